import { expect, test } from "vitest";
import { roomOf } from "../../../tests/support/liveRoom.ts";
import { delegateOf, inRound } from "../../../tests/support/sittingWorld.ts";
import { delegateRows } from "./voice.ts";

test("VOI-1 the desk sees every seat that was there, those least heard first", () => {
  const world = inRound("open-floor", [1, 2, 3]);
  for (const [seat, ms] of [
    [1, 60_000],
    [3, 20_000],
  ] as const) {
    world.do({ type: "JoinList", seat: `s-${seat}` }, delegateOf(seat));
    world.do({ type: "GiveFloor" });
    world.later(ms).do({ type: "EndTurn" });
  }
  world.do({ type: "RecordWords", turn: "e1", text: "A hall for every village." }, delegateOf(1));
  expect(delegateRows(roomOf(world.first))).toEqual([
    { seat: "s-2", ms: 0, turns: 0, words: 0 },
    { seat: "s-3", ms: 20_000, turns: 1, words: 0 },
    { seat: "s-1", ms: 60_000, turns: 1, words: 5 },
  ]);
});
