import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applied,
  base,
  block,
  changes,
  editing,
  inserting,
  kinds,
  lightEditing,
  order,
  replacing,
  runs,
  said,
  withBlocks,
  without,
} from "../../tests/support/amendedClauses.ts";
import { canonicalJson, plainOf } from "../proposals/document.ts";
import type { ProposalText } from "../proposals/text.ts";
import { collide, collisionsBetween } from "./collisions.ts";
import { meetings, previewOf } from "./preview.ts";
import { proposedOrder } from "./reach.ts";
import { reanchor } from "./reanchor.ts";

describe("collisions (AMD-6)", () => {
  it("name the passage and what both do to it", () => {
    expect(kinds(replacing(1, "30", "20"), replacing(1, "30", "40"))).toEqual(["replaced-differently"]);
    expect(kinds(replacing(1, "30", "20"), without(1))).toEqual(["replaced-and-deleted"]);
    expect(kinds(without(1), without(1))).toEqual(["deleted-by-both"]);
    expect(kinds(inserting(2, "One."), inserting(2, "Two."))).toEqual(["inserted-at-the-same-place"]);
    expect(kinds(order(1, 5, 2, 3, 4, 6), order(1, 2, 5, 3, 4, 6))).toEqual(["moved-differently"]);
    expect(kinds(order(1, 5, 2, 3, 4, 6), without(5))).toEqual(["moved-and-deleted"]);
    expect(kinds(inserting(3, "New."), without(3))).toEqual(["place-gone"]);
    expect(kinds(inserting(3, "New."), replacing(3, plainOf(block(3)), "Nothing at all is published."))).toEqual(["place-rewritten"]);
  });
  it("are none between changes to other passages, or the same change", () => {
    expect(kinds(replacing(1, "30", "20"), without(2))).toEqual([]);
    expect(kinds(replacing(1, "30", "20"), replacing(1, "30", "20"))).toEqual([]);
    expect(kinds(order(1, 5, 2, 3, 4, 6), order(1, 5, 2, 3, 4, 6))).toEqual([]);
    expect(kinds(inserting(3, "New."), replacing(3, "every year", "every month"))).toEqual([]);
  });
  it("say where other words of the same passage are changed, so that both can be had", () => {
    const [one] = collisionsBetween(changes(replacing(1, "30", "20")), changes(replacing(1, "residents", "people")));
    expect(one).toMatchObject({ kind: "replaced-differently", block: "b1", joins: true });
    expect(collide(changes(replacing(1, "30", "20")), changes(replacing(1, "residents", "people")))).toBe(false);
    expect(collide(changes(replacing(1, "30", "20")), changes(replacing(1, "minutes'", "hours'")))).toBe(true);
  });
  it("are found where two move a passage behind what each inserted elsewhere: n1 of one is not n1 of the other", () => {
    const behindNew = (at: number): ProposalText => {
      const { clauses: made } = inserting(at, "New.");
      const blocks = made.blocks.filter(({ id }) => id !== "b6");
      blocks.splice(at + 1, 0, block(6));
      return withBlocks(blocks, made.given);
    };
    expect(kinds(behindNew(1), behindNew(3))).toEqual(["moved-differently"]);
  });
  it("property: are the same whichever amendment is named first", () => {
    const sorted = (list: readonly object[]) => list.map((one) => canonicalJson(one)).sort();
    fc.assert(
      fc.property(editing, editing, (a, b) => {
        expect(sorted(collisionsBetween(changes(a), changes(b)))).toEqual(sorted(collisionsBetween(changes(b), changes(a))));
      }),
      runs,
    );
  });
});

describe("accepting several (AMD-7)", () => {
  it("property: amendments that do not collide give the same text in any order", () => {
    let met = 0;
    fc.assert(
      fc.property(lightEditing, lightEditing, lightEditing, (a, b, c) => {
        const named = [a, b, c].map((text, i) => ({ id: `7-${i + 1}`, changes: changes(text) }));
        if (meetings(named).length > 0) return;
        met += 1;
        const whole = previewOf(base, named);
        if (!("text" in whole)) throw new Error("no preview");
        for (const [i, j, k] of [
          [0, 1, 2],
          [0, 2, 1],
          [1, 0, 2],
          [1, 2, 0],
          [2, 0, 1],
          [2, 1, 0],
        ] as const) {
          let text = base;
          let waiting = [named[i], named[j], named[k]].flatMap((one) => one ?? []);
          for (let [next] = waiting; next; [next] = waiting) {
            const happened = next.changes;
            text = applied(text, happened);
            waiting = waiting.slice(1).flatMap((one) => {
              const carried = reanchor(one.changes, happened, text);
              if (carried.outcome === "stuck") throw new Error(JSON.stringify(carried.stuck));
              return carried.outcome === "met" ? [] : [{ ...one, changes: carried.changes }];
            });
          }
          expect(said(text)).toBe(said(whole.text));
          expect(
            previewOf(
              base,
              [named[i], named[j], named[k]].flatMap((one) => one ?? []),
            ),
          ).toEqual(whole);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(met).toBeGreaterThan(200);
  });
  it("refuses a set in which two collide, and names them", () => {
    const set = [
      { id: "7-1", changes: changes(replacing(1, "30", "20")) },
      { id: "7-2", changes: changes(replacing(2, "five", "six")) },
      { id: "7-3", changes: changes(replacing(1, "30", "40")) },
    ];
    expect(previewOf(base, set)).toMatchObject({ collide: [{ first: "7-1", second: "7-3", collisions: [{ block: "b1" }] }] });
    const two = previewOf(base, set.slice(0, 2));
    expect("text" in two && plainOf(two.text.clauses.blocks[1] ?? block(1))).toContain("six days");
  });
  it("joins changes to other words of one passage", () => {
    const two = previewOf(base, [
      { id: "7-1", changes: changes(replacing(1, "30", "20")) },
      { id: "7-2", changes: changes(replacing(1, "residents", "people")) },
    ]);
    expect("text" in two && two.text.clauses.blocks[0]?.runs).toEqual([
      { text: "Every town keeps a library within 20 minutes' walk for 90 % of people." },
    ]);
  });
});

describe("the proposed order of voting (AMD-8)", () => {
  it("puts what reaches furthest first and gives the reason", () => {
    const all = [
      { id: "7-1", changes: changes(replacing(2, "five", "six")) },
      { id: "7-2", changes: changes(without(1)) },
      { id: "7-3", changes: changes(replacing(1, "30", "20")) },
      { id: "7-4", changes: changes(withBlocks([{ id: "b9", kind: "clause", runs: [{ text: "Nothing." }] }], 9)) },
      { id: "7-5", changes: changes(order(1, 5, 2, 3, 4, 6)) },
    ];
    const proposed = proposedOrder(base, all);
    expect(proposed.map(({ id, because }) => [id, because])).toEqual([
      ["7-4", "whole"],
      ["7-2", "words"],
      ["7-3", "place"],
      ["7-1", "words"],
      ["7-5", null],
    ]);
    expect(proposed[1]?.reach.changed).toBe(13);
  });
});
