import type { HeldCount } from "../heldCount.ts";
import type { Decision, Draft, Facts, Refusal } from "../journal.ts";
import { isRefusal, refuse } from "../journal.ts";
import { actsFor } from "../roll/questions.ts";
import type { CommandNamed } from "./commands.ts";
import { countBallot } from "./count.ts";
import { onBallot } from "./decidePrepare.ts";
import type { BallotKnow } from "./know.ts";
import { countAnew } from "./papers/count.ts";
import { countFor } from "./papers/heavy.ts";
import { canBeRecounted, isRecountOwed, recountNeedsOf, recountUntil, wasRequested } from "./provisional.ts";
import { registerIndex } from "./register.ts";
import type { DeclaredBallot, MajorityBallot, OptionsBallot } from "./state.ts";
import { sameAmounts } from "./verify.ts";

/** A declared ballot counted again from its own stream: what came out, and whether it is what was declared (BAL-45). */
export const recount = (ballot: DeclaredBallot) =>
  ballot.winners === undefined ? recountMajority(ballot) : recountWinners(ballot, countAnew(ballot));

function recountWinners(ballot: OptionsBallot, { winners, outcome, ties }: Omit<HeldCount, "of">) {
  const { winners: declared, outcome: outcomeDeclared, ties: tiesDeclared } = ballot;
  const same = JSON.stringify([winners, outcome, ties]) === JSON.stringify([declared, outcomeDeclared, tiesDeclared]);
  return { type: "WinnersRecounted", winners, outcome, ties, same } as const;
}

function recountMajority(ballot: MajorityBallot) {
  const { tally, evaluation, outcome } = countBallot(ballot);
  const { heads, weight, regions } = tally;
  const keysMet = evaluation.keys.map(({ key, met }) => ({ key, met }));
  const stronglySupported = outcome === "carried" && evaluation.stronglySupported;
  const same =
    sameAmounts({ heads, weight, regions }, { heads: ballot.heads, weight: ballot.weight, regions: ballot.regionCount }) &&
    JSON.stringify(keysMet) === JSON.stringify(ballot.keysMet) &&
    outcome === ballot.outcome &&
    stronglySupported === ballot.stronglySupported;
  return { type: "BallotRecounted", heads, weight, regions, keysMet, outcome, stronglySupported, same } as const;
}

/** A declared roll call, or why it cannot be counted again. */
function declaredBallot(id: string, know: BallotKnow): DeclaredBallot | Refusal {
  const ballot = know.ballot(id);
  if (!ballot) return refuse("ballotUnknown", { ballot: id });
  if (ballot.phase === "voided") return refuse("ballotIsVoid", { ballot: id });
  if (ballot.phase !== "declared") return refuse("recountNotDeclared", { ballot: id });
  return canBeRecounted(ballot) ? ballot : refuse("recountHandsGone", { ballot: id });
}

/** The recount on the record; where something else came out, everybody on the register is told by mail (BAL-46). */
function recounted(ballot: DeclaredBallot, know: BallotKnow, facts: Facts, before: readonly Draft[] = []): Decision | Refusal {
  const among = ballot.winners === undefined ? null : countFor(ballot, facts, true);
  if (among && "refused" in among) return among;
  const counted = among && ballot.winners !== undefined ? recountWinners(ballot, among) : recount(ballot);
  const people = ballot.register.flatMap(({ seat }) => know.roll.seats.find(({ id }) => id === seat)?.delegate ?? []);
  const tell = [...new Set(people)].map((person) => ({ person, seats: [] }));
  return {
    events: [...before, onBallot(ballot.id, counted), ...decidedAnew(ballot, counted, know)],
    ...(counted.same ? {} : { keep: [{ kind: "vote-letters", letter: "corrected", ballot: ballot.id, tell }] }),
    answer: { ballot: ballot.id, same: counted.same },
  };
}

/**
 * BAL-49: where it changes whether a proposal was carried, that is decided anew. What a vote on an amendment made of the text stands,
 * because others have written on from it.
 */
function decidedAnew(ballot: DeclaredBallot, counted: ReturnType<typeof recount>, know: BallotKnow): readonly Draft[] {
  if (counted.type !== "BallotRecounted" || ballot.proposal === null || ballot.amendment !== undefined) return [];
  const decided = know.proposal(ballot.proposal)?.decided;
  const carried = counted.outcome === "carried";
  if (decided?.ballot !== ballot.id || decided.carried === carried) return [];
  return [{ stream: `proposal/${ballot.proposal}`, event: { type: "ProposalDecided", ballot: ballot.id, carried } }];
}

/**
 * A delegate asks for a recount (BAL-44); with the fifth the votes are counted again at once, from the record. Refuses after the
 * second working day, from a seat that was not on the register or declared an interest, and once they were counted again. Who has asked stays counted once.
 */
export function decideRequestRecount(command: CommandNamed<"RequestRecount">, know: BallotKnow, facts: Facts): Decision | Refusal {
  const ballot = declaredBallot(command.ballot, know);
  if ("refused" in ballot) return ballot;
  const seat = command.seat.slice(2);
  const index = registerIndex(ballot.register, command.seat);
  if (index < 0) return refuse("ballotSeatNotListed", { seat }, "seat");
  if (actsFor(know.roll, facts.actor.id, command.seat) === null) return refuse("ballotSeatNotYours", { seat }, "seat");
  // INT-1: whoever stands outside the vote for an interest stands outside what is demanded about it.
  if (ballot.interests.includes(index)) return refuse("ballotSeatHasInterest", { seat }, "seat");
  if (wasRequested(ballot)) return refuse("recountDone", { ballot: ballot.id });
  if (facts.at >= recountUntil(ballot)) return refuse("recountTooLate", { days: recountNeedsOf(ballot).workingDays });
  const asked = ballot.recountRequests ?? [];
  if (asked.some(({ person, seat: one }) => person === facts.actor.id || one === command.seat)) return { events: [] };
  const request = onBallot(ballot.id, { type: "RecountRequested", seat: command.seat });
  const noted: Decision = { events: [request], answer: { ballot: ballot.id, asked: asked.length + 1 } };
  if (asked.length + 1 < recountNeedsOf(ballot).delegates) return noted;
  const done = recounted(ballot, know, facts, [request]);
  // BAL-44: the request stands although the count takes a while; the clock brings the recount in once it is done.
  return isRefusal(done) && done.refused === "ballotStillCounting" ? noted : done;
}

/** The desk has the votes counted again, at any time after the declaration (BAL-45); the clock, where delegates have asked for it (BAL-44). */
export function decideRecount(command: CommandNamed<"RecountBallot">, know: BallotKnow, facts: Facts): Decision | Refusal {
  const ballot = declaredBallot(command.ballot, know);
  if ("refused" in ballot) return ballot;
  if (facts.actor.roles.includes("clock") && !isRecountOwed(ballot)) return { events: [] };
  return recounted(ballot, know, facts);
}
