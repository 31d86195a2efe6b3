import { describe, expect, test } from "vitest";
import { expectRefusal, facilitator, hashOf, secretary } from "../../tests/support/given.ts";
import { delegateOf, inRound, openWith, type SittingWorld } from "../../tests/support/sittingWorld.ts";
import { timeLeftFor } from "./adjustment.ts";
import { entryOf, orderedList } from "./floor.ts";

const join = (world: SittingWorld, seat: number, more = {}) => world.do({ type: "JoinList", seat: `s-${seat}`, ...more }, delegateOf(seat));
const list = (world: SittingWorld) =>
  orderedList(world.first)
    .map(({ seat }) => seat)
    .join(" ");
const speaking = (world: SittingWorld) => {
  const { speaking: turn } = world.first.floor;
  if (!turn) throw new Error("nobody speaks");
  return turn;
};
/** Seat 1 on the floor, the others waiting. */
const onTheFloor = (format = "open-floor", others: readonly number[] = [3, 5]): SittingWorld => {
  const world = inRound(format);
  join(world, 1);
  world.do({ type: "GiveFloor" });
  for (const seat of others) join(world, seat);
  return world;
};

describe("YieldTurn", () => {
  test("FLR-12: what is left is added to the turn of the next, and the list stays as it is", () => {
    const world = onTheFloor();
    const before = list(world);
    expect(world.later(50_000).do({ type: "YieldTurn" }, delegateOf(1))).toEqual(["TimeYielded", "TurnEnded"]);
    expect(list(world)).toBe(before);
    world.do({ type: "GiveFloor" });
    expect([speaking(world).seat, speaking(world).limitMs]).toEqual(["s-3", 120_000 + 70_000]);
    expect(world.first.heard.bySeat["s-1"]).toBe(50_000);
  });

  test("FLR-12: or to somebody who is named, who waits for their place nevertheless", () => {
    const world = onTheFloor();
    world.later(20_000).do({ type: "YieldTurn", to: entryOf(world.first, "s-5")?.id }, delegateOf(1));
    expect(list(world)).toBe("s-3 s-5");
    world.do({ type: "GiveFloor" });
    expect(speaking(world).limitMs).toBe(120_000);
    world.do({ type: "GiveFloor" });
    expect(speaking(world).limitMs).toBe(220_000);
  });

  test("FLR-12: not by somebody else, not to nobody, and not what is used up", () => {
    const world = onTheFloor();
    expectRefusal(world.ask({ type: "YieldTurn" }, delegateOf(3)), "notYourTurn");
    expectRefusal(world.ask({ type: "YieldTurn", to: "e99" }, delegateOf(1)), "entryNotWaiting");
    expectRefusal(onTheFloor("open-floor", []).ask({ type: "YieldTurn" }, delegateOf(1)), "nobodyWaits");
    expectRefusal(inRound("open-floor").ask({ type: "YieldTurn" }, delegateOf(1)), "nobodySpeaks");
    expectRefusal(world.later(120_000).ask({ type: "YieldTurn" }, delegateOf(1)), "nothingToYield");
  });
});

describe("PassTurn", () => {
  test("FLR-13: on the open floor and in a debate who passes is offered a turn at the end, once", () => {
    for (const format of ["open-floor", "debate"]) {
      const world = onTheFloor(format);
      world.do({ type: "PassTurn", seat: "s-3" }, delegateOf(3));
      expect(list(world)).toBe("s-5 s-3");
      world.do({ type: "PassTurn", seat: "s-3" }, delegateOf(3));
      expect(list(world)).toBe("s-5");
    }
  });

  test("FLR-13: who has just been called may pass as well; who has spoken for longer ends their turn", () => {
    const world = onTheFloor();
    expect(world.later(9_000).do({ type: "PassTurn", seat: "s-1" }, delegateOf(1))).toEqual(["TurnPassed"]);
    expect(list(world)).toBe("s-3 s-5 s-1");
    world.do({ type: "GiveFloor" });
    expectRefusal(world.later(10_001).ask({ type: "PassTurn", seat: "s-3" }, delegateOf(3)), "passTooLate");
  });
});

