import { describe, expect, test } from "vitest";
import { overdueItems, planItemId, standing, standingOf } from "./questions.ts";
import type { Addressee, PlanItem, Reply } from "./state.ts";
import { chainOf, outcomeView, planItemView } from "./views.ts";

const hash = "a".repeat(64);
const body = (code: string, fields: Partial<Addressee> = {}): Addressee => ({
  code,
  acknowledged: null,
  committed: null,
  progressDueDay: null,
  ...fields,
});
const received = { acknowledged: { day: "2026-03-17", note: null } };
const committed = { ...received, committed: { day: "2026-03-20", source: hash } };
const reply = (recommendation: number, answer: Reply["answer"], addressee = "mhclg", seq = 9): Reply => ({
  seq,
  addressee,
  recommendation,
  answer,
  receivedDay: "2026-05-01",
  reason: hash,
  owner: null,
  day: answer === "accepted" ? "2027-04-01" : null,
  sentTo: null,
});
const item = (fields: Partial<PlanItem> = {}): PlanItem => ({
  id: "NCSP-0001",
  seq: 5,
  outcome: "1",
  chapter: "civic-spaces",
  madeDay: "2026-03-12",
  addressees: [body("mhclg")],
  recommendations: [
    { number: 1, block: "b2", text: hash },
    { number: 2, block: "b3", text: hash },
  ],
  receiptDueDay: "2026-03-19",
  replyDay: "2026-05-11",
  hardStopDay: "2026-09-12",
  replies: [],
  progress: [],
  pauses: [],
  ...fields,
});
const status = (fields: Partial<PlanItem>, day: string) => standing(item(fields), day).status;

describe("PLN-5 where an item stands", () => {
  test("awaiting receipt until the day itself is over, then overdue", () => {
    expect(standing(item(), "2026-03-19")).toEqual({ status: "awaiting-receipt", day: "2026-03-19", daysLeft: 0, committed: false });
    expect(standing(item(), "2026-03-20")).toEqual({ status: "receipt-overdue", day: "2026-03-19", daysLeft: -1, committed: false });
  });
  test("a reply is asked for, and due only once the body has committed itself", () => {
    expect(standing(item({ addressees: [body("mhclg", received)] }), "2026-04-01")).toMatchObject({
      status: "asked-for",
      day: "2026-05-11",
      daysLeft: 40,
    });
    expect(standing(item({ addressees: [body("mhclg", committed)] }), "2026-04-01")).toMatchObject({ status: "due", committed: true });
  });
  test("overdue after the reply day, past the limit after six months", () => {
    expect(status({ addressees: [body("mhclg", committed)] }, "2026-05-11")).toBe("due");
    expect(status({ addressees: [body("mhclg", committed)] }, "2026-05-12")).toBe("overdue");
    expect(status({}, "2026-09-13")).toBe("past-limit");
  });
  test("PLN-9 while paused no clock runs, not even one that had run out", () => {
    const pauses = [{ from: "2026-05-20", until: null, reason: "dissolution" as const, note: null }];
    expect(standing(item({ pauses }), "2026-06-01")).toEqual({ status: "paused", day: null, daysLeft: null, committed: false });
  });
});

describe("PLN-6 answers", () => {
  test("some recommendations answered is in part, and silence after the day is overdue", () => {
    expect(status({ replies: [reply(1, "accepted"), reply(2, "no-answer-yet")] }, "2026-05-02")).toBe("in-part");
    expect(status({ replies: [reply(1, "accepted")] }, "2026-05-12")).toBe("overdue");
  });
  test("all refused is answered, and nothing more is due", () => {
    expect(standing(item({ replies: [reply(1, "not-accepted"), reply(2, "outside-powers")] }), "2027-01-01")).toMatchObject({
      status: "answered",
      day: null,
    });
  });
  test("the last reply to a recommendation counts", () => {
    expect(status({ replies: [reply(1, "accepted"), reply(2, "accepted"), reply(2, "no-answer-yet")] }, "2026-05-02")).toBe("in-part");
  });
  test("PLN-8 accepted leads to progress reports, overdue ones show, and all done is done", () => {
    const replies = [reply(1, "accepted"), reply(2, "not-accepted")];
    const addressees = [body("mhclg", { ...committed, progressDueDay: "2026-08-01" })];
    expect(standing(item({ replies, addressees }), "2026-08-01")).toMatchObject({ status: "answered", day: "2026-08-01" });
    expect(status({ replies, addressees }, "2026-08-02")).toBe("progress-overdue");
    const done = { seq: 11, addressee: "mhclg", recommendation: 1, status: "done" as const, day: "2026-07-01", note: hash };
    expect(status({ replies, addressees, progress: [done] }, "2027-08-02")).toBe("done");
  });
  test("with several bodies the most urgent stands, and in part where one has answered and none is late", () => {
    const addressees = [body("mhclg", committed), body("welsh-government", received)];
    const replies = [reply(1, "not-accepted"), reply(2, "not-accepted")];
    expect(status({ addressees, replies }, "2026-05-02")).toBe("in-part");
    expect(status({ addressees, replies }, "2026-05-12")).toBe("overdue");
    const welsh = addressees[1];
    expect(welsh && standingOf(item({ addressees, replies }), welsh, "2026-05-02").status).toBe("asked-for");
  });
});

