import { describe, expect, test } from "vitest";
import { actor, factsAt, foldDrafts, given, sealed } from "../../tests/support/given.ts";
import { ukTime } from "../calendar/days.ts";
import { type Draft, words } from "../journal.ts";
import { planCommands } from "./commands.ts";
import { decidePlan } from "./decide.ts";
import { planEvents } from "./events.ts";
import { evolvePlanItem } from "./evolve.ts";
import { initialPlanItem, type PlanItem } from "./state.ts";

const stream = "plan/NCSP-0001";
const team = actor("p-team", ["plan-team"]);
const on = (day: string) => factsAt(ukTime(day, 11 * 60), team);

/** Made on Thursday 12 March 2026: receipt by 19 March, reply by 11 May, at the latest by 12 September. */
const made: Draft = {
  stream,
  event: {
    type: "PlanItemMade",
    item: "NCSP-0001",
    outcome: "1",
    chapter: "civic-spaces",
    addressees: ["mhclg", "welsh-government"],
    recommendations: [
      { number: 1, block: "b2", text: words("A library within 30 minutes' walk.") },
      { number: 2, block: "b3", text: words("Ringfenced money.") },
    ],
    day: "2026-03-12",
    receiptDueDay: "2026-03-19",
    replyDay: "2026-05-11",
    hardStopDay: "2026-09-12",
  },
};
const itemAfter = (...drafts: Draft[]): PlanItem | null => foldDrafts(planEvents, evolvePlanItem, initialPlanItem, [made, ...drafts]);
const world = (...drafts: Draft[]) => {
  const item = itemAfter(...drafts);
  return { founding: null, planItem: (id: string) => (id === "NCSP-0001" ? item : null) };
};
/** Asks as a form would; `before` are commands decided earlier, each on its day. */
const ask = (day: string, fields: object, before: readonly Draft[] = []) =>
  given(world(...before)).when((know) =>
    decidePlan(planCommands.parse({ item: "NCSP-0001", addressee: "mhclg", ...fields }), know, on(day)),
  );
const eventsOf = (day: string, fields: object, before: readonly Draft[] = []): readonly Draft[] => {
  const { result } = ask(day, fields, before);
  if (!("events" in result)) throw new Error(`refused: ${result.refused}`);
  return result.events;
};
const accept = (recommendation: number, fields: object = {}) => ({
  type: "RecordReply",
  recommendation,
  answer: "accepted",
  reason: "It is right.",
  owner: "The Director of Libraries",
  day: "2027-04-01",
  ...fields,
});

describe("PLN-5 AcknowledgeItem", () => {
  test("records that a body received the item, on the day named", () => {
    const [draft] = ask("2026-03-18", { type: "AcknowledgeItem", day: "2026-03-17", note: "Thank you." }).thenEvents(
      "ItemAcknowledged",
    ).events;
    expect(draft?.event).toMatchObject({ addressee: "mhclg", day: "2026-03-17" });
    expect(itemAfter(...(draft ? [draft] : []))?.addressees[0]?.acknowledged?.day).toBe("2026-03-17");
  });
  test("PLN-7 refuses an item, a body and a day that cannot be", () => {
    ask("2026-03-18", { type: "AcknowledgeItem", item: "NCSP-0099" }).thenRefused("planItemUnknown");
    ask("2026-03-18", { type: "AcknowledgeItem", addressee: "hmt" }).thenRefused("planAddresseeUnknown");
    ask("2026-03-18", { type: "AcknowledgeItem", day: "2026-03-19" }).thenRefused("planDayAhead");
    ask("2026-03-18", { type: "AcknowledgeItem", day: "2026-03-11" }).thenRefused("planDayTooEarly");
  });
  test("stays quiet when it was received already", () => {
    ask("2026-03-19", { type: "AcknowledgeItem" }, eventsOf("2026-03-18", { type: "AcknowledgeItem" })).thenNothing();
  });
});

describe("PLN-5 RecordCommitment", () => {
  const commit = { type: "RecordCommitment", source: "Letter of the Minister, 20 March 2026" };
  test("records where and when a body committed itself", () => {
    ask("2026-03-20", commit).thenEvents("BodyCommitted");
  });
  test("refuses a second commitment by the same body, and none by another", () => {
    const before = eventsOf("2026-03-20", commit);
    ask("2026-03-21", commit, before).thenRefused("planAlreadyCommitted");
    ask("2026-03-21", { ...commit, addressee: "welsh-government" }, before).thenEvents("BodyCommitted");
  });
  test("needs a source at the door", () => {
    expect(planCommands.safeParse({ ...commit, item: "NCSP-0001", addressee: "mhclg", source: "  " }).success).toBe(false);
  });
});

