import type { Decision, Facts, Refusal } from "../journal.ts";
import { isRefusal, refuse } from "../journal.ts";
import { actsFor } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { removedRefusal } from "../sittings/moderation.ts";
import { presence } from "../sittings/questions.ts";
import type { Sitting } from "../sittings/state.ts";
import type { CommandNamed } from "./commands.ts";
import { castFor } from "./decideVote.ts";
import type { BallotKnow } from "./know.ts";
import { hasInterestIn, openBallotOf } from "./questions.ts";
import { registerIndex } from "./register.ts";
import type { OpenedBallot } from "./state.ts";

/**
 * Why this person cannot cast a seat's vote by proxy in an open ballot, or null: the sealed register names the seat that holds it
 * (PRX-4), they act for that seat, in a sitting are checked in for it, and the seat has not voted itself (PRX-6). Looks at one seat.
 */
export const whyNoProxyVote = (ballot: OpenedBallot, sitting: Sitting | null, roll: Roll, person: string, seat: string): Refusal | null => {
  const values = { seat: seat.slice(2) };
  const index = registerIndex(ballot.register, seat);
  const line = ballot.register[index];
  if (!line) return refuse("ballotSeatNotListed", values, "seat");
  if (line.proxy === undefined || actsFor(roll, person, line.proxy) === null) return refuse("proxyNotYours", values, "seat");
  if (ballot.commitments[index] !== null && ballot.casts?.[index]?.proxy === undefined) return refuse("proxySeatVoted", values, "seat");
  if (ballot.sitting === null) return null;
  const holder = sitting ? presence(sitting, line.proxy) : null;
  if (!sitting || !holder) return refuse("ballotSeatNotCheckedIn", { seat: line.proxy.slice(2) }, "seat");
  if (holder.person !== person) return refuse("ballotSeatActedForByAnother", { seat: line.proxy.slice(2) }, "seat");
  return hasInterestIn(ballot, sitting, seat) ? refuse("ballotSeatHasInterest", values, "seat") : null;
};

/** The vote of a seat that gave its proxy, by its own act (PRX-5). It counts as a head and with its weight, never towards the quorum. */
export const decideProxyVote = (command: CommandNamed<"CastProxyVote">, know: BallotKnow, facts: Facts): Decision | Refusal => {
  const ballot = openBallotOf(know, command.ballot, facts.at);
  if (isRefusal(ballot)) return ballot;
  const sitting = ballot.sitting === null ? null : (know.sitting(ballot.sitting) ?? null);
  const cannot = whyNoProxyVote(ballot, sitting, know.roll, facts.actor.id, command.seat);
  if (cannot) return (sitting && removedRefusal(sitting, facts.actor.id, "anything", facts)) ?? cannot;
  const index = registerIndex(ballot.register, command.seat);
  return castFor(ballot, index, command.choice, facts, facts.actor.id, { proxy: facts.actor.id });
};
