import { seatsBy, seatsOf, type Units, type WeighedRoll, type WeighedSeat, type WeightOrders, type WeightScheme } from "./roll.ts";
import { weightSchemes, weightsUnder } from "./weightsUnder.ts";

/**
 * Who gains and who loses, in millionths of all weight: schemes may have different totals, so shares are compared.
 * Whole numbers, rounded down in amount.
 */
export interface Gain {
  readonly overOneSeatOneVote: number;
  /** Null while no weights are in force. */
  readonly overCurrent: number | null;
}

/** One line of a preview: a seat, or a total by region or by kind of group. */
export interface PreviewLine extends Gain {
  /** Seat id, region code or kind. */
  readonly of: string;
  readonly seats: number;
  readonly units: number;
  /** In millionths of all weight. */
  readonly share: number;
}

/** A scheme as it would fall. */
export interface SchemePreview {
  readonly scheme: WeightScheme;
  /** Whether the standing orders name this scheme. */
  readonly ordered: boolean;
  readonly totalUnits: number;
  readonly largestUnits: number;
  readonly smallestUnits: number;
  readonly seats: readonly PreviewLine[];
  readonly byRegion: readonly PreviewLine[];
  readonly byKind: readonly PreviewLine[];
}

/** All schemes side by side, before one is adopted. */
export interface WeightsPreview {
  readonly seed: string;
  readonly unitsPerVote: number;
  readonly schemes: readonly SchemePreview[];
}

const sum = (units: Units): number => Object.values(units).reduce((all, amount) => all + amount, 0);
const millionths = (part: number, whole: number): number => (whole === 0 ? 0 : Number((BigInt(part) * 1_000_000n) / BigInt(whole)));

/** Every scheme on this roll: units per seat, totals by region and kind, and what changes for whom. */
export const weightsPreview = (roll: WeighedRoll, orders: WeightOrders, seed: string): WeightsPreview => {
  const seats = seatsOf(roll);
  const current = roll.weights?.units ?? null;
  const equal = weightsUnder("one-seat-one-vote", roll, orders, seed);
  const [equalTotal, currentTotal] = [sum(equal), current ? sum(current) : 0];

  const line = (units: Units, total: number, of: string, ids: readonly string[]): PreviewLine => {
    const amount = (from: Units) => ids.reduce((all, id) => all + (from[id] ?? 0), 0);
    const share = millionths(amount(units), total);
    return {
      of,
      seats: ids.length,
      units: amount(units),
      share,
      overOneSeatOneVote: share - millionths(amount(equal), equalTotal),
      overCurrent: current ? share - millionths(amount(current), currentTotal) : null,
    };
  };

  const idsBy = (keyOf: (seat: WeighedSeat) => string) =>
    [...seatsBy(seats, keyOf)].map(([key, list]) => [key, list.map((seat) => seat.id)] as const);
  const regionOrder = roll.regions.map(({ code }) => code);
  const regions = idsBy((seat) => seat.region).toSorted(([a], [b]) => regionOrder.indexOf(a) - regionOrder.indexOf(b));
  const kinds = idsBy((seat) => roll.groups[seat.group]?.kind ?? "other").toSorted(([a], [b]) => (a < b ? -1 : 1));

  const schemes = weightSchemes.map((scheme): SchemePreview => {
    const units = weightsUnder(scheme, roll, orders, seed);
    const total = sum(units);
    const amounts = Object.values(units);
    return {
      scheme,
      ordered: scheme === orders.weights.scheme,
      totalUnits: total,
      largestUnits: amounts.reduce((a, b) => Math.max(a, b), 0),
      smallestUnits: amounts.reduce((a, b) => Math.min(a, b), amounts[0] ?? 0),
      seats: seats.map(({ id }) => line(units, total, id, [id])),
      byRegion: regions.map(([code, ids]) => line(units, total, code, ids)),
      byKind: kinds.map(([kind, ids]) => line(units, total, kind, ids)),
    };
  });
  return { seed, unitsPerVote: orders.weights.unitsPerVote, schemes };
};
