import type { Decision, Facts, Refusal } from "../journal.ts";
import { refuse } from "../journal.ts";
import { actsFor, seatById } from "../roll/questions.ts";
import { presence } from "../sittings/questions.ts";
import type { CommandNamed } from "./commands.ts";
import { onBallot } from "./decidePrepare.ts";
import { castFor, whoseVoteItIs } from "./decideVote.ts";
import type { BallotKnow } from "./know.ts";
import { whyCannotVote, whyNotOpen } from "./questions.ts";
import { registerIndex } from "./register.ts";
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

/**
 * A steward casts for whoever acts for a seat (MND-4): in a sitting for the person checked in, outside one for the delegate or the
 * alternate. Refused as their own vote would be, and for a seat that the steward acts for.
 */
export const decideWithHelp = (command: CommandNamed<"CastWithHelp">, know: BallotKnow, facts: Facts): Decision | Refusal => {
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  const notOpen = whyNotOpen(ballot, facts.at);
  if (notOpen) return notOpen;
  if (ballot.phase !== "open") return refuse("ballotNotOpenYet", { ballot: ballot.id });
  const values = { seat: command.seat.slice(2) };
  const index = registerIndex(ballot.register, command.seat);
  if (index < 0) return refuse("ballotSeatNotListed", values, "seat");
  if (actsFor(know.roll, facts.actor.id, command.seat) !== null) return refuse("stewardOwnSeat", values, "seat");
  const sitting = ballot.sitting === null ? null : (know.sitting(ballot.sitting) ?? null);
  if (ballot.sitting !== null && !(sitting && presence(sitting, command.seat))) return refuse("stewardSeatNotHere", values, "seat");
  const person = sitting ? presence(sitting, command.seat)?.person : seatById(know.roll, command.seat)?.[command.of];
  if (!person) return refuse("stewardNobodyActs", values, "of");
  const cannot = whyCannotVote(ballot, sitting, know.roll, person, command.seat);
  if (cannot) return cannot;
  const alternate = sitting === null && actsFor(know.roll, person, command.seat) === "alternate";
  const mark = { helped: facts.actor.id, ...(alternate ? { alternate } : {}) };
  return whoseVoteItIs(ballot, index, alternate) ?? castFor(ballot, index, command.choice, facts, person, mark);
};
