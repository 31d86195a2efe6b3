import { describe, expect, it } from "vitest";
import { AmendmentWorld, amendedBase, deleting, rewording } from "../../tests/support/amendmentWorld.ts";
import { amendmentsView, previewView } from "./listViews.ts";
import { amendmentView } from "./views.ts";

const forty = rewording(1, "30", "40");
const world = (): AmendmentWorld => {
  const made = new AmendmentWorld();
  made.amend("p-bo", "s-2", rewording(1, "30", "20"));
  made.amend("p-cai", "s-3", deleting(3));
  made.amend("p-dee", "s-4", forty);
  return made;
};
const wordsOf = (of: AmendmentWorld) => of.facts("p-ada").wordsOf;
const view = (of: AmendmentWorld, id: string) => {
  const amendment = of.amendment(id);
  if (!amendment) throw new Error(`no ${id}`);
  return amendmentView(amendment, of.proposalNow, of, wordsOf(of));
};

describe("the page of an amendment", () => {
  it("names its passages, says what was and what is to be, and holds both texts for a comparison", () => {
    const shown = view(world(), "7-1");
    expect(shown.changes).toMatchObject([{ change: "replace", passage: { where: "clauses", clause: 1, place: 1 }, after: null }]);
    expect(shown.changes?.[0]?.now?.runs[0]?.text).toContain("20 minutes");
    expect(shown.before).toEqual(amendedBase);
    expect(shown.after?.clauses.blocks).toHaveLength(3);
    expect(shown).toMatchObject({ madeBy: { number: 2, group: null }, missing: { seats: 2, regions: 1 }, reason: "It is better so." });
  });
  it("shows what was written, what stands now and what is wanted where it could not follow (AMD-9)", () => {
    const of = world();
    of.perform("p-ada", { type: "AcceptFriendly", amendment: "7-3" });
    const [stuck] = view(of, "7-1").stuck?.passages ?? [];
    expect([stuck?.wrote, stuck?.stands, stuck?.wants].map((words) => words?.runs[0]?.text.match(/\d+ minutes/)?.[0])).toEqual([
      "30 minutes",
      "40 minutes",
      "20 minutes",
    ]);
    expect(view(of, "7-2").stuck).toBeNull();
  });
  it("stands without its words", () => {
    const of = world();
    const amendment = of.amendment("7-1");
    const shown = amendment && amendmentView(amendment, of.proposalNow, of, () => null);
    expect(shown).toMatchObject({ reason: null, changes: null, before: null, after: null });
  });
});

describe("the amendments of a proposal", () => {
  it("are listed, with a grid of where they meet and the order of voting (AMD-6, AMD-8)", () => {
    const of = world();
    const shown = amendmentsView(of.proposalNow, of, wordsOf(of));
    expect(shown.lines.map(({ id, stage, supported }) => [id, stage, supported])).toEqual([
      ["7-1", "open", false],
      ["7-2", "open", false],
      ["7-3", "open", false],
    ]);
    expect(shown.cells).toMatchObject([
      { first: "7-1", second: "7-3", collide: true, at: [{ passage: { clause: 1 }, kind: "replaced-differently" }] },
    ]);
    expect(shown.order.map(({ id, falls, because }) => [id, falls, because])).toEqual([
      ["7-2", [], "words"],
      ["7-1", ["7-3"], "number"],
      ["7-3", ["7-1"], null],
    ]);
    expect(shown).toMatchObject({ isSet: false, close: { sitting: "12", lastDay: "2026-04-01" } });
    of.perform("p-facilitator", { type: "SetVotingOrder", proposal: "7", order: ["7-3", "7-1", "7-2"] });
    expect(amendmentsView(of.proposalNow, of, wordsOf(of)).order.map(({ id }) => id)).toEqual(["7-3", "7-1", "7-2"]);
  });
  it("are previewed together, or refused by name where they collide (AMD-7)", () => {
    const of = world();
    const both = previewView(of.proposalNow, ["7-1", "7-2"], of, wordsOf(of));
    expect(both && "text" in both && both.text.clauses.blocks).toHaveLength(2);
    expect(previewView(of.proposalNow, ["7-1", "7-3"], of, wordsOf(of))).toMatchObject({ collide: [{ first: "7-1", second: "7-3" }] });
    expect(previewView(of.proposalNow, ["7-1", "7-9"], of, wordsOf(of))).toBeUndefined();
  });
});
