import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { amendedProposal, withClauses } from "../../../tests/support/amendedStory.ts";
import { proposalTextOf } from "../../../tests/support/proposalText.ts";
import { readingOf } from "../../../tests/support/reading.ts";
import { makeWorld, type World } from "../../../tests/support/world.ts";
import { amendmentShown } from "../amendment/shown.ts";
import { previewShown } from "../amendments-preview/shown.ts";
import { amendmentsShown } from "./shown.ts";

let w: World;
let proposal = "";
beforeAll(async () => {
  w = await makeWorld();
  proposal = await amendedProposal(w);
});
afterAll(() => w.close());

const context = () => readingOf(w);
const list = () => amendmentsShown(context(), proposal, "en");
const one = (number: string) => amendmentShown(context(), `${proposal}-${number}`, "en");

describe("the page of a proposal's amendments", () => {
  it("lists amendments and recommendations apart, with what they change and how they stand", () => {
    const shown = list();
    expect(shown?.amendments.map(({ stage, stuck, supported, sponsors }) => [stage, stuck, supported, sponsors])).toEqual([
      ["open", false, true, 3],
      ["open", false, true, 3],
      ["open", false, false, 1],
      ["accepted", false, false, 1],
      ["open", true, false, 1],
    ]);
    expect(shown?.amendments[0]?.changes).toMatchObject([{ change: "replace", passage: { clause: 2 } }]);
    expect(shown?.recommendations.map(({ id, seat }) => [id, seat])).toEqual([[`${proposal}-e1`, null]]);
    expect(shown).toMatchObject({ version: 2, taken: true, close: null, isSet: false });
  });
  it("puts only those into the grid that meet another, and says at which passage (AMD-6)", () => {
    const shown = list();
    const [a, b, c] = ["1", "2", "3"].map((number) => `${proposal}-${number}`);
    expect(shown?.grid).toEqual([a, b]);
    expect(shown?.passages).toMatchObject([{ key: "clauses-b2", amendments: [a, b, c], colliding: [a, b] }]);
    expect(shown?.order.map(({ id }) => id)).toEqual([a, c, b]);
  });
  it("is nothing for a proposal that does not exist", () => {
    expect(amendmentsShown(context(), "99", "en")).toBeNull();
    expect(amendmentShown(context(), "99-1", "en")).toBeNull();
    expect(previewShown(context(), "99", [], "en")).toBeNull();
  });
});

describe("the page of one amendment", () => {
  it("tells its turn, what falls with it and what it meets while it is open", () => {
    expect(one("1")).toMatchObject({ turn: { number: 1, of: 3, falls: [`${proposal}-2`] }, meets: [{ collide: true }], stuck: null });
    expect(one("1")?.anchors.map(({ version, how }) => [version, how])).toEqual([
      [1, "made"],
      [2, "reanchored"],
    ]);
  });
  it("tells which version was made of one that the proposer accepted", () => {
    expect(one("4")).toMatchObject({ stage: "accepted", ended: { version: 2, ballot: null }, turn: null, meets: [] });
  });
  it("shows both texts of one that does not stand, each with what it changed in the one they come from (AMD-9)", () => {
    const [passage] = one("5")?.stuck?.passages ?? [];
    const words = (pieces: typeof passage extends undefined ? never : NonNullable<typeof passage>["wants"], is: string): string =>
      (pieces ?? []).flatMap((piece) => (piece.is === is ? piece.runs.map(({ text }) => text) : [])).join(" ");
    expect(passage?.kind).toBe("replaced-differently");
    expect(words(passage?.stands ?? null, "inserted")).toContain("two");
    expect(words(passage?.wants ?? null, "inserted")).toContain("three");
  });
});

describe("the text with a set of amendments", () => {
  const set = (...numbers: readonly string[]) => previewShown(context(), proposal, numbers, "en");
  it("is shown where none collide, the same in whatever order they are named (AMD-7)", () => {
    expect(set("3", "1", "1")).toEqual(set("1", "3"));
    expect(set("1", "3")?.set).toMatchObject({ is: "text", changed: { counts: { clauses: { changed: 1, inserted: 1 } } } });
  });
  it("does not exist where two collide; both are named", () => {
    expect(set("1", "2")?.set).toMatchObject({ is: "collide", cells: [{ first: `${proposal}-1`, second: `${proposal}-2` }] });
  });
  it("says so where one is over, does not stand or was never made, and shows nothing before one is chosen", () => {
    expect(set("1", "4")?.set).toEqual({ is: "over" });
    expect(set("5")?.set).toEqual({ is: "over" });
    expect(set("77")?.set).toEqual({ is: "over" });
    expect(set("x", "0")?.set).toEqual({ is: "none" });
  });
});

describe("an amendment to a text whose copy was edited", () => {
  it("keeps what an amendment may not change, whatever a form sends (AMD-1)", async () => {
    const text = withClauses(proposalTextOf("A quiet hour in every hall"), "1. Something else entirely.");
    const answer = await w.ask("Hal Hedge", {
      type: "MakeAmendment",
      proposal,
      seat: w.seats("Hal Hedge")[0],
      version: 2,
      text: { ...text, chapter: "money" },
      reason: "For a test.",
    });
    expect(answer).toMatchObject({ ok: false, refusal: { refused: "amendmentOtherSections" } });
  });
});
