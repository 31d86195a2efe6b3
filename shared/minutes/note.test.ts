import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entriesOf, factsAt, given, hashOf, ofStream, secretary } from "../../tests/support/given.ts";
import { majorityPresets } from "../ballots/majority.ts";
import type { Ballot, DeclaredBallot, VoidedBallot } from "../ballots/state.ts";
import { ukTime } from "../calendar/days.ts";
import { nationalStandingOrders } from "../founding/standingOrders.ts";
import type { Draft } from "../journal.ts";
import { outcomeEvents, planEvents } from "../plan/events.ts";
import { evolveOutcome, evolvePlanItem } from "../plan/evolve.ts";
import type { Outcome, PlanItem } from "../plan/state.ts";
import { initialProposal, type Proposal } from "../proposals/state.ts";
import { canonicalProposal, emptyProposalText } from "../proposals/text.ts";
import { initialRoll, type Roll } from "../roll/state.ts";
import { initialSitting, type Sitting } from "../sittings/state.ts";
import { noteCommands } from "./commands.ts";
import { decideNote, draftNoteEvents, noteHash } from "./decide.ts";
import { noteEvents } from "./events.ts";
import { evolveNote } from "./evolve.ts";
import { noteParagraphs } from "./noteParagraphs.ts";
import type { SentenceCode } from "./sentences.ts";
import { type Speaker, spoken } from "./speak.ts";
import type { Note } from "./state.ts";

