import { resultByTotals } from "./byTotals.ts";
import type { Election } from "./places.ts";
import type { CountResult, ScoringVote } from "./result.ts";

/**
 * Points: every vote shares out up to a fixed number of points among the options as it likes, and the most points times
 * weight win: cumulative voting (A. Glasser, "Game theory and cumulative voting for corporate directors", Management
 * Science 5, 1959). Whoever gives out more than there are is refused before the count (`unfitPoints`), never cut down.
 */
export function countPoints(election: Election<ScoringVote>): CountResult {
  const totals = new Array<number>(election.options).fill(0);
  let abstained = 0;
  for (const { weight, scores } of election.votes) {
    if (pointsGiven(scores) === 0) abstained += weight;
    scores.forEach((points, option) => {
      if (points !== null) totals[option] = (totals[option] ?? 0) + weight * points;
    });
  }
  return resultByTotals("points", election, totals, abstained);
}

/** How many points a paper gives out. */
export const pointsGiven = (scores: ScoringVote["scores"]): number => scores.reduce<number>((sum, points) => sum + (points ?? 0), 0);
