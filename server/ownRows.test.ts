import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadPaper } from "../app/routes/ballot/load.ts";
import { inConsent } from "../tests/support/answersWorld.ts";
import { personalOf, seenBy as seenByOf } from "../tests/support/personalWorld.ts";
import { openBallot } from "../tests/support/story.ts";
import { makeWorld, type World } from "../tests/support/world.ts";
import type { Private } from "./private.ts";

let w: World;
let personal: Private;
let sitting = "";
let proposal = "";
let seat = "";
/** What somebody's pages may ask. */
const seenBy = (who: string) => seenByOf(w, personal, who);
const roundOf = (format: string) => w.record.memory.sitting(sitting)?.rounds.find((one) => one.format === format)?.id ?? "";
/** The delegate goes, and the alternate takes the seat; and the other way round. */
const handOver = async (from: string, to: string): Promise<void> => {
  await w.must(from, { type: "Leave", sitting, seat });
  await w.must(to, { type: "CheckIn", sitting, seat });
};

beforeAll(async () => {
  w = await makeWorld();
  ({ sitting = "", proposal = "" } = await inConsent(w));
  seat = w.seats("Ada Anchor")[0] ?? "";
  personal = personalOf(w);
});
afterAll(() => {
  personal.close();
  w.close();
});

describe("what is kept in private for a seat", () => {
  it("CON-2: only who gave an answer, and is checked in for the seat, reads it; delegate and alternate do not read one another's", async () => {
    const round = roundOf("consent");
    await w.must("Ada Anchor", { type: "AnswerConsent", sitting, seat, answer: "objection", reason: "Between Ada and nobody." });
    expect(seenBy("Ada Anchor").ownAnswer(sitting, round, seat)).toMatchObject({ answer: "objection" });
    expect(seenBy("Bo Buoy").ownAnswer(sitting, round, seat)).toBeNull();
    await handOver("Ada Anchor", "Bo Buoy");
    for (const who of ["Ada Anchor", "Bo Buoy"]) expect(seenBy(who).ownAnswer(sitting, round, seat)).toBeNull();
    await w.must("Bo Buoy", { type: "AnswerConsent", sitting, seat, answer: "concern", reason: "Bo's own." });
    expect(seenBy("Bo Buoy").ownAnswer(sitting, round, seat)).toMatchObject({ reason: "Bo's own." });
    await handOver("Bo Buoy", "Ada Anchor");
    expect(seenBy("Ada Anchor").ownAnswer(sitting, round, seat)).toBeNull();
  });

  it("MRK-3: marks and their code belong to who placed them", async () => {
    await w.must("facilitator", { type: "CloseRound", sitting });
    const round = roundOf("marks");
    await w.must("facilitator", { type: "SetMarks", sitting, round, each: 3, points: "Benches\nShade" });
    await w.must("facilitator", { type: "OpenRound", sitting, round });
    await w.must("Ada Anchor", { type: "PlaceMarks", sitting, seat, marks: { c1: 1 } });
    expect(seenBy("Ada Anchor").ownAnswer(sitting, round, seat)).toMatchObject({ kind: "marks", marks: [1, 0] });
    expect(seenBy("Bo Buoy").ownAnswer(sitting, round, seat)).toBeNull();
  });

  it("BAL-6: while a ballot is open its choice is shown to who made it alone", async () => {
    await w.must("facilitator", { type: "CloseRound", sitting });
    const ballot = await openBallot(w, sitting, proposal);
    await w.must("Ada Anchor", { type: "CastVote", ballot, seat, choice: "against" });
    expect(seenBy("Ada Anchor").ownVote(ballot, seat)).toMatchObject({ choice: "against" });
    expect(seenBy("Bo Buoy").ownVote(ballot, seat)).toBeNull();
    await handOver("Ada Anchor", "Bo Buoy");
    for (const who of ["Ada Anchor", "Bo Buoy"]) expect(seenBy(who).ownVote(ballot, seat)).toBeNull();
    await w.must("facilitator", { type: "CloseBallot", ballot });
    expect(seenBy("Bo Buoy").ownVote(ballot, seat)).toMatchObject({ choice: "against" });
  });

  it("WRT-5: what somebody means to say is read by nobody else who acts for the seat", async () => {
    await w.must("Bo Buoy", { type: "PrepareWords", sitting, seat, text: "Bo's words." });
    expect(seenBy("Bo Buoy").preparedWords(sitting, seat)).toMatchObject({ text: "Bo's words." });
    expect(seenBy("Ada Anchor").preparedWords(sitting, seat)).toBeNull();
    await w.must("facilitator", { type: "SetAdjustment", sitting, seat, percent: 50 });
    expect(seenBy("Bo Buoy").adjustments()).toEqual({ [w.person("Bo Buoy")]: 50 });
    expect(seenBy("Ada Anchor").adjustments()).toEqual({});
  });

  it("MND-2: outside a sitting a vote that took another's place is told by the paper, to whoever may vote for the seat, without what it is", async () => {
    const question = { questionEn: "Shall we?", questionCy: "A wnawn ni?", majority: "simple", visibility: "roll-call" };
    const about = { sitting: null, round: null, proposal: null, version: null, lengthSeconds: 86_400 };
    const { ballot = "" } = await w.must("facilitator", { type: "PrepareBallot", ...question, ...about });
    await w.must("facilitator", { type: "OpenBallot", ballot });
    const paperOf = (who: string) => loadPaper(seenBy(who), String(ballot), "en")?.seats.find((one) => one.seat === seat);
    await w.must("Bo Buoy", { type: "CastVote", ballot, seat, choice: "against" });
    expect(paperOf("Bo Buoy")?.again).toBeUndefined();
    const { receipt } = await w.must("Bo Buoy", { type: "CastVote", ballot, seat, choice: "for" });
    expect(paperOf("Bo Buoy")).toMatchObject({ again: { receipt, at: w.clock } });
    expect(seenBy("Bo Buoy").castAgain(String(ballot), w.seats("Cai Caulk")[0] ?? "")).toBeNull();
  });
});
