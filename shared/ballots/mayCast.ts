import { type Refusal, refuse } from "../refusal.ts";
import { actsFor } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { presence } from "../sittings/questions.ts";
import type { Sitting } from "../sittings/state.ts";
import { hasInterestIn } from "./questions.ts";
import { registerIndex } from "./register.ts";
import type { OpenedBallot } from "./state.ts";

/** Whose a seat's vote is, beside who acts for it: questions that pages ask as well as the door. */

/**
 * MND-3: in a ballot that runs outside a sitting, delegate and alternate may each vote until the seat has voted; then whoever has
 * voted may change it, the other is refused. A vote by proxy is neither's. Null: nothing against it.
 */
export const whoseVoteItIs = (ballot: OpenedBallot, index: number, alternate: boolean): Refusal | null => {
  if (ballot.sitting !== null || (ballot.commitments[index] ?? null) === null) return null;
  const mark = ballot.casts?.[index];
  if (mark?.proxy !== undefined || (mark?.alternate === true) === alternate) return null;
  const seat = ballot.register[index]?.number ?? 0;
  return alternate ? refuse("ballotDelegateVoted", { seat }, "seat") : refuse("ballotAlternateVoted", { seat }, "seat");
};

/**
 * Why this person cannot cast a seat's vote by proxy in an open ballot, or null: the sealed register names the seat that holds it
 * (PRX-4), they act for that seat, in a sitting are checked in for it, neither seat has an interest (PRX-7), and the seat has not voted itself (PRX-6). Looks at one seat.
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
  // PRX-7: nor through a delegate whose own seat stands outside the vote.
  const concerned = [seat, line.proxy].find((one) => hasInterestIn(ballot, sitting, one));
  return concerned === undefined ? null : refuse("ballotSeatHasInterest", { seat: concerned.slice(2) }, "seat");
};
