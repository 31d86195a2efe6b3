import type { Ballot, DeclaredBallot } from "../ballots/state.ts";
import { isProtectedSeat } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { isIn, type Known, type Place } from "./place.ts";

/** Seats that voted alike: how many, and what they weigh together in units. */
export interface Alike {
  readonly heads: number;
  readonly units: number;
}

/** How the seats of a place voted in one roll call. In a choice among options `for` and the like are null: what was chosen stands on its page. */
export interface VoteHere {
  readonly ballot: DeclaredBallot;
  /** Seats of the place on the ballot's register. */
  readonly seats: number;
  readonly voted: Alike;
  readonly sides: { readonly for: Alike; readonly against: Alike; readonly abstain: Alike } | null;
  readonly didNotVote: Alike;
  /** Seats with a declared interest, outside every base. */
  readonly interests: number;
}

/** Whether a ballot says how each seat voted: a roll call that was declared (PLC-4). */
const isDeclaredRollCall = (ballot: Ballot): ballot is DeclaredBallot => ballot.phase === "declared" && ballot.visibility === "roll-call";

/**
 * How the seats of a place voted, newest declaration first; ballots with none of them on the register are left out (PLC-4). A seat counts
 * where its group was when the register was sealed; of a protected one only its region is known (PLC-2).
 */
export const votesOf = (place: Place, ballots: readonly Ballot[], roll: Roll, known: Known): readonly VoteHere[] =>
  ballots
    .filter(isDeclaredRollCall)
    .flatMap((ballot) => voteOf(place, ballot, roll, known) ?? [])
    .toSorted((a, b) => b.ballot.declaredAt - a.ballot.declaredAt);

function voteOf(place: Place, ballot: DeclaredBallot, roll: Roll, known: Known): VoteHere | null {
  const counted: { [choice: string]: { heads: number; units: number } } = {};
  let seats = 0;
  ballot.register.forEach(({ seat, group: id, region, weight }, index) => {
    const group = roll.groups[id];
    const here =
      place.kind === "region" ? region === place.id : group !== undefined && !isProtectedSeat(roll, seat) && isIn(place, group, known);
    if (!here) return;
    seats += 1;
    const choice = ballot.interests.includes(index) ? "interest" : (ballot.choices[index] ?? "none");
    const before = counted[choice] ?? { heads: 0, units: 0 };
    counted[choice] = { heads: before.heads + 1, units: before.units + weight };
  });
  if (seats === 0) return null;
  const of = (choice: string): Alike => counted[choice] ?? { heads: 0, units: 0 };
  const voted = Object.entries(counted)
    .filter(([choice]) => choice !== "none" && choice !== "interest")
    .reduce((sum, [, one]) => ({ heads: sum.heads + one.heads, units: sum.units + one.units }), { heads: 0, units: 0 });
  return {
    ...{ ballot, seats, voted, didNotVote: of("none"), interests: of("interest").heads },
    sides: ballot.winners === undefined ? { for: of("for"), against: of("against"), abstain: of("abstain") } : null,
  };
}
