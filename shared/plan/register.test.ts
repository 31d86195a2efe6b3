import { describe, expect, test } from "vitest";
import { factsAt } from "../../tests/support/given.ts";
import { ukTime } from "../calendar/days.ts";
import { addresseeEnded } from "../proposals/addresseeEnded.ts";
import { answersToday, departmentsFor, successionOf } from "../proposals/departments.ts";
import { initialProposal, type Proposal } from "../proposals/state.ts";
import { emptyProposalText } from "../proposals/text.ts";
import { initialRoll, type Roll } from "../roll/state.ts";
import { answeredDay, answeredLines, tallyOf } from "./answered.ts";
import { isWanted, planQuery, planWanted, type RegisterKnow } from "./register.ts";
import type { Addressee, Outcome, PlanItem, Progress, Reply } from "./state.ts";

const hash = "a".repeat(64);
const body = (code: string, fields: Partial<Addressee> = {}): Addressee => ({
  ...{ code, acknowledged: null, committed: null, progressDueDay: null },
  ...fields,
});
const reply = (recommendation: number, answer: Reply["answer"], receivedDay = "2026-05-01", addressee = "mhclg"): Reply => ({
  ...{ seq: 9, addressee, recommendation, answer, receivedDay, reason: hash, owner: null, sentTo: null },
  day: answer === "accepted" || answer === "in-part" ? "2026-08-01" : null,
});
const done = (recommendation: number): Progress => ({
  ...{ seq: 10, addressee: "mhclg", recommendation, status: "done", day: "2026-07-01", note: hash },
});
const item = (fields: Partial<PlanItem> = {}): PlanItem => ({
  ...{ id: "NCSP-0001", seq: 5, outcome: "1", chapter: "civic-spaces", madeDay: "2026-03-12", addressees: [body("mhclg")] },
  recommendations: [
    { number: 1, block: "b2", text: hash },
    { number: 2, block: "b3", text: hash },
  ],
  ...{ receiptDueDay: "2026-03-19", replyDay: "2026-05-11", hardStopDay: "2026-09-12", replies: [], progress: [], pauses: [] },
  ...fields,
});
const region = (code: string) => ({ code, nameEn: hash, nameCy: hash, population: 1, year: 2024, regionalWeight: 1 });
const roll: Roll = {
  ...initialRoll,
  regions: [region("E12000004"), region("E12000006"), region("W92000004")],
  seats: ["E12000004", "W92000004"].map((code, i) => ({
    ...{ id: `s-${i + 1}`, number: i + 1, group: `g-${i + 1}`, region: code, delegate: null, alternate: null, withdrawn: false },
  })),
};
const outcome: Outcome = {
  ...{ number: "1", recordedAt: 0, seq: 4, ballot: "2026-1", proposal: "7", version: 1, textHash: hash, sitting: "12" },
  ...{ carried: true, stronglySupported: false, planItem: "NCSP-0001", corrections: [] },
};
const proposal: Proposal = { ...initialProposal, id: "7", seat: "s-1", sponsors: ["s-2"], extent: ["E92000001"] };
const know = (fields: Partial<Proposal> = {}): RegisterKnow => ({
  ...{ roll, outcome: () => outcome, proposal: () => ({ ...proposal, ...fields }) },
});
const asks = (query: string, one = item(), fields: Partial<Proposal> = {}) =>
  isWanted(know(fields), one, planWanted(new URLSearchParams(query), roll), "2026-06-01");

describe("PLN-11 the register by what is asked for", () => {
  test("everything asked for must hold", () => {
    expect(asks("")).toBe(true);
    expect(asks("chapter=civic-spaces&department=mhclg&region=W92000004&nation=E92000001&standing=late")).toBe(true);
    for (const other of ["chapter=money", "department=hmt", "region=E12000006", "nation=W92000004", "standing=done"])
      expect(asks(`${other}`)).toBe(false);
  });
  test("a region is that of the seat that proposed or of one that sponsored", () => {
    expect(asks("region=E12000004")).toBe(true);
    expect(asks("region=W92000004", item(), { sponsors: [] })).toBe(false);
  });
  test("what extends to the United Kingdom extends to each nation", () => {
    expect(asks("nation=W92000004", item(), { extent: ["UK"] })).toBe(true);
    expect(asks("nation=UK")).toBe(false);
  });
  test("what the address does not know is left out; the rest stands in it", () => {
    const wanted = planWanted(new URLSearchParams("chapter=nothing&region=E99999999&standing=late&figure=delivered"), roll);
    expect(planQuery(wanted)).toBe("?standing=late&figure=delivered");
    expect(planQuery(planWanted(new URLSearchParams(), roll))).toBe("");
  });
  test("a figure of a department finds the items that it counts", () => {
    const replied = item({ replies: [reply(1, "accepted")], progress: [done(1)] });
    expect(asks("department=mhclg&figure=delivered", replied)).toBe(true);
    expect(asks("department=mhclg&figure=delivered")).toBe(false);
    expect(asks("figure=no-answer", replied)).toBe(true);
  });
});

