import { expect, test } from "vitest";
import type { BallotCommand } from "../../shared/ballots/commands.ts";
import type { Ballot, OpenedBallot } from "../../shared/ballots/state.ts";
import { BallotWorld, rollCall } from "../../tests/support/ballotWorld.ts";
import { actor } from "../../tests/support/given.ts";
import { roomOf } from "../../tests/support/liveRoom.ts";
import { catalogues } from "../locales/catalogues.server.ts";
import { tOf } from "../locales/words.tsx";
import { changesBetween } from "./changes.ts";
import { queued } from "./pacing.ts";
import { paperTurnout, votesNamed } from "./paperTurnout.ts";
import { messageOf } from "./sentences.ts";

const ids = ["2026-1", "2026-2", "2026-3"] as const;
const question: BallotCommand = { ...rollCall, proposal: null };
const onOne: BallotCommand = { type: "PreparePackage", ballots: [...ids] };
const t = tOf("en", catalogues.en);

/** A paper with three questions that is about to open. */
function onePaper(): BallotWorld {
  const world = new BallotWorld();
  for (const command of [question, question, question, onOne]) world.perform(command);
  return world;
}
const ballotsOf = (world: BallotWorld): readonly Ballot[] => ids.flatMap((id) => world.ballot(id) ?? []);
const roomNow = (world: BallotWorld) => roomOf(world.sittingNow, ballotsOf(world));
const openOf = (world: BallotWorld): readonly OpenedBallot[] => ballotsOf(world).flatMap((one) => (one.phase === "open" ? [one] : []));

/** What waits to be read out after a command. */
function said(world: BallotWorld, command: BallotCommand) {
  const before = roomNow(world);
  world.perform(command);
  const after = roomNow(world);
  return changesBetween(before, after, [])
    .map((change) => messageOf(t, "en", after, change, []))
    .reduce(queued, []);
}

test("PKG-4: that a paper of several questions opens and closes is said once, not question by question", () => {
  const world = onePaper();
  expect(said(world, { type: "OpenBallot", ballot: "2026-2" })).toEqual([
    { topic: "paper 2026-1", urgent: true, text: "A paper with 3 questions is open." },
  ]);
  expect(said(world, { type: "CloseBallot", ballot: "2026-1" })).toEqual([
    { topic: "paper 2026-1", urgent: false, text: "A paper with 3 questions has closed." },
  ]);
});

test("PKG-5: whoever voted on any question of a paper is in its turnout, once", () => {
  const world = onePaper();
  world.perform({ type: "OpenBallot", ballot: "2026-1" });
  const cast = (seat: number, ...ballots: readonly string[]) =>
    world.perform(
      { type: "CastPackage", ballot: "2026-1", seat: `s-${seat}`, votes: ballots.map((ballot) => ({ ballot, choice: "for" })) },
      actor(`p-${seat}`, ["delegate"]),
    );
  cast(1, "2026-1", "2026-3");
  cast(2, "2026-2");
  expect(paperTurnout(openOf(world))).toEqual({ count: 2, all: 8 });
  expect(votesNamed(t, openOf(world))).toBe("Votes 2026/1, 2026/2, 2026/3");
  expect(paperTurnout(openOf(world).slice(0, 1))).toEqual({ count: 1, all: 8 });
  expect(votesNamed(t, openOf(world).slice(0, 1))).toBe("Vote 2026/1");
});
