import { type Exact, exact, exactText, greatestFirst } from "./exact.ts";
import { lotOf, optionsOf } from "./lot.ts";
import { type Election, electFrom, placesBy } from "./places.ts";
import type { CountResult, ScoringVote } from "./result.ts";

/** How scores are put together, and how many must have an opinion. */
export interface ScoreRule {
  /** `average`: of the weight that has an opinion of the option. `sum`: of all scores times weight. */
  readonly by: "average" | "sum";
  /** An option wins only if at least this share of the weight cast has an opinion of it; null: one opinion is enough. */
  readonly opinions: { readonly of: number; readonly in: number } | null;
}

/** The average of the opinions there are. */
export const scoreByAverage: ScoreRule = { by: "average", opinions: null };

/**
 * Score: every vote gives options a figure, and the highest average (or sum) wins (W. Smith, "Range voting", 2000, with its
 * "no opinion" and its demand that enough have one). No opinion is not nought (CNT-23): it is left out of the average, adds
 * nothing to the sum, and counts only against the share that must have an opinion. Averages are compared as fractions.
 */
export function countScore({ options, votes, seats, seed }: Election<ScoringVote>, rule: ScoreRule = scoreByAverage): CountResult {
  const sums = new Array<number>(options).fill(0);
  const opinions = new Array<number>(options).fill(0);
  let abstained = 0;
  let cast = 0;
  for (const { weight, scores } of votes) {
    if (scores.every((score) => score === null)) abstained += weight;
    else cast += weight;
    scores.forEach((score, option) => {
      if (score === null) return;
      sums[option] = (sums[option] ?? 0) + weight * score;
      opinions[option] = (opinions[option] ?? 0) + weight;
    });
  }
  const known = (option: number): boolean => (opinions[option] ?? 0) > 0;
  const figure = (option: number): Exact | null =>
    known(option) ? exact(BigInt(sums[option] ?? 0), rule.by === "sum" ? 1n : BigInt(opinions[option] ?? 0)) : null;
  const figures = optionsOf(options).map(figure);
  const ranking = placesBy(optionsOf(options), (a, b) => greatestFirst(figures[a] ?? null, figures[b] ?? null));
  const enough = (option: number): boolean =>
    known(option) &&
    (rule.opinions === null || BigInt(opinions[option] ?? 0) * BigInt(rule.opinions.in) >= BigInt(cast) * BigInt(rule.opinions.of));
  const { winners, ties } = electFrom(
    ranking.map((place) => place.filter(enough)).filter((place) => place.length > 0),
    seats,
    lotOf(options, seed),
  );
  const inFull = figures.map((one) => (one === null ? null : exactText(one)));
  return {
    method: "score",
    winners,
    ranking,
    scale: 1,
    totals: sums,
    rounds: [{ number: 1, totals: sums, exact: inFull, exhausted: abstained, elected: winners, excluded: [], moved: null }],
    matrix: null,
    ties,
    abstained,
    quota: null,
  };
}
