import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyEntries } from "../server/verify.ts";
import type { Ballot } from "../shared/ballots/state.ts";
import { ballotSentences } from "../shared/minutes/ballotSentences.ts";
import { blocksToPlain, plainToBlocks } from "../shared/proposals/plainForm.ts";
import { type ProposalText, parseProposal } from "../shared/proposals/text.ts";
import { admittedProposal, attending, openSitting } from "./support/story.ts";
import { makeWorld, type World } from "./support/world.ts";

/** Three amendments to one proposal on one paper, through the door: 1 and 2 want the same words, 3 other words. */
let w: World;
let proposal = "";
let sitting = "";
/** The ballots on amendments 1, 2 and 3. */
let ballots: readonly string[] = [];
beforeAll(async () => {
  w = await makeWorld();
  proposal = await admittedProposal(w);
  await amend("Cai Caulk", rewritten("one warm room", "two warm rooms"));
  await amend("Fay Ford", rewritten("one warm room", "three warm rooms"));
  await amend("Gwen Grist", rewritten("heating and staff", "heating, staff and tea"));
  sitting = await openSitting(w, proposal);
  for (const id of ["1", "2", "3"])
    for (const name of ["Jo Juniper", "Kit Knoll"])
      await w.must(name, { type: "SponsorAmendment", amendment: `${proposal}-${id}`, seat: w.seats(name)[0] });
});
afterAll(() => w.close());

const textNow = (): ProposalText => {
  const text = parseProposal(w.record.wordsOf(w.record.memory.proposal(proposal)?.versions.at(-1)?.text ?? ""));
  if (!text) throw new Error("no text");
  return text;
};
const rewritten = (from: string, to: string): ProposalText => {
  const text = textNow();
  return { ...text, clauses: plainToBlocks(blocksToPlain(text.clauses).replace(from, to), text.clauses) };
};
const amend = (name: string, text: ProposalText) =>
  w.must(name, { type: "MakeAmendment", proposal, seat: w.seats(name)[0], version: 1, text, reason: "It is better so." });
const prepare = async (more: object): Promise<string> => {
  const { ballot } = await w.must("facilitator", {
    ...{ type: "PrepareBallot", sitting, visibility: "roll-call", majority: "simple" },
    ...{ questionEn: "Shall it be so?", questionCy: "A ddylai fod felly?", ...more },
  });
  return String(ballot);
};
const ballotOn = (amendment: string): Ballot | undefined =>
  w.record.memory.ballotsOf(sitting).find((one) => one.amendment === `${proposal}-${amendment}` && one.phase !== "voided");
const heldBy = (): string | undefined => w.record.memory.proposal(proposal)?.frozen?.ballot;

test("PKG-2 a proposal does not stand beside amendments to it", async () => {
  const [whole, amendment] = [await prepare({ proposal }), await prepare({ amendment: `${proposal}-1` })];
  expect(await w.ask("facilitator", { type: "PreparePackage", ballots: [whole, amendment] })).toMatchObject({
    refusal: { refused: "packageTextOpen" },
  });
  for (const ballot of [whole, amendment]) await w.must("facilitator", { type: "VoidBallot", ballot, reason: "Laid out too early." });
});

test("PKG-3 amendments stand on the paper in the order of voting, and open in one breath", async () => {
  for (const id of ["3", "2", "1"]) await prepare({ amendment: `${proposal}-${id}` });
  ballots = ["1", "2", "3"].map((id) => ballotOn(id)?.id ?? "");
  await w.must("facilitator", { type: "SetVotingOrder", proposal, order: ["1", "2", "3"].map((id) => `${proposal}-${id}`), falls: [] });
  await w.must("facilitator", { type: "PreparePackage", ballots: ballots.toReversed() });
  expect(w.record.memory.ballot(ballots[2] ?? "")?.package).toEqual(ballots);
  await w.must("facilitator", { type: "OpenBallot", ballot: ballots[1] });
  expect(ballots.map((id) => w.record.memory.ballot(id)?.phase)).toEqual(["open", "open", "open"]);
});

test("PKG-7 the text is held until the last is declared, in the order of the paper", async () => {
  for (const name of attending)
    for (const seat of w.seats(name))
      await w.must(name, { type: "CastPackage", ballot: ballots[0], seat, votes: ballots.map((ballot) => ({ ballot, choice: "for" })) });
  await w.must("facilitator", { type: "CloseBallot", ballot: ballots[2] });
  expect(await w.ask("facilitator", { type: "DeclareResult", ballot: ballots[1] })).toMatchObject({
    refusal: { refused: "packageDeclareFirst", values: { first: ballots[0] } },
  });
  await w.must("facilitator", { type: "DeclareResult", ballot: ballots[0] });
  expect(w.record.memory.amendment(`${proposal}-1`)).toMatchObject({ stage: "carried", ended: { version: 2 } });
  expect(heldBy()).toBe(ballots[1]);
});

test("PKG-8 what cannot stand has fallen: its votes are counted, it is not carried; the next is decided on the new text", async () => {
  expect(w.record.memory.amendment(`${proposal}-2`)?.stage).toBe("fallen");
  expect(w.record.memory.ballot(ballots[1] ?? "")).toMatchObject({ fell: ballots[0] });
  await w.must("facilitator", { type: "DeclareResult", ballot: ballots[1] });
  const fallen = w.record.memory.ballot(ballots[1] ?? "");
  expect(fallen).toMatchObject({ outcome: "not-carried", heads: { against: 0 } });
  expect((fallen ? ballotSentences(fallen) : []).map(({ code }) => code)).toContain("amendmentFell");
  expect(heldBy()).toBe(ballots[2]);
  await w.must("facilitator", { type: "DeclareResult", ballot: ballots[2] });
  expect(w.record.memory.ballot(ballots[2] ?? "")).toMatchObject({ outcome: "carried" });
  expect(blocksToPlain(textNow().clauses)).toContain("two warm rooms");
  expect(blocksToPlain(textNow().clauses)).toContain("heating, staff and tea");
  expect(heldBy()).toBeUndefined();
  expect(w.troubles).toEqual([]);
  const lines = [...w.record.journal.all()].map(({ seq, text, hash }) => ({ where: `entry ${seq}`, text, hash, words: {} }));
  expect(verifyEntries(lines).problems).toEqual([]);
});
