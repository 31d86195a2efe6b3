import { describe, expect, test } from "vitest";
import { clock, expectRefusal, minute } from "../../tests/support/given.ts";
import { delegateOf, openWith } from "../../tests/support/sittingWorld.ts";
import { betweenRoundsMs, needsPerson } from "./byItself.ts";
import { nextDue } from "./due.ts";

const run = { type: "RunByItself", runs: true };
const inHand = { type: "RunByItself", runs: false };
const ready = (seat: number) => ({ type: "SayReady", seat: `s-${seat}` });
const open = (round: string) => ({ type: "OpenRound", round });

describe("RunByItself", () => {
  test("RND-11: the clock opens round after round, five seconds after the last one closed, and each ends when half are ready", () => {
    const world = openWith(["open-floor", "silent", "break"]);
    expect(world.do(run)).toEqual(["RunsByItself"]);
    expect(world.do(run)).toEqual([]);
    expect(nextDue(world.first)).toEqual({ at: world.now + betweenRoundsMs, type: "OpenRound", round: "r2" });
    expect(world.do(open("r2"), clock)).toEqual([]);
    expect(world.later(betweenRoundsMs).do(open("r2"), clock)).toEqual(["RoundEndsSet", "RoundOpened"]);
    expect(world.first.rounds.find(({ id }) => id === "r2")).toMatchObject({ ends: "ready", phase: { name: "open" } });
    expect(nextDue(world.first)).toBeNull();
    world.do({ type: "CloseRound" });
    expect(nextDue(world.first)).toEqual({ at: world.now + betweenRoundsMs, type: "OpenRound", round: "r3" });
    expect(world.later(betweenRoundsMs).do(open("r4"), clock)).toEqual([]);
    expect(world.do(open("r3"), clock)).toEqual(["RoundEndsSet", "RoundOpened"]);
  });

  test("RND-11: in the midst of a round it ends when half are ready from then on; what was set stays", () => {
    const world = openWith(["silent", "open-floor"]);
    world.do({ type: "SetRoundEnds", round: "r3", ends: "time" });
    world.do(open("r2"));
    expect(world.do(run)).toEqual(["RunsByItself", "RoundEndsSet"]);
    world.do({ type: "CloseRound" });
    expect(world.later(betweenRoundsMs).do(open("r3"), clock)).toEqual(["RoundOpened"]);
    expect(nextDue(world.first)).toEqual({ at: world.now + 10 * minute, type: "CloseRound" });
  });

  test("RND-11: taken in hand again, nothing opens by itself; nor in a sitting that is adjourned or closed, nor beside a question to all", () => {
    const world = openWith(["silent", "break"]);
    expect(world.do(inHand)).toEqual([]);
    world.do(run);
    expect(nextDue(world.first, true)).toBeNull();
    world.do({ type: "AdjournSitting", reason: "Rain came in.", lang: "en" });
    expect(world.later(minute).do(open("r2"), clock)).toEqual([]);
    world.do({ type: "ResumeSitting" });
    expect(nextDue(world.first)).toEqual({ at: world.now + betweenRoundsMs, type: "OpenRound", round: "r2" });
    expect(world.do(inHand)).toEqual(["RunsByItself"]);
    expect(world.first).not.toHaveProperty("byItself");
    expect(world.later(minute).do(open("r2"), clock)).toEqual([]);
    world.do({ type: "CloseSitting", unreached: "lapses" });
    expectRefusal(world.ask(run), "sittingClosed");
  });

  test("RND-12: a vote waits for a person, and the clock goes on after it", () => {
    const world = openWith(["ballot", "silent"]);
    world.do(run);
    expect(nextDue(world.first)).toBeNull();
    expect(needsPerson(world.first)?.id).toBe("r2");
    expect(world.later(minute).do(open("r2"), clock)).toEqual([]);
    expect(world.do(open("r2"))).toEqual(["RoundOpened"]);
    world.do({ type: "CloseRound" });
    expect(needsPerson(world.first)).toBeNull();
    expect(nextDue(world.first)).toMatchObject({ type: "OpenRound", round: "r3" });
  });

  test("RND-12: a round that the clock cannot open waits for a person, once; asked to run again, the clock tries again", () => {
    const world = openWith(["marks", "silent"]);
    world.do(run);
    expect(world.later(minute).do(open("r2"), clock)).toEqual(["ClockStuck"]);
    expect(needsPerson(world.first)?.id).toBe("r2");
    expect(nextDue(world.first)).toBeNull();
    world.do({ type: "SetMarks", round: "r2", each: 1, several: false, points: "Bread\nRoses", lang: "en" });
    expect(world.do(run)).toEqual(["RunsByItself"]);
    expect(world.later(betweenRoundsMs).do(open("r2"), clock)).toEqual(["RoundEndsSet", "MarksOpened", "RoundOpened"]);
  });
});

describe("GiveFloor by the clock", () => {
  test("RND-13: the floor goes to the next as soon as nobody has it, and is taken from nobody", () => {
    const world = openWith(["open-floor", "silent"]);
    const give = { type: "GiveFloor" };
    world.do(open("r2"));
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    expect(world.do(give, clock)).toEqual([]);
    world.do(run);
    expect(nextDue(world.first)).toMatchObject({ type: "GiveFloor" });
    expect(world.do(give, clock)).toEqual(["FloorGiven"]);
    expect(world.first).not.toHaveProperty("lastAct");
    world.do({ type: "JoinList", seat: "s-2" }, delegateOf(2));
    expect(nextDue(world.first)).toBeNull();
    expect(world.later(5 * minute).do(give, clock)).toEqual([]);
    world.do({ type: "EndTurn" }, delegateOf(1));
    expect(world.do(give, clock)).toEqual(["FloorGiven"]);
    expect(world.first.floor.speaking?.seat).toBe("s-2");
  });

  test("RND-13: a point of order waits for a person, and everybody behind it; half being ready ends the round", () => {
    const world = openWith(["open-floor", "silent"]);
    world.do(open("r2"));
    world.do(run);
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    world.do({ type: "JoinList", seat: "s-2", kind: "point-of-order", rule: "FLR-4" }, delegateOf(2));
    expect(nextDue(world.first)).toBeNull();
    expect(world.do({ type: "GiveFloor" }, clock)).toEqual([]);
    expect(world.do({ type: "GiveFloor" })).toEqual(["FloorGiven"]);
    const here = Object.keys(world.first.attendance);
    for (const seat of here) if (world.first.round !== null) world.do(ready(Number(seat.slice(2))), delegateOf(Number(seat.slice(2))));
    expect(world.first.rounds.find(({ id }) => id === "r2")?.phase.name).toBe("closed");
    expect(nextDue(world.first)).toMatchObject({ type: "OpenRound", round: "r3" });
  });
});
