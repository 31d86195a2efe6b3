import { resultByTotals } from "./byTotals.ts";
import type { Election } from "./places.ts";
import type { ApprovingVote, CountResult } from "./result.ts";

/** What a vote adds to each option it approves of: its weight. Also the weight of votes that approve of nothing. */
export function approvalTotals(options: number, votes: readonly ApprovingVote[]) {
  const totals = new Array<number>(options).fill(0);
  let abstained = 0;
  for (const { weight, approved } of votes) {
    if (approved.length === 0) abstained += weight;
    for (const option of approved) totals[option] = (totals[option] ?? 0) + weight;
  }
  return { totals, abstained };
}

/**
 * Approval: every vote names as many options as it likes, and the most weight wins (S. Brams and P. Fishburn, "Approval
 * Voting", American Political Science Review 72, 1978). With several seats, those with the most.
 */
export function countApproval(election: Election<ApprovingVote>): CountResult {
  const { totals, abstained } = approvalTotals(election.options, election.votes);
  return resultByTotals("approval", election, totals, abstained);
}
