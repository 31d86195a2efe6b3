import type { Assembly } from "../../../shared/assembly/assembly.ts";
import type { Founding } from "../../../shared/founding/state.ts";
import type { PreviewLine, SchemePreview } from "../../../shared/weights/preview.ts";
import { weightsPreview } from "../../../shared/weights/preview.ts";

/** A region or kind of group as one row: what each scheme gives it. */
export interface WeightRow {
  readonly of: string;
  readonly seats: number;
  readonly cells: readonly { readonly units: number; readonly overOneSeatOneVote: number; readonly overCurrent: number | null }[];
}

/** One scheme as its column. */
export interface SchemeShown {
  readonly scheme: SchemePreview["scheme"];
  readonly ordered: boolean;
  readonly inForce: boolean;
  readonly totalUnits: number;
  readonly largestUnits: number;
  readonly smallestUnits: number;
  /** Seats that gain, lose, or stay the same against one seat one vote. */
  readonly againstEqual: Moves;
  /** The same against the weights in force; null while there are none. */
  readonly againstCurrent: Moves | null;
}

export interface Moves {
  readonly gain: number;
  readonly lose: number;
  readonly same: number;
}

/** All schemes side by side, ready to show. */
export interface WeightsShown {
  readonly seed: string;
  readonly unitsPerVote: number;
  /** Votes each region has before population counts, under base plus proportional. */
  readonly basePerRegion: number;
  readonly seats: number;
  readonly schemes: readonly SchemeShown[];
  readonly byRegion: readonly WeightRow[];
  readonly byKind: readonly WeightRow[];
}

function moves(amounts: readonly number[]): Moves {
  const gain = amounts.filter((amount) => amount > 0).length;
  const lose = amounts.filter((amount) => amount < 0).length;
  return { gain, lose, same: amounts.length - gain - lose };
}

/** The preview of every scheme on this roll with this seed; the same seed always gives the same weights (WGT-3). */
export function weightsShown(roll: Assembly["roll"], founding: Founding, seed: string): WeightsShown {
  const preview = weightsPreview(roll, founding.orders, seed);
  const rows = (linesOf: (scheme: SchemePreview) => readonly PreviewLine[]): readonly WeightRow[] =>
    (preview.schemes[0] ? linesOf(preview.schemes[0]) : []).map(({ of, seats }, i) => ({
      of,
      seats,
      cells: preview.schemes.flatMap((scheme) => {
        const line = linesOf(scheme)[i];
        return line ? [{ units: line.units, overOneSeatOneVote: line.overOneSeatOneVote, overCurrent: line.overCurrent }] : [];
      }),
    }));
  return {
    seed,
    unitsPerVote: preview.unitsPerVote,
    basePerRegion: founding.orders.weights.basePerRegion,
    seats: preview.schemes[0]?.seats.length ?? 0,
    schemes: preview.schemes.map(({ scheme, ordered, totalUnits, largestUnits, smallestUnits, seats }) => ({
      ...{ scheme, ordered, totalUnits, largestUnits, smallestUnits },
      inForce: roll.weights?.scheme === scheme,
      againstEqual: moves(seats.map((seat) => seat.overOneSeatOneVote)),
      againstCurrent: roll.weights ? moves(seats.map((seat) => seat.overCurrent ?? 0)) : null,
    })),
    byRegion: rows((scheme) => scheme.byRegion),
    byKind: rows((scheme) => scheme.byKind),
  };
}
