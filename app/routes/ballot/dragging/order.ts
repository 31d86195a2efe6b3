/** One option of a ranking as it stands on the page: which one, in the order of the paper, and its number; null: it has none. */
export interface Row {
  readonly option: number;
  readonly place: number | null;
}

/** Behind every number of a paper. */
const behind = 1_000;

/** The rows in the order of their numbers; those without one after them, as on the paper. Equal ones stay as on the paper. */
export const arranged = (rows: readonly Row[]): readonly Row[] =>
  // Not `toSorted`: phones of five years ago sort in place only.
  [...rows].sort((a, b) => (a.place ?? behind) - (b.place ?? behind) || a.option - b.option);

/** How far down an option can be let go: behind the last that has a number. Below that nobody has an opinion. */
export const lastPlace = (others: readonly Row[]): number => others.filter(({ place }) => place !== null).length;

/**
 * The ranking once `held` is let go with `at` rows of `others` above it (PAP-9): from the top down the numbers 1, 2, 3 and so on. Whoever
 * is dragged gets a number and nobody loses one. Where the paper allows it, equal ones stay equal, and who is let go between them joins them.
 */
export function letGo(others: readonly Row[], held: number, at: number, mayEqual: boolean): readonly Row[] {
  const inOrder = arranged(others);
  const to = Math.max(0, Math.min(at, lastPlace(others)));
  const [above, below] = [inOrder[to - 1]?.place ?? null, inOrder[to]?.place ?? null];
  const joined = mayEqual && above !== null && above === below ? above : 0;
  const rows = [...inOrder.slice(0, to), { option: held, place: joined }, ...inOrder.slice(to)];
  let number = 0;
  return rows.map((row, i) => {
    if (row.place === null) return row;
    if (!mayEqual || row.place !== rows[i - 1]?.place) number += 1;
    return { option: row.option, place: number };
  });
}
