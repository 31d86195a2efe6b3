/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** The value that `share` (0 to 1) of all values do not exceed. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** What each side gave, one measurement a round. */
export type Rounds<S extends string, M> = { readonly [K in S]: readonly M[] };

/** Measures the sides in turn, A B A B …, so that whatever else the machine does meets both alike. */
export async function interleaved<S extends string, M>(
  rounds: number,
  sides: { readonly [K in S]: () => Promise<M> },
  progress?: (round: number) => void,
): Promise<Rounds<S, M>> {
  const names = Object.keys(sides) as S[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as M[]])) as { [K in S]: M[] };
  for (let round = 1; round <= rounds; round++) {
    for (const name of names) measured[name].push(await sides[name]());
    progress?.(round);
  }
  return measured;
}

/** The median of the paired ratios a / b, round by round. */
export const pairedRatio = <M>(a: readonly M[], b: readonly M[], of: (measured: M) => number): number =>
  median(
    a.flatMap((one, round) => {
      const other = b[round];
      return other === undefined ? [] : [of(one) / of(other)];
    }),
  );
