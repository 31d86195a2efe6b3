/** A block of the first document beside one of the second, by their places from 0, and how much the pair counts. */
export interface WeighedPair {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * The pairs that keep their order and together weigh most: the heaviest increasing subsequence (G. Jacobson and K.-P. Vo,
 * "Heaviest Increasing/Common Subsequence Problems", 1992); with equal weights the longest one (C. Schensted, 1961).
 * No place is used twice. n log n, with a tree of prefix maxima (P. M. Fenwick, 1994).
 */
export function heaviestInOrder(pairs: readonly WeighedPair[]): readonly WeighedPair[] {
  // Of the same `from`, later `to` first: so none can follow another.
  const sorted = pairs.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const size = Math.max(0, ...sorted.map((pair) => pair.to + 1));
  const best = new Array<number>(size + 1).fill(-1);
  const sums = new Array<number>(sorted.length).fill(0);
  const previous = new Array<number>(sorted.length).fill(-1);
  const sumOf = (index: number): number => (index < 0 ? 0 : (sums[index] ?? 0));
  let last = -1;
  sorted.forEach(({ to, weight }, index) => {
    let before = -1;
    for (let at = to; at > 0; at -= at & -at) if (sumOf(best[at] ?? -1) > sumOf(before)) before = best[at] ?? -1;
    previous[index] = before;
    sums[index] = sumOf(before) + weight;
    for (let at = to + 1; at <= size; at += at & -at) if (sumOf(index) > sumOf(best[at] ?? -1)) best[at] = index;
    if (sumOf(index) > sumOf(last)) last = index;
  });
  const chosen: WeighedPair[] = [];
  for (let index = last; index >= 0; index = previous[index] ?? -1) {
    const pair = sorted[index];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
}