describe("PLN-12 a body that ended", () => {
  const bodies = [
    { code: "old", answersFor: ["UK"] as const, ended: { day: "2026-04-01", successor: "middle" } },
    { code: "middle", answersFor: ["UK"] as const, ended: { day: "2026-05-01", successor: "new" } },
    { code: "new", answersFor: ["UK"] as const },
    { code: "one", answersFor: [], ended: { day: "2026-01-01", successor: "other" } },
    { code: "other", answersFor: [], ended: { day: "2026-01-01", successor: "one" } },
  ];
  test("answers until the day before, then its successor, then that one's", () => {
    expect(answersToday("old", "2026-03-31", bodies)).toBe("old");
    expect(answersToday("old", "2026-04-01", bodies)).toBe("middle");
    expect(answersToday("old", "2026-05-01", bodies)).toBe("new");
    expect(successionOf("old", "2026-03-31", bodies)).toBeNull();
    expect(answersToday("unknown", "2026-05-01", bodies)).toBe("unknown");
  });
  test("two that name each other are no endless loop", () => expect(["one", "other"]).toContain(answersToday("one", "2026-05-01", bodies)));
  test("PLN-21 cannot be chosen for a new version from its last day on, while what was written before stays", () => {
    const asking = (department: "dluhc" | "mhclg") => ({ ...emptyProposalText, addressees: [{ nation: "UK" as const, department }] });
    const on = (day: string) => factsAt(ukTime(day, 600));
    expect(addresseeEnded(asking("dluhc"), on("2026-05-01"))).toMatchObject({ refused: "addresseeEnded", field: "addressees" });
    expect(addresseeEnded(asking("dluhc"), on("2024-07-08"))).toBeNull();
    expect(addresseeEnded(asking("mhclg"), on("2026-05-01"))).toBeNull();
  });
  test("cannot be chosen, and what was asked of it is found and counted under its successor", () => {
    expect(departmentsFor("UK")).not.toContain("dluhc");
    const asked = item({ addressees: [body("dluhc")] });
    expect(asks("department=mhclg", asked)).toBe(true);
    expect(asks("department=dluhc", asked)).toBe(false);
    expect(answeredLines([asked, item()], "2026-06-01").lines).toMatchObject([{ body: "mhclg", tally: { asked: 2 } }]);
  });
});

describe("PLN-13 asked, answered, delivered", () => {
  const tally = (fields: Partial<PlanItem>, day = "2026-06-01") => {
    const one = item(fields);
    return tallyOf(one, one.addressees[0] ?? body("mhclg"), day);
  };
  test("in time is everything answered by the day asked for; a later change of an answer does not make it late", () => {
    const inTime = [reply(1, "accepted", "2026-05-11"), reply(2, "not-accepted", "2026-05-01")];
    expect(tally({ replies: inTime })).toMatchObject({ "in-time": 1, "replied-late": 0, unanswered: 0 });
    expect(tally({ replies: [...inTime, reply(2, "in-part", "2026-05-30")] })).toMatchObject({ "in-time": 1, "in-part": 1 });
    expect(tally({ replies: [reply(1, "accepted"), reply(2, "accepted", "2026-05-12")] })).toMatchObject({
      "in-time": 0,
      "replied-late": 1,
    });
    expect(answeredDay(item({ replies: [reply(1, "accepted")] }), "mhclg")).toBeNull();
  });
  test("promised is what was accepted, in full or in part; delivered what of it was done; overdue what passed its day", () => {
    const replies = [reply(1, "accepted"), reply(2, "in-part")];
    expect(tally({ replies, progress: [done(1)] }, "2026-08-01")).toMatchObject({ promised: 2, delivered: 1, "promise-overdue": 0 });
    expect(tally({ replies, progress: [done(1)] }, "2026-08-02")).toMatchObject({ promised: 2, delivered: 1, "promise-overdue": 1 });
  });
  test("a line for each body, in the order of the departments, with all together and the longest delay", () => {
    const items = [item({ addressees: [body("hmt"), body("mhclg")] }), item({ replyDay: "2026-05-21" })];
    const { lines, all } = answeredLines(items, "2026-05-22");
    expect(lines.map(({ body: code, tally: of, longestLate }) => [code, of.asked, of.recommended, of.overdue, longestLate])).toEqual([
      ["mhclg", 2, 4, 2, 11],
      ["hmt", 1, 2, 1, 11],
    ]);
    expect(all).toMatchObject({ asked: 3, recommended: 6, "no-answer": 6, unanswered: 3 });
  });
});
