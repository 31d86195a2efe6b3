import { type Alike, alikeOf } from "./alike.ts";
import { buyShares, type Market, marketOf, type Purchases, type Purses } from "./equalPurchases.ts";
import { type BudgetElection, costOf, fundInOrder, supportOf } from "./greedy.ts";
import { lotOf, optionsOf } from "./lot.ts";
import { electOneByOne } from "./oneByOne.ts";
import { loadsOf } from "./phragmen.ts";
import { placesBy } from "./places.ts";
import type { CountResult, Round, Told } from "./result.ts";

/** What is done with money that shares alone leave over. `phragmen` is for committees: all options cost the same. */
export const completions = ["increments", "greedy", "phragmen", "none"] as const;
export type Completion = (typeof completions)[number];

/** A budget to be shared equally. Scores say what an option is worth to a voter. */
export interface SharesElection extends BudgetElection {
  readonly completion: Completion;
  /** How many voted for something, whatever their weight: shares are raised by a step for each. */
  readonly heads: number;
  /** The money unit that shares are raised by; at least 1. */
  readonly step: number;
  readonly told?: Told;
}

/**
 * The Method of Equal Shares: the budget belongs to the voters in equal parts (in proportion to weight); an option is bought
 * where its supporters can pay for it together, each in proportion to what it is worth to them, and first the one that costs
 * them least for what they get (D. Peters and M. Skowron, "Proportionality and the Limits of Welfarism", 2020; for costs and
 * scores D. Peters, G. Pierczyński and M. Skowron, "Proportional Participatory Budgeting with Additive Utilities", 2021).
 * Who supports nothing has no part.
 *
 * Completion by `increments` (CNT-25): while money is left that another supported option would fit into, the count is held
 * again as if the budget were larger by one step for each head (or by a thousandth, if that is more), and the last count that
 * does not overspend stands; then greedily, what still fits. `greedy`: greedily at once. `phragmen`: as Phragmén's sequential
 * method would go on, with what voters have left to their credit. What is funded never costs more than the budget (CNT-24).
 */
export function countEqualShares(election: SharesElection): CountResult {
  const { costs, budget, votes, seed, completion } = election;
  const options = costs.length;
  const { totals } = supportOf(options, votes);
  const { groups, abstained } = alikeOf(votes);
  const market = marketOf(costs, groups, lotOf(options, seed));
  const shares = completion === "increments" ? raisedShares(election, market) : buyShares(BigInt(budget), market, election.told);
  const bought = shares.bought.map(({ option }) => option);
  const rounds = shares.bought.map(({ option, from }, index): Round => {
    const gone = bought.slice(0, index);
    const held = (some: readonly number[]): number => Number(some.reduce((sum, g) => sum + purseOf(groups, from, g), 0n) / from.of);
    const idle = groups.flatMap(({ supports }, g) => (supports.every((one) => gone.includes(one.option)) ? [g] : []));
    return {
      number: index + 1,
      totals: optionsOf(options).map((one) => (gone.includes(one) ? null : held((market.supporters[one] ?? []).map(({ group }) => group)))),
      exhausted: held(idle),
      elected: [option],
      excluded: [],
      moved: null,
    };
  });
  const more = completed(election, market, shares, totals);
  const winners = [...bought, ...more.funded];
  return {
    method: "equal-shares",
    winners,
    ranking: placesBy(optionsOf(options), (a, b) => (totals[b] ?? 0) - (totals[a] ?? 0)),
    scale: 1,
    totals,
    rounds: [...rounds, ...more.rounds],
    matrix: null,
    ties: [...shares.ties, ...more.ties],
    abstained,
    quota: null,
    money: { budget, spent: costOf(costs, winners), completed: more.funded },
  };
}

/** What a whole group has left, in the purses' parts. */
const purseOf = (groups: readonly Alike[], { purses }: Purses, group: number): bigint =>
  (purses[group] ?? 0n) * (groups[group]?.weight ?? 0n);

/** The last count with a raised budget that does not overspend the real one. */
function raisedShares({ costs, budget, heads, step, told }: SharesElection, market: Market): Purchases {
  const spent = ({ bought }: Purchases): number =>
    costOf(
      costs,
      bought.map(({ option }) => option),
    );
  const fitsMore = (purchases: Purchases): boolean =>
    optionsOf(costs.length).some(
      (option) =>
        (market.supporters[option]?.length ?? 0) > 0 &&
        !purchases.bought.some((one) => one.option === option) &&
        (costs[option] ?? 0) <= budget - spent(purchases),
    );
  const [voters, least] = [BigInt(Math.max(heads, 1)), BigInt(step)];
  let money = BigInt(budget);
  let steps = 0;
  const bought = (): void => told?.(++steps);
  let stands = buyShares(money, market, bought);
  while (fitsMore(stands)) {
    const thousandth = money / (1000n * voters);
    money += voters * (thousandth > least ? thousandth : least);
    const raised = buyShares(money, market, bought);
    if (spent(raised) > budget) break;
    stands = raised;
  }
  return stands;
}

/** What is funded from the money that shares left over. */
function completed(
  { costs, budget, votes, seed, completion }: SharesElection,
  { groups, supporters, lot }: Market,
  shares: Purchases,
  totals: readonly number[],
): { readonly funded: readonly number[]; readonly rounds: readonly Round[]; readonly ties: CountResult["ties"] } {
  const without = shares.bought.map(({ option }) => option);
  const rounds = without.length;
  const left = budget - costOf(costs, without);
  const cost = Math.max(1, ...costs);
  if (completion === "none") return { funded: [], rounds: [], ties: [] };
  if (completion !== "phragmen")
    return fundInOrder(totals, { costs, left, lot, exhausted: supportOf(costs.length, votes).abstained, without, rounds });
  const open = supporters.map((some, option) => (without.includes(option) ? [] : some.map(({ group }) => group)));
  const saved = { loads: shares.purses.map((purse) => -purse), of: shares.of * BigInt(cost) };
  const {
    winners,
    rounds: further,
    ties,
  } = electOneByOne(
    { options: costs.length, seats: Math.floor(left / cost), seed },
    { method: "phragmen", first: "least", ...loadsOf(open, (group) => groups[group]?.weight ?? 0n, saved) },
    0,
  );
  return {
    funded: winners,
    rounds: further.map((round) => ({ ...round, number: round.number + rounds })),
    ties: ties.map((tie) => ({ ...tie, round: tie.round + rounds, over: "funded" })),
  };
}