const hash = (n: number) => String(n).repeat(64).slice(0, 64);
const closedAt = ukTime("2026-03-12", 16 * 60);
const roll: Roll = {
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
const sitting: Sitting = {
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
const ballot = (number: number, fields: Partial<DeclaredBallot> = {}): DeclaredBallot => ({
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
const world = (ballots: readonly Ballot[], decided: readonly Draft[] = [], counts = { outcomes: 0, planItems: 0 }) => {
  const notes = [...draftNoteEvents("12", factsAt(closedAt), nationalStandingOrders, roll), ...ofStream(decided, "note/12")];
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
const confirm = (fields: object = {}) => noteCommands.parse({ type: "ConfirmNote", sitting: "12", ...fields });
const correct = (fields: object = {}) =>
  noteCommands.parse({ type: "CorrectNote", sitting: "12", text: "Seat 4 attended.", reason: "Missed.", ...fields });
const facts = factsAt(ukTime("2026-03-20", 600), secretary);
const sources = (know: World) => {
  const note = know.note("12");
  if (!note) throw new Error("no note");
  return { ...know, note, sitting, ballots: know.ballotsOf(), regions: roll.regions.map((region) => region.code) };
};
const codes = (know: World): SentenceCode[] => noteParagraphs(sources(know)).map((one) => one.code);

describe("MIN-1 the draft", () => {
  test("is there as the sitting closes, to be confirmed within seven working days, with the seats that could have attended", () => {
    const [draft] = draftNoteEvents("12", factsAt(closedAt), nationalStandingOrders, roll);
    expect(draft?.event).toMatchObject({ day: "2026-03-12", dueDay: "2026-03-23" });
    expect(draft?.event["filled"]).toHaveLength(4);
  });
  test("seven working days step over Easter", () => {
    const [draft] = draftNoteEvents("12", factsAt(ukTime("2026-04-01", 1080)), nationalStandingOrders, roll);
    expect(draft?.event).toMatchObject({ dueDay: "2026-04-14" });
  });
});

describe("MIN-3 ConfirmNote", () => {
  test("records outcomes and starts the plan's clocks in the same moment", () => {
    const rejected = ballot(2, { proposal: "8", outcome: "not-carried" });
    const decision = given(world([ballot(1), rejected]))
      .when((know) => decideNote(confirm(), know, facts))
      .thenEvents("DecisionNoteConfirmed", "OutcomeRecorded", "PlanItemMade", "OutcomeRecorded");
    expect(decision.events.map((one) => one.stream)).toEqual(["note/12", "outcome/1", "plan/NCSP-0001", "outcome/2"]);
    const know = world([ballot(1), rejected], decision.events);
    expect(know.note("12")).toMatchObject({ phase: "confirmed", outcomes: ["1", "2"], confirmedBy: "p-secretary" });
    expect(know.outcome("1")).toMatchObject({
      carried: true,
      planItem: "NCSP-0001",
      ballot: "2026-1",
      proposal: "7",
      version: 1,
      textHash: hash(8),
    });
    expect(know.outcome("2")).toMatchObject({ carried: false, planItem: null });
    expect(know.planItem("NCSP-0001")).toMatchObject({
      outcome: "1",
      chapter: "civic-spaces",
      madeDay: "2026-03-20",
      receiptDueDay: "2026-03-27",
      replyDay: "2026-05-19",
      hardStopDay: "2026-09-20",
    });
  });
  test("PLN-3 the clauses are the recommendations, and each body is asked once", () => {
    const { events } = given(world([ballot(1)]))
      .when((know) => decideNote(confirm(), know, facts))
      .thenEvents("DecisionNoteConfirmed", "OutcomeRecorded", "PlanItemMade");
    const item = world([], events).planItem("NCSP-0001");
    expect(item?.addressees.map((body) => body.code)).toEqual(["mhclg", "welsh-government"]);
    expect(item?.recommendations).toEqual([
      { number: 1, block: "b2", text: hashOf("A library within 30 minutes' walk.") },
      { number: 2, block: "b3", text: hashOf("Ringfenced money.") },
    ]);
  });
  test("PLN-3 a text without clauses is one recommendation", () => {
    const { events } = given(world([ballot(1, { proposal: "9" })]))
      .when((know) => decideNote(confirm(), know, facts))
      .thenEvents("DecisionNoteConfirmed", "OutcomeRecorded", "PlanItemMade");
    expect(world([], events).planItem("NCSP-0001")?.recommendations).toEqual([{ number: 1, block: null, text: null }]);
  });
  test("MIN-5 procedure, voided ballots, unopened ballots and votes without quorum make no outcome", () => {
    const { register: _register, ...question } = ballot(3);
    const voided: VoidedBallot = { ...question, phase: "voided", voidedAt: 5, reason: hash(9), wasOpen: true };
    const ballots = [
      ballot(1, { proposal: null, version: null, textHash: null, visibility: "show-of-hands" }),
      ballot(2, { outcome: "not-quorate" }),
      voided,
    ];
    given(world(ballots))
      .when((know) => decideNote(confirm(), know, facts))
      .thenEvents("DecisionNoteConfirmed");
  });
  test("MIN-4 refuses while a ballot of the sitting is undecided", () => {
    const { declaredAt: _at, ...closed } = ballot(2);
    given(world([ballot(1), { ...closed, phase: "closed" }]))
      .when((know) => decideNote(confirm(), know, facts))
      .thenRefused("noteBallotUndecided");
  });
  test("refuses a sitting without a note, and a note that has changed since it was read", () => {
    given(world([]))
      .when((know) => decideNote(confirm({ sitting: "13" }), know, facts))
      .thenRefused("noteUnknown");
    given(world([ballot(1)]))
      .when((know) => decideNote(confirm({ contentHash: hash(1) }), know, facts))
      .thenRefused("noteChanged");
    const read = noteHash(sources(world([ballot(1)])), facts);
    given(world([ballot(1)]))
      .when((know) => decideNote(confirm({ contentHash: read }), know, facts))
      .thenEvents("DecisionNoteConfirmed", "OutcomeRecorded", "PlanItemMade");
  });
  test("stays quiet when it is confirmed already, so that no outcome is recorded twice", () => {
    const { events } = given(world([ballot(1)]))
      .when((know) => decideNote(confirm(), know, facts))
      .thenEvents("DecisionNoteConfirmed", "OutcomeRecorded", "PlanItemMade");
    given(world([ballot(1)], events))
      .when((know) => decideNote(confirm(), know, facts))
      .thenNothing();
  });
  test("PLN-1, PLN-2 numbers go on from those given and are never reused", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.boolean(), { maxLength: 5 }), { maxLength: 6 }), (sittings) => {
        const seen: string[] = [];
        const counts = { outcomes: 0, planItems: 0 };
        for (const carried of sittings) {
          const ballots = carried.map((yes, i) => ballot(i + 1, { outcome: yes ? "carried" : "not-carried" }));
          const decision = decideNote(confirm(), world(ballots, [], counts), facts);
          if (!("events" in decision)) throw new Error(decision.refused);
          const streams = decision.events.map((one) => one.stream).filter((stream) => !stream.startsWith("note/"));
          seen.push(...streams);
          counts.outcomes += streams.filter((stream) => stream.startsWith("outcome/")).length;
          counts.planItems += streams.filter((stream) => stream.startsWith("plan/")).length;
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(counts.outcomes).toBe(sittings.flat().length);
        expect(counts.planItems).toBe(sittings.flat().filter(Boolean).length);
      }),
      { numRuns: 40 },
    );
  });
});

describe("MIN-6 CorrectNote", () => {
  const confirmed = given(world([ballot(1)]))
    .when((know) => decideNote(confirm(), know, facts))
    .thenEvents("DecisionNoteConfirmed", "OutcomeRecorded", "PlanItemMade");
  test("adds a numbered correction, to the outcome as well", () => {
    const { events } = given(world([ballot(1)], confirmed.events))
      .when((know) => decideNote(correct({ outcome: "1", paragraph: "2" }), know, facts))
      .thenEvents("NoteCorrected", "OutcomeCorrected");
    const know = world([ballot(1)], [...confirmed.events, ...events]);
    expect(know.outcome("1")?.corrections).toMatchObject([{ sitting: "12", correction: 1, text: hashOf("Seat 4 attended.") }]);
    expect(noteParagraphs(sources(know)).at(-1)).toMatchObject({
      id: "a1",
      part: "addition",
      code: "correctionOfParagraph",
      values: { paragraph: 2 },
    });
  });
  test("refuses an outcome and a paragraph that the note does not have", () => {
    given(world([ballot(1)]))
      .when((know) => decideNote(correct({ outcome: "1" }), know, facts))
      .thenRefused("noteHasNoOutcome");
    given(world([ballot(1)], confirmed.events))
      .when((know) => decideNote(correct({ outcome: "2" }), know, facts))
      .thenRefused("noteHasNoOutcome");
    given(world([ballot(1)]))
      .when((know) => decideNote(correct({ paragraph: "400" }), know, facts))
      .thenRefused("noteParagraphUnknown");
  });
  test("counts on from correction to correction", () => {
    const first = given(world([ballot(1)]))
      .when((know) => decideNote(correct(), know, facts))
      .thenEvents("NoteCorrected");
    const second = given(world([ballot(1)], first.events))
      .when((know) => decideNote(correct(), know, facts))
      .thenEvents("NoteCorrected");
    expect(second.events[0]?.event).toMatchObject({ number: 2 });
  });
});

describe("MIN-2 the paragraphs", () => {
  test("say in order what a clerk would sign", () => {
    expect(codes(world([ballot(1)]))).toEqual([
      "opened",
      "agendaNotPublished",
      "attendance",
      "attendanceIn",
      "attendanceIn",
      "alternates",
      "absent",
      "interests",
      "itemTaken",
      "itemTaken",
      "decisionCarried",
      "questionPut",
      "voteHeads",
      "voteWeight",
      "voteRegions",
      "frozenText",
      "majorityMoreThanMet",
      "majorityMoreThanMet",
      "ballotQuorum",
      "carriedOver",
      "drawnUp",
    ]);
  });
  test("say what happened where no vote was taken, or one was voided or is still undecided", () => {
    expect(codes(world([]))).toContain("itemWithoutVote");
    const { declaredAt: _at, ...closed } = ballot(2);
    expect(codes(world([{ ...closed, phase: "closed" }]))).toContain("ballotUndecided");
  });
  test("name seats in the order of their numbers, and those with no recorded attendance", () => {
    const paragraphs = noteParagraphs(sources(world([])));
    expect(paragraphs.find((one) => one.code === "attendanceIn")?.values["seats"]).toEqual({ kind: "seats", seats: ["s-2", "s-10"] });
    expect(paragraphs.find((one) => one.code === "absent")?.values["seats"]).toEqual({ kind: "seats", seats: ["s-1", "s-4"] });
  });
  test("keep their numbers when the note is confirmed; what came of it follows", () => {
    const before = noteParagraphs(sources(world([ballot(1)])));
    const { events } = given(world([ballot(1)]))
      .when((know) => decideNote(confirm(), know, facts))
      .thenEvents("DecisionNoteConfirmed", "OutcomeRecorded", "PlanItemMade");
    const know = world([ballot(1)], events);
    const after = noteParagraphs(sources(know));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map((one) => one.code)).toEqual(["confirmed", "outcomeCarried", "replyAskedFor"]);
    expect(know.note("12")).toMatchObject({ contentHash: noteHash(sources(world([ballot(1)])), facts) });
  });
  test("each rests on something in the journal", () => {
    for (const paragraph of noteParagraphs(sources(world([ballot(1)])))) expect(paragraph.rests.length).toBeGreaterThan(0);
  });
  test("are put into words by the page, value by value", () => {
    const speaker: Speaker = {
      words: (en) => en.slice(0, 2),
      date: String,
      time: String,
      day: (one) => one,
      seats: (seats) => seats.join(", "),
      region: (code) => code,
      person: (id) => id,
      item: (kind) => kind,
      numbers: (numbers) => numbers.join(", "),
      title: (id, version) => `${id}/${version}`,
      votes: (units, each) => (units / each).toFixed(2),
      fraction: (of, parts) => `${of}/${parts}`,
      bodies: (all) => all.join(", "),
      term: (key) => key,
    };
    const said = noteParagraphs(sources(world([ballot(1)]))).map((one) => spoken(one, speaker));
    expect(said.find((one) => one.key === "minutes.decisionCarried")?.values).toEqual({
      ballot: "2026-1",
      proposal: "7",
      version: 1,
      title: "7/1",
    });
    expect(said.find((one) => one.key === "minutes.majorityMoreThanMet")?.values).toMatchObject({
      fraction: "1/2",
      of: "3.00",
      for: "2.00",
    });
  });
});
