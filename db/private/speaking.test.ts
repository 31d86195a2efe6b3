import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { admittedProposal, openSitting } from "../../tests/support/story.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import { speakingOf } from "./speaking.ts";

let w: World;
let sitting = "";
const seatOf = (name: string) => w.seats(name)[0] ?? "";
beforeEach(async () => {
  w = await makeWorld();
  sitting = await openSitting(w, await admittedProposal(w, "A bus to the evening choir"));
  const debate = w.record.memory.sitting(sitting)?.rounds.find(({ format }) => format === "debate");
  await w.must("facilitator", { type: "OpenRound", sitting, round: debate?.id });
});
afterEach(() => w.close());

describe("what is kept in private around speaking", () => {
  test("FLR-17: an adjustment is kept apart; the journal, the room and the commands kept say neither whose nor how much, nor that there is one", async () => {
    const ada = w.person("Ada Anchor");
    await w.must("secretariat", { type: "SetAdjustment", sitting, seat: seatOf("Ada Anchor"), percent: 50 });
    expect(speakingOf(w.db).adjustments()).toEqual({ [ada]: 50 });
    await w.must("Ada Anchor", { type: "JoinList", sitting, seat: seatOf("Ada Anchor") });
    await w.must("facilitator", { type: "GiveFloor", sitting });
    const turn = w.record.memory.sitting(sitting)?.floor.speaking;
    expect(turn?.limitMs).toBe((w.record.memory.founding?.orders.speaking.debateSeconds ?? 0) * 1_000);
    const kept = w.record.journal.since(0, 10_000).map(({ text }) => text);
    expect(kept.join("\n")).not.toMatch(/Adjust|percent/);
    await w.must("facilitator", { type: "EndTurn", sitting });
    await w.must("secretariat", { type: "SetAdjustment", sitting, seat: seatOf("Ada Anchor"), percent: 0 });
    expect(speakingOf(w.db).adjustmentOf(ada)).toBe(0);
  });

  test("WRT-5: what is meant is nobody else's, is gone once it stands on the record, and goes with the sitting", async () => {
    const [ada, cai] = [w.person("Ada Anchor"), w.person("Cai Caulk")];
    const keep = (name: string, text: string) => w.must(name, { type: "PrepareWords", sitting, seat: seatOf(name), text, lang: "en" });
    await keep("Ada Anchor", "A bus at ten.");
    await keep("Ada Anchor", "A bus at eleven.");
    await keep("Cai Caulk", "Not by night.");
    const { preparedWords } = speakingOf(w.db);
    expect(preparedWords(sitting, seatOf("Ada Anchor"), ada)).toEqual({ text: "A bus at eleven.", lang: "en" });
    expect(preparedWords(sitting, seatOf("Ada Anchor"), cai)).toBeUndefined();
    await w.must("Ada Anchor", { type: "JoinList", sitting, seat: seatOf("Ada Anchor") });
    await w.must("facilitator", { type: "GiveFloor", sitting });
    await w.must("facilitator", { type: "EndTurn", sitting });
    const turn = w.record.memory.sitting(sitting)?.turns.at(-1);
    expect(w.record.wordsOf(turn?.text ?? "")).toBe("A bus at eleven.");
    expect(preparedWords(sitting, seatOf("Ada Anchor"), ada)).toBeUndefined();
    await w.must("facilitator", { type: "CloseSitting", sitting, unreached: "lapses" });
    expect(preparedWords(sitting, seatOf("Cai Caulk"), cai)).toBeUndefined();
  });
});
