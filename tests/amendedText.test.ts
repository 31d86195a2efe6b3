import { afterAll, beforeAll, expect, test } from "vitest";
import { openRecord } from "../server/record.ts";
import { verifyEntries } from "../server/verify.ts";
import { amendmentView } from "../shared/amendments/views.ts";
import { recordParagraphs } from "../shared/minutes/noteParagraphs.ts";
import { blocksToPlain, plainToBlocks } from "../shared/proposals/plainForm.ts";
import { canonicalProposal, type ProposalText, parseProposal } from "../shared/proposals/text.ts";
import { sha256 } from "./support/given.ts";
import { admittedProposal, attending, openSitting, pastRecounts } from "./support/story.ts";
import { makeWorld, type World } from "./support/world.ts";

/** A proposal is amended by votes, by its proposer and by the secretariat, then adopted as amended: through the door, in one sitting. */
let w: World;
let proposal = "";
let sitting = "";
/** The ballots on amendments 1 and 3, and on the proposal. */
const ballots: { [about: string]: string } = {};
beforeAll(async () => {
  w = await makeWorld();
  proposal = await admittedProposal(w);
});
afterAll(() => w.close());

const textNow = (): ProposalText => {
  const text = parseProposal(w.record.wordsOf(w.record.memory.proposal(proposal)?.versions.at(-1)?.text ?? ""));
  if (!text) throw new Error("no text");
  return text;
};
const versionNow = (): number => w.record.memory.proposal(proposal)?.versions.length ?? 0;
const rewritten = (from: string, to: string): ProposalText => {
  const text = textNow();
  return { ...text, clauses: plainToBlocks(blocksToPlain(text.clauses).replace(from, to), text.clauses) };
};
const seatOf = (name: string): string => w.seats(name)[0] ?? "";
const amend = async (name: string, text: ProposalText): Promise<string> => {
  const made = { type: "MakeAmendment", proposal, seat: seatOf(name), version: versionNow(), text, reason: "It is better so." };
  const { amendment } = await w.must(name, made);
  return String(amendment);
};
const stages = (): readonly string[] => w.record.memory.amendmentsOf(proposal).map(({ id, stage }) => `${id} ${stage}`);
const prepare = (more: object) =>
  w.must("facilitator", {
    ...{ type: "PrepareBallot", sitting, visibility: "roll-call", majority: "simple" },
    ...{ questionEn: "Shall it be so?", questionCy: "A ddylai fod felly?", ...more },
  });
const votedOn = async (ballot: string, choice: (name: string) => string): Promise<void> => {
  for (const name of attending)
    for (const seat of w.seats(name)) await w.must(name, { type: "CastVote", ballot, seat, choice: choice(name) });
  await w.must("facilitator", { type: "CloseBallot", ballot });
  await w.must("facilitator", { type: "DeclareResult", ballot });
};

test("AMD-2 amendments to one version are numbered, and those that meet are known", async () => {
  expect(await amend("Cai Caulk", rewritten("one warm room", "two warm rooms"))).toBe(`${proposal}-1`);
  expect(await amend("Fay Ford", rewritten("one warm room", "three warm rooms"))).toBe(`${proposal}-2`);
  expect(await amend("Gwen Grist", rewritten("heating and staff", "heating, staff and tea"))).toBe(`${proposal}-3`);
  expect(await amend("Hal Hedge", { ...textNow(), cost: "Five million pounds a year, paid by the department." })).toBe(`${proposal}-4`);
  await w.must("secretariat", {
    ...{ type: "RecommendChange", proposal, version: 1, reason: "Plainer.", lang: "en" },
    text: rewritten("in every static library", "in every library with a fixed address"),
  });
  expect(w.record.memory.amendmentsOf(proposal).map(({ id }) => id)).toEqual(["1", "2", "3", "4", "e1"].map((n) => `${proposal}-${n}`));
});

