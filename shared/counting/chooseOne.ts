import { resultByTotals } from "./byTotals.ts";
import type { Election } from "./places.ts";
import type { ApprovingVote, CountResult } from "./result.ts";

/**
 * Choose one: every vote names one option, and the most weight wins; with several seats, the options with the most. In the
 * United Kingdom that is the way of the Representation of the People Act 1983, schedule 1, rules 18 and 49, by which equal
 * votes are decided by lot too.
 *
 * Each vote names at most one option (`unfitApproving` says which do not).
 */
export function countChooseOne(election: Election<ApprovingVote>): CountResult {
  const totals = new Array<number>(election.options).fill(0);
  let abstained = 0;
  for (const { weight, approved } of election.votes) {
    const [chosen] = approved;
    if (chosen === undefined) abstained += weight;
    else totals[chosen] = (totals[chosen] ?? 0) + weight;
  }
  return resultByTotals("choose-one", election, totals, abstained);
}