describe("PLN-6 RecordReply", () => {
  test("records an accepted recommendation with its owner and date", () => {
    const [draft] = ask("2026-05-01", accept(1)).thenEvents("ReplyRecorded").events;
    expect(draft?.event).toMatchObject({ answer: "accepted", day: "2027-04-01", receivedDay: "2026-05-01", progressDueDay: null });
  });
  test("refuses an answer without what belongs to it", () => {
    ask("2026-05-01", accept(1, { reason: "" })).thenRefused("replyReasonNeeded");
    ask("2026-05-01", accept(1, { owner: "" })).thenRefused("replyOwnerNeeded");
    ask("2026-05-01", accept(1, { day: "" })).thenRefused("replyDateNeeded");
    ask("2026-05-01", accept(1, { answer: "outside-powers" })).thenRefused("replySentToNeeded");
    ask("2026-05-01", accept(1, { answer: "outside-powers", sentTo: "mhclg" })).thenRefused("replySentToItself");
    // PLN-21: nobody knows the one, the other has ended.
    ask("2026-05-01", accept(1, { answer: "outside-powers", sentTo: "nobody" })).thenRefused("replySentToUnknown");
    ask("2026-05-01", accept(1, { answer: "outside-powers", sentTo: "dluhc" })).thenRefused("replySentToUnknown");
    ask("2026-05-01", accept(3)).thenRefused("planRecommendationUnknown");
  });
  test("keeps owner and date only where something was accepted, and whom it was sent to only where it is outside their powers", () => {
    const [no] = eventsOf("2026-05-01", accept(1, { answer: "not-accepted", sentTo: "hmt" }));
    expect(no?.event).toMatchObject({ owner: null, day: null, sentTo: null });
    const [sent] = eventsOf("2026-05-01", accept(1, { answer: "outside-powers", sentTo: "welsh-government" }));
    expect(sent?.event).toMatchObject({ owner: null, day: null, sentTo: "welsh-government" });
  });
  test("stays quiet for the same reply again; another reply stands before it and both are kept", () => {
    const first = eventsOf("2026-05-01", accept(1));
    ask("2026-05-01", accept(1), first).thenNothing();
    const changed = eventsOf("2026-05-02", accept(1, { answer: "in-part" }), first);
    expect(itemAfter(...first, ...changed)?.replies.map((reply) => reply.answer)).toEqual(["accepted", "in-part"]);
  });
  test("PLN-8 the last answer of a body starts its progress clock", () => {
    const first = eventsOf("2026-05-01", accept(1));
    const [last] = eventsOf("2026-05-06", accept(2, { answer: "not-accepted" }), first);
    expect(last?.event).toMatchObject({ progressDueDay: "2026-08-06" });
  });
});

describe("PLN-17 a reply under embargo", () => {
  const releaseAt = ukTime("2026-05-04", 6 * 60);
  const held = (fields: object = {}) => accept(1, { releaseAt, ...fields });
  test("puts only its hash on the record, its words kept back, and the item stands as without it", () => {
    const [draft, ...more] = ask("2026-05-01", held()).thenEvents("ReplyEmbargoed").events;
    expect(more).toEqual([]);
    expect(draft?.event).toMatchObject({ addressee: "mhclg", recommendation: 1, releaseAt, sealed: { show: "reveal" } });
    expect(Object.keys(draft?.event ?? {}).toSorted()).toEqual([
      ...["addressee", "receivedDay", "recommendation", "releaseAt", "sealed", "type"],
    ]);
    expect(itemAfter(...(draft ? [draft] : []))).toMatchObject({ replies: [], embargoed: [{ releaseAt }] });
  });
  test("refuses a time gone by or too far ahead, and nothing to hold back; stays quiet for the same again", () => {
    ask("2026-05-04", held()).thenRefused("embargoPast");
    ask("2026-05-01", held({ releaseAt: releaseAt + 31 * 86_400_000 })).thenRefused("embargoTooLong");
    ask("2026-05-01", held({ answer: "no-answer-yet" })).thenRefused("embargoNothing");
    ask("2026-05-01", held({ owner: "" })).thenRefused("replyOwnerNeeded");
    ask("2026-05-01", held(), eventsOf("2026-05-01", held())).thenNothing();
  });
  test("when its time has come it is recorded with the day on which it came in, and what was sealed is public", () => {
    const sealedBefore = eventsOf("2026-05-01", held());
    ask("2026-05-03", { type: "ReleaseReply" }, sealedBefore).thenRefused("nothingToRelease");
    const { result } = ask("2026-05-04", { type: "ReleaseReply" }, sealedBefore);
    if (!("events" in result)) throw new Error(result.refused);
    expect(result.events.map(({ event }) => event.type)).toEqual(["ReplyReleased", "ReplyRecorded"]);
    expect(result.events[1]?.event).toMatchObject({ answer: "accepted", receivedDay: "2026-05-01", reason: { words: "It is right." } });
    const after = itemAfter(...sealedBefore, ...result.events);
    expect(after).toMatchObject({ embargoed: [], replies: [{ answer: "accepted", day: "2027-04-01" }] });
    expect(result.keep).toMatchObject([{ kind: "reveal-words", hashes: [expect.stringMatching(/^[0-9a-f]{64}$/)] }]);
  });
});

