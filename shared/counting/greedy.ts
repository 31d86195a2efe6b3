import { byLot, lotOf, optionsOf } from "./lot.ts";
import { placesBy } from "./places.ts";
import type { CountResult, Round, ScoringVote, Tie } from "./result.ts";

/** A budget to share out. Money is in whole units, as small as is needed. */
export interface BudgetElection {
  /** What each option costs; more than nothing. */
  readonly costs: readonly number[];
  readonly budget: number;
  readonly votes: readonly ScoringVote[];
  readonly seed: string;
}

/** What is spent on these options. */
export const costOf = (costs: readonly number[], chosen: readonly number[]): number =>
  chosen.reduce((sum, option) => sum + (costs[option] ?? 0), 0);

/**
 * The greedy rule of most cities' budgets: options by falling support (scores times weight; approvals are scores of 1); each
 * is funded if it still fits what is left, and passed over if not (N. Rey, F. Schmidt and J. Maly, "The (Computational)
 * Social Choice Take on Indivisible Participatory Budgeting", 2023). Equal support: the cheaper first, then the lot; named as
 * a tie where not all of them fit. An option without support is never funded (CNT-22), the budget never overspent (CNT-24).
 */
export function countGreedy({ costs, budget, votes, seed }: BudgetElection): CountResult {
  const { totals, abstained } = supportOf(costs.length, votes);
  const { funded, rounds, ties } = fundInOrder(totals, { costs, left: budget, lot: lotOf(costs.length, seed), exhausted: abstained });
  return {
    method: "greedy",
    winners: funded,
    ranking: placesBy(optionsOf(costs.length), (a, b) => (totals[b] ?? 0) - (totals[a] ?? 0)),
    scale: 1,
    totals,
    rounds,
    matrix: null,
    ties,
    abstained,
    quota: null,
    money: { budget, spent: costOf(costs, funded), completed: [] },
  };
}

/** What votes give each option, and the weight of those that give nothing to any. */
export function supportOf(options: number, votes: readonly ScoringVote[]) {
  const totals = new Array<number>(options).fill(0);
  let abstained = 0;
  for (const { weight, scores } of votes) {
    if (!scores.some((score) => score !== null && score > 0)) abstained += weight;
    scores.forEach((score, option) => {
      totals[option] = (totals[option] ?? 0) + weight * (score ?? 0);
    });
  }
  return { totals, abstained };
}

/** What funding in order begins with: `without` are decided already, `rounds` went before. */
interface Start {
  readonly costs: readonly number[];
  readonly left: number;
  readonly lot: readonly number[];
  readonly exhausted: number;
  readonly without?: readonly number[];
  readonly rounds?: number;
}

/** Funds options by falling totals while they fit; a round for each. */
export function fundInOrder(totals: readonly number[], { costs, left: money, lot, exhausted, without = [], rounds: before = 0 }: Start) {
  const cost = (option: number): number => costs[option] ?? 0;
  const standing = optionsOf(costs.length).filter((option) => (totals[option] ?? 0) > 0 && !without.includes(option));
  const funded: number[] = [];
  const rounds: Round[] = [];
  const ties: Tie[] = [];
  const decided = new Set(without);
  let left = money;
  for (const place of placesBy(standing, (a, b) => (totals[b] ?? 0) - (totals[a] ?? 0))) {
    const byCost = placesBy(place, (a, b) => cost(a) - cost(b));
    const order = byCost.flatMap((equal) => byLot(equal, lot));
    if (costOf(costs, place) > left) ties.push(...tiesAmong(place, byCost, order, before + rounds.length + 1));
    for (const option of order) {
      const fits = cost(option) <= left;
      const held = totals.map((total, one) => (decided.has(one) ? null : total));
      decided.add(option);
      if (fits) {
        funded.push(option);
        left -= cost(option);
      }
      const number = before + rounds.length + 1;
      rounds.push({ number, totals: held, exhausted, elected: fits ? [option] : [], excluded: fits ? [] : [option], moved: null });
    }
  }
  return { funded, rounds, ties };
}

/** Equal support: first how the cheaper went first, then each lot among those that cost the same. */
const tiesAmong = (
  place: readonly number[],
  byCost: readonly (readonly number[])[],
  order: readonly number[],
  round: number,
): readonly Tie[] => [
  ...(byCost.length > 1 ? [{ round, between: place, over: "funded", settledBy: "cheaper", chosen: byCost.flat() } as const] : []),
  ...byCost
    .filter((equal) => equal.length > 1)
    .map((equal) => ({ round, between: equal, over: "funded", settledBy: "lot", chosen: order.filter((o) => equal.includes(o)) }) as const),
];
