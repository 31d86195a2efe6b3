import { describe, expect, it } from "vitest";
import { BallotWorld, ballotSitting, openBallotWorld, rollCall } from "../../tests/support/ballotWorld.ts";
import { actor, clock, day, expectDecision, given, hashOf, minute, thursdayAtTen, typesOf } from "../../tests/support/given.ts";
import type { BallotCommand } from "./commands.ts";
import { opensByClock } from "./times.ts";

const open: BallotCommand = { type: "OpenBallot", ballot: "2026-1" };
const atEleven = thursdayAtTen + 60 * minute;
const timed: BallotCommand = { ...rollCall, opensAt: atEleven, closesAt: atEleven + 10 * minute };
const plan = (opensAt: number | null, closesAt: number | null): BallotCommand => ({
  type: "PlanBallot",
  ballot: "2026-1",
  opensAt,
  closesAt,
});
const extend = (closesAt: number): BallotCommand => ({
  type: "ExtendBallot",
  ballot: "2026-1",
  closesAt,
  reason: "The line was down.",
  lang: "en",
});
const desk = actor("p-facilitator", ["facilitator"]);

describe("a ballot with set times", () => {
  it("opens by the clock at its time and closes at the time that was set (BAL-40)", () => {
    const world = new BallotWorld();
    world.perform(timed);
    expect(
      opensByClock(
        world.ballot("2026-1") ??
          (() => {
            throw new Error("none");
          })(),
      ),
    ).toBe(atEleven);
    given(world)
      .when((w) => w.decide(open, clock, atEleven - 1))
      .thenRefused("ballotOpensLater");
    world.perform(open, clock, atEleven + 2);
    expect(world.ballot("2026-1")).toMatchObject({ phase: "open", opensAt: atEleven + 2, closesAt: atEleven + 10 * minute });
  });

  it("refuses times that cannot be kept (BAL-40)", () => {
    const refused = (opensAt: number | undefined, closesAt: number | undefined) =>
      given(new BallotWorld()).when((w) => w.decide({ ...rollCall, opensAt, closesAt }));
    refused(thursdayAtTen, undefined).thenRefused("ballotOpensInPast");
    refused(atEleven, atEleven + 9_000).thenRefused("ballotClosesTooEarly");
    refused(atEleven, atEleven + 30 * day + 1).thenRefused("ballotTooLong");
    refused(undefined, thursdayAtTen).thenRefused("ballotClosesTooEarly");
  });

  it("takes new times while it is prepared, and none afterwards (BAL-40)", () => {
    const world = new BallotWorld();
    world.perform(timed);
    world.perform(plan(null, null));
    expect(world.ballot("2026-1")).not.toHaveProperty("planned");
    world.perform(plan(atEleven + minute, null));
    expect(world.ballot("2026-1")).toMatchObject({ planned: { opensAt: atEleven + minute, closesAt: null } });
    world.perform(open);
    given(world)
      .when((w) => w.decide(plan(null, null)))
      .thenRefused("ballotAlreadyOpened");
  });

  it("stays prepared and says why where a rule refuses the clock, which tries once (BAL-41)", () => {
    const few = Object.fromEntries(Object.entries(ballotSitting.attendance).slice(0, 2));
    const world = new BallotWorld({ sitting: { ...ballotSitting, attendance: few } });
    world.perform(timed);
    expect(typesOf(world.decide(open, clock, atEleven))).toEqual(["OpeningMissed"]);
    world.perform(open, clock, atEleven);
    const missed = world.ballot("2026-1");
    expect(missed).toMatchObject({ phase: "prepared", missed: { refused: "ballotNoQuorum", at: atEleven } });
    expect(missed?.phase === "prepared" && missed.missed?.values).toContainEqual({ name: "seats", value: 2 });
    given(world)
      .when((w) => w.decide(open, clock, atEleven + minute))
      .thenNothing();
    world.perform(plan(atEleven + 5 * minute, null), desk, atEleven + minute);
    expect(world.ballot("2026-1")).not.toHaveProperty("missed");
  });

  it("stays quiet where the desk was first (BAL-40)", () => {
    const world = new BallotWorld();
    world.perform(timed);
    world.perform(open);
    given(world)
      .when((w) => w.decide(open, clock, atEleven))
      .thenNothing();
  });
});

describe("extending a ballot", () => {
  it("moves the closing time and keeps the reason and the time before (BAL-42)", () => {
    const world = openBallotWorld();
    const before = thursdayAtTen + 5 * minute;
    const { answer } = expectDecision(world.perform(extend(before + day)));
    expect(answer).toEqual({ ballot: "2026-1", closesAt: before + day });
    expect(world.ballot("2026-1")).toMatchObject({
      closesAt: before + day,
      extensions: [{ at: thursdayAtTen, from: before, closesAt: before + day, reason: hashOf("The line was down.") }],
    });
    given(world)
      .when((w) => w.decide({ type: "CloseBallot", ballot: "2026-1" }, clock, before))
      .thenRefused("ballotNotDue");
  });

  it("is refused to an earlier time or the same, over thirty days, and once time is over (BAL-42)", () => {
    const before = thursdayAtTen + 5 * minute;
    given(openBallotWorld())
      .when((w) => w.decide(extend(before)))
      .thenRefused("ballotExtendedLaterOnly");
    given(openBallotWorld())
      .when((w) => w.decide(extend(thursdayAtTen + 30 * day + 1)))
      .thenRefused("ballotTooLong");
    given(openBallotWorld())
      .when((w) => w.decide(extend(before + minute), desk, before))
      .thenRefused("ballotTimeIsOver");
  });

  it("says nothing new of a ballot that was never extended (BAL-42)", () => {
    expect(openBallotWorld().ballot("2026-1")).not.toHaveProperty("extensions");
    const world = new BallotWorld();
    world.perform(rollCall);
    given(world)
      .when((w) => w.decide(extend(atEleven)))
      .thenRefused("ballotNotOpenYet");
  });
});