describe("PLN-19 WithdrawSealedReply, and what takes a seal's place", () => {
  const releaseAt = ukTime("2026-05-06", 6 * 60);
  const first = eventsOf("2026-05-01", accept(1, { releaseAt }));
  const seals = (...drafts: Draft[]) => itemAfter(...first, ...drafts)?.embargoed;
  const back = { type: "WithdrawSealedReply", sealed: seals()?.[0]?.sealed, reason: "It was sealed by mistake." };
  test("a later answer, or a later seal, takes the place of the earlier seal, which is never released", () => {
    const later = ask("2026-05-02", accept(1, { answer: "not-accepted" }), first).thenEvents("SealedReplyDropped", "ReplyRecorded").events;
    expect(seals(...later)).toEqual([]);
    ask("2026-05-06", { type: "ReleaseReply" }, [...first, ...later]).thenRefused("nothingToRelease");
    const again = ask("2026-05-02", accept(1, { releaseAt, owner: "Another" }), first).thenEvents("SealedReplyDropped", "ReplyEmbargoed");
    expect(seals(...again.events)).toHaveLength(1);
    ask("2026-05-02", accept(2, { releaseAt }), first).thenEvents("ReplyEmbargoed");
    ask("2026-05-02", accept(1, { addressee: "welsh-government" }), first).thenEvents("ReplyRecorded");
  });
  test("a seal that was overtaken before this rule is dropped when its time comes, and its words stay kept back", () => {
    const reply = eventsOf("2026-05-02", accept(1, { answer: "not-accepted" }));
    const { result } = ask("2026-05-06", { type: "ReleaseReply" }, [...first, ...reply]);
    expect(result).toMatchObject({ events: [{ event: { type: "SealedReplyDropped", reason: null } }] });
    expect(result).not.toHaveProperty("keep");
    const twice = [...first, ...eventsOf("2026-05-02", accept(1, { releaseAt, owner: "Another" }))];
    ask("2026-05-06", { type: "ReleaseReply" }, twice).thenEvents("SealedReplyDropped");
  });
  test("it is taken back with a reason; one that waits no longer, or another body's, is refused", () => {
    const [draft] = ask("2026-05-02", back, first).thenEvents("SealedReplyDropped").events;
    expect(draft?.event).toMatchObject({ sealed: back.sealed, reason: { words: back.reason } });
    expect(seals(...(draft ? [draft] : []))).toEqual([]);
    ask("2026-05-02", back, [...first, ...(draft ? [draft] : [])]).thenRefused("sealedReplyGone");
    ask("2026-05-02", { ...back, addressee: "welsh-government" }, first).thenRefused("sealedReplyGone");
    expect(planCommands.safeParse({ ...back, item: "NCSP-0001", addressee: "mhclg", reason: " " }).success).toBe(false);
  });
});

