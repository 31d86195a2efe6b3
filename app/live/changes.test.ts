import { describe, expect, it } from "vitest";
import { openBallotWorld, rollCall } from "../../tests/support/ballotWorld.ts";
import { roomOf } from "../../tests/support/liveRoom.ts";
import { delegateOf, inRound, openWith, type SittingWorld } from "../../tests/support/sittingWorld.ts";
import { changesBetween } from "./changes.ts";

const told = (world: SittingWorld, act: () => void, mine: readonly string[] = ["s-1"]): readonly unknown[] => {
  const before = roomOf(world.first);
  act();
  return changesBetween(before, roomOf(world.first), mine);
};

describe("what a live page reads out", () => {
  it("is one's own place in the list, and when it moves", () => {
    const world = inRound("open-floor");
    world.do({ type: "JoinList", seat: "s-2" }, delegateOf(2));
    expect(told(world, () => world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1)))).toEqual([
      { kind: "place", seat: "s-1", place: 2 },
    ]);
    expect(told(world, () => world.do({ type: "GiveFloor" }))).toEqual([{ kind: "place", seat: "s-1", place: 1 }]);
  });

  it("is not what other people do", () => {
    const world = inRound("open-floor");
    expect(told(world, () => world.do({ type: "JoinList", seat: "s-2" }, delegateOf(2)))).toEqual([]);
    expect(told(world, () => world.do({ type: "GiveFloor" }))).toEqual([]);
    expect(told(world, () => world.do({ type: "Leave", seat: "s-3" }, delegateOf(3)))).toEqual([]);
  });

  it("is one's own turn, and its end", () => {
    const world = inRound("open-floor");
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    expect(told(world, () => world.do({ type: "GiveFloor" }))).toEqual([{ kind: "my-turn", seat: "s-1" }]);
    expect(told(world, () => world.do({ type: "EndTurn" }))).toEqual([{ kind: "my-turn-over", seat: "s-1" }]);
  });

  it("is every round, pause and the sitting itself", () => {
    const world = openWith(["open-floor", "written"]);
    expect(told(world, () => world.do({ type: "OpenRound", round: "r2" }))).toMatchObject([{ kind: "round", round: { id: "r2" } }]);
    expect(told(world, () => world.do({ type: "PauseRound" }))).toEqual([{ kind: "round-paused" }]);
    expect(told(world, () => world.do({ type: "ResumeRound" }))).toEqual([{ kind: "round-resumed" }]);
    expect(told(world, () => world.do({ type: "CloseRound" }))).toEqual([{ kind: "round-closed" }]);
    expect(told(world, () => world.do({ type: "CloseSitting", unreached: "lapses" }))).toEqual([{ kind: "sitting", phase: "closed" }]);
  });

  it("is a quorum count only where an answer is asked for", () => {
    const counting = () => {
      const world = inRound("open-floor", [1, 2, 3, 4, 5, 6]);
      return { world, act: () => world.do({ type: "StartQuorumCount" }) };
    };
    const here = counting();
    expect(told(here.world, here.act)).toEqual([{ kind: "count" }]);
    const away = counting();
    expect(told(away.world, away.act, ["s-8"])).toEqual([]);
  });

  it("BAL-6 is a vote that opens, and one's own vote, never another's", () => {
    const world = openBallotWorld({}, rollCall);
    const room = () => {
      const ballot = world.ballot("2026-1");
      return roomOf(world.sittingNow, ballot ? [ballot] : []);
    };
    const opened = room();
    expect(changesBetween(roomOf(world.sittingNow), opened, ["s-1"])).toMatchObject([{ kind: "ballot", ballot: { phase: "open" } }]);
    world.vote(2, "for");
    expect(changesBetween(opened, room(), ["s-1"])).toEqual([]);
    world.vote(1, "against");
    expect(changesBetween(opened, room(), ["s-1"])).toEqual([{ kind: "voted", seat: "s-1", ballot: "2026-1" }]);
  });
});
