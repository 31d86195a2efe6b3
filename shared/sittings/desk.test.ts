import { describe, expect, test } from "vitest";
import { actor, expectRefusal, facilitator, secretary } from "../../tests/support/given.ts";
import { delegateOf, inRound, openWith, type SittingWorld, scheduledWith } from "../../tests/support/sittingWorld.ts";
import { entryOf, orderedList } from "./floor.ts";

const other = actor("p-other", ["facilitator"]);
const join = (world: SittingWorld, seat: number, more = {}) => world.do({ type: "JoinList", seat: `s-${seat}`, ...more }, delegateOf(seat));
const list = (world: SittingWorld) =>
  orderedList(world.first)
    .map(({ seat }) => seat)
    .join(" ");
const waitingRoom = () => {
  const world = inRound("open-floor");
  for (const seat of [1, 3, 5]) join(world, seat);
  return world;
};

describe("SIT-8 ids of what was undone", () => {
  const waiting = () => {
    const world = inRound("debate");
    world.do({ type: "JoinList", seat: "s-1", kind: "procedural-motion", motion: "close-list" }, delegateOf(1));
    return world;
  };
  test("a motion that was taken back keeps its number, and the next one gets the next", () => {
    const world = waiting();
    for (const id of ["m1", "m2", "m3"]) {
      world.later(1).do({ type: "GiveFloor" });
      expect(world.first.motions?.map((one) => one.id)).toEqual([id]);
      world.later(1).do({ type: "UndoFloorAct" });
      expect(world.first.motions).toEqual([]);
    }
  });
  test("MOT-7: also where the turn began and ended in one breath", () => {
    const world = waiting();
    world.do({ type: "GiveFloor" });
    world.do({ type: "EndTurn" });
    world.do({ type: "UndoFloorAct" });
    expect([world.first.motions, world.first.floor.waiting.length]).toEqual([[], 1]);
  });
  test("turns that are called, undone and called again have numbers of their own", () => {
    const world = inRound("presentation");
    const called = () => {
      world.later(1).do({ type: "CallSpeaker", seat: "s-2" });
      return world.first.floor.speaking?.id ?? "";
    };
    const first = called();
    world.later(1).do({ type: "UndoFloorAct" });
    expect(called()).not.toBe(first);
  });
});

describe("TakePart", () => {
  test("DSK-1: one person may have all three parts; DSK-2: another takes one with one press", () => {
    const world = openWith(["open-floor"]);
    for (const part of ["chair", "list", "ballots"]) world.do({ type: "TakePart", part });
    expect(world.do({ type: "TakePart", part: "list" })).toEqual([]);
    expect(world.do({ type: "TakePart", part: "list", from: facilitator.id }, secretary)).toEqual(["DeskPartTaken"]);
    expect(world.first.desk).toEqual({ chair: facilitator.id, list: secretary.id, ballots: facilitator.id });
  });

  test("DSK-2: only a facilitator takes the chair, and nobody takes what has changed hands meanwhile", () => {
    const world = openWith(["open-floor"]);
    expectRefusal(world.ask({ type: "TakePart", part: "chair" }, secretary), "partNeedsFacilitator");
    world.do({ type: "TakePart", part: "list" }, secretary);
    expect(expectRefusal(world.ask({ type: "TakePart", part: "list" }), "doneAlreadyBy").values).toEqual({
      name: `the name of ${secretary.id}`,
    });
  });

  test("DSK-2: also before the sitting opens, not once it is closed", () => {
    const world = scheduledWith(["open-floor"]);
    world.do({ type: "TakePart", part: "list" }, secretary);
    world.do({ type: "OpenSitting" });
    world.do({ type: "CloseSitting", unreached: "lapses" });
    expectRefusal(world.ask({ type: "TakePart", part: "ballots" }), "sittingClosed");
  });
});

