import { describe, expect, test } from "vitest";
import { english } from "../../app/locales/en/index.ts";
import { actor, expectRefusal, facilitator } from "../../tests/support/given.ts";
import { delegateOf, openWith, type SittingWorld, scheduledWith } from "../../tests/support/sittingWorld.ts";
import type { Actor } from "../journal.ts";

/** Seat 1 on the floor with a motion moved by nobody yet; seats 3 and 5 wait; seat 7 is not here. */
const room = (): SittingWorld => {
  const world = openWith(["open-floor", "go-round"], [1, 3, 5]);
  world.do({ type: "OpenRound", round: "r2" });
  for (const seat of [1, 3, 5]) world.do({ type: "JoinList", seat: `s-${seat}` }, delegateOf(seat));
  world.do({ type: "GiveFloor" });
  return world;
};
const withMotion = (): SittingWorld => {
  const world = room();
  world.do({ type: "LeaveList", entry: "e3" }, delegateOf(5));
  world.do({ type: "JoinList", seat: "s-5", kind: "procedural-motion", motion: "close-list" }, delegateOf(5));
  world.do({ type: "GiveFloor" });
  return world;
};
type Case = readonly [what: string, world: () => SittingWorld, command: Record<string, unknown>, by: Actor, refused: string];
const cover = actor("p-cover", ["alternate"], { alternateOf: ["s-1"] });
const closed = (): SittingWorld => {
  const world = room();
  world.do({ type: "CloseSitting", unreached: "lapses" });
  return world;
};

const cases: readonly Case[] = [
  // Out of turn.
  ["ending another's turn", room, { type: "EndTurn" }, delegateOf(3), "notYourTurn"],
  ["yielding another's turn", room, { type: "YieldTurn" }, delegateOf(3), "notYourTurn"],
  ["stopping another's clock", room, { type: "InterpreterBehind" }, delegateOf(3), "notYourTurn"],
  ["waiting with something else", room, { type: "JoinList", seat: "s-3", kind: "question" }, delegateOf(3), "alreadyWaiting"],
  ["informing oneself", room, { type: "JoinList", seat: "s-1", kind: "point-of-information" }, delegateOf(1), "nobodyToInform"],
  ["seconding one's own motion", withMotion, { type: "SecondMotion", seat: "s-5", motion: "m1" }, delegateOf(5), "motionIsYours"],
  // Too early.
  ["joining before the round", () => openWith(["open-floor"]), { type: "JoinList", seat: "s-1" }, delegateOf(1), "noRoundOpen"],
  ["joining before the sitting", () => scheduledWith(["open-floor"]), { type: "JoinList", seat: "s-1" }, delegateOf(1), "sittingNotOpen"],
  ["words before the turn is over", room, { type: "RecordWords", turn: "e1", text: "So." }, delegateOf(1), "turnNotOver"],
  ["without being here", room, { type: "JoinList", seat: "s-7" }, delegateOf(7), "notCheckedIn"],
  ["a motion nobody moved", room, { type: "SecondMotion", seat: "s-3", motion: "m1" }, delegateOf(3), "motionUnknown"],
  ["undoing what was not done", () => openWith(["open-floor"]), { type: "UndoFloorAct" }, facilitator, "nothingToUndo"],
  // Too late.
  ["joining once it is closed", closed, { type: "JoinList", seat: "s-1" }, delegateOf(1), "sittingClosed"],
  ["preparing words once it is closed", closed, { type: "PrepareWords", seat: "s-1", text: "So." }, delegateOf(1), "sittingClosed"],
  ["passing after having begun", () => room().later(30_000), { type: "PassTurn", seat: "s-1" }, delegateOf(1), "passTooLate"],
  ["yielding what is used up", () => room().later(200_000), { type: "YieldTurn" }, delegateOf(1), "nothingToYield"],
  ["undoing after a minute", () => room().later(61_000), { type: "UndoFloorAct" }, facilitator, "tooLateToUndo"],
  // Twice, or by two people.
  ["giving the floor that was given", room, { type: "GiveFloor", entry: "e1" }, facilitator, "entryNotWaiting"],
  ["giving the floor as it was before", room, { type: "GiveFloor", seen: "none" }, facilitator, "doneAlready"],
  ["ending a turn that is over", room, { type: "EndTurn", turn: "e99" }, facilitator, "doneAlready"],
  // After removal, and from elsewhere.
  ["yielding to who left the list", room, { type: "YieldTurn", to: "e99" }, delegateOf(1), "entryNotWaiting"],
  ["moving who left the list", room, { type: "MoveEntry", entry: "e99", position: 1, reason: "x" }, facilitator, "entryNotWaiting"],
  ["in another sitting", room, { type: "JoinList", sitting: "2", seat: "s-3" }, delegateOf(3), "sittingUnknown"],
  ["for another's seat", room, { type: "JoinList", seat: "s-5" }, delegateOf(3), "notYourSeat"],
  ["the alternate's device while the delegate acts", room, { type: "PassTurn", seat: "s-1" }, cover, "seatTaken"],
  ["the alternate's words while the delegate acts", room, { type: "PrepareWords", seat: "s-1", text: "So." }, cover, "seatTaken"],
];

describe("bad input on the floor", () => {
  test.each(cases)("FLR-3, DSK-3: %s is refused with a sentence, and the room is untouched", (_what, make, command, by, refused) => {
    const world = make();
    const before = [world.first, world.entries.length];
    expectRefusal(world.ask(command, by), refused);
    expect([world.first, world.entries.length]).toEqual(before);
    expect(Object.keys(english.refusals)).toContain(refused);
  });

  test("FLR-3: the same from two devices at once counts once", () => {
    const world = room();
    world.do({ type: "LeaveList", entry: "e2" }, delegateOf(3));
    expect(world.do({ type: "LeaveList", entry: "e2" }, delegateOf(3))).toEqual([]);
    expect(world.do({ type: "JoinList", seat: "s-3" }, delegateOf(3))).toEqual(["ListJoined"]);
    expect(world.do({ type: "JoinList", seat: "s-3" }, delegateOf(3))).toEqual([]);
    expect(world.do({ type: "EndTurn", turn: "e1" }, delegateOf(1))).toEqual(["TurnEnded"]);
    expectRefusal(world.ask({ type: "EndTurn", turn: "e1" }, delegateOf(1)), "doneAlready");
  });
});
