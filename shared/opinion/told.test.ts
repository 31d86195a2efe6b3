import { expect, test } from "vitest";
import { toldOf, toldTogether } from "./told.ts";

const rowsOf = (size: number): readonly (readonly [number, number, number])[] =>
  Array.from({ length: size + 1 }, (_, agree) =>
    Array.from({ length: size - agree + 1 }, (__, disagree): [number, number, number] => [agree, disagree, size - agree - disagree]),
  ).flat();

test("OPN-9: who sees a row and the size of its group cannot tell any number from 0 to 4 from another, whatever the row", () => {
  for (let size = 5; size <= 60; size++) {
    const seen = new Map<string, (readonly [number, number, number])[]>();
    for (const row of rowsOf(size)) {
      const told = JSON.stringify(toldOf(...row));
      seen.set(told, [...(seen.get(told) ?? []), row]);
    }
    // All rows that look alike: if a cell may be small in one of them, it may be any small number in another.
    const tooMuch = [...seen].filter(([, alike]) =>
      [0, 1, 2].some((cell) => {
        const possible = new Set(alike.map((row) => row[cell]));
        // The same of the other two together, which are what is left of the group.
        return [possible, new Set([...possible].map((count) => size - (count ?? 0)))].some((counts) => {
          const small = [0, 1, 2, 3, 4].filter((n) => counts.has(n));
          return small.length > 0 && small.length < 5;
        });
      }),
    );
    expect(tooMuch.map(([told, alike]) => ({ size, told, alike }))).toEqual([]);
  }
});

test("OPN-9: what is told is true", () => {
  for (let size = 5; size <= 60; size++)
    for (const row of rowsOf(size)) {
      const { agree, disagree, rest } = toldOf(...row);
      for (const [i, told] of [agree, disagree, rest].entries()) {
        const count = row[i] ?? Number.NaN;
        if (count < told.from || count > told.to) throw new Error(`${row.join("/")} is told as ${JSON.stringify(toldOf(...row))}`);
      }
    }
});

test("OPN-9: a number that is told exactly is five or more", () => {
  expect(toldOf(20, 12, 9)).toEqual({ agree: { from: 20, to: 20 }, disagree: { from: 12, to: 12 }, rest: { from: 9, to: 9 } });
  expect(toldOf(30, 8, 3)).toEqual({ agree: { from: 30, to: 30 }, disagree: { from: 7, to: 11 }, rest: { from: 0, to: 4 } });
  expect(toldOf(38, 2, 1)).toEqual({ agree: { from: 33, to: 41 }, disagree: { from: 0, to: 8 }, rest: { from: 0, to: 8 } });
  expect(toldOf(11, 1, 0)).toEqual({ agree: { from: 7, to: 12 }, disagree: { from: 0, to: 5 }, rest: { from: 0, to: 5 } });
  expect(toldOf(6, 0, 0)).toEqual({ agree: { from: 0, to: 6 }, disagree: { from: 0, to: 6 }, rest: { from: 0, to: 6 } });
});

test("OPN-9: of all groups no more is told than adds up from each", () => {
  expect(toldTogether([toldOf(20, 12, 9), toldOf(30, 8, 3)])).toEqual({
    agree: { from: 50, to: 50 },
    disagree: { from: 19, to: 23 },
    rest: { from: 9, to: 13 },
  });
});