describe("two people at the desk", () => {
  test("DSK-3: the floor is given once; the second hears who was quicker", () => {
    const world = waitingRoom();
    world.do({ type: "GiveFloor", seen: "none" });
    const refusal = expectRefusal(world.ask({ type: "GiveFloor", seen: "none" }, other), "doneAlreadyBy");
    expect(refusal.values).toEqual({ name: `the name of ${facilitator.id}` });
    expectRefusal(world.ask({ type: "GiveFloor", seen: "none" }), "doneAlready");
    world.do({ type: "GiveFloor", seen: "e1" }, other);
    expect(world.first.floor.speaking?.seat).toBe("s-3");
  });

  test("DSK-3: a turn is ended once, time is added once, and the round that was meant is closed", () => {
    const world = waitingRoom();
    world.do({ type: "GiveFloor" });
    world.do({ type: "AddTurnTime", seconds: 30, seen: 120_000 });
    expectRefusal(world.ask({ type: "AddTurnTime", seconds: 30, seen: 120_000 }, other), "doneAlready");
    world.do({ type: "EndTurn", turn: "e1" });
    expectRefusal(world.ask({ type: "EndTurn", turn: "e1" }, other), "doneAlreadyBy");
    world.do({ type: "AddTime", seconds: 60, seen: 600_000 });
    expectRefusal(world.ask({ type: "AddTime", seconds: 60, seen: 600_000 }, other), "doneAlready");
    expectRefusal(world.ask({ type: "CloseRound", round: "r9" }, other), "doneAlready");
  });

  test("DSK-3: a delegate whose turn was ended meanwhile is not told whose hand it was", () => {
    const world = waitingRoom();
    world.do({ type: "GiveFloor" });
    world.do({ type: "EndTurn", turn: "e1" });
    expectRefusal(world.ask({ type: "EndTurn", turn: "e1" }, delegateOf(1)), "doneAlready");
  });
});

describe("UndoFloorAct", () => {
  test("DSK-4: giving the floor is undone: the list, the turn before and its clock are as they were", () => {
    const world = waitingRoom();
    world.do({ type: "GiveFloor" });
    world.later(40_000).do({ type: "GiveFloor" });
    expect([world.first.floor.speaking?.seat, world.first.heard.bySeat["s-1"]]).toEqual(["s-3", 40_000]);
    expect(world.later(8_000).do({ type: "UndoFloorAct" }, other)).toEqual(["FloorActUndone"]);
    expect([list(world), world.first.floor.speaking?.seat, world.first.turns.length]).toEqual(["s-3 s-5", "s-1", 0]);
    world.later(10_000).do({ type: "EndTurn" });
    expect(world.first.turns[0]?.spokenMs).toBe(50_000);
    expect(world.first.heard.byRegion[world.first.turns[0]?.region ?? ""]).toBe(50_000);
  });

  test("DSK-4: closing the list, its order, a move, an entry taken off, a turn ended: each is undone", () => {
    const world = waitingRoom();
    const before = world.first.floor;
    for (const act of [
      { type: "CloseList" },
      { type: "SetOrder", order: "arrival" },
      { type: "MoveEntry", entry: "e3", position: 1, reason: "A train" },
      { type: "LeaveList", entry: "e3" },
    ]) {
      world.do(act);
      expect(world.first.floor).not.toEqual(before);
      world.do({ type: "UndoFloorAct" });
      expect(world.first.floor).toEqual(before);
      expectRefusal(world.ask({ type: "UndoFloorAct" }), "nothingToUndo");
    }
  });

  test("DSK-4: who joins or leaves the list meanwhile stays so; whoever would wait twice ends it", () => {
    const world = waitingRoom();
    world.do({ type: "GiveFloor" });
    join(world, 7);
    world.do({ type: "LeaveList", entry: entryOf(world.first, "s-5")?.id }, delegateOf(5));
    world.do({ type: "UndoFloorAct" });
    expect(list(world)).toBe("s-1 s-3 s-7");
    world.do({ type: "GiveFloor" });
    join(world, 1);
    expectRefusal(world.ask({ type: "UndoFloorAct" }), "nothingToUndo");
  });

  test("DSK-4: not after a minute, nor once anything else has happened on the floor; people's own doing stands", () => {
    const world = waitingRoom();
    world.do({ type: "GiveFloor" });
    expectRefusal(world.later(60_000).ask({ type: "UndoFloorAct" }), "tooLateToUndo");
    world.do({ type: "PauseTurn" });
    expectRefusal(world.ask({ type: "UndoFloorAct" }), "nothingToUndo");
    world.do({ type: "ResumeTurn" });
    world.do({ type: "EndTurn" }, delegateOf(1));
    expectRefusal(world.ask({ type: "UndoFloorAct" }), "nothingToUndo");
  });

  test("DSK-4: words put down at the end of a turn stay with it when the end is undone", () => {
    const world = waitingRoom();
    world.do({ type: "PrepareWords", seat: "s-1", text: "Halls." }, delegateOf(1));
    world.do({ type: "GiveFloor" });
    world.later(5_000).do({ type: "EndTurn" });
    world.do({ type: "UndoFloorAct" });
    world.later(5_000).do({ type: "EndTurn" });
    expect(world.first.turns.map(({ spokenMs, wordCount }) => [spokenMs, wordCount])).toEqual([[10_000, 1]]);
  });
});
