import { beforeEach, describe, expect, test } from "vitest";
import { admittedProposal, openSitting } from "../../tests/support/story.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import { motionInHand } from "../sittings/motions.ts";
import type { ProceduralMotion } from "../sittings/state.ts";

let w: World;
let sitting = "";
let proposal = "";
const at = () => {
  const found = w.record.memory.sitting(sitting);
  if (!found) throw new Error("no sitting");
  return found;
};
const of = (name: string) => w.seats(name)[0] ?? "";
const question = { questionEn: "That it be so.", questionCy: "Bod hynny'n digwydd." };

beforeEach(async () => {
  w = await makeWorld();
  proposal = await admittedProposal(w, "A bus to the evening choir");
  sitting = await openSitting(w, proposal);
  const debate = at().rounds.find(({ format }) => format === "debate");
  await w.must("facilitator", { type: "OpenRound", sitting, round: debate?.id });
});

const move = async (motion: ProceduralMotion, by = "Ada Anchor"): Promise<void> => {
  await w.must(by, { type: "JoinList", sitting, seat: of(by), kind: "procedural-motion", motion });
  await w.must("facilitator", { type: "GiveFloor", sitting });
};
const second = (by = "Fay Ford") => w.ask(by, { type: "SecondMotion", sitting, seat: of(by), motion: "m1" });
const put = () => w.ask("facilitator", { type: "PutMotion", sitting, motion: "m1", ...question });
const decide = async (votes: { readonly [name: string]: string }): Promise<void> => {
  const ballot = String((await w.must("facilitator", { type: "PutMotion", sitting, motion: "m1", ...question })).ballot);
  for (const [name, choice] of Object.entries(votes)) await w.must(name, { type: "CastVote", ballot, seat: of(name), choice });
  await w.must("facilitator", { type: "CloseBallot", ballot });
  await w.must("facilitator", { type: "DeclareResult", ballot });
};
const twoToOne = { "Ada Anchor": "for", "Cai Caulk": "for", "Fay Ford": "against" };
const refused = (key: string) => ({ ok: false, refusal: { refused: key } });

describe("moving and seconding", () => {
  test("MOT-1: a motion is moved when its mover takes the floor with it, and there is one at a time", async () => {
    await move("close-list");
    expect(motionInHand(at())).toMatchObject({ id: "m1", kind: "close-list", seat: of("Ada Anchor"), stage: "moved", item: "i2" });
    await w.must("Cai Caulk", { type: "JoinList", sitting, seat: of("Cai Caulk"), kind: "procedural-motion", motion: "adjourn" });
    expect(await w.ask("facilitator", { type: "GiveFloor", sitting })).toMatchObject(refused("motionInHand"));
    await w.must("facilitator", { type: "DropMotion", sitting, motion: "m1" });
    await w.must("facilitator", { type: "GiveFloor", sitting });
    expect(motionInHand(at())?.id).toBe("m2");
  });

  test("MOT-1: undoing the giving of the floor takes the motion back", async () => {
    await move("close-list");
    await w.must("facilitator", { type: "UndoFloorAct", sitting });
    expect([motionInHand(at()), at().floor.waiting.length]).toEqual([null, 1]);
  });

  test("MOT-2: another seat seconds it; its mover does not, nobody does twice, nobody who is not here", async () => {
    await move("close-list");
    expect(await second("Ada Anchor")).toMatchObject(refused("motionIsYours"));
    expect(await second("Lou Larch")).toMatchObject(refused("notCheckedIn"));
    expect(await second()).toMatchObject({ ok: true });
    expect(await second()).toMatchObject({ ok: true });
    expect(await second("Cai Caulk")).toMatchObject(refused("motionSeconded"));
    expect(motionInHand(at())?.seconder?.seat).toBe(of("Fay Ford"));
  });
});

