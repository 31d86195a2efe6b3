import { describe, expect, it } from "vitest";
import { ballotSitting, openBallotWorld } from "../../tests/support/ballotWorld.ts";
import { expectDecision, given, thursdayAtTen } from "../../tests/support/given.ts";
import type { BallotCommand } from "./commands.ts";

const rerun: BallotCommand = { type: "RerunBallot", ballot: "2026-1" };
const voidedWorld = () => {
  const world = openBallotWorld();
  world.vote(1, "for");
  world.perform({ type: "VoidBallot", ballot: "2026-1", reason: "The wrong text was shown.", lang: "en" });
  return world;
};

describe("putting a void ballot again", () => {
  it("prepares the same question, text and rule, linked both ways, without a vote in it (BAL-47)", () => {
    const world = voidedWorld();
    const before = world.ballot("2026-1");
    expect(expectDecision(world.perform(rerun)).answer).toEqual({ ballot: "2026-2" });
    const again = world.ballot("2026-2");
    expect(again).toMatchObject({ phase: "prepared", rerunOf: "2026-1", questionEn: before?.questionEn, majority: before?.majority });
    expect(again).toMatchObject({ proposal: "7", lengthSeconds: before?.lengthSeconds, preparedAt: thursdayAtTen });
    expect(world.ballot("2026-1")).toMatchObject({ phase: "voided", rerun: "2026-2" });
    expectDecision(world.perform({ type: "OpenBallot", ballot: "2026-2" }));
    expect(world.ballot("2026-2")).toMatchObject({ phase: "open", votedCount: 0 });
  });

  it("names nobody anew who helped or counted in the one before (BAL-47, MND-4)", () => {
    const world = openBallotWorld();
    world.knows("p-9@example.org", "p-9");
    expectDecision(world.perform({ type: "NameSteward", ballot: "2026-1", email: "p-9@example.org" }));
    world.perform({ type: "VoidBallot", ballot: "2026-1", reason: "The wrong text was shown.", lang: "en" });
    const { events } = expectDecision(world.perform(rerun));
    expect(events[0]?.event).not.toHaveProperty("stewards");
    expect(world.ballot("2026-2")).not.toHaveProperty("stewards");
  });

  it("is refused of a ballot that is not void, and a second time (BAL-47)", () => {
    given(openBallotWorld())
      .when((w) => w.decide(rerun))
      .thenRefused("ballotNotVoid");
    const world = voidedWorld();
    world.perform(rerun);
    given(world)
      .when((w) => w.decide(rerun))
      .thenRefused("ballotRerunAlready");
  });

  it("is refused in a sitting that is closed (BAL-47)", () => {
    const world = voidedWorld();
    world.sittingNow = { ...ballotSitting, phase: { name: "closed", at: thursdayAtTen, unreached: "lapses", unreachedItems: [] } };
    given(world)
      .when((w) => w.decide(rerun))
      .thenRefused("ballotSittingClosed");
  });
});
