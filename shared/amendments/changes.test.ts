import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applied, base, changes, editing, inserting, order, replacing, runs, said, without } from "../../tests/support/amendedClauses.ts";
import { applyChanges } from "./apply.ts";
import { canonicalChanges, isNothing } from "./changes.ts";
import { parseChanges } from "./changesSchema.ts";

describe("changes to identified passages (AMD-1)", () => {
  it("property: applied to the version they were made from, they give the edited copy", () => {
    fc.assert(
      fc.property(editing, (b) => {
        expect(said(applied(base, changes(b)))).toBe(said(b));
      }),
      runs,
    );
  });
  it("property: they come back from their canonical text the same", () => {
    fc.assert(
      fc.property(editing, (b) => {
        expect(parseChanges(canonicalChanges(changes(b)))).toEqual(changes(b));
      }),
      runs,
    );
  });
  it("keep the ids of passages, moved ones too; new passages get ids never given before (PRP-17)", () => {
    const text = applied(base, changes(inserting(2, "A new clause.")));
    expect(text.clauses.blocks.map(({ id }) => id)).toEqual(["b1", "b2", "b7", "b3", "b4", "b5", "b6"]);
    expect(text.clauses.given).toBe(7);
    expect(changes(order(1, 5, 2, 3, 4, 6)).clauses).toEqual([{ change: "move", block: "b5", after: "b1" }]);
  });
  it("are nothing where nothing was edited", () => {
    expect(isNothing(changes(base))).toBe(true);
    expect(isNothing(changes(order(1, 2, 3, 4, 5, 6)))).toBe(true);
  });
  it("refuse a passage that is gone or says other words, and apply nothing", () => {
    expect(applyChanges(without(3), changes(replacing(3, "every year", "every month")))).toEqual({
      cannot: [{ where: "clauses", block: "b3", problem: "gone" }],
    });
    expect(applyChanges(replacing(3, "Councils", "Boroughs"), changes(without(3)))).toEqual({
      cannot: [{ where: "clauses", block: "b3", problem: "says-other-words" }],
    });
    expect(applyChanges(without(3), changes(inserting(3, "New.")))).toEqual({
      cannot: [{ where: "clauses", block: "b7", problem: "place-gone" }].map((one) => ({ ...one, block: "n1" })),
    });
  });
  it("refuse stored text that is none", () => {
    expect(parseChanges(undefined)).toBeUndefined();
    expect(parseChanges("{")).toBeUndefined();
    expect(parseChanges('{"lines":[],"case":[],"clauses":[{"change":"eval"}]}')).toBeUndefined();
  });
});
