import { describe, expect, test } from "vitest";
import { clock, expectRefusal, minute } from "../../../tests/support/given.ts";
import { delegateOf, inRound, openWith } from "../../../tests/support/sittingWorld.ts";
import { nextDue } from "../due.ts";
import { readiness } from "./ready.ts";

const ends = (how: string, round = "r2") => ({ type: "SetRoundEnds", round, ends: how });
const ready = (seat: number) => ({ type: "SayReady", seat: `s-${seat}` });

describe("SetRoundEnds", () => {
  test("RND-6: what ends a round is set until it is closed; by hand where nothing is", () => {
    const world = openWith(["open-floor", "ballot"]);
    expect(world.do(ends("hand"))).toEqual([]);
    expect(world.do(ends("time"))).toEqual(["RoundEndsSet"]);
    expect(world.first.rounds[0]).toMatchObject({ ends: "time" });
    world.do(ends("hand"));
    expect(world.first.rounds[0]).not.toHaveProperty("ends");
    expectRefusal(world.ask(ends("time", "r3")), "ballotRoundEndsByHand");
    expectRefusal(world.ask(ends("time", "r9")), "roundUnknown");
    world.do({ type: "OpenRound", round: "r2" });
    world.do({ type: "CloseRound" });
    expectRefusal(world.ask(ends("time")), "roundWasClosed");
  });

  test("RND-6: the clock closes a round that ends by its time, and no other; a pause moves its end", () => {
    const world = inRound("open-floor");
    expect(nextDue(world.first)).toBeNull();
    world.do(ends("time"));
    expect(nextDue(world.first)).toEqual({ at: world.now + 10 * minute, type: "CloseRound" });
    world.do({ type: "PauseRound" });
    expect(nextDue(world.first)).toBeNull();
    world.later(minute).do({ type: "ResumeRound" });
    expect(nextDue(world.first)).toEqual({ at: world.now + 10 * minute, type: "CloseRound" });
    expect(world.later(9 * minute).do({ type: "CloseRound" }, clock)).toEqual([]);
    expect(world.later(minute).do({ type: "CloseRound" }, clock)).toEqual(["RoundClosed"]);
    const byHand = inRound("open-floor");
    expect(byHand.later(11 * minute).do({ type: "CloseRound" }, clock)).toEqual([]);
  });

  test("RND-6: after its time nothing is taken, whether or not the clock came", () => {
    const world = inRound("consent");
    world.do(ends("time"));
    world.do({ type: "AnswerConsent", seat: "s-1", answer: "consent" }, delegateOf(1));
    world.later(10 * minute);
    expectRefusal(world.ask({ type: "AnswerConsent", seat: "s-2", answer: "consent" }, delegateOf(2)), "answeringOver");
    expect(world.do({ type: "CloseRound" }, clock)).toEqual(["ConsentRevealed", "RoundClosed"]);
  });
});

describe("SayReady", () => {
  test("RND-7: the round closes as soon as half of those present are ready", () => {
    const world = inRound("open-floor");
    expectRefusal(world.ask(ready(1), delegateOf(1)), "roundNotByReadiness");
    world.do(ends("ready"));
    for (const seat of [1, 2, 3]) expect(world.do(ready(seat), delegateOf(seat))).toEqual(["ReadySaid"]);
    expect(world.do(ready(3), delegateOf(3))).toEqual([]);
    expect(readiness(world.first)).toEqual({ ready: 3, needed: 4, reached: false });
    expect(world.do(ready(4), delegateOf(4))).toEqual(["ReadySaid", "RoundClosed"]);
    expect(world.first.ready).toBeUndefined();
  });

  test("RND-7: who has left counts neither as ready nor as present; an open ballot holds the round", () => {
    const world = inRound("open-floor", [1, 2, 3, 4]);
    world.do(ends("ready"));
    world.do(ready(1), delegateOf(1));
    world.do({ type: "Leave", seat: "s-1" }, delegateOf(1));
    expect(readiness(world.first)).toEqual({ ready: 0, needed: 2, reached: false });
    world.do(ready(2), delegateOf(2));
    world.ballotOpen = true;
    expect(world.do(ready(3), delegateOf(3))).toEqual(["ReadySaid"]);
    world.ballotOpen = false;
    expect(world.do(ready(4), delegateOf(4))).toEqual(["ReadySaid", "RoundClosed"]);
  });

  test("RND-7: what half said while a ballot was open closes the round once that is over, by the clock", () => {
    const world = inRound("open-floor", [1, 2, 3, 4]);
    world.do(ends("ready"));
    world.ballotOpen = true;
    for (const seat of [1, 2]) world.do(ready(seat), delegateOf(seat));
    expect(nextDue(world.first, true)).toBeNull();
    expect(world.first.round).toBe("r2");
    world.ballotOpen = false;
    expect(nextDue(world.first)).toMatchObject({ type: "CloseRound" });
    expect(world.do({ type: "CloseRound" }, clock)).toEqual(["RoundClosed"]);
  });

  test("RND-7: somebody leaves, so that half of those left are ready: the clock closes the round; not in a pause, not before", () => {
    const world = inRound("open-floor", [1, 2, 3, 4, 5]);
    world.do(ends("ready"));
    for (const seat of [1, 2]) world.do(ready(seat), delegateOf(seat));
    expect(nextDue(world.first)).toBeNull();
    expect(world.do({ type: "CloseRound" }, clock)).toEqual([]);
    world.do({ type: "Leave", seat: "s-5" }, delegateOf(5));
    world.do({ type: "PauseRound" });
    expect(nextDue(world.first)).toBeNull();
    expect(world.do({ type: "CloseRound" }, clock)).toEqual([]);
    world.do({ type: "ResumeRound" });
    expect(nextDue(world.first)?.at).toBeLessThanOrEqual(world.now);
    expect(world.do({ type: "CloseRound" }, clock)).toEqual(["RoundClosed"]);
  });

  test("RND-7, SIT-5: adjourned until another day, nobody is ready any more when people come back", () => {
    const world = inRound("open-floor", [1, 2, 3, 4]);
    world.do(ends("ready"));
    world.do(ready(1), delegateOf(1));
    world.do({ type: "AdjournSitting", until: world.now + 2 * 24 * 60 * minute, reason: "The hall is closing." });
    world.later(2 * 24 * 60 * minute).do({ type: "ResumeSitting" });
    world.do({ type: "CheckIn", seat: "s-1" }, delegateOf(1));
    world.do({ type: "ResumeRound" });
    expect(nextDue(world.first)).toBeNull();
  });

  test("RND-7: only who is here, for their own seat, and not in a pause", () => {
    const world = inRound("open-floor", [1, 2, 3, 4]);
    world.do(ends("ready"));
    expectRefusal(world.ask(ready(5), delegateOf(5)), "notCheckedIn");
    expectRefusal(world.ask(ready(2), delegateOf(1)), "notYourSeat");
    world.do({ type: "PauseRound" });
    expectRefusal(world.ask(ready(1), delegateOf(1)), "roundPaused");
  });
});
