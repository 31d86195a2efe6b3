import { afterAll, beforeAll, expect, test } from "vitest";
import { proposalTextOf } from "./support/proposalText.ts";
import { makeWorld, type World } from "./support/world.ts";

let w: World;
beforeAll(async () => {
  w = await makeWorld();
});
afterAll(() => w.close());

test("one proposal goes from its draft to the plan, each step by the one whose step it is", async () => {
  const ada = w.seats("Ada Anchor")[0];
  const fay = w.seats("Fay Ford");
  const text = proposalTextOf("Warm rooms in every library");
  const { draft } = await w.must("Ada Anchor", { type: "SaveDraft", text });
  const { proposal } = await w.must("Ada Anchor", { type: "OpenForSponsors", draft, seat: ada });
  await w.must("Fay Ford", { type: "Sponsor", proposal, seat: fay[0] });
  await w.must("Gwen Grist", { type: "Sponsor", proposal, seat: w.seats("Gwen Grist")[0] });
  await w.must("Ada Anchor", { type: "Lodge", proposal });
  await w.must("Ada Anchor", {
    type: "AnswerCheck",
    proposal,
    version: 1,
    answers: ["a", "b", "c", "d", "e", "f"].map((x) => `Answer ${x}`),
  });
  await w.must("secretariat", { type: "ConfirmLanguages", proposal, version: 1 });
  await w.must("standing-orders-committee", { type: "AdmitProposal", proposal, reason: "In order." });
  const { sitting } = await w.must("facilitator", {
    type: "ScheduleSitting",
    titleEn: "Spring sitting",
    titleCy: "Eisteddiad y gwanwyn",
    startsAt: w.clock + 3_600_000,
    hall: "Town Hall, Harbour",
    items: [
      { kind: "opening", minutes: 5 },
      { kind: "proposal", proposal, minutes: 40, template: "motion-debate" },
    ],
  });
  await w.must("facilitator", { type: "PutOnAgenda", proposal, sitting, item: "i2" });
  await w.must("facilitator", { type: "PublishAgenda", sitting });
  w.clock += 3_600_000;
  for (const name of ["Ada Anchor", "Cai Caulk", "Fay Ford", "Gwen Grist", "Hal Hedge", "Jo Juniper", "Kit Knoll"])
    for (const seat of w.seats(name)) await w.must(name, { type: "CheckIn", sitting, seat });
  await w.must("facilitator", { type: "OpenSitting", sitting });
  const rounds = w.record.memory.sitting(String(sitting))?.rounds ?? [];
  for (const round of rounds) {
    await w.must("facilitator", { type: "OpenRound", sitting, round: round.id });
    w.clock += 60_000;
    if (round.format === "ballot") {
      const { ballot } = await w.must("facilitator", {
        type: "PrepareBallot",
        sitting,
        round: round.id,
        proposal,
        visibility: "roll-call",
        questionEn: "Shall the text be adopted?",
        questionCy: "A ddylid mabwysiadu'r testun?",
      });
      await w.must("facilitator", { type: "OpenBallot", ballot });
      for (const name of ["Ada Anchor", "Cai Caulk", "Fay Ford", "Gwen Grist", "Hal Hedge"])
        for (const seat of w.seats(name)) await w.must(name, { type: "CastVote", ballot, seat, choice: "for" });
      await w.must("Jo Juniper", { type: "CastVote", ballot, seat: w.seats("Jo Juniper")[0], choice: "against" });
      await w.must("Jo Juniper", { type: "CastVote", ballot, seat: w.seats("Jo Juniper")[0], choice: "abstain" });
      await w.must("Kit Knoll", { type: "CastVote", ballot, seat: w.seats("Kit Knoll")[0], choice: "against" });
      await w.must("facilitator", { type: "CloseBallot", ballot });
      await w.must("facilitator", { type: "DeclareResult", ballot });
      expect(w.record.memory.ballot(String(ballot))).toMatchObject({
        phase: "declared",
        outcome: "carried",
        heads: { for: 6, against: 1, abstain: 1 },
      });
    }
    await w.must("facilitator", { type: "CloseRound", sitting });
  }
  await w.must("facilitator", { type: "CloseSitting", sitting, unreached: "carried-over" });
  expect(w.record.memory.note(String(sitting))).toMatchObject({ phase: "draft" });
  await w.must("secretariat", { type: "ConfirmNote", sitting });
  expect(w.record.memory.outcome("1")).toMatchObject({ carried: true, planItem: "NCSP-0001" });
  expect(w.record.memory.proposal(String(proposal))?.stage).toBe("adopted");
  const item = w.record.memory.planItem("NCSP-0001");
  expect(item?.recommendations.length).toBeGreaterThan(0);
  const addressee = item?.addressees[0]?.code;
  await w.must("plan-team", { type: "AcknowledgeItem", item: "NCSP-0001", addressee });
  await w.must("plan-team", {
    type: "RecordReply",
    item: "NCSP-0001",
    addressee,
    recommendation: 1,
    answer: "accepted",
    reason: "Yes.",
    owner: "The minister",
    day: "2026-12-31",
  });
  expect(w.troubles).toEqual([]);
});