test("overdue items are listed most urgent first, then longest late first", () => {
  const late = item({ id: "NCSP-0002", replyDay: "2026-05-01", addressees: [body("mhclg", received)] });
  const later = item({ id: "NCSP-0003", replyDay: "2026-04-20", addressees: [body("mhclg", received)] });
  const receipt = item({ id: "NCSP-0004", replyDay: "2026-08-01" });
  const fine = item({ id: "NCSP-0005", replyDay: "2026-08-01", addressees: [body("mhclg", received)] });
  expect(overdueItems([receipt, late, fine, later], "2026-05-12").map((one) => one.item.id)).toEqual([
    "NCSP-0003",
    "NCSP-0002",
    "NCSP-0004",
  ]);
});

test("PLN-2 numbers are four digits, and more where there are more", () => {
  expect([1, 42, 12_345].map(planItemId)).toEqual(["NCSP-0001", "NCSP-0042", "NCSP-12345"]);
});

describe("views link the chain both ways", () => {
  const outcome = {
    number: "1",
    recordedAt: 0,
    seq: 4,
    ballot: "2026-1",
    proposal: "7",
    version: 3,
    textHash: hash,
    sitting: "12",
    carried: true,
    stronglySupported: false,
    planItem: "NCSP-0001",
    corrections: [],
  };
  test("an item names everything it came from", () => {
    const view = planItemView(item({ replies: [reply(1, "in-part", "mhclg", 8), reply(1, "accepted")] }), outcome, "2028-01-01");
    expect(view.chain).toEqual(chainOf(outcome));
    expect(view.chain?.streams).toEqual(["proposal/7", "sitting/12", "ballot/2026-1", "note/12", "outcome/1", "plan/NCSP-0001"]);
    expect(view.counts).toMatchObject({ accepted: 1, "no-answer-yet": 1 });
    expect(view.recommendations[0]?.answers[0]).toMatchObject({
      answer: "accepted",
      promiseOverdue: true,
      earlier: [{ answer: "in-part" }],
    });
  });
  test("an outcome shows where its item stands", () => {
    expect(outcomeView(outcome, item(), "2026-03-20").standing?.status).toBe("receipt-overdue");
    expect(outcomeView({ ...outcome, carried: false, planItem: null }, null, "2026-03-20")).toMatchObject({
      standing: null,
      chain: { planItem: null },
    });
  });
});

describe("PLN-20 a body whose last open answers are under embargo", () => {
  const seal = (recommendation: number) => ({ seq: 8, addressee: "mhclg", recommendation, releaseAt: 1, sealed: hash });
  test("is not late, whatever day it is; the item still stands as unanswered", () => {
    const held = item({ replies: [reply(1, "accepted")], embargoed: [seal(2)] });
    for (const day of ["2026-05-12", "2026-09-13"])
      expect(standing(held, day)).toEqual({ status: "in-part", day: "2026-05-11", daysLeft: null, committed: false });
    expect(status({ embargoed: [seal(1), seal(2)] }, "2026-05-12")).toBe("asked-for");
    expect(overdueItems([held], "2026-05-12")).toEqual([]);
  });
  test("is late where one recommendation is neither answered nor held", () => {
    expect(status({ embargoed: [seal(2)] }, "2026-05-12")).toBe("overdue");
    expect(status({ embargoed: [seal(2)] }, "2026-03-20")).toBe("asked-for");
    const other = [body("mhclg"), body("welsh-government", received)];
    expect(status({ addressees: other, embargoed: [seal(1), seal(2)] }, "2026-05-12")).toBe("overdue");
  });
});
