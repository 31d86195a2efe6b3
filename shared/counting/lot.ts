/**
 * The lot: one order of all options, drawn from a seed published before the count, or drawn by hand. Where nothing else
 * decides, whoever stands earlier in it goes first (is elected, or has the surplus passed on), and whoever stands last
 * among equals is excluded. It is drawn once for the whole count, so that it can be published and checked.
 */
import { drawnOrder } from "../weights/draw.ts";
import type { Tie } from "./result.ts";

/** A seed to draw from; or an order drawn otherwise, in which options left out stand behind, as on the paper. */
export type Lot = { readonly seed: string } | { readonly order: readonly number[] };

/** Each option's place in the lot, from 0. */
export const lotPlaces = (lot: Lot, options: number): readonly number[] => {
  const all = Array.from({ length: options }, (_, option) => option);
  const order = "seed" in lot ? drawnOrder(all, lot.seed) : [...new Set([...lot.order, ...all])];
  const places = new Array<number>(options).fill(options);
  order.forEach((option, place) => {
    places[option] = place;
  });
  return places;
};

/** One chosen among equals, and how: the tie, or null where there was nobody to choose between. */
export interface Settled {
  readonly chosen: number;
  readonly tie: Tie | null;
}

/**
 * Chooses one of those who stand equal now: whoever had more (`most`) or less (`least`) in the latest earlier round in
 * which they differed, narrowing round by round, then by the lot.
 */
export const settle = (
  between: readonly number[],
  over: Tie["over"],
  which: "most" | "least",
  round: number,
  /** Totals of earlier rounds, the latest last; none: the lot alone. */
  earlier: readonly (readonly (number | null)[])[],
  places: readonly number[],
): Settled => {
  let left = between;
  for (let at = earlier.length - 1; at >= 0 && left.length > 1; at--) {
    const held = left.map((option) => earlier[at]?.[option] ?? 0);
    const sought = which === "most" ? Math.max(...held) : Math.min(...held);
    left = left.filter((_, i) => held[i] === sought);
  }
  const settledBy = left.length > 1 ? "lot" : "earlier-rounds";
  const drawn = [...left].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const chosen = (which === "most" ? drawn[0] : drawn.at(-1)) ?? 0;
  return { chosen, tie: between.length > 1 ? { round, between, over, settledBy, chosen: [chosen] } : null };
};