describe("putting it", () => {
  test("MOT-3: not before it is seconded; then a show of hands of sixty seconds by heads, which ends the mover's turn", async () => {
    await move("close-list");
    expect(await put()).toMatchObject(refused("motionNeedsSeconder"));
    await second();
    const { ballot } = await w.must("facilitator", { type: "PutMotion", sitting, motion: "m1", ...question });
    expect(w.record.memory.ballot(String(ballot))).toMatchObject({
      phase: "open",
      visibility: "show-of-hands",
      lengthSeconds: 60,
      rule: { keys: [{ key: "heads", strict: true }] },
    });
    expect(at().floor.speaking).toBeNull();
    expect(await put()).toMatchObject(refused("motionPutAlready"));
  });

  test("MOT-3: a vote that was voided can be taken again", async () => {
    await move("close-list");
    await second();
    const { ballot } = await w.must("facilitator", { type: "PutMotion", sitting, motion: "m1", ...question });
    await w.must("facilitator", { type: "VoidBallot", ballot, reason: "Read out wrongly." });
    expect(await put()).toMatchObject({ ok: true });
  });

  test("MOT-7: a motion whose vote was voided blocks nobody: it is put again, dropped, withdrawn, or falls with its round", async () => {
    const voidedVote = async (kind: ProceduralMotion, id: string): Promise<void> => {
      await move(kind);
      await w.must("Fay Ford", { type: "SecondMotion", sitting, seat: of("Fay Ford"), motion: id });
      const { ballot } = await w.must("facilitator", { type: "PutMotion", sitting, motion: id, ...question });
      await w.must("facilitator", { type: "VoidBallot", ballot, reason: "Read out wrongly." });
      expect(motionInHand(at())).toMatchObject({ id, stage: "seconded", ballot: null });
    };
    await voidedVote("close-list", "m1");
    await w.must("facilitator", { type: "DropMotion", sitting, motion: "m1" });
    await voidedVote("adjourn", "m2");
    await w.must("Ada Anchor", { type: "DropMotion", sitting, motion: "m2" });
    await voidedVote("close-list", "m3");
    await w.must("facilitator", { type: "CloseRound", sitting });
    expect(at().motions?.map(({ stage }) => stage)).toEqual(["fell", "withdrawn", "fell"]);
    expect(motionInHand(at())).toBeNull();
  });

  test("MOT-7: a vote that is no motion's, voided, leaves motions as they are", async () => {
    await move("close-list");
    await second();
    const { ballot } = await w.must("facilitator", { type: "PrepareBallot", sitting, visibility: "show-of-hands", ...question });
    await w.must("facilitator", { type: "VoidBallot", ballot, reason: "Not needed." });
    expect(motionInHand(at())).toMatchObject({ id: "m1", stage: "seconded" });
  });

  test("MOT-4: as many seats as the orders say make it a roll call, by heads nevertheless", async () => {
    await move("close-list");
    await second();
    const needed = w.record.memory.founding?.orders.ballots.rollCallDemand ?? 0;
    const seats = Object.values(at().attendance).slice(0, needed);
    expect(seats.length).toBe(needed);
    for (const { seat } of seats) await w.must("facilitator", { type: "DemandRollCall", sitting, seat, motion: "m1" });
    await w.must("facilitator", { type: "DemandRollCall", sitting, seat: seats[0]?.seat, motion: "m1" });
    expect(motionInHand(at())?.demands.length).toBe(needed);
    const { ballot } = await w.must("facilitator", { type: "PutMotion", sitting, motion: "m1", ...question });
    expect(w.record.memory.ballot(String(ballot))).toMatchObject({ visibility: "roll-call", rule: { keys: [{ key: "heads" }] } });
    expect(await w.ask("Ada Anchor", { type: "DemandRollCall", sitting, seat: of("Ada Anchor"), motion: "m1" })).toMatchObject(
      needed > 0 && seats.some(({ seat }) => seat === of("Ada Anchor")) ? { ok: true } : refused("motionPutAlready"),
    );
  });
});

describe("a roll call demanded while hands are up", () => {
  test("HND-7: it takes the place of the vote on a motion, which it then decides", async () => {
    await move("close-list");
    await second();
    const { ballot } = await w.must("facilitator", { type: "PutMotion", sitting, motion: "m1", ...question });
    const seat = of("Cai Caulk");
    expect(await w.ask("Ada Anchor", { type: "DemandNames", ballot, seat })).toMatchObject(refused("notAllowed"));
    // These standing orders ask for one.
    const { rollCall } = await w.must("Cai Caulk", { type: "DemandNames", ballot, seat });
    expect(motionInHand(at())).toMatchObject({ id: "m1", stage: "put", ballot: rollCall });
    await w.must("facilitator", { type: "OpenBallot", ballot: rollCall });
    for (const [name, choice] of Object.entries(twoToOne))
      await w.must(name, { type: "CastVote", ballot: rollCall, seat: of(name), choice });
    await w.must("facilitator", { type: "CloseBallot", ballot: rollCall });
    await w.must("facilitator", { type: "DeclareResult", ballot: rollCall });
    expect([at().motions?.[0]?.stage, at().floor.listOpen]).toEqual(["done", false]);
  });

  test("HND-7: it takes the place of the vote on closing an item", async () => {
    const closing = { type: "PutClosing", sitting, item: "i2", reason: "Somebody's health is spoken of.", invited: "The interpreter" };
    const { ballot } = await w.must("facilitator", { ...closing, ...question });
    const { rollCall } = await w.must("Cai Caulk", { type: "DemandNames", ballot, seat: of("Cai Caulk") });
    expect(at().closings?.at(-1)).toMatchObject({ item: "i2", ballot: rollCall, stage: "put" });
    expect(await w.ask("facilitator", { ...closing, ...question })).toMatchObject(refused("closingPutAlready"));
  });
});

