import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applied, base, block, changes, editing, inserting, order, replacing, without } from "../../tests/support/amendedClauses.ts";
import { plainOf } from "../proposals/document.ts";
import type { ProposalText } from "../proposals/text.ts";
import { reanchor } from "./reanchor.ts";
import { joinLines } from "./wordMerge.ts";

describe("a new version under an open amendment (AMD-9)", () => {
  const stuckAt = (a: ProposalText, now: ProposalText) => {
    const result = reanchor(changes(a), changes(now), now);
    return result.outcome === "stuck" ? result.stuck.map(({ kind }) => kind) : result.outcome;
  };
  it("carries it over where its passages stand as they were, wherever they stand now", () => {
    expect(stuckAt(replacing(1, "30", "20"), replacing(2, "five", "six"))).toBe("anchored");
    expect(stuckAt(replacing(5, "free", "at no"), order(1, 5, 2, 3, 4, 6))).toBe("anchored");
  });
  it("reports it where the words were changed too, the passage deleted or its place gone", () => {
    expect(stuckAt(replacing(1, "30", "20"), replacing(1, "30", "40"))).toEqual(["replaced-differently"]);
    expect(stuckAt(replacing(1, "30", "20"), without(1))).toEqual(["replaced-and-deleted"]);
    expect(stuckAt(without(1), replacing(1, "30", "40"))).toEqual(["replaced-and-deleted"]);
    expect(stuckAt(inserting(3, "New."), order(1, 2, 4, 5, 6, 3))).toEqual(["place-gone"]);
  });
  it("lets a passage be rewritten or deleted that was moved, or behind which something was put", () => {
    const moved = order(1, 5, 2, 3, 4, 6);
    expect(stuckAt(replacing(5, plainOf(block(5)), "Nothing is charged to anybody."), moved)).toBe("anchored");
    expect(stuckAt(without(5), moved)).toBe("anchored");
    expect(stuckAt(without(3), inserting(3, "New."))).toBe("anchored");
    expect(stuckAt(moved, without(5))).toEqual(["moved-and-deleted"]);
    expect(stuckAt(moved, replacing(5, plainOf(block(5)), "Nothing is charged to anybody."))).toEqual(["place-rewritten"]);
  });
  it("joins words only where the changed ones are apart, and says so", () => {
    expect(
      reanchor(changes(replacing(1, "30", "20")), changes(replacing(1, "residents", "people")), replacing(1, "residents", "people")),
    ).toMatchObject({
      outcome: "anchored",
      joined: true,
    });
    expect(joinLines("30 minutes of walking", ["20 minutes of walking", "30 hours of walking"])).toBeNull();
  });
  it("finds it met where the new text says all that it asks", () => {
    expect(stuckAt(replacing(1, "30", "20"), replacing(1, "30", "20"))).toBe("met");
    expect(stuckAt(without(1), without(1))).toBe("met");
  });
  it("property: never changes a passage other than its own, and never one that says other words", () => {
    let anchored = 0;
    fc.assert(
      fc.property(editing, editing, (a, now) => {
        const wanted = changes(a);
        const result = reanchor(wanted, changes(now), now);
        if (result.outcome !== "anchored") return;
        anchored += 1;
        const text = applied(now, result.changes);
        const own = new Set(wanted.clauses.map((one) => one.block));
        for (const before of now.clauses.blocks) {
          const after = text.clauses.blocks.find(({ id }) => id === before.id);
          if (!own.has(before.id)) expect(after).toEqual(before);
        }
        for (const one of result.changes.clauses) {
          if (one.change === "insert") continue;
          expect(own.has(one.block)).toBe(true);
          const wrote = base.clauses.blocks.find(({ id }) => id === one.block);
          const stands = now.clauses.blocks.find(({ id }) => id === one.block);
          if (one.change === "delete") expect(stands).toEqual(wrote);
          if (one.change === "replace" && !result.joined) expect(stands).toEqual(wrote);
        }
        // What comes to stand behind a passage stands behind the same passage.
        for (const one of result.changes.clauses) {
          if (one.change !== "insert" || one.after === null || one.after.startsWith("n")) continue;
          const at = text.clauses.blocks.findIndex(({ id }) => id === one.after);
          expect(text.clauses.blocks[at + 1]?.runs).toEqual(one.now.runs);
        }
      }),
      { numRuns: 3_000 },
    );
    expect(anchored).toBeGreaterThan(50);
  });
});