describe("answers", () => {
  const asked = () => {
    const world = inRound("open-floor");
    join(world, 1, { kind: "question" });
    world.do({ type: "GiveFloor" });
    return world;
  };

  test("FLR-14: an answer names its question, also a second one, and is offered to whoever is called", () => {
    const world = asked();
    expect(world.later(5_000).do({ type: "CallSpeaker", seat: "s-5" })).toEqual(["TurnEnded", "FloorGiven"]);
    world.later(5_000).do({ type: "CallSpeaker", seat: "s-3" });
    world.do({ type: "EndTurn" });
    expect(world.first.turns.map(({ seat, kind, answers }) => [seat, kind, answers])).toEqual([
      ["s-1", "question", undefined],
      ["s-5", "answer", "e1"],
      ["s-3", "answer", "e1"],
    ]);
  });

  test("FLR-14: after a contribution there is nothing to answer", () => {
    const world = onTheFloor();
    expectRefusal(world.ask({ type: "CallSpeaker", seat: "s-5" }), "noCallingInRound");
  });
});

describe("SetOrder", () => {
  test("FLR-15: changes the order of the round in hand, once, and of no other", () => {
    const world = openWith(["open-floor", "open-floor"]);
    world.do({ type: "OpenRound", round: "r2" });
    for (const [seat, side] of [
      [1, "for"],
      [3, "for"],
      [5, "against"],
    ] as const)
      join(world, seat, { side });
    expect(list(world)).toBe("s-1 s-3 s-5");
    expect(world.do({ type: "SetOrder", order: "alternate" })).toEqual(["ListOrderSet"]);
    expect(list(world)).toBe("s-1 s-5 s-3");
    expect(world.do({ type: "SetOrder", order: "alternate" })).toEqual([]);
    world.do({ type: "CloseRound" });
    world.do({ type: "OpenRound", round: "r3" });
    expect(world.first.floor.order).toBe("least-heard-first");
  });

  test("FLR-15: not where nobody contributes", () => {
    expectRefusal(inRound("clarifying-questions").ask({ type: "SetOrder", order: "arrival" }), "noOrderInRound");
  });
});

describe("InterpreterBehind", () => {
  test("FLR-16: the speaker or the desk stops the clock, and the record says only that", () => {
    for (const by of [delegateOf(1), secretary, facilitator]) {
      const world = onTheFloor();
      expect(world.do({ type: "InterpreterBehind" }, by)).toEqual(["TurnPaused"]);
      expect(world.do({ type: "InterpreterBehind" }, by)).toEqual([]);
      world.later(30_000).do({ type: "ResumeTurn" });
      world.later(10_000).do({ type: "EndTurn" });
      expect(world.first.turns[0]?.spokenMs).toBe(10_000);
    }
  });

  test("FLR-16: nobody else does, and not while nobody speaks", () => {
    expectRefusal(onTheFloor().ask({ type: "InterpreterBehind" }, delegateOf(5)), "notYourTurn");
    expectRefusal(inRound("open-floor").ask({ type: "InterpreterBehind" }), "nobodySpeaks");
  });
});

