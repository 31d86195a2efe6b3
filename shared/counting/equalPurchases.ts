import type { Alike } from "./alike.ts";
import { greatestDivisor } from "./exact.ts";
import { byLot } from "./lot.ts";
import type { Tie } from "./result.ts";

/** Voters with the money that each unit of their weight has left: `purses[group]`, in `1 / of` of a money unit. */
export interface Purses {
  readonly purses: readonly bigint[];
  readonly of: bigint;
}

/** What shares alone bought. */
export interface Purchases extends Purses {
  /** In the order in which they were bought, with the purses that each was bought from. */
  readonly bought: readonly { readonly option: number; readonly from: Purses }[];
  readonly ties: readonly Tie[];
}

/** A price for each unit of worth at which an option can be paid: `over / under`. Null: its supporters cannot pay it. */
interface Price {
  readonly over: bigint;
  readonly under: bigint;
}

/** What buying needs to know. */
export interface Market {
  readonly costs: readonly number[];
  readonly groups: readonly Alike[];
  readonly supporters: readonly (readonly number[])[];
  readonly lot: readonly number[];
}

/** What an option is worth to a group that supports it. */
const worthTo = (group: Alike | undefined, option: number): bigint => group?.supports.find((one) => one.option === option)?.worth ?? 0n;

/**
 * The least price at which the supporters of an option can pay for it, where each pays the price for each unit of worth, or
 * all that is left to them if that is less. Whoever would be emptied first is emptied first; the others share the rest.
 */
function priceOf(option: number, { costs, groups, supporters }: Market, { purses, of }: Purses): Price | null {
  const payers = (supporters[option] ?? []).map((index) => {
    const group = groups[index];
    const worth = worthTo(group, option);
    return { purse: purses[index] ?? 0n, worth, weight: group?.weight ?? 0n };
  });
  let owed = BigInt(costs[option] ?? 0) * of;
  if (payers.reduce((sum, { purse, weight }) => sum + purse * weight, 0n) < owed) return null;
  let sharing = payers.reduce((sum, { worth, weight }) => sum + worth * weight, 0n);
  const emptiedFirst = payers.sort((a, b) => {
    const difference = a.purse * b.worth - b.purse * a.worth;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  });
  for (const { purse, worth, weight } of emptiedFirst) {
    if (purse * sharing >= owed * worth) break;
    owed -= purse * weight;
    sharing -= worth * weight;
  }
  return { over: owed, under: sharing * of };
}

const dearer = (a: Price, b: Price): boolean => a.over * b.under > b.over * a.under;
const same = (a: Price, b: Price): boolean => a.over * b.under === b.over * a.under;

/** The options with the least price, and that price. A price never falls, so what was dearer before need not be asked again. */
function cheapest(
  market: Market,
  now: Purses,
  known: Map<number, Price>,
): { readonly price: Price; readonly tied: readonly number[] } | null {
  let best: Price | null = null;
  let tied: number[] = [];
  const byKnown = [...known].sort(([, a], [, b]) => (dearer(a, b) ? 1 : dearer(b, a) ? -1 : 0));
  for (const [option, before] of byKnown) {
    if (best !== null && dearer(before, best)) break;
    const price = priceOf(option, market, now);
    if (price === null) {
      known.delete(option);
      continue;
    }
    known.set(option, price);
    if (best === null || dearer(best, price)) [best, tied] = [price, [option]];
    else if (same(best, price)) tied.push(option);
  }
  return best === null ? null : { price: best, tied: tied.sort((a, b) => a - b) };
}

/** Everybody's purse after an option was bought at a price. Those of no supporter stay what they are. */
function paid(option: number, price: Price, { groups, supporters }: Market, { purses, of }: Purses): Purses {
  // The price in the purses' own parts is over / (under / of).
  const common = greatestDivisor(price.over, price.under / of);
  const [over, finer] = [price.over / common, price.under / of / common];
  const paying = new Set(supporters[option]);
  return {
    of: of * finer,
    purses: purses.map((purse, index) => {
      const before = purse * finer;
      if (!paying.has(index)) return before;
      const due = over * worthTo(groups[index], option);
      return due < before ? before - due : 0n;
    }),
  };
}

/**
 * Buys options one after another from equal shares of `money`, the least price first, until nothing more can be paid. Equal
 * prices: the cheaper option, then the lot.
 */
export function buyShares(money: bigint, market: Market): Purchases {
  const weight = market.groups.reduce((sum, group) => sum + group.weight, 0n);
  let now: Purses = { of: weight > 0n ? weight : 1n, purses: market.groups.map(() => money) };
  const known = new Map(
    market.costs.flatMap((_, option) => (market.supporters[option]?.length ? [[option, { over: 0n, under: 1n }]] : [])),
  );
  const bought: { readonly option: number; readonly from: Purses }[] = [];
  const ties: Tie[] = [];
  for (let next = cheapest(market, now, known); next !== null; next = cheapest(market, now, known)) {
    const round = bought.length + 1;
    const { price, tied } = next;
    const leastCost = Math.min(...tied.map((option) => market.costs[option] ?? 0));
    const cheaper = tied.filter((option) => market.costs[option] === leastCost);
    const [option = 0] = byLot(cheaper, market.lot);
    if (cheaper.length < tied.length) ties.push({ round, between: tied, over: "funded", settledBy: "cheaper", chosen: cheaper });
    if (cheaper.length > 1) ties.push({ round, between: cheaper, over: "funded", settledBy: "lot", chosen: [option] });
    bought.push({ option, from: now });
    known.delete(option);
    now = paid(option, price, market, now);
  }
  return { ...now, bought, ties };
}
