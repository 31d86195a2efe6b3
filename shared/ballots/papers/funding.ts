import type { CountResult } from "../../counting/result.ts";

/** Why an option was funded or not: paid for together, from what was left over, chosen by nobody, or dearer than what was left. */
export type FundedWhy = "shares" | "left-over" | "nobody" | "too-dear";

/** What became of one option of a budget. */
export interface FundingLine {
  readonly option: number;
  readonly cost: number;
  /** What was left once it was funded; null: it was not. */
  readonly left: number | null;
  readonly why: FundedWhy;
}

/** What a count of equal shares funded in its order, and then what it did not; with what was left. Costs by option. */
export function fundingOf(counted: CountResult, costs: readonly number[]): readonly FundingLine[] {
  const { winners, ranking, totals, money } = counted;
  const budget = money?.budget ?? 0;
  const costOf = (option: number): number => costs[option] ?? 0;
  const funded = winners.map((option, at): FundingLine => {
    const spent = winners.slice(0, at + 1).reduce((sum, one) => sum + costOf(one), 0);
    return { option, cost: costOf(option), left: budget - spent, why: money?.completed.includes(option) ? "left-over" : "shares" };
  });
  const others = ranking
    .flat()
    .filter((option) => !winners.includes(option))
    .map((option): FundingLine => ({ option, cost: costOf(option), left: null, why: (totals[option] ?? 0) > 0 ? "too-dear" : "nobody" }));
  return [...funded, ...others];
}