test("AMD-11 the proposer takes one over without a vote, and accepts what the secretariat recommends", async () => {
  await w.must("Ada Anchor", { type: "AcceptFriendly", amendment: `${proposal}-4` });
  expect(textNow().cost).toContain("Five million");
  await w.must("Ada Anchor", { type: "AcceptRecommendation", amendment: `${proposal}-e1` });
  expect(versionNow()).toBe(3);
  // The recommendation changed other words of the clause that both 1 and 2 change.
  expect(w.record.memory.amendment(`${proposal}-1`)).toMatchObject({ stuck: null, anchor: { version: 3, how: "joined" } });
  expect(w.record.memory.proposal(proposal)?.versions.map(({ amendment }) => amendment ?? null)).toEqual([
    null,
    `${proposal}-4`,
    `${proposal}-e1`,
  ]);
});

test("AMD-10 no ballot opens on an amendment without sponsors, or on the proposal while amendments are open", async () => {
  sitting = await openSitting(w, proposal);
  const { ballot } = await prepare({ amendment: `${proposal}-1` });
  ballots["first"] = String(ballot);
  expect(await w.ask("facilitator", { type: "OpenBallot", ballot })).toMatchObject({ refusal: { refused: "amendmentSponsorsMissing" } });
  for (const id of ["1", "2", "3"])
    await w.must("Jo Juniper", { type: "SponsorAmendment", amendment: `${proposal}-${id}`, seat: seatOf("Jo Juniper") });
  const onProposal = await prepare({ proposal });
  await w.must("Ada Anchor", { type: "AnswerCheck", proposal, version: 3, answers: ["a", "b", "c", "d", "e", "f"] });
  await w.must("secretariat", { type: "ConfirmLanguages", proposal, version: 3 });
  expect(await w.ask("facilitator", { type: "OpenBallot", ballot: onProposal["ballot"] })).toMatchObject({
    refusal: { refused: "ballotAmendmentsOpen", values: { amendment: `${proposal}-1` } },
  });
  expect(
    await w.ask("facilitator", {
      type: "PrepareBallot",
      sitting,
      visibility: "show-of-hands",
      amendment: `${proposal}-1`,
      questionEn: "?",
    }),
  ).toMatchObject({
    refusal: { refused: "ballotProposalByRollCall" },
  });
  expect(
    await w.ask("facilitator", {
      type: "PrepareBallot",
      sitting,
      visibility: "roll-call",
      amendment: "99-1",
      questionEn: "?",
      questionCy: "?",
    }),
  ).toMatchObject({
    refusal: { refused: "amendmentUnknown" },
  });
});

test("AMD-10 an open ballot holds the amendment and the text; a voided one lets both go", async () => {
  const { ballot } = await prepare({ amendment: `${proposal}-2` });
  await w.must("facilitator", { type: "OpenBallot", ballot });
  expect(w.record.memory.ballot(String(ballot))).toMatchObject({
    amendment: `${proposal}-2`,
    proposal,
    version: 3,
    textHash: w.record.memory.amendment(`${proposal}-2`)?.anchor.hash,
  });
  expect(w.record.memory.amendment(`${proposal}-2`)?.frozen?.ballot).toBe(ballot);
  expect(await w.ask("Fay Ford", { type: "WithdrawAmendment", amendment: `${proposal}-2` })).toMatchObject({
    refusal: { refused: "amendmentFrozen" },
  });
  expect(await w.ask("Ada Anchor", { type: "AcceptFriendly", amendment: `${proposal}-3` })).toMatchObject({
    refusal: { refused: "proposalFrozen" },
  });
  await w.must("facilitator", { type: "VoidBallot", ballot, reason: "The wrong amendment." });
  expect(w.record.memory.amendment(`${proposal}-2`)).toMatchObject({ frozen: null, stage: "open" });
  expect(w.record.memory.proposal(proposal)?.frozen).toBeNull();
});

