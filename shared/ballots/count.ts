import { type Tally, tally } from "../counting/forAgainstAbstain.ts";
import type { HandFigures } from "./handState.ts";
import { type Evaluation, evaluate } from "./majority.ts";
import { isMajorityChoice } from "./papers/onPaper.ts";
import { isQuorate } from "./quorum.ts";
import type { Outcome, RevealedBallot } from "./state.ts";

/** A ballot counted: the tally, what it means under the ballot's own rule, and what was decided. */
export interface Counted {
  readonly tally: Tally;
  readonly evaluation: Evaluation;
  readonly outcome: Outcome;
}

/** The seats that voted, by register index. */
export const votedIndices = (choices: RevealedBallot["choices"]): readonly number[] =>
  choices.flatMap((choice, index) => (choice === null ? [] : [index]));

/** Counts a closed ballot on which the question is decided for or against from what stands on its stream alone, so that anybody can repeat it. */
export const countBallot = (ballot: RevealedBallot): Counted => {
  const choices = ballot.choices.map((choice) => (choice !== null && isMajorityChoice(choice) ? choice : null));
  const seats = tally({ ...ballot, choices });
  // HND-5: a hall count is heads, without saying whose.
  const counted = ballot.handCount ? { ...seats, heads: { ...seats.heads, ...inFigures(ballot.handCount) } } : seats;
  const evaluation = evaluate(ballot.rule, counted);
  return { tally: counted, evaluation, outcome: outcomeOf(ballot, evaluation) };
};

const inFigures = ({ for: inFavour, against, abstain }: HandFigures): HandFigures => ({ for: inFavour, against, abstain });

const outcomeOf = (ballot: RevealedBallot, { met }: Evaluation): Outcome => {
  // PKG-8: what fell with another amendment on its paper is not carried, however many were in favour.
  if (ballot.fell !== undefined) return "not-carried";
  if (ballot.quorumByVotes && !isQuorate(ballot.quorumByVotes)) return "not-quorate";
  return met ? "carried" : "not-carried";
};
