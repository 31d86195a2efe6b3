import type { Decision, Facts, Refusal } from "../journal.ts";
import { refuse } from "../journal.ts";
import { seatById } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { presence } from "../sittings/questions.ts";
import type { CommandNamed } from "./commands.ts";
import { onBallot } from "./decidePrepare.ts";
import type { BallotKnow } from "./know.ts";
import { standingWith } from "./package/questions.ts";
import { hasInterestIn, whyNotOpen } from "./questions.ts";
import { registerIndex } from "./register.ts";
import type { Ballot, OpenedBallot } from "./state.ts";
import { hasVoted } from "./turnout.ts";

const day = 24 * 60 * 60 * 1000;

/** Whether a ballot lasts for days: then who has not voted is reminded (BAL-43). */
export const lastsDays = (ballot: Ballot): ballot is OpenedBallot => ballot.phase === "open" && ballot.closesAt - ballot.opensAt >= day;

/**
 * Places on the register that have not voted and were not reminded yet (BAL-43). In a sitting only seats that are checked in and have
 * no interest can vote. Where questions share a paper, whoever voted on one, or was reminded of one, has left the others out (PKG-5).
 */
export function toRemind(ballot: OpenedBallot, know: Pick<BallotKnow, "ballot" | "sitting">): readonly number[] {
  const sitting = ballot.sitting === null ? null : know.sitting(ballot.sitting);
  const questions = standingWith(ballot, know).flatMap((one) => (one.phase === "open" ? [one] : []));
  return ballot.register.flatMap(({ seat }, index) => {
    const cannot = ballot.sitting !== null && (!sitting || presence(sitting, seat) === null || hasInterestIn(ballot, sitting, seat));
    const done = questions.some((one) => {
      const at = one.id === ballot.id ? index : registerIndex(one.register, seat);
      return at >= 0 && (hasVoted(one, at) || one.reminded?.includes(at) === true);
    });
    return cannot || done ? [] : [index];
  });
}

/**
 * Reminds the delegates of seats that have not voted, once for each seat, in ballots that last for days (BAL-43). The record holds
 * which seats; the mail says nothing of how, or how many, others voted. Refuses where nobody is left to remind.
 */
export function decideRemind(command: CommandNamed<"RemindVoters">, know: BallotKnow, facts: Facts): Decision | Refusal {
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  const notOpen = whyNotOpen(ballot, facts.at);
  if (notOpen) return notOpen;
  if (!lastsDays(ballot)) return refuse("ballotTooShortToRemind", { ballot: ballot.id });
  const indices = toRemind(ballot, know);
  if (indices.length === 0) return refuse("ballotNobodyToRemind", { ballot: ballot.id });
  const seats = indices.flatMap((index) => ballot.register[index]?.seat ?? []);
  return {
    events: [onBallot(ballot.id, { type: "VotersReminded", indices: [...indices] })],
    keep: [{ kind: "vote-letters", letter: "reminder", ballot: ballot.id, tell: byDelegate(seats, know.roll) }],
    answer: { ballot: ballot.id, reminded: indices.length },
  };
}

/** The delegates of these seats, each once. */
function byDelegate(seats: readonly string[], roll: Roll): readonly { readonly person: string; readonly seats: readonly string[] }[] {
  const all = new Map<string, string[]>();
  for (const seat of seats) {
    const person = seatById(roll, seat)?.delegate ?? null;
    if (person !== null) all.set(person, [...(all.get(person) ?? []), seat]);
  }
  return [...all].map(([person, theirs]) => ({ person, seats: theirs }));
}
