import { expect, test } from "vitest";
import { makeWorld } from "../../../tests/support/world.ts";
import { weightsShown } from "./shown.ts";

test("every scheme stands beside the others, region by region, and the same seed shows the same weights (WGT-3)", async () => {
  const world = await makeWorld();
  const { founding, roll } = world.record.memory;
  if (!founding) throw new Error("not founded");
  const shown = weightsShown(roll, founding, "one");
  expect(shown.schemes.map(({ scheme }) => scheme)).toEqual([
    "one-seat-one-vote",
    "people-represented",
    "square-root",
    "base-plus-proportional",
  ]);
  expect(shown.byRegion.map(({ of }) => of)).toEqual(roll.regions.map(({ code }) => code));
  for (const [column, scheme] of shown.schemes.entries()) {
    expect(shown.byRegion.reduce((all, row) => all + (row.cells[column]?.units ?? 0), 0)).toBe(scheme.totalUnits);
    expect(shown.byKind.reduce((all, row) => all + (row.cells[column]?.units ?? 0), 0)).toBe(scheme.totalUnits);
  }
  expect(shown.schemes[0]?.againstEqual).toEqual({ gain: 0, lose: 0, same: shown.seats });
  expect(weightsShown(roll, founding, "one")).toEqual(shown);
  world.close();
});
