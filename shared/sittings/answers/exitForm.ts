import type { Round } from "../state.ts";
import type { FormQuestion, RatingGroup } from "./state.ts";

/** The fewest that may stand in one published figure (EXF-2). */
export const fewestShown = 5;

/** What the form of this round asks: by the step of its template, else whether one was heard and it was balanced. None: only a comment. */
export function questionsOf({ step }: Pick<Round, "step">): readonly FormQuestion[] {
  if (step === "anythingElse") return [];
  return step === "rateAnswers" ? ["answered", "useful"] : ["heard", "balanced"];
}

/**
 * Figures from 1 to 5 as they may be published (EXF-2): neighbours are put together until each group holds at least five, so that
 * nobody can tell a number under five from another, nought included; none where fewer than five answered.
 */
export function groupsOf(ratings: readonly number[]): readonly RatingGroup[] {
  if (ratings.length < fewestShown) return [];
  const groups: RatingGroup[] = [];
  let from = 1;
  let count = 0;
  for (let value = 1; value <= 5; value += 1) {
    count += ratings.filter((one) => one === value).length;
    if (count < fewestShown) continue;
    groups.push({ from, to: value, count });
    from = value + 1;
    count = 0;
  }
  const last = groups.at(-1);
  // What is left at the upper end is too small to stand alone.
  return from > 5 || !last ? groups : [...groups.slice(0, -1), { from: last.from, to: 5, count: last.count + count }];
}
