import { lotOf, optionsOf } from "./lot.ts";
import { type Election, electFrom, placesBy } from "./places.ts";
import type { CountingMethod, CountResult } from "./result.ts";

/**
 * The end of every count that adds up once and takes the most: places by the totals, seats filled from the top, a lot only
 * where a seat depends on it. An option for which nobody voted wins nothing (CNT-22).
 */
export function resultByTotals(
  method: CountingMethod,
  { options, seats, seed }: Pick<Election<unknown>, "options" | "seats" | "seed">,
  totals: readonly number[],
  abstained: number,
): CountResult {
  const ranking = placesBy(optionsOf(options), (a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
  const votedFor = ranking.filter(([first = 0]) => (totals[first] ?? 0) > 0);
  const { winners, ties } = electFrom(votedFor, seats, lotOf(options, seed));
  return {
    method,
    winners,
    ranking,
    scale: 1,
    totals,
    rounds: [{ number: 1, totals, exhausted: abstained, elected: winners, excluded: [], moved: null }],
    matrix: null,
    ties,
    abstained,
    quota: null,
  };
}
