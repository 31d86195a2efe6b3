import { byLot } from "./lot.ts";
import type { Tie } from "./result.ts";

/**
 * Who stands where by a figure, and who goes first among equals. The lot is one order of all options, drawn once from the
 * published seed: wherever a lot must decide, the tied option that comes first in it goes first (CNT-21). So one seed
 * settles a whole count, and anybody can draw the order again.
 */

/** What every method here takes. `options`: how many stand on the paper. `seed`: published before the count. */
export interface Election<Vote> {
  readonly options: number;
  readonly votes: readonly Vote[];
  /** Places to fill; at least 1. */
  readonly seats: number;
  readonly seed: string;
}

/** Options in places, first place first; those that `compare` finds equal share one, in the order of the paper. */
export function placesBy(options: readonly number[], compare: (a: number, b: number) => number): readonly (readonly number[])[] {
  const places: number[][] = [];
  for (const option of options.toSorted((a, b) => compare(a, b) || a - b)) {
    const last = places.at(-1);
    const first = last?.[0];
    if (last && first !== undefined && compare(first, option) === 0) last.push(option);
    else places.push([option]);
  }
  return places;
}

/** Fills seats from the first place down. Where a place holds more than there are seats left, the lot decides. */
export function electFrom(places: readonly (readonly number[])[], seats: number, lot: readonly number[]) {
  const winners: number[] = [];
  const ties: Tie[] = [];
  for (const place of places) {
    const left = seats - winners.length;
    if (left <= 0) break;
    if (place.length <= left) winners.push(...place);
    else {
      const chosen = byLot(place, lot).slice(0, left);
      winners.push(...chosen);
      ties.push({ round: 1, between: place, over: "elected", settledBy: "lot", chosen });
    }
  }
  return { winners, ties };
}

/** One of `tied` by lot, with the tie named where there was one. */
export function firstByLot(tied: readonly number[], lot: readonly number[], round: number, over: Tie["over"]) {
  const [chosen] = byLot(tied, lot);
  const ties: readonly Tie[] =
    tied.length > 1 && chosen !== undefined ? [{ round, between: tied, over, settledBy: "lot", chosen: [chosen] }] : [];
  return { chosen, ties };
}
