import { describe, expect, test } from "vitest";
import { expectRefusal } from "../../tests/support/given.ts";
import { delegateOf, inRound, openWith, type SittingWorld, sittingOrders } from "../../tests/support/sittingWorld.ts";
import { entryOf, nextEntry, orderedList, placeInList } from "./floor.ts";

const waiting = (world: SittingWorld) =>
  orderedList(world.first)
    .map((entry) => entry.seat)
    .join(" ");
const join = (world: SittingWorld, seat: number, more = {}) => world.do({ type: "JoinList", seat: `s-${seat}`, ...more }, delegateOf(seat));
const speak = (world: SittingWorld, seat: number, ms: number) => {
  const entry = entryOf(world.first, `s-${seat}`);
  world.do({ type: "GiveFloor", entry: entry?.id });
  world.later(ms).do({ type: "EndTurn" });
};

describe("JoinList and LeaveList", () => {
  test("FLR-3: one waiting entry each, plus one point of order", () => {
    const world = inRound("open-floor");
    expect(join(world, 1, { side: "for" })).toEqual(["ListJoined"]);
    expect(join(world, 1, { side: "for" })).toEqual([]);
    expectRefusal(world.ask({ type: "JoinList", seat: "s-1", side: "against" }, delegateOf(1)), "alreadyWaiting");
    expectRefusal(world.ask({ type: "JoinList", seat: "s-1", kind: "question" }, delegateOf(1)), "alreadyWaiting");
    expect(join(world, 1, { kind: "point-of-order", rule: "flr-3" })).toEqual(["ListJoined"]);
    expect(world.first.floor.waiting.map((entry) => [entry.kind, entry.side, entry.rule])).toEqual([
      ["contribution", "for", null],
      ["point-of-order", null, "FLR-3"],
    ]);
  });

  test("FLR-2: a closed list takes points of order only, until it is opened again", () => {
    const world = inRound("open-floor");
    world.do({ type: "CloseList" });
    expect(world.do({ type: "CloseList" })).toEqual([]);
    expectRefusal(world.ask({ type: "JoinList", seat: "s-1" }, delegateOf(1)), "listClosed");
    join(world, 1, { kind: "point-of-order", rule: "FLR-2" });
    world.do({ type: "ReopenList" });
    expect(world.do({ type: "ReopenList" })).toEqual([]);
    join(world, 2);
  });

  test("FLR-2: each format takes what it takes", () => {
    expectRefusal(inRound("silent").ask({ type: "JoinList", seat: "s-1" }, delegateOf(1)), "kindNotInRound");
    expectRefusal(inRound("clarifying-questions").ask({ type: "JoinList", seat: "s-1" }, delegateOf(1)), "kindNotInRound");
    expectRefusal(openWith(["open-floor"]).ask({ type: "JoinList", seat: "s-1" }, delegateOf(1)), "noRoundOpen");
    const world = inRound("open-floor", [1]);
    expectRefusal(world.ask({ type: "JoinList", seat: "s-2" }, delegateOf(2)), "notCheckedIn");
    expectRefusal(world.ask({ type: "JoinList", seat: "s-1", kind: "point-of-order" }, delegateOf(1)), "pointNeedsRule");
    expectRefusal(world.ask({ type: "JoinList", seat: "s-1", kind: "procedural-motion" }, delegateOf(1)), "motionNeeded");
    expectRefusal(world.ask({ type: "JoinList", seat: "s-1", kind: "point-of-information" }, delegateOf(1)), "nobodyToInform");
  });

  test("ATT-2: the desk puts a hand in the hall on the same list, and takes it off", () => {
    const world = inRound("open-floor");
    world.do({ type: "JoinList", seat: "s-4" });
    expect(world.entries.at(-1)?.event).toMatchObject({ type: "ListJoined", seat: "s-4", person: "p-4", by: "desk" });
    expectRefusal(world.ask({ type: "LeaveList", entry: "e1" }, delegateOf(3)), "notYourSeat");
    expect(world.do({ type: "LeaveList", entry: "e1" }, delegateOf(4))).toEqual(["ListLeft"]);
    expect(world.do({ type: "LeaveList", entry: "e1" }, delegateOf(4))).toEqual([]);
  });
});

