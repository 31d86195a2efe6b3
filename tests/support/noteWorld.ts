import { majorityPresets } from "../../shared/ballots/majority.ts";
import type { Ballot, MajorityBallot } from "../../shared/ballots/state.ts";
import { ukTime } from "../../shared/calendar/days.ts";
import { nationalStandingOrders } from "../../shared/founding/standingOrders.ts";
import type { Draft } from "../../shared/journal.ts";
import { noteCommands } from "../../shared/minutes/commands.ts";
import { draftNoteEvents } from "../../shared/minutes/decide.ts";
import { noteEvents } from "../../shared/minutes/events.ts";
import { evolveNote } from "../../shared/minutes/evolve.ts";
import type { Note } from "../../shared/minutes/state.ts";
import { outcomeEvents, planEvents } from "../../shared/plan/events.ts";
import { evolveOutcome, evolvePlanItem } from "../../shared/plan/evolve.ts";
import type { Outcome, PlanItem } from "../../shared/plan/state.ts";
import { initialProposal, type Proposal } from "../../shared/proposals/state.ts";
import { canonicalProposal, emptyProposalText } from "../../shared/proposals/text.ts";
import { initialRoll, type Roll } from "../../shared/roll/state.ts";
import { initialSitting, type Sitting } from "../../shared/sittings/state.ts";
import { entriesOf, factsAt, hashOf, ofStream, secretary } from "./given.ts";

/** A closed sitting of three seats and what its decision note is made from, for tests of notes, outcomes and the plan. */

/** A hash that is easy to tell from another. */
export const hash = (n: number) => String(n).repeat(64).slice(0, 64);
/** Thursday 12 March 2026, 16:00 in London. */
export const closedAt = ukTime("2026-03-12", 16 * 60);
/** Two regions and four filled seats. */
export const roll: Roll = {
  ...initialRoll,
  regions: [
    { code: "E12000004", nameEn: hash(1), nameCy: hash(1), population: 1, year: 2024, regionalWeight: 1 },
    { code: "W92000004", nameEn: hash(2), nameCy: hash(2), population: 1, year: 2024, regionalWeight: 1 },
  ],
  seats: [1, 2, 3, 4].map((number) => ({
    id: `s-${number}`,
    number,
    group: `g-${number}`,
    region: number < 3 ? "E12000004" : "W92000004",
    delegate: `p-${number}`,
    alternate: null,
    withdrawn: false,
  })),
};
const attended = (seat: string, region: string, as: "delegate" | "alternate" = "delegate") => ({
  seat,
  region,
  person: `p-of-${seat}`,
  as,
  where: "hall" as const,
  here: true,
  firstAt: 0,
  since: 0,
  leftAt: null,
  times: 1,
});
/** Sitting 12, closed: seats 2, 3 and 10 attended; item 3 was not reached. */
export const sitting: Sitting = {
  ...initialSitting,
  id: "12",
  titleEn: hash(3),
  titleCy: hash(4),
  startsAt: ukTime("2026-03-12", 600),
  openedAt: ukTime("2026-03-12", 605),
  phase: { name: "closed", at: closedAt, unreached: "carried-over", unreachedItems: ["i3"] },
  items: [
    { id: "i1", number: 1, kind: "opening", titleEn: null, titleCy: null, minutes: 10, proposal: null, lateReason: null },
    { id: "i2", number: 2, kind: "proposal", titleEn: null, titleCy: null, minutes: 60, proposal: "7", lateReason: null },
    { id: "i3", number: 3, kind: "any-other-business", titleEn: null, titleCy: null, minutes: 10, proposal: null, lateReason: null },
  ],
  attendance: {
    "s-10": attended("s-10", "E12000004"),
    "s-2": attended("s-2", "E12000004"),
    "s-3": attended("s-3", "W92000004", "alternate"),
  },
  interests: [{ seat: "s-2", item: "i2", at: 0 }],
};
const amounts = { for: 2, against: 1, abstain: 0, present: 3, all: 4 };
/** A declared roll call on proposal 7, carried by 2 of 3; `fields` make it another. */
export const ballot = (number: number, fields: Partial<MajorityBallot> = {}): MajorityBallot => ({
  phase: "declared",
  id: `2026-${number}`,
  year: 2026,
  number,
  sitting: "12",
  round: null,
  proposal: "7",
  version: 1,
  visibility: "roll-call",
  majority: "as-ordered",
  questionEn: hash(5),
  questionCy: hash(6),
  lengthSeconds: 300,
  preparedAt: 0,
  opensAt: 0,
  closesAt: 300_000,
  register: [],
  registerHash: hash(7),
  rule: majorityPresets["weight-and-heads"],
  ordersVersion: 1,
  textHash: hash(8),
  quorum: { seats: 3, seatsNeeded: 2, regions: 2, regionsNeeded: 1, nations: 1, nationsNeeded: 0 },
  unitsPerVote: 1000,
  totalVotes: 4,
  regions: [],
  nations: [],
  commitments: [],
  votedFrame: null,
  votedCount: 3,
  votedSeq: 1,
  closedAt: 300_000,
  present: [0, 1, 2],
  interests: [],
  choices: [],
  salts: [],
  declaredAt: 301_000,
  quorumByVotes: null,
  heads: amounts,
  weight: { for: 2000, against: 1000, abstain: 0, present: 3000, all: 4000 },
  regionCount: amounts,
  keysMet: [],
  outcome: "carried",
  stronglySupported: false,
  ...fields,
});
const text = (clauses: readonly string[]) =>
  canonicalProposal({
    ...emptyProposalText,
    clauses: {
      blocks: [
        { id: "b1", kind: "heading", runs: [{ text: "What we ask for" }] },
        ...clauses.map((clause, i) => ({ id: `b${i + 2}`, kind: "clause" as const, runs: [{ text: clause }] })),
      ],
      given: clauses.length + 1,
    },
  });