test("AMD-11 carried: the next version is made, what collides falls, the rest is carried over", async () => {
  const changed = w.record.wordsOf(w.record.memory.amendment(`${proposal}-1`)?.anchor.changes ?? "") ?? "";
  expect(sha256(changed)).toBe(w.record.memory.amendment(`${proposal}-1`)?.anchor.hash);
  await w.must("facilitator", { type: "OpenBallot", ballot: ballots["first"] });
  await votedOn(ballots["first"] ?? "", () => "for");
  expect(versionNow()).toBe(4);
  expect(blocksToPlain(textNow().clauses)).toContain("two warm rooms in every library with a fixed address");
  expect(w.record.memory.proposal(proposal)?.versions.at(-1)?.hash).toBe(sha256(canonicalProposal(textNow())));
  expect(stages()).toEqual(["1 carried", "2 fallen", "3 open", "4 accepted", "e1 accepted"].map((line) => `${proposal}-${line}`));
  expect(w.record.memory.amendment(`${proposal}-3`)).toMatchObject({ stuck: null, anchor: { version: 4 } });
  expect(w.record.memory.proposal(proposal)).toMatchObject({ frozen: null, decided: null });
});

test("AMD-11 not carried: the text stands as it was", async () => {
  const { ballot } = await prepare({ amendment: `${proposal}-3` });
  await w.must("facilitator", { type: "OpenBallot", ballot });
  await votedOn(String(ballot), () => "against");
  expect(versionNow()).toBe(4);
  expect(w.record.memory.amendment(`${proposal}-3`)).toMatchObject({ stage: "rejected", ended: { ballot, version: null } });
});

test("PRP-8, PRP-9 the text as amended is checked and confirmed anew, then decided; votes on amendments make no outcome", async () => {
  const { ballot } = await prepare({ proposal });
  expect(await w.ask("facilitator", { type: "OpenBallot", ballot })).toMatchObject({
    refusal: { refused: "checkNotAnswered", values: { version: 4 } },
  });
  await w.must("Ada Anchor", { type: "AnswerCheck", proposal, version: 4, answers: ["a", "b", "c", "d", "e", "f"] });
  await w.must("Cai Caulk", {
    type: "MarkCheck",
    proposal,
    version: 4,
    seat: seatOf("Cai Caulk"),
    mark: "concerns",
    reason: "Nobody asked the refuge.",
  });
  await w.must("secretariat", { type: "ConfirmLanguages", proposal, version: 4 });
  await w.must("facilitator", { type: "OpenBallot", ballot });
  await votedOn(String(ballot), (name) => (name === "Kit Knoll" ? "against" : "for"));
  await w.must("facilitator", { type: "CloseSitting", sitting, unreached: "carried-over" });
  pastRecounts(w, String(ballot));
  await w.must("secretariat", { type: "ConfirmNote", sitting });
  const { memory } = w.record;
  const [note, of] = [memory.note(sitting), memory.sitting(sitting)];
  const said =
    note && of ? recordParagraphs({ note, sitting: of, ballots: memory.ballotsOf(sitting), regions: [] }).map(({ code }) => code) : [];
  for (const code of ["amendmentCarried", "amendmentNotCarried", "frozenChanges", "decisionCarried"] as const) expect(said).toContain(code);
  expect(memory.ids("outcome")).toHaveLength(1);
  expect(memory.outcome("1")).toMatchObject({ ballot, version: 4, carried: true });
  expect(memory.planItem("NCSP-0001")?.recommendations).toHaveLength(2);
  expect(memory.proposal(proposal)?.stage).toBe("adopted");
});

test("JRN-4 the record reads back the same and verifies; the amendments stand in their register", () => {
  const again = openRecord(w.db);
  expect(again.memory.amendmentsOf(proposal)).toEqual(w.record.memory.amendmentsOf(proposal));
  expect(again.memory.proposal(proposal)).toEqual(w.record.memory.proposal(proposal));
  const lines = [...w.record.journal.all()].map(({ seq, text, hash }) => ({ where: `entry ${seq}`, text, hash, words: {} }));
  expect(verifyEntries(lines).problems).toEqual([]);
  const rows = w.db.sqlite.prepare("SELECT id, standing FROM registers WHERE kind = 'amendment' ORDER BY id").all();
  expect(rows).toHaveLength(5);
  const fallen = w.record.memory.amendment(`${proposal}-2`);
  const of = w.record.memory.proposal(proposal);
  expect(fallen && of && amendmentView(fallen, of, w.record.memory, w.record.wordsOf)).toMatchObject({
    stage: "fallen",
    ended: { amendment: `${proposal}-1` },
  });
  expect(w.troubles).toEqual([]);
});