describe("what follows", () => {
  test("MOT-5: carried, the list closes, and nobody at the desk undoes what the assembly decided", async () => {
    await move("close-list");
    await second();
    await decide(twoToOne);
    expect([at().motions?.[0]?.stage, at().floor.listOpen]).toEqual(["done", false]);
    expect(await w.ask("facilitator", { type: "UndoFloorAct", sitting })).toMatchObject(refused("nothingToUndo"));
  });

  test("MOT-5: carried, the round ends for the vote; the proposal goes back", async () => {
    await move("proceed-to-vote");
    await second();
    await decide(twoToOne);
    expect([at().motions?.[0]?.stage, at().round]).toEqual(["done", null]);
    const debate = at().rounds.find(({ phase }) => phase.name === "waiting");
    await w.must("facilitator", { type: "OpenRound", sitting, round: debate?.id });
    expect(w.record.memory.proposal(proposal)?.stage).not.toBe("referred-back");
  });

  test("MOT-5: a proposal is referred back in the same breath", async () => {
    await move("refer-back");
    await second();
    await decide(twoToOne);
    expect(w.record.memory.proposal(proposal)?.stage).toBe("referred-back");
    expect(at().motions?.[0]?.stage).toBe("done");
  });

  test("MOT-5: adjourning waits for one press, with a reason on the record", async () => {
    await move("adjourn");
    await second();
    await decide(twoToOne);
    expect([at().motions?.[0]?.stage, at().phase.name]).toEqual(["carried", "open"]);
    const carryOut = { type: "CarryOutMotion", sitting, motion: "m1" };
    expect(await w.ask("facilitator", carryOut)).toMatchObject(refused("motionNeedsReason"));
    await w.must("facilitator", { ...carryOut, reason: "The assembly carried a motion to adjourn." });
    expect([at().motions?.[0]?.stage, at().phase.name]).toEqual(["done", "adjourned"]);
  });

  test("MOT-5: lost, nothing happens; carried out twice, once", async () => {
    await move("close-list");
    await second();
    await decide({ "Ada Anchor": "for", "Cai Caulk": "against" });
    expect([at().motions?.[0]?.stage, at().floor.listOpen]).toEqual(["lost", true]);
    expect(await w.ask("facilitator", { type: "CarryOutMotion", sitting, motion: "m1" })).toMatchObject(refused("motionNotCarried"));
  });

  test("MOT-6: its mover withdraws it, the facilitator lets it fall, and it falls with its round", async () => {
    await move("adjourn");
    expect(await w.ask("Fay Ford", { type: "DropMotion", sitting, motion: "m1" })).toMatchObject(refused("notAllowed"));
    await w.must("Ada Anchor", { type: "DropMotion", sitting, motion: "m1" });
    await w.must("Ada Anchor", { type: "DropMotion", sitting, motion: "m1" });
    expect(at().motions?.[0]?.stage).toBe("withdrawn");
    expect(await second()).toMatchObject(refused("motionOver"));
    await move("close-list", "Fay Ford");
    await w.must("facilitator", { type: "CloseRound", sitting });
    expect(at().motions?.[1]?.stage).toBe("fell");
  });

  test("DSK-1: whoever of the desk took the votes puts motions and runs their ballot; took the list, keeps it; nobody else", async () => {
    await move("close-list");
    await second();
    const asked = { type: "PutMotion", sitting, motion: "m1", ...question };
    expect(await w.ask("secretariat", asked)).toMatchObject(refused("notAllowed"));
    expect(await w.ask("secretariat", { type: "CloseList", sitting })).toMatchObject(refused("notAllowed"));
    for (const part of ["ballots", "list"]) await w.must("secretariat", { type: "TakePart", sitting, part });
    await w.must("secretariat", { type: "SetOrder", sitting, order: "arrival" });
    const { ballot } = await w.must("secretariat", asked);
    await w.must("secretariat", { type: "CloseBallot", ballot });
    expect(await w.ask("secretariat", { type: "GiveFloor", sitting })).toMatchObject(refused("notAllowed"));
    expect(await w.ask("Ada Anchor", { type: "TakePart", sitting, part: "list" })).toMatchObject(refused("notAllowed"));
  });
});
