/**
 * What a weight scheme reads. The roll and the standing orders have this shape; it is declared here because
 * weights stand below both and must not import them.
 */

/** `{of: 1, in: 4}` is a quarter. */
export interface Share {
  readonly of: number;
  readonly in: number;
}

/** A seat with what a scheme needs to know of it. */
export interface WeighedSeat {
  readonly id: string;
  readonly number: number;
  readonly group: string;
  readonly region: string;
  readonly withdrawn: boolean;
}

/** A group with what a scheme needs to know of it. */
export interface WeighedGroup {
  readonly kind: string;
  readonly peopleRepresented: number;
  /** Need uplift: a fraction added to the group's claim; `of` 0 for none. */
  readonly need: Share;
}

/** The part of the roll that weights are made from. */
export interface WeighedRoll {
  readonly regions: readonly { readonly code: string; readonly population: number }[];
  readonly groups: { readonly [id: string]: WeighedGroup };
  readonly seats: readonly WeighedSeat[];
  readonly weights: { readonly units: { readonly [seat: string]: number } } | null;
}

/** The schemes of domain.md §2. */
export type WeightScheme = "one-seat-one-vote" | "people-represented" | "square-root" | "base-plus-proportional";

/** The part of the standing orders that weights are made by. */
export interface WeightOrders {
  readonly weights: {
    readonly scheme: WeightScheme;
    readonly unitsPerVote: number;
    readonly totalVotes: number;
    readonly basePerRegion: number;
    readonly peopleCap: number | null;
    readonly seatCapTimesAverage: number | null;
  };
}

/** Units by seat id. */
export type Units = { readonly [seat: string]: number };

/** The seats that weights are given to: all that have not been withdrawn, vacant ones included, in order of number (WGT-1). */
export const seatsOf = (roll: WeighedRoll): readonly WeighedSeat[] =>
  roll.seats.filter((seat) => !seat.withdrawn).toSorted((a, b) => a.number - b.number);

/** Seats put together by a key (a region, a kind of group), each list in order of number. */
export const seatsBy = (
  seats: readonly WeighedSeat[],
  keyOf: (seat: WeighedSeat) => string,
): ReadonlyMap<string, readonly WeighedSeat[]> => {
  const lists = new Map<string, WeighedSeat[]>();
  for (const seat of seats) {
    const list = lists.get(keyOf(seat));
    if (list) list.push(seat);
    else lists.set(keyOf(seat), [seat]);
  }
  return lists;
};