describe("the order of the list", () => {
  test("FLR-1: points of order, then of information, then motions, then contributions and questions", () => {
    const world = inRound("open-floor");
    join(world, 1);
    world.do({ type: "GiveFloor" });
    join(world, 2);
    join(world, 3, { kind: "procedural-motion", motion: "close-list" });
    join(world, 4, { kind: "point-of-information" });
    join(world, 5, { kind: "point-of-order", rule: "RND-1" });
    join(world, 6, { kind: "question" });
    expect(waiting(world)).toBe("s-5 s-4 s-3 s-2 s-6");
    expect([placeInList(world.first, "s-2"), placeInList(world.first, "s-5")]).toEqual([4, 0]);
  });

  test("FLR-5: least heard first, then the region less heard, then arrival", () => {
    const world = openWith(["open-floor", "open-floor"]);
    world.do({ type: "OpenRound", round: "r2" });
    for (const seat of [1, 3]) join(world, seat);
    speak(world, 1, 60_000);
    speak(world, 3, 20_000);
    world.do({ type: "CloseRound" });
    world.do({ type: "OpenRound", round: "r3" });
    // 2 shares its region with 1, 4 with 3; 5 is of a region not heard at all.
    for (const seat of [1, 3, 2, 4, 5]) join(world, seat);
    expect(waiting(world)).toBe("s-5 s-4 s-2 s-3 s-1");
  });

  test("FLR-5: by arrival, where the standing orders say so", () => {
    const orders = { ...sittingOrders, speaking: { ...sittingOrders.speaking, order: "arrival" as const } };
    const world = inRound("open-floor", [1, 2, 3], orders);
    join(world, 2);
    join(world, 1);
    speak(world, 2, 90_000);
    join(world, 3);
    join(world, 2);
    expect(waiting(world)).toBe("s-1 s-3 s-2");
  });

  test("FLR-4: nobody twice until all who want have spoken, not even when picked out", () => {
    const world = inRound("open-floor");
    join(world, 1);
    speak(world, 1, 0);
    join(world, 1);
    join(world, 2);
    expect(waiting(world)).toBe("s-2 s-1");
    expectRefusal(world.ask({ type: "GiveFloor", entry: "e2" }), "othersFirst");
    speak(world, 2, 1_000);
    expect(world.do({ type: "GiveFloor", entry: "e2" })).toEqual(["FloorGiven"]);
  });

  test("FLR-6: the facilitator may move an entry and says why", () => {
    const world = inRound("open-floor");
    for (const seat of [1, 3, 5, 7]) join(world, seat);
    world.do({ type: "MoveEntry", entry: "e4", position: 2, reason: "Has to catch a train" });
    expect(waiting(world)).toBe("s-1 s-7 s-3 s-5");
    world.do({ type: "MoveEntry", entry: "e1", position: 9, reason: "Asked to wait" });
    expect(waiting(world)).toBe("s-7 s-3 s-5 s-1");
    world.do({ type: "JoinList", seat: "s-2", kind: "point-of-order", rule: "FLR-6" });
    world.do({ type: "MoveEntry", entry: "e3", position: 1, reason: "A correction" });
    expect(waiting(world)).toBe("s-2 s-5 s-7 s-3 s-1");
    expectRefusal(world.ask({ type: "MoveEntry", entry: "e9", position: 1, reason: "x" }), "entryNotWaiting");
  });
});

