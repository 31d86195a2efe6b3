import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsAt, given, hashOf } from "../../tests/support/given.ts";
import { ballot, closedAt, confirm, correct, facts, hash, roll, sitting, sources, world } from "../../tests/support/noteWorld.ts";
import type { VoidedBallot } from "../ballots/state.ts";
import { ukTime } from "../calendar/days.ts";
import { nationalStandingOrders } from "../founding/standingOrders.ts";
import { decideNote, draftNoteEvents, noteHash, recountAdditions } from "./decide.ts";
import { noteParagraphs } from "./noteParagraphs.ts";

describe("MIN-1 the draft", () => {
  test("is there as the sitting closes, to be confirmed within seven working days, with the seats that could have attended", () => {
    const [draft] = draftNoteEvents(sitting, factsAt(closedAt), nationalStandingOrders, roll);
    expect(draft?.event).toMatchObject({ day: "2026-03-12", dueDay: "2026-03-23" });
    expect(draft?.event.filled).toMatchObject(["s-1", "s-2", "s-3", "s-4", "s-10"].map((seat) => ({ seat })));
  });
  test("does not count seats made since the sitting opened, unless they attended", () => {
    const opened = { ...sitting, seatsAtOpening: 2 };
    const [draft] = draftNoteEvents(opened, factsAt(closedAt), nationalStandingOrders, roll);
    expect(draft?.event.filled).toMatchObject(["s-1", "s-2", "s-10", "s-3"].map((seat) => ({ seat })));
  });
  test("seven working days step over Easter", () => {
    const [draft] = draftNoteEvents(sitting, factsAt(ukTime("2026-04-01", 1080)), nationalStandingOrders, roll);
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
  test("MIN-7 refuses while a result of the sitting is provisional, until the end of the second working day", () => {
    const declaredAt = closedAt - 3_600_000;
    const know = world([ballot(1), ballot(2, { proposal: "8", declaredAt })]);
    given(know)
      .when((w) => decideNote(confirm(), w, factsAt(ukTime("2026-03-16", 1439))))
      .thenRefused("noteProvisional");
    given(know)
      .when((w) => decideNote(confirm(), w, factsAt(ukTime("2026-03-17", 0))))
      .thenEvents("DecisionNoteConfirmed", "OutcomeRecorded", "PlanItemMade", "OutcomeRecorded", "PlanItemMade");
  });
  test("MIN-7 a recount that gives another result adds to the note and to its outcome, and to nothing before it is confirmed", () => {
    const { events } = given(world([ballot(1)]))
      .when((know) => decideNote(confirm(), know, facts))
      .thenEvents("DecisionNoteConfirmed", "OutcomeRecorded", "PlanItemMade");
    const counted = { stream: "ballot/2026-1", event: { type: "BallotRecounted", outcome: "not-carried", same: false } } as const;
    const knowing = (decided: typeof events) => ({ ...world([ballot(1)], decided), ballot: () => ballot(1) });
    const added = recountAdditions([counted], knowing(events));
    expect(added).toMatchObject([
      { stream: "note/12", event: { type: "NoteCorrected", number: 1, outcome: "1" } },
      { stream: "outcome/1", event: { type: "OutcomeCorrected", correction: 1 } },
    ]);
    expect(JSON.stringify(added)).toContain("the vote is not carried");
    // In both languages, in the note and in its outcome.
    for (const { event } of added)
      expect(event).toMatchObject({ text: { lang: "en" }, textCy: { lang: "cy" }, reason: { lang: "en" }, reasonCy: { lang: "cy" } });
    expect(recountAdditions([counted], knowing([]))).toEqual([]);
    expect(recountAdditions([{ ...counted, event: { ...counted.event, same: true } }], knowing(events))).toEqual([]);
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
