import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openBallotWorld } from "../../tests/support/ballotWorld.ts";
import { minute, sha256, thursdayAtTen } from "../../tests/support/given.ts";
import { evolveBallot } from "./evolve.ts";
import type { Ballot, SealedBallot } from "./state.ts";
import { applyTurnout, hasVoted, turnoutFrame } from "./turnout.ts";

const seatsWithVotes = 250;
/** An open ballot with a longer register than the small assembly has, so that bitmaps have more than one digit. */
const opened = (seats: number): SealedBallot => {
  const ballot = openBallotWorld().ballot("2026-1");
  if (ballot?.phase !== "open") throw new Error("not open");
  const register = Array.from({ length: seats }, (_, i) => ({
    seat: `s-${i + 1}`,
    number: i + 1,
    group: "g-many",
    region: "E12000001",
    weight: 1,
  }));
  return { ...ballot, register, commitments: register.map(() => null) };
};
const cast = (ballot: Ballot | null, index: number, seq: number): Ballot | null =>
  evolveBallot(ballot, {
    seq,
    at: thursdayAtTen,
    actor: "p-1",
    stream: "ballot/2026-1",
    event: { type: "VoteCast", index, seat: `s-${index + 1}`, commitment: sha256(`${seq}`) },
  });
const seen = (ballot: Ballot | null) =>
  ballot?.phase === "open"
    ? { voted: ballot.register.map((_, i) => hasVoted(ballot, i)), count: ballot.votedCount, seq: ballot.votedSeq }
    : null;

describe("turnout", () => {
  it("is the same whether entries are folded or frames (frames = entries)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: seatsWithVotes }),
        fc.array(fc.record({ index: fc.nat(seatsWithVotes - 1), frameAfter: fc.boolean(), frameLost: fc.boolean() }), { maxLength: 80 }),
        (seats, votes) => {
          const start = opened(seats);
          let entries: Ballot | null = start;
          let frames: Ballot | null = start;
          let seq = start.votedSeq;
          const frame = () => (entries?.phase === "open" ? turnoutFrame(entries) : { seq: 0, voted: "" });
          for (const { index, frameAfter, frameLost } of votes) {
            seq += 1;
            entries = cast(entries, index % seats, seq);
            if (frameAfter && !frameLost) {
              frames = applyTurnout(frames, frame());
              expect(seen(frames)).toEqual(seen(entries));
            }
          }
          frames = applyTurnout(frames, frame());
          expect(seen(frames)).toEqual(seen(entries));
          expect(frames?.phase === "open" && turnoutFrame(frames)).toEqual(frame());
        },
      ),
    );
  });

  it("does not go back for a frame that comes late, and takes none of another length or after closing", () => {
    const world = openBallotWorld();
    const before = world.ballot("2026-1");
    if (before?.phase !== "open") throw new Error("not open");
    const early = turnoutFrame(before);
    world.vote(1, "for");
    const after = world.ballot("2026-1") ?? null;
    expect(applyTurnout(after, early)).toBe(after);
    expect(applyTurnout(after, { seq: 99, voted: "f" })).toBe(after);
    world.perform({ type: "CloseBallot", ballot: "2026-1" });
    const closed = world.ballot("2026-1") ?? null;
    expect(applyTurnout(closed, { seq: 99, voted: "ff" })).toBe(closed);
  });

  it("is what was revealed once the ballot is closed", () => {
    const world = openBallotWorld();
    world.vote(2, "against");
    const live = applyTurnout(openBallotWorld().ballot("2026-1") ?? null, { seq: 5, voted: "40" });
    expect(seen(live)?.voted.indexOf(true)).toBe(1);
    world.perform({ type: "CloseBallot", ballot: "2026-1" }, undefined, thursdayAtTen + minute);
    const closed = world.ballot("2026-1");
    expect(closed?.phase === "closed" && closed.register.map((_, i) => hasVoted(closed, i)).indexOf(true)).toBe(1);
  });
});
