import { expect, test } from "vitest";
import { arranged, lastPlace, letGo, type Row } from "./order.ts";

const rows = (...places: readonly (number | null)[]): readonly Row[] => places.map((place, option) => ({ option, place }));
const without = (all: readonly Row[], held: number): readonly Row[] => all.filter(({ option }) => option !== held);
/** The options from the top down, each with its number. */
const written = (all: readonly Row[]): string => all.map(({ option, place }) => `${option}:${place ?? "-"}`).join(" ");

test("PAP-9: rows stand in the order of their numbers, those without one last and as on the paper", () => {
  expect(written(arranged(rows(null, 2, null, 1, 2)))).toBe("3:1 1:2 4:2 0:- 2:-");
  expect(written(arranged(rows(null, null)))).toBe("0:- 1:-");
});

test("PAP-9: whoever is dragged gets a number, and nobody loses one", () => {
  const none = rows(null, null, null);
  expect(written(letGo(without(none, 2), 2, 0, false))).toBe("2:1 0:- 1:-");
  const two = rows(2, null, 1);
  expect(written(letGo(without(two, 1), 1, 1, false))).toBe("2:1 1:2 0:3");
  expect(written(letGo(without(two, 2), 2, 1, false))).toBe("0:1 2:2 1:-");
});

test("PAP-9: below those with a number nobody has an opinion, so it is let go behind the last of them", () => {
  const one = rows(null, 1, null, null);
  expect(lastPlace(without(one, 3))).toBe(1);
  expect(written(letGo(without(one, 3), 3, 3, false))).toBe("1:1 3:2 0:- 2:-");
});

test("PAP-9: equal ones stay equal where the paper allows it; who is let go between them joins them", () => {
  const equal = rows(1, 1, 2, null);
  expect(written(letGo(without(equal, 3), 3, 0, true))).toBe("3:1 0:2 1:2 2:3");
  expect(written(letGo(without(equal, 3), 3, 1, true))).toBe("0:1 3:1 1:1 2:2");
  expect(written(letGo(without(equal, 3), 3, 2, true))).toBe("0:1 1:1 3:2 2:3");
  expect(written(letGo(without(equal, 1), 1, 0, true))).toBe("1:1 0:2 2:3 3:-");
});

test("PAP-9: where no two may stand equal, dragging numbers each by itself", () => {
  const equal = rows(1, 1, 2, null);
  expect(written(letGo(without(equal, 3), 3, 1, false))).toBe("0:1 3:2 1:3 2:4");
});

test("PAP-9: gaps are closed", () => {
  expect(written(letGo(rows(7, 3), 2, 1, false))).toBe("1:1 2:2 0:3");
});
