import type { Decision, Facts, Refusal } from "../journal.ts";
import { isRefusal, refuse } from "../journal.ts";
import { actsFor, seatById } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { presence } from "../sittings/questions.ts";
import type { Sitting } from "../sittings/state.ts";
import type { CommandNamed } from "./commands.ts";
import { onBallot } from "./decidePrepare.ts";
import { castFor } from "./decideVote.ts";
import type { BallotKnow } from "./know.ts";
import { whoseVoteItIs } from "./mayCast.ts";
import { openBallotOf, whyCannotVote } from "./questions.ts";
import { registerIndex } from "./register.ts";
import type { OpenedBallot } from "./state.ts";
import { isOver } from "./stewards.ts";

/**
 * A steward is named for one ballot, or stands down from it (MND-4). Refuses somebody whom nobody here knows, and once the ballot is
 * over. Naming twice, or standing down who is none, changes nothing.
 */
export const decideSteward = (
  command: CommandNamed<"NameSteward"> | CommandNamed<"StandDownSteward">,
  know: BallotKnow,
  facts: Facts,
): Decision | Refusal => {
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  if (isOver(ballot)) return refuse("stewardTooLate", { ballot: ballot.id });
  if (command.type === "StandDownSteward") {
    const stands = ballot.stewards?.includes(command.person) ?? false;
    return { events: stands ? [onBallot(ballot.id, { type: "StewardStoodDown", person: command.person })] : [] };
  }
  const person = facts.personByEmail(command.email);
  if (person === undefined) return refuse("stewardUnknown", {}, "email");
  if (ballot.stewards?.includes(person)) return { events: [], answer: { ballot: ballot.id } };
  return { events: [onBallot(ballot.id, { type: "StewardNamed", person })], answer: { ballot: ballot.id } };
};

/** Whom a steward would cast for, and whether it is the alternate, outside a sitting. */
export interface Helped {
  readonly person: string;
  readonly alternate: boolean;
}

/**
 * Whose vote a steward would cast for a seat, or why not (MND-4): in a sitting the person's who is checked in, outside one the
 * delegate's or the alternate's. Refused as their own vote would be, and for a seat that the steward acts for.
 */
export const whomHelped = (
  ballot: OpenedBallot,
  sitting: Sitting | null,
  roll: Roll,
  steward: string,
  { seat, of }: Pick<CommandNamed<"CastWithHelp">, "seat" | "of">,
): Helped | Refusal => {
  const values = { seat: seat.slice(2) };
  const index = registerIndex(ballot.register, seat);
  if (index < 0) return refuse("ballotSeatNotListed", values, "seat");
  if (actsFor(roll, steward, seat) !== null) return refuse("stewardOwnSeat", values, "seat");
  const here = sitting && presence(sitting, seat);
  if (ballot.sitting !== null && !here) return refuse("stewardSeatNotHere", values, "seat");
  const person = here ? here.person : seatById(roll, seat)?.[of];
  if (!person) return refuse("stewardNobodyActs", values, "of");
  const alternate = sitting === null && actsFor(roll, person, seat) === "alternate";
  return whyCannotVote(ballot, sitting, roll, person, seat) ?? whoseVoteItIs(ballot, index, alternate) ?? { person, alternate };
};

/** A steward casts for whoever acts for a seat (MND-4). The record says who helped; the vote is the delegate's own to read back. */
export const decideWithHelp = (command: CommandNamed<"CastWithHelp">, know: BallotKnow, facts: Facts): Decision | Refusal => {
  const ballot = openBallotOf(know, command.ballot, facts.at);
  if (isRefusal(ballot)) return ballot;
  const sitting = ballot.sitting === null ? null : (know.sitting(ballot.sitting) ?? null);
  const helped = whomHelped(ballot, sitting, know.roll, facts.actor.id, command);
  if (isRefusal(helped)) return helped;
  const mark = { helped: facts.actor.id, ...(helped.alternate ? { alternate: true as const } : {}) };
  return castFor(ballot, registerIndex(ballot.register, command.seat), command.choice, facts, helped.person, mark);
};
