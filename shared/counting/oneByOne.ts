import { cutShort, type Exact, exactText, greatestFirst, leastFirst, shownScale } from "./exact.ts";
import { lotOf, optionsOf } from "./lot.ts";
import { type Election, firstByLot, placesBy } from "./places.ts";
import type { CountingMethod, CountResult, Round, Tie } from "./result.ts";

/** How a method that fills seats one after another chooses the next. */
export interface Sequence {
  readonly method: CountingMethod;
  /** Whether the greatest figure goes first, or the least. */
  readonly first: "greatest" | "least";
  /** An option's figure as things stand; null: it cannot be elected. */
  readonly figure: (option: number) => Exact | null;
  /** Takes note that an option is elected. */
  readonly elect: (option: number) => void;
}

/** Fills seats one after another; equal options by lot. It ends early where no option can be elected any more (CNT-22). */
export function electOneByOne(
  { options, seats, seed }: Pick<Election<unknown>, "options" | "seats" | "seed">,
  { method, first, figure, elect }: Sequence,
  abstained: number,
): CountResult {
  const lot = lotOf(options, seed);
  const before = first === "greatest" ? greatestFirst : leastFirst;
  const winners: number[] = [];
  const ties: Tie[] = [];
  const rounds: Round[] = [];
  const totals = new Array<number>(options).fill(0);
  let last: readonly (Exact | null)[] = optionsOf(options).map(figure);
  while (winners.length < seats) {
    const figures = optionsOf(options).map((option) => (winners.includes(option) ? null : figure(option)));
    const [tied = []] = placesBy(
      optionsOf(options).filter((option) => figures[option]),
      (a, b) => before(figures[a] ?? null, figures[b] ?? null),
    );
    const { chosen, ties: named } = firstByLot(tied, lot, rounds.length + 1, "elected");
    if (chosen === undefined) break;
    ties.push(...named);
    winners.push(chosen);
    elect(chosen);
    const shown = figures.map((one) => (one === null ? null : cutShort(one)));
    shown.forEach((total, option) => {
      if (total !== null) totals[option] = total;
    });
    rounds.push({
      number: rounds.length + 1,
      totals: shown,
      exact: figures.map((one) => (one === null ? null : exactText(one))),
      exhausted: abstained * shownScale,
      elected: [chosen],
      excluded: [],
      moved: null,
    });
    last = figures;
  }
  const rest = optionsOf(options).filter((option) => !winners.includes(option));
  return {
    method,
    winners,
    ranking: [...winners.map((winner) => [winner]), ...placesBy(rest, (a, b) => before(last[a] ?? null, last[b] ?? null))],
    scale: shownScale,
    totals,
    rounds,
    matrix: null,
    ties,
    abstained,
    quota: null,
  };
}
