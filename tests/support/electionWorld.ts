import { ballotEvents } from "../../shared/ballots/events.ts";
import { evolveBallot } from "../../shared/ballots/evolve.ts";
import type { Ballot } from "../../shared/ballots/state.ts";
import { type ElectionCommand, electionCommands } from "../../shared/elections/commands.ts";
import { decideElection } from "../../shared/elections/decide.ts";
import { electionEvents } from "../../shared/elections/events.ts";
import { evolveElection } from "../../shared/elections/evolve.ts";
import type { ElectionsKnow } from "../../shared/elections/know.ts";
import type { Election } from "../../shared/elections/state.ts";
import type { Actor, Decision, Refusal } from "../../shared/journal.ts";
import type { Roll } from "../../shared/roll/state.ts";
import { BallotWorld, ballotRoll } from "./ballotWorld.ts";
import { actor, entriesOf, expectDecision, factsAt, minute, ofStream, secretary, thursdayAtTen } from "./given.ts";

type Input = Parameters<typeof electionCommands.parse>[0];

/** The assembly of ballots, electing: seats 1 to 8 with delegates `p-1` to `p-8`; seat 8's group is protected. */
export class ElectionWorld extends BallotWorld implements ElectionsKnow {
  electionNow: Election | undefined;
  readonly laid = new Map<string, Ballot>();

  election = (id: string): Election | undefined => (this.electionNow?.id === id ? this.electionNow : undefined);
  elections = (): readonly Election[] => (this.electionNow ? [this.electionNow] : []);
  electionsCount = (): number => this.elections().length;
  override ballot(id: string): Ballot | undefined {
    return this.laid.get(id) ?? super.ballot(id);
  }

  /** What a command leads to; a number asks for that seat's delegate. */
  ask(by: number | Actor, input: Input, at = thursdayAtTen): Decision | Refusal {
    const who = typeof by === "number" ? actor(`p-${by}`, ["delegate"]) : by;
    const command: ElectionCommand = electionCommands.parse(input);
    return decideElection(command, this, factsAt(at, who));
  }

  /** The same, done. */
  must(by: number | Actor, input: Input, at = thursdayAtTen): Decision {
    const decision = expectDecision(this.ask(by, input, at));
    const when = { at, actor: typeof by === "number" ? `p-${by}` : by.id };
    for (const entry of entriesOf(electionEvents, ofStream(decision.events, "election/"), when))
      this.electionNow = evolveElection(this.electionNow ?? null, entry) ?? undefined;
    for (const entry of entriesOf(ballotEvents, ofStream(decision.events, "ballot/"), when)) {
      const id = entry.stream.slice("ballot/".length);
      const next = evolveBallot(this.ballot(id) ?? null, entry);
      if (next) this.laid.set(id, next);
    }
    return decision;
  }

  /** The roll as it would be with this change. */
  withRoll(change: Partial<Roll>): this {
    this.roll = { ...this.roll, ...change };
    return this;
  }
}

/** Half an hour for candidacies. */
export const closesAt = thursdayAtTen + 30 * minute;
/** Two places on the standing orders committee. */
export const committee = { type: "AnnounceElection", office: "standing-orders-committee", places: 2, closesAt, sitting: "12" } as const;
/** A candidacy for this seat. */
export const candidacyOf = (seat: number, more: object = {}) => ({
  ...{ type: "StandForElection", election: "1", seat: `s-${seat}`, statement: `I am seat ${seat}.` },
  ...more,
});

/** The election announced, and these seats stand. */
export function announced(...seats: readonly number[]): ElectionWorld {
  const world = new ElectionWorld({ roll: ballotRoll });
  world.must(secretary, committee);
  for (const seat of seats) world.must(seat, candidacyOf(seat));
  return world;
}

/** The same with candidacies closed and the paper laid out. */
export function laidOut(...seats: readonly number[]): ElectionWorld {
  const world = announced(...seats);
  world.must(secretary, { type: "PrepareElection", election: "1" }, closesAt);
  return world;
}
