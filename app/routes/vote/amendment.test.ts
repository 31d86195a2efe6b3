import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicWords } from "../../../server/loadContext.ts";
import { amendedProposal } from "../../../tests/support/amendedStory.ts";
import { everybodyVotes, openSitting } from "../../../tests/support/story.ts";
import { makeWorld, type World } from "../../../tests/support/world.ts";
import { frozenAmendment } from "../ballot/frozenAmendment.ts";
import { readyWithAmendments } from "../desk-sitting/readyWithAmendments.ts";
import { proposalShown } from "../proposal/shown.ts";
import { voteLine } from "../votes/lines.ts";
import { voteShown } from "./shown.ts";

let w: World;
let proposal = "";
let ballot = "";
beforeAll(async () => {
  w = await makeWorld();
  proposal = await amendedProposal(w);
  const sitting = await openSitting(w, proposal);
  const prepared = await w.must("facilitator", {
    type: "PrepareBallot",
    sitting,
    amendment: `${proposal}-1`,
    visibility: "roll-call",
    questionEn: "Shall it be put into the text?",
    questionCy: "A ddylid ei roi yn y testun?",
  });
  ballot = String(prepared.ballot);
  await w.must("facilitator", { type: "OpenBallot", ballot });
});
afterAll(() => w.close());

const context = () => ({
  assembly: w.record.memory,
  words: (hash: string) => publicWords(w.record, hash),
  langOf: () => "en" as const,
  origin: "https://assembly.example",
  now: () => w.clock,
  person: () => null,
});
const known = () => {
  const found = w.record.memory.ballot(ballot);
  if (!found) throw new Error("there is no ballot");
  return found;
};

describe("a vote on an amendment", () => {
  it("prints the changes that were frozen, with their hash, against the version they change (AMD-10)", () => {
    const open = known();
    const frozen = frozenAmendment(context(), open, `${proposal}-1`, "en");
    expect(frozen).toMatchObject({ proposal, version: 2, hash: "textHash" in open ? open.textHash : "" });
    expect(frozen?.changed?.counts.clauses).toMatchObject({ changed: 1, inserted: 0 });
    expect(voteLine(context(), open, "en").amendment).toEqual({ id: `${proposal}-1`, proposal });
  });
  it("holds the text, and the proposal's page says for what", () => {
    expect(proposalShown(context(), proposal, "en")).toMatchObject({ frozenFor: `${proposal}-1`, amendments: { taken: false } });
  });
  it("makes the next version when it is carried and no outcome of its own (AMD-11)", async () => {
    await everybodyVotes(w, ballot);
    await w.must("facilitator", { type: "CloseBallot", ballot });
    await w.must("facilitator", { type: "DeclareResult", ballot });
    const shown = voteShown(context(), known(), "en", null);
    expect(shown).toMatchObject({ standing: "carried", amendment: { id: `${proposal}-1`, made: 3 }, version: 2 });
    expect(shown.chain).toMatchObject({ amendment: `${proposal}-1`, outcome: null });
    expect(frozenAmendment(context(), known(), `${proposal}-1`, "en")).toMatchObject({ version: 2 });
    const page = proposalShown(context(), proposal, "en");
    expect(page?.versions.map(({ amendment }) => amendment)).toEqual([`${proposal}-1`, `${proposal}-4`, null]);
    expect(page?.frozenFor).toBeNull();
  });
  it("leaves the proposal waiting until its author has answered the check for the new version (PRP-8)", () => {
    const amended = w.record.memory.proposal(proposal);
    expect(amended && readyWithAmendments(amended, w.record.memory)).toMatchObject({ refused: "checkNotAnswered" });
  });
});