describe("SetAdjustment", () => {
  test("FLR-17: the turn is longer for its speaker and the desk; entries and room know only what everybody has; the extra time is charged to nobody", () => {
    const world = inRound("open-floor");
    expect(world.do({ type: "SetAdjustment", seat: "s-1", percent: 50 })).toEqual([]);
    join(world, 1);
    world.do({ type: "GiveFloor" });
    expect(speaking(world).limitMs).toBe(120_000);
    expect(timeLeftFor(world.first.floor, speaking(world), 50, world.now)).toBe(180_000);
    world.later(170_000).do({ type: "EndTurn" });
    expect([world.first.turns[0]?.spokenMs, world.first.heard.bySeat["s-1"]]).toEqual([120_000, 120_000]);
    expect(JSON.stringify(world.entries)).not.toMatch(/adjust|percent/i);
  });

  test("FLR-17: while somebody speaks there can be more at once, and less only from the next turn on", () => {
    const world = onTheFloor();
    expect(world.do({ type: "SetAdjustment", seat: "s-1", percent: 100 })).toEqual([]);
    expect(speaking(world).limitMs).toBe(120_000);
    expect(world.longer.get("p-1")).toBe(100);
    expect(world.do({ type: "SetAdjustment", seat: "s-1", percent: 100 })).toEqual([]);
    expectRefusal(world.ask({ type: "SetAdjustment", seat: "s-1", percent: 0 }), "adjustmentWhileSpeaking");
  });

  test("FLR-17: over the whole of the longer turn one is charged for what is over, and the extra is not yielded to anybody", () => {
    const world = inRound("open-floor");
    world.do({ type: "SetAdjustment", seat: "s-1", percent: 50 });
    join(world, 1);
    world.do({ type: "GiveFloor" });
    join(world, 3);
    expectRefusal(world.later(150_000).ask({ type: "YieldTurn" }, delegateOf(1)), "nothingToYield");
    world.later(50_000).do({ type: "EndTurn" });
    expect(world.first.turns[0]?.spokenMs).toBe(140_000);
  });
});

describe("PrepareWords and SummariseTurn", () => {
  test("WRT-5: what one means to say is kept apart, and stands beside the turn once it is over", () => {
    const world = inRound("open-floor");
    expect(world.do({ type: "PrepareWords", seat: "s-1", text: "A hall for every village." }, delegateOf(1))).toEqual([]);
    join(world, 1);
    world.do({ type: "GiveFloor" });
    expect(world.later(5_000).do({ type: "EndTurn" })).toEqual(["TurnEnded", "WordsRecorded"]);
    expect(world.first.turns[0]).toMatchObject({ text: hashOf("A hall for every village."), wordCount: 5 });
    join(world, 1);
    world.do({ type: "GiveFloor" });
    expect(world.do({ type: "EndTurn" })).toEqual(["TurnEnded"]);
  });

  test("WRT-5: also when the turn ends with the round; what was never said goes with the sitting", () => {
    const world = onTheFloor();
    world.do({ type: "PrepareWords", seat: "s-1", text: "Said." }, delegateOf(1));
    world.do({ type: "PrepareWords", seat: "s-3", text: "Not said." }, delegateOf(3));
    expect(world.do({ type: "CloseRound" })).toContain("WordsRecorded");
    expect([...world.meant.keys()]).toEqual(["s-3 p-3"]);
    world.do({ type: "CloseSitting", unreached: "lapses" });
    expect(world.meant.size).toBe(0);
  });

  test("WRT-5: nobody writes for another's seat, and no text lets it go", () => {
    const world = inRound("open-floor");
    expectRefusal(world.ask({ type: "PrepareWords", seat: "s-3", text: "Mine." }, delegateOf(1)), "notYourSeat");
    world.do({ type: "PrepareWords", seat: "s-1", text: "Mine." }, delegateOf(1));
    world.do({ type: "PrepareWords", seat: "s-1", text: "" }, delegateOf(1));
    expect(world.meant.size).toBe(0);
  });

  test("WRT-6: a summary stands beside the speaker's own words and is changed by the next; not before the turn is over", () => {
    const world = onTheFloor();
    expectRefusal(world.ask({ type: "SummariseTurn", turn: "e1", text: "Halls." }, secretary), "turnNotOver");
    world.do({ type: "EndTurn" });
    world.do({ type: "RecordWords", turn: "e1", text: "We want halls." }, delegateOf(1));
    expect(world.do({ type: "SummariseTurn", turn: "e1", text: "Halls." }, secretary)).toEqual(["SummaryRecorded"]);
    world.do({ type: "SummariseTurn", turn: "e1", text: "More halls." }, secretary);
    expect(world.first.turns[0]).toMatchObject({ text: hashOf("We want halls."), summary: hashOf("More halls.") });
  });
});
