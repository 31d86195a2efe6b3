import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BallotWorld, openBallotWorld } from "../../tests/support/ballotWorld.ts";
import { clock, minute, thursdayAtTen } from "../../tests/support/given.ts";
import type { Entry } from "../journal.ts";
import type { BallotCommand } from "./commands.ts";
import { type BallotEvent, ballotEvents } from "./events.ts";
import { evolveBallot } from "./evolve.ts";
import type { Ballot } from "./state.ts";

const entriesOf = (world: BallotWorld): Entry<BallotEvent>[] =>
  world.entries.map((entry) => ({ ...entry, event: ballotEvents.parse(entry.event) }));
const fold = (entries: readonly Entry<BallotEvent>[]) => entries.reduce<Ballot | null>(evolveBallot, null);

const anyCommand: fc.Arbitrary<{ command: BallotCommand; seat: number; byClock: boolean; minutes: number }> = fc.record({
  command: fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        type: fc.constant("CastVote" as const),
        ballot: fc.constant("2026-1"),
        seat: fc.nat(9).map((n) => `s-${n}`),
        choice: fc.constantFrom("for" as const, "against" as const, "abstain" as const),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ type: "CloseBallot" as const, ballot: "2026-1" }) },
    { weight: 1, arbitrary: fc.constant({ type: "DeclareResult" as const, ballot: "2026-1" }) },
    { weight: 1, arbitrary: fc.constant({ type: "OpenBallot" as const, ballot: "2026-1" }) },
    { weight: 1, arbitrary: fc.constant({ type: "VoidBallot" as const, ballot: "2026-1", reason: "Void.", lang: "en" as const }) },
  ),
  seat: fc.nat(9),
  byClock: fc.boolean(),
  minutes: fc.nat(8),
});

describe("folding a ballot", () => {
  it("gives on replay what it gave at first, and its invariants hold under any interleaving of commands", () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 40 }), (steps) => {
        const world = openBallotWorld();
        let at = thursdayAtTen;
        for (const { command, seat, byClock, minutes } of steps) {
          at = Math.max(at, thursdayAtTen + minutes * minute);
          const by = command.type === "CastVote" ? { ...clock, id: `p-${seat}` } : byClock ? clock : undefined;
          world.perform(command, by, at);
          const ballot = world.ballot("2026-1");
          if (ballot?.phase !== "open" && ballot?.phase !== "closed" && ballot?.phase !== "declared") continue;
          const given = ballot.phase === "open" ? ballot.commitments : ballot.choices;
          expect(ballot.votedCount).toBe(given.filter((one) => one !== null).length);
          expect(ballot.commitments[7]).toBeNull();
        }
        expect(fold(entriesOf(world))).toEqual(world.ballot("2026-1"));
        expect(JSON.parse(JSON.stringify(world.ballot("2026-1")))).toEqual(world.ballot("2026-1"));
        const casts = entriesOf(world).filter(({ event }) => event.type === "VoteCast");
        expect(casts.every((entry) => entry.at < thursdayAtTen + 5 * minute)).toBe(true);
      }),
    );
  });

  it("never refuses: an entry that does not fit changes nothing", () => {
    const world = openBallotWorld();
    world.vote(1, "for");
    const [prepared, opened, cast] = entriesOf(world);
    if (!prepared || !opened || cast?.event.type !== "VoteCast") throw new Error("entries missing");
    expect(evolveBallot(null, cast)).toBeNull();
    const once = fold([prepared]);
    expect(evolveBallot(once, cast)).toBe(once);
    const open = fold([prepared, opened]);
    expect(evolveBallot(open, { ...cast, event: { ...cast.event, index: 99 } })).toBe(open);
    expect(evolveBallot(open, prepared)).toBe(open);
    expect(evolveBallot(open, opened)).toBe(open);
  });
});