describe("PLN-8 ReportProgress", () => {
  const report = { type: "ReportProgress", recommendation: "1", status: "under-way", note: "Two libraries have opened." };
  const replied = [
    ...eventsOf("2026-05-01", accept(1)),
    ...eventsOf("2026-05-01", accept(2, { answer: "not-accepted" }), eventsOf("2026-05-01", accept(1))),
  ];
  test("records a report and says when the next is due", () => {
    const [draft] = ask("2026-07-30", report, replied).thenEvents("ProgressReported").events;
    expect(draft?.event).toMatchObject({ status: "under-way", day: "2026-07-30", progressDueDay: "2027-02-01" });
  });
  test("refuses progress on what was not accepted", () => {
    ask("2026-07-30", report).thenRefused("progressNothingAccepted");
    ask("2026-07-30", { ...report, recommendation: "2" }, replied).thenRefused("progressNotAccepted");
    ask("2026-07-30", { ...report, recommendation: "9" }, replied).thenRefused("planRecommendationUnknown");
  });
  test("PLN-14 a report may name a link as its evidence, over https and with a host; anything else is refused", () => {
    const link = "https://www.example.org/libraries?year=2026#two";
    const [draft] = ask("2026-07-30", { ...report, evidence: link }, replied).thenEvents("ProgressReported").events;
    expect(sealed(draft?.event)).toHaveProperty("evidence");
    const [without] = ask("2026-07-30", { ...report, evidence: " " }, replied).thenEvents("ProgressReported").events;
    expect(without?.event).not.toHaveProperty("evidence");
    for (const evidence of [
      "http://example.org",
      "javascript:alert(1)",
      "https://",
      "https://a b.org",
      "https://me@example.org",
      "see our site",
    ])
      ask("2026-07-30", { ...report, evidence }, replied).thenRefused("evidenceNotALink");
  });
  test("takes a report on the item as a whole", () => {
    const [draft] = ask("2026-07-30", { ...report, recommendation: "" }, replied).thenEvents("ProgressReported").events;
    expect(draft?.event).toMatchObject({ recommendation: null });
  });
});

describe("PLN-9 PauseClocks and ResumeClocks", () => {
  const pause = { type: "PauseClocks", items: ["NCSP-0001"], reason: "pre-election-period" };
  const resume = { type: "ResumeClocks", items: ["NCSP-0001"] };
  test("a pause stops the clocks, and resuming moves the days that were left", () => {
    const paused = eventsOf("2026-03-26", pause);
    const [resumed] = ask("2026-05-08", resume, paused).thenEvents("ClocksResumed").events;
    expect(resumed?.event).toMatchObject({ receiptDueDay: "2026-03-19", replyDay: "2026-06-23", hardStopDay: "2026-10-25" });
    expect(itemAfter(...paused, ...(resumed ? [resumed] : []))).toMatchObject({
      replyDay: "2026-06-23",
      pauses: [{ from: "2026-03-26", until: "2026-05-08" }],
    });
  });
  test("refuses unknown items, days ahead, and days that run backwards", () => {
    ask("2026-03-26", { ...pause, items: ["NCSP-0001", "NCSP-0007"] }).thenRefused("planItemUnknown");
    ask("2026-03-26", { ...pause, day: "2026-03-27" }).thenRefused("planDayAhead");
    ask("2026-03-26", { ...pause, day: "2026-03-01" }).thenRefused("planPauseTooEarly");
    ask("2026-05-08", { ...resume, day: "2026-03-25" }, eventsOf("2026-03-26", pause)).thenRefused("planResumeTooEarly");
  });
  test("stays quiet for items that already stand still, or already run, and for an item named twice", () => {
    ask("2026-03-27", pause, eventsOf("2026-03-26", pause)).thenNothing();
    ask("2026-03-27", resume).thenNothing();
    ask("2026-03-26", { ...pause, items: ["NCSP-0001", "NCSP-0001"] }).thenEvents("ClocksPaused");
  });
  test("progress days move as well", () => {
    const first = eventsOf("2026-05-01", accept(1));
    const replied = [...first, ...eventsOf("2026-05-01", accept(2), first)];
    const paused = eventsOf("2026-06-01", pause, replied);
    const [resumed] = eventsOf("2026-06-11", resume, [...replied, ...paused]);
    expect(sealed(resumed?.event)).toMatchObject({ progressDueDays: [{ addressee: "mhclg", day: "2026-08-11" }] });
  });
});

test("a day that does not exist is stopped at the door", () => {
  expect(planCommands.safeParse({ type: "AcknowledgeItem", item: "NCSP-0001", addressee: "mhclg", day: "2026-02-30" }).success).toBe(false);
});
