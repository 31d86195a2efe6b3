import { describe, expect, it } from "vitest";
import { openBallotWorld, rollCall } from "../../tests/support/ballotWorld.ts";
import { minute } from "../../tests/support/given.ts";
import { roomOf } from "../../tests/support/liveRoom.ts";
import { delegateOf, openWith } from "../../tests/support/sittingWorld.ts";
import { recordOf } from "./record.ts";

describe("the record as it grows", () => {
  it("tells what was done, the newest first", () => {
    const world = openWith(["open-floor", "written"]);
    world.later(minute).do({ type: "OpenRound", round: "r2" });
    world.do({ type: "JoinList", seat: "s-1", side: "for" }, delegateOf(1));
    world.later(minute).do({ type: "GiveFloor" });
    world.later(minute).do({ type: "EndTurn" });
    world.later(minute).do({ type: "CloseRound" });
    world.later(minute).do({ type: "OpenRound", round: "r3" });
    world.do({ type: "WriteContribution", seat: "s-2", text: "More benches." }, delegateOf(2));
    world.later(minute).do({ type: "CloseRound" });
    world.later(minute).do({ type: "DeclareInterest", seat: "s-3", item: "i1" }, delegateOf(3));
    expect(recordOf(roomOf(world.first)).map((line) => line.kind)).toEqual([
      "interest",
      "round-closed",
      "revealed",
      "round-opened",
      "round-closed",
      "turn",
      "round-opened",
      "sitting-opened",
    ]);
  });

  it("does not tell when anybody came or went", () => {
    const world = openWith(["open-floor"]);
    world.later(minute).do({ type: "Leave", seat: "s-1" }, delegateOf(1));
    expect(recordOf(roomOf(world.first)).map((line) => line.kind)).toEqual(["sitting-opened"]);
  });

  it("WRT-1 does not tell of a written contribution before it is revealed", () => {
    const world = openWith(["written"]);
    world.do({ type: "OpenRound", round: "r2" });
    world.do({ type: "WriteContribution", seat: "s-2", text: "More benches." }, delegateOf(2));
    expect(recordOf(roomOf(world.first)).some((line) => line.kind === "revealed")).toBe(false);
  });

  it("tells of a vote when it opens, closes and is declared, each under its own key", () => {
    const world = openBallotWorld({}, rollCall);
    world.vote(1, "for");
    world.perform({ type: "CloseBallot", ballot: "2026-1" });
    world.perform({ type: "DeclareResult", ballot: "2026-1" });
    const ballot = world.ballot("2026-1");
    const lines = recordOf(roomOf(world.sittingNow, ballot ? [ballot] : []));
    expect(lines.map((line) => line.kind).filter((one) => one.startsWith("ballot"))).toEqual([
      "ballot-declared",
      "ballot-closed",
      "ballot-opened",
    ]);
    expect(new Set(lines.map((line) => line.key)).size).toBe(lines.length);
  });
});
