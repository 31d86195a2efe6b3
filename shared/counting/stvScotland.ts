/**
 * Single transferable vote as Scottish councils are elected: places go to those who reach the quota; what they hold
 * beyond it, and everything of those excluded, passes to the next preference on each paper.
 *
 * Source: the Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45–52, kept by the Order
 * of 2011 (SSI 2011/399): the Droop quota; a surplus passed on by every paper the candidate holds (weighted inclusive
 * Gregory), each worth `surplus × value when received ÷ votes held`, to five decimals with any remainder ignored; the
 * largest surplus first; ties by the latest stage at which those concerned differed, then by lot. A paper follows its
 * preferences while they are numbered one after another, each once.
 *
 * Papers here weigh alike: a vote's `weight` is how many identical papers there are.
 */
import { type Lot, lotPlaces, settle } from "./lot.ts";
import { pilesOf, placesByTotals } from "./piles.ts";
import type { CountResult, RankedVote, Round, Tie, Told } from "./result.ts";

/** The stated rules of a count. */
export interface StvRules {
  /** Places to fill, from 1. */
  readonly seats: number;
  readonly lot: Lot;
  readonly told?: Told;
}

/** A finished count, its totals in hundred-thousandths of a vote. */
export interface StvResult extends CountResult {
  /** Papers that name somebody, but no single first preference: they do not count for the quota. */
  readonly rejected: number;
}

const scale = 100_000;

/** Counts. Throws a RangeError where votes are not whole papers, or there is no place to fill. */
export const stvScotland = (votes: readonly RankedVote[], options: number, rules: StvRules): StvResult => {
  if (!Number.isSafeInteger(rules.seats) || rules.seats < 1) throw new RangeError("at least one place is to be filled");
  const piles = pilesOf(votes, options, { skips: 0, doubled: "exhaust" }, scale);
  if (!Number.isSafeInteger(piles.valid * scale)) throw new RangeError("papers are too many for five exact decimals");
  const quota = (Math.floor(piles.valid / (rules.seats + 1)) + 1) * scale;
  const places = lotPlaces(rules.lot, options);
  const totals = [...piles.held];
  const rounds: Round[] = [];
  const ties: Tie[] = [];
  const winners: number[] = [];
  const out: number[] = [];
  const surplusOf = (option: number): number => (totals[option] ?? 0) - quota;
  const passedOn = new Set<number>();
  let continuing = totals.map((_, option) => option);
  let from: readonly number[] = [];

  /** One of those with the most, or least, of `figure`, and the tie noted where several had it. */
  const oneOf = (among: readonly number[], over: Tie["over"], which: "most" | "least"): number => {
    const figures = among.map((option) => totals[option] ?? 0);
    const sought = which === "most" ? Math.max(...figures) : Math.min(...figures);
    const equal = among.filter((_, i) => figures[i] === sought);
    const settled = settle(
      equal,
      over,
      which,
      rounds.length + 1,
      rounds.map((round) => round.totals),
      places,
    );
    if (settled.tie) ties.push(settled.tie);
    return settled.chosen;
  };
  /** Those who are elected now, by what they hold. */
  const electedNow = (): readonly number[] => {
    const vacant = rules.seats - winners.length;
    const all = piles.valid > 0 && continuing.length <= vacant;
    let left = continuing.filter((option) => all || (totals[option] ?? 0) >= quota);
    const elected: number[] = [];
    while (left.length > 0 && elected.length < vacant) {
      const next = oneOf(left, "order", "most");
      elected.push(next);
      left = left.filter((option) => option !== next);
    }
    return elected;
  };

  for (;;) {
    const before = rounds.at(-1)?.totals;
    const held = totals.map((total, option) => (out.includes(option) ? null : total));
    const elected = electedNow();
    winners.push(...elected);
    continuing = continuing.filter((option) => !elected.includes(option));
    const over = winners.length >= rules.seats || continuing.length === 0 || piles.valid === 0;
    const surpluses = winners.filter((option) => surplusOf(option) > 0 && !passedOn.has(option));
    const excluded = over || surpluses.length > 0 ? [] : [oneOf(continuing, "excluded", "least")];
    const giving = over || surpluses.length === 0 ? null : oneOf(surpluses, "transferred", "most");
    rounds.push({
      number: rounds.length + 1,
      totals: held,
      exhausted: piles.valid * scale - held.reduce<number>((sum, total) => sum + (total ?? 0), 0),
      elected,
      excluded,
      moved: before ? { from, gained: held.map((now, option) => (from.includes(option) ? 0 : (now ?? 0) - (before[option] ?? 0))) } : null,
    });
    rules.told?.(rounds.length);
    if (over) break;
    continuing = continuing.filter((option) => !excluded.includes(option));
    out.unshift(...excluded);
    from = giving === null ? excluded : [giving];
    const still = (option: number): boolean => continuing.includes(option);
    if (giving === null) piles.move(from, still);
    else {
      passedOn.add(giving);
      piles.move(from, still, passedOnAt(surplusOf(giving), totals[giving] ?? 0));
    }
    for (const option of continuing) totals[option] = piles.held[option] ?? 0;
    if (giving !== null) totals[giving] = quota;
  }
  return {
    method: "stv-scotland",
    winners,
    ranking: [...winners.map((option) => [option]), ...placesByTotals(continuing, totals), ...out.map((option) => [option])],
    scale,
    totals,
    rounds,
    matrix: null,
    ties,
    abstained: piles.abstained,
    quota,
    rejected: piles.given - piles.valid,
  };
};

/** What a paper is worth when a surplus is passed on, from what it was worth when received; the remainder is ignored. */
const passedOnAt = (surplus: number, total: number): ((value: number) => number) => {
  const known = new Map<number, number>();
  return (value) => {
    const worth = known.get(value) ?? Number((BigInt(surplus) * BigInt(value)) / BigInt(total));
    known.set(value, worth);
    return worth;
  };
};
