import type { Alike } from "./alike.ts";
import { greatestDivisor } from "./exact.ts";
import { byLot } from "./lot.ts";
import type { Tie, Told } from "./result.ts";

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

/** A group (by index) that supports an option, and what it is worth to them. */
interface Supporter {
  readonly group: number;
  readonly weight: bigint;
  readonly worth: bigint;
}

/** What buying needs to know. */
export interface Market {
  readonly costs: readonly number[];
  readonly groups: readonly Alike[];
  /** By option. */
  readonly supporters: readonly (readonly Supporter[])[];
  readonly lot: readonly number[];
}

/** Lays out who supports what. */
export function marketOf(costs: readonly number[], groups: readonly Alike[], lot: readonly number[]): Market {
  const supporters = costs.map((): Supporter[] => []);
  groups.forEach(({ weight, supports }, group) => {
    for (const { option, worth } of supports) supporters[option]?.push({ group, weight, worth });
  });
  return { costs, groups, supporters, lot };
}

/**
 * The least price at which the supporters of an option can pay for it, where each pays the price for each unit of worth, or
 * all that is left to them if that is less. Whoever would be emptied first is emptied first; the others share the rest.
 */
function priceOf(option: number, { costs, supporters }: Market, { purses, of }: Purses): Price | null {
  const payers: { readonly purse: bigint; readonly worth: bigint; readonly weight: bigint }[] = [];
  let owed = BigInt(costs[option] ?? 0) * of;
  let [held, sharing] = [0n, 0n];
  for (const { group, weight, worth } of supporters[option] ?? []) {
    const purse = purses[group] ?? 0n;
    if (purse === 0n) continue;
    payers.push({ purse, worth, weight });
    held += purse * weight;
    sharing += worth * weight;
  }
  if (held < owed) return null;
  // Where everybody has enough, nobody is emptied.
  if (payers.every(({ purse, worth }) => purse * sharing >= owed * worth)) return { over: owed, under: sharing * of };
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
function paid(option: number, price: Price, { supporters }: Market, { purses, of }: Purses): Purses {
  // The price in the purses' own parts is over / (under / of).
  const common = greatestDivisor(price.over, price.under / of);
  const [over, finer] = [price.over / common, price.under / of / common];
  const left = purses.map((purse) => purse * finer);
  for (const { group, worth } of supporters[option] ?? []) {
    const before = left[group] ?? 0n;
    const due = over * worth;
    left[group] = due < before ? before - due : 0n;
  }
  return { of: of * finer, purses: left };
}

/**
 * Buys options one after another from equal shares of `money`, the least price first, until nothing more can be paid. Equal
 * prices: the cheaper option, then the lot.
 */
export function buyShares(money: bigint, market: Market, told?: Told): Purchases {
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
    told?.(bought.length);
    known.delete(option);
    now = paid(option, price, market, now);
  }
  return { ...now, bought, ties };
}
