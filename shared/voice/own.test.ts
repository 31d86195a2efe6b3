import { describe, expect, test } from "vitest";
import { delegateOf, inRound } from "../../tests/support/sittingWorld.ts";
import { notHeardIn, ownVoice } from "./own.ts";

const told = (world: ReturnType<typeof inRound>, seat = "s-1") => notHeardIn(world.first, seat, world.now);

describe("VOI-6 who was not heard yet", () => {
  test("is told from half of the round's time on", () => {
    const world = inRound("open-floor");
    expect(told(world)).toBeNull();
    expect(told(world.later(299_999))).toBeNull();
    expect(told(world.later(1))).toBe("r2");
  });

  test("is told nothing while they wait, while they speak, or once they have spoken", () => {
    const world = inRound("open-floor").later(300_000);
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    expect(told(world)).toBeNull();
    world.do({ type: "GiveFloor" });
    expect(told(world)).toBeNull();
    world.later(1_000).do({ type: "EndTurn" });
    expect(told(world)).toBeNull();
    expect(told(world, "s-2")).toBe("r2");
  });

  test("is told nothing where they could not speak: away, list closed, round paused, an interest, another kind of round", () => {
    const world = inRound("open-floor").later(300_000);
    expect(told(world, "s-8")).toBeNull();
    world.do({ type: "DeclareInterest", seat: "s-2", item: "i1" }, delegateOf(2));
    expect(told(world, "s-2")).toBeNull();
    world.do({ type: "PauseRound" });
    expect(told(world)).toBeNull();
    world.do({ type: "ResumeRound" });
    world.do({ type: "CloseList" });
    expect(told(world)).toBeNull();
    for (const format of ["go-round", "clarifying-questions", "written", "silent"]) expect(told(inRound(format).later(300_000))).toBeNull();
  });
});

test("a delegate sees how long their seat spoke, of their region and of all", () => {
  const world = inRound("open-floor");
  for (const [seat, ms] of [
    [1, 60_000],
    [3, 20_000],
  ] as const) {
    world.do({ type: "JoinList", seat: `s-${seat}` }, delegateOf(seat));
    world.do({ type: "GiveFloor" });
    world.later(ms).do({ type: "EndTurn" });
  }
  expect(ownVoice(world.first, "s-1", "E12000001")).toEqual({ ms: 60_000, region: 60_000, all: 80_000 });
  expect(ownVoice(world.first, "s-4", "E12000001")).toMatchObject({ ms: 0, all: 80_000 });
});