describe("GiveFloor and EndTurn", () => {
  test("gives the floor to the first, with the limit of the round", () => {
    const world = inRound("open-floor");
    join(world, 1);
    expect(nextEntry(world.first)?.id).toBe("e1");
    expect(world.do({ type: "GiveFloor" })).toEqual(["FloorGiven"]);
    expect(world.first.floor.speaking).toMatchObject({ seat: "s-1", limitMs: 120_000, pausedMs: 0 });
    expectRefusal(world.ask({ type: "GiveFloor" }), "nobodyWaits");
  });

  test("the next speaker ends the turn before, and whom it passes over is on record", () => {
    const world = inRound("open-floor");
    for (const seat of [1, 3, 5]) join(world, seat);
    world.do({ type: "GiveFloor" });
    expect(world.later(5_000).do({ type: "GiveFloor", entry: "e3" })).toEqual(["TurnEnded", "FloorGiven"]);
    expect(world.entries.at(-1)?.event).toMatchObject({ seat: "s-5", passedOver: 1 });
  });

  test("FLR-9: a point of order interrupts, and the speaker's clock stops meanwhile", () => {
    const world = inRound("open-floor");
    join(world, 1);
    world.do({ type: "GiveFloor" });
    join(world, 2, { kind: "point-of-order", rule: "RND-3" });
    join(world, 3);
    expect(world.later(10_000).do({ type: "GiveFloor" })).toEqual(["FloorGiven"]);
    expect(world.first.floor).toMatchObject({ speaking: { seat: "s-2", limitMs: 60_000 }, held: { seat: "s-1" } });
    expectRefusal(world.ask({ type: "GiveFloor" }), "pointBeingHeard");
    expect(world.later(7_000).do({ type: "RulePoint", turn: "e2", upheld: false })).toEqual(["TurnEnded", "PointRuled"]);
    expect(world.do({ type: "RulePoint", turn: "e2", upheld: false })).toEqual([]);
    expectRefusal(world.ask({ type: "RulePoint", turn: "e2", upheld: true }), "pointRuledAlready");
    expect(world.first.floor).toMatchObject({ speaking: { seat: "s-1", pausedMs: 7_000 }, held: null });
    world.later(3_000).do({ type: "EndTurn" });
    expect(world.first.turns.map((turn) => [turn.seat, turn.spokenMs, turn.upheld])).toEqual([
      ["s-2", 7_000, false],
      ["s-1", 13_000, null],
    ]);
  });

  test("FLR-9: a point of information waits until the speaker gives way, and falls with their turn", () => {
    const world = inRound("open-floor");
    for (const seat of [1, 3]) join(world, seat);
    world.do({ type: "GiveFloor" });
    join(world, 2, { kind: "point-of-information" });
    world.do({ type: "GiveFloor", entry: "e3" });
    expect(world.first.floor.held?.seat).toBe("s-1");
    world.do({ type: "EndTurn" });
    join(world, 4, { kind: "point-of-information" });
    world.do({ type: "GiveFloor" });
    expect(world.first.floor.speaking?.seat).toBe("s-3");
    expect(world.first.floor.waiting).toEqual([]);
  });

  test("a speaker may end their own turn, nobody else's; an empty floor stays quiet", () => {
    const world = inRound("open-floor");
    expect(world.do({ type: "EndTurn" })).toEqual([]);
    join(world, 1);
    world.do({ type: "GiveFloor" });
    expectRefusal(world.ask({ type: "EndTurn" }, delegateOf(2)), "notYourTurn");
    expect(world.do({ type: "EndTurn" }, delegateOf(1))).toEqual(["TurnEnded"]);
  });
});

describe("CallSpeaker", () => {
  test("FLR-10: in a presentation the facilitator calls the presenter", () => {
    const world = inRound("presentation");
    expect(world.do({ type: "CallSpeaker", seat: "s-5" })).toEqual(["FloorGiven"]);
    expect(world.first.floor.speaking).toMatchObject({ kind: "presentation", limitMs: null });
    expect(world.do({ type: "CallSpeaker", seat: "s-5" })).toEqual([]);
    expect(world.later(1_000).do({ type: "CallSpeaker", seat: "s-6" })).toEqual(["TurnEnded", "FloorGiven"]);
    expectRefusal(world.ask({ type: "CallSpeaker", seat: "s-8" }), "notCheckedIn");
    expectRefusal(world.ask({ type: "AddTurnTime", seconds: 30 }), "turnHasNoLimit");
  });

  test("FLR-10: not on the open floor", () => {
    expectRefusal(inRound("open-floor").ask({ type: "CallSpeaker", seat: "s-5" }), "noCallingInRound");
  });

  test("an answer to a question does not use up the seat's turn", () => {
    const world = inRound("clarifying-questions");
    world.do({ type: "CallSpeaker", seat: "s-5" });
    world.do({ type: "EndTurn" });
    join(world, 5, { kind: "question" });
    join(world, 7, { kind: "question" });
    expect(waiting(world)).toBe("s-5 s-7");
  });
});

