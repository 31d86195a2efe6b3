import type { Round } from "../../shared/counting/result.ts";
import { percent } from "./thresholdPlan.ts";

/** What one option, or nobody (`null`: papers with no further choice), holds in a round. Places in ten-thousandths of the width. */
export interface FlowPart {
  readonly option: number | null;
  readonly start: number;
  readonly width: number;
  /** The middle, for a label. */
  readonly middle: string;
}

/** Votes that stay with an option, or go from one to another, between a round and the next. */
export interface FlowBand {
  readonly from: number | null;
  readonly to: number | null;
  /** Left and right edge above, right and left edge below. */
  readonly corners: readonly [number, number, number, number];
}

/** A round as a bar that is cut into parts, and what runs from it to the bar below; nothing runs from the last. */
export interface FlowRow {
  readonly number: number;
  readonly parts: readonly FlowPart[];
  readonly bands: readonly FlowBand[];
}

/** The width of the picture in the units of its places. */
export const flowWidth = 10_000;

/** What stands in a round, from left to right, in the count's own units. */
interface Held {
  readonly option: number | null;
  readonly start: number;
  readonly amount: number;
}

const heldIn = ({ totals, exhausted }: Round, order: readonly number[]): readonly Held[] => {
  let start = 0;
  return [...order, null].flatMap((option): readonly Held[] => {
    const amount = option === null ? exhausted : (totals[option] ?? 0);
    if (amount <= 0) return [];
    const held = { option, start, amount };
    start += amount;
    return [held];
  });
};

/** A place in a round of so many units, in ten-thousandths, exact until it is rounded down once. */
const placed = (amount: number, whole: number): number => (whole <= 0 ? 0 : Number((BigInt(amount) * BigInt(flowWidth)) / BigInt(whole)));

/**
 * The rounds of a count one below the other, every vote as wide as it counts: who holds how much, and where the votes of whoever
 * dropped out, or what an elected one had over, went on to. `order`: the options from left to right. Where several dropped out at
 * once the count does not say whose votes went where, and none are drawn.
 */
export function planFlow(rounds: readonly Round[], order: readonly number[]): readonly FlowRow[] {
  return rounds.map((round, at) => {
    const held = heldIn(round, order);
    const whole = held.reduce((sum, one) => sum + one.amount, 0);
    const next = rounds[at + 1];
    return {
      number: round.number,
      parts: held.map(({ option, start, amount }): FlowPart => {
        const left = placed(start, whole);
        const middle = percent(BigInt(start) * 2n + BigInt(amount), BigInt(whole) * 2n);
        return { option, start: left, width: placed(start + amount, whole) - left, middle };
      }),
      bands: next ? bandsTo(held, whole, next, order) : [],
    };
  });
}

function bandsTo(held: readonly Held[], whole: number, next: Round, order: readonly number[]): readonly FlowBand[] {
  const below = heldIn(next, order);
  const wholeBelow = below.reduce((sum, one) => sum + one.amount, 0);
  const from = next.moved?.from ?? [];
  const [giver] = from;
  const band = (above: number, under: number, amount: number, of: number | null, to: number | null): FlowBand => ({
    from: of,
    to,
    corners: [placed(above, whole), placed(above + amount, whole), placed(under + amount, wholeBelow), placed(under, wholeBelow)],
  });
  const bands: FlowBand[] = [];
  const source = held.find(({ option }) => option === giver && giver !== undefined);
  const kept = source ? (below.find(({ option }) => option === source.option)?.amount ?? 0) : 0;
  let given = kept;
  for (const { option, start, amount } of below) {
    const before = held.find((one) => one.option === option);
    const stays = Math.min(before?.amount ?? 0, amount);
    if (before && stays > 0) bands.push(band(before.start, start, stays, option, option));
    const gained = amount - stays;
    if (source && from.length === 1 && gained > 0 && option !== source.option) {
      bands.push(band(source.start + given, start + stays, gained, source.option, option));
      given += gained;
    }
  }
  return bands;
}
