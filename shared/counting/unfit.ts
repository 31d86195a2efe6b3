import { pointsGiven } from "./points.ts";
import type { ApprovingVote, ScoringVote } from "./result.ts";

/** Why a paper cannot be counted as it stands. Such a paper is refused before the count, never mended (CNT-26). */
export type Unfit = "unknown-option" | "named-twice" | "several-chosen" | "over-the-sum" | "less-than-nothing" | "weight";

const weighs = (weight: number): boolean => Number.isSafeInteger(weight) && weight >= 0;

/** What is wrong with approvals (or, with `most` 1, a choice); null: nothing. `options`: how many stand on the paper. */
export function unfitApproving({ weight, approved }: ApprovingVote, options: number, most = options): Unfit | null {
  if (!weighs(weight)) return "weight";
  if (approved.some((option) => !Number.isInteger(option) || option < 0 || option >= options)) return "unknown-option";
  if (new Set(approved).size < approved.length) return "named-twice";
  return approved.length > most ? "several-chosen" : null;
}

/** What is wrong with points given out of at most `most`; null: nothing. */
export function unfitPoints({ weight, scores }: ScoringVote, options: number, most: number): Unfit | null {
  if (!weighs(weight)) return "weight";
  if (scores.length > options) return "unknown-option";
  if (scores.some((points) => points !== null && points < 0)) return "less-than-nothing";
  return pointsGiven(scores) > most ? "over-the-sum" : null;
}