describe("PauseTurn, ResumeTurn, AddTurnTime", () => {
  test("FLR-7: pauses are not charged, added time lengthens the limit", () => {
    const world = inRound("open-floor");
    join(world, 1);
    world.do({ type: "GiveFloor" });
    world.later(10_000).do({ type: "PauseTurn" });
    expect(world.do({ type: "PauseTurn" })).toEqual([]);
    world.later(50_000).do({ type: "ResumeTurn" });
    expect(world.do({ type: "ResumeTurn" })).toEqual([]);
    world.do({ type: "AddTurnTime", seconds: 30 });
    expect(world.first.floor.speaking).toMatchObject({ limitMs: 150_000, pausedMs: 50_000 });
    world.later(5_000).do({ type: "EndTurn" });
    expect(world.first.heard).toEqual({ bySeat: { "s-1": 15_000 }, byRegion: { E12000001: 15_000 } });
  });

  test("nobody on the floor: nothing to pause or lengthen", () => {
    for (const type of ["PauseTurn", "ResumeTurn"]) expectRefusal(inRound("open-floor").ask({ type }), "nobodySpeaks");
    expectRefusal(inRound("open-floor").ask({ type: "AddTurnTime", seconds: 30 }), "nobodySpeaks");
  });

  test("RND-4: a paused round stops the speaker's clock with its own, and gives nobody the floor", () => {
    const world = inRound("open-floor");
    for (const seat of [1, 2]) join(world, seat);
    world.do({ type: "GiveFloor" });
    world.later(10_000).do({ type: "PauseRound" });
    expectRefusal(world.ask({ type: "GiveFloor" }), "roundPaused");
    expectRefusal(world.ask({ type: "ResumeTurn" }), "roundPaused");
    world.later(60_000).do({ type: "ResumeRound" });
    world.later(1_000).do({ type: "EndTurn" });
    expect(world.first.turns[0]?.spokenMs).toBe(11_000);
  });
});

describe("the go-round", () => {
  test("FLR-8: everybody present is on the list, speaks once, may pass and is offered a turn again at the end", () => {
    const world = inRound("go-round", [1, 3, 5]);
    expect(waiting(world)).toBe("s-1 s-3 s-5");
    world.do({ type: "PassTurn", seat: "s-1" }, delegateOf(1));
    expect(waiting(world)).toBe("s-3 s-5 s-1");
    world.do({ type: "GiveFloor" });
    expect(world.first.floor.speaking).toMatchObject({ seat: "s-3", limitMs: 60_000 });
    expect(world.do({ type: "PassTurn", seat: "s-3" }, delegateOf(3))).toEqual(["TurnPassed"]);
    expect(waiting(world)).toBe("s-5 s-1 s-3");
    speak(world, 5, 1_000);
    world.do({ type: "PassTurn", seat: "s-1" }, delegateOf(1));
    expect(waiting(world)).toBe("s-3");
    speak(world, 3, 1_000);
    expectRefusal(world.ask({ type: "JoinList", seat: "s-3" }, delegateOf(3)), "spokenInRound");
    expectRefusal(world.ask({ type: "PassTurn", seat: "s-3" }, delegateOf(3)), "entryNotWaiting");
  });

  test("who comes later joins by hand; there is nothing to pass where nobody speaks from the list", () => {
    const world = inRound("go-round", [1, 3]);
    world.do({ type: "CheckIn", seat: "s-5" }, delegateOf(5));
    join(world, 5);
    expect(waiting(world)).toBe("s-1 s-3 s-5");
    expectRefusal(inRound("chair").ask({ type: "PassTurn", seat: "s-1" }, delegateOf(1)), "nothingToPass");
  });
});