const proposal = (id: string, clauses = ["A library within 30 minutes' walk.", "Ringfenced money."]): Proposal => ({
  ...initialProposal,
  id,
  stage: "adopted",
  chapter: "civic-spaces",
  addressees: [
    { nation: "E92000001", department: "mhclg" },
    { nation: "UK", department: "mhclg" },
    { nation: "W92000004", department: "welsh-government" },
  ],
  versions: [{ number: 1, hash: hash(8), text: hashOf(text(clauses)), author: "p-1", at: 0, reason: null, languages: ["en", "cy"] }],
});

/** A world with one closed sitting, folded from what was decided so far. */
export const world = (ballots: readonly Ballot[], decided: readonly Draft[] = [], counts = { outcomes: 0, planItems: 0 }) => {
  const notes = [...draftNoteEvents(sitting, factsAt(closedAt), nationalStandingOrders, roll), ...ofStream(decided, "note/12")];
  const at = ukTime("2026-03-20", 600);
  const note = entriesOf(noteEvents, notes, { at }).reduce<Note | null>(evolveNote, null);
  const outcome = (number: string) =>
    entriesOf(outcomeEvents, ofStream(decided, `outcome/${number}`), { at }).reduce<Outcome | null>(evolveOutcome, null);
  const planItem = (id: string) =>
    entriesOf(planEvents, ofStream(decided, `plan/${id}`), { at }).reduce<PlanItem | null>(evolvePlanItem, null);
  return {
    founding: null,
    roll,
    sitting: (id: string) => (id === "12" ? sitting : null),
    note: (id: string) => (id === "12" ? note : null),
    ballotsOf: () => ballots,
    proposal: (id: string) => (id === "7" || id === "8" ? proposal(id) : id === "9" ? proposal("9", []) : null),
    outcome,
    planItem,
    outcomesCount: () => counts.outcomes,
    planItemsCount: () => counts.planItems,
  };
};
type World = ReturnType<typeof world>;
/** ConfirmNote as it comes through the door. */
export const confirm = (fields: object = {}) => noteCommands.parse({ type: "ConfirmNote", sitting: "12", ...fields });
/** CorrectNote as it comes through the door. */
export const correct = (fields: object = {}) =>
  noteCommands.parse({ type: "CorrectNote", sitting: "12", text: "Seat 4 attended.", reason: "Missed.", ...fields });
/** The secretary, eight days after the sitting. */
export const facts = factsAt(ukTime("2026-03-20", 600), secretary);
/** What the paragraphs of the world's note are generated from. */
export const sources = (know: World) => {
  const note = know.note("12");
  if (!note) throw new Error("no note");
  return { ...know, note, sitting, ballots: know.ballotsOf(), regions: roll.regions.map((region) => region.code) };
};
