/** Somebody to be placed: what they are told apart by, and what tables should be mixed by (region, kind of group). */
export interface Placed {
  readonly id: string;
  /** One value for each thing that tables are mixed by, the same things in the same order for everybody. */
  readonly traits: readonly string[];
}

/** What the desk asks of a draw: somebody at a table (0 is the first), two together, or two apart. Kept where it can be. */
export type Pin =
  | { readonly kind: "at"; readonly person: string; readonly table: number }
  | { readonly kind: "together" | "apart"; readonly person: string; readonly other: string };

/** Who sat where in an earlier round: the ids at each table. */
export type Tables = readonly (readonly string[])[];

/** What a draw is made from. The order of `people` and of ids at earlier tables changes nothing. */
export interface Draw {
  readonly people: readonly Placed[];
  readonly seed: string;
  /** How many sit at a table; see `tablesFor`. */
  readonly size?: number;
  readonly earlier?: readonly Tables[];
  readonly pins?: readonly Pin[];
}

/** Ids in an order that does not depend on how they came: numbers in them count as numbers. */
export function byId(a: string, b: string): number {
  const [x, y] = [Number(a.replace(/\D+/g, "")), Number(b.replace(/\D+/g, ""))];
  return x === y ? (a < b ? -1 : a > b ? 1 : 0) : x - y;
}
