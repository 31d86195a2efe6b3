/** A fraction of whole numbers of any size, `over / under`; `under` is more than 0, and nothing divides both. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

/** The greatest number that divides both. */
export function greatestDivisor(a: bigint, b: bigint): bigint {
  let [one, other] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (other > 0n) [one, other] = [other, one % other];
  return one;
}

/** A fraction in its lowest terms. */
export function exact(over: bigint, under: bigint): Exact {
  const common = greatestDivisor(over, under);
  return common > 1n ? { over: over / common, under: under / common } : { over, under };
}

/** `17/6`; a whole number stands alone. */
export const exactText = ({ over, under }: Exact): string => (under === 1n ? `${over}` : `${over}/${under}`);

/** The parts of a unit that fractions are shown in: five decimals, the rest cut off. */
export const shownScale = 100_000;

/** A fraction in `1 / shownScale` units, cut off towards nought: for showing, never for deciding. */
export const cutShort = ({ over, under }: Exact): number => Number((over * BigInt(shownScale)) / under);

/** Which of two figures goes first, for sorting: the greater; whatever has none goes last. */
export const greatestFirst = (a: Exact | null, b: Exact | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const difference = b.over * a.under - a.over * b.under;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};

/** Which of two figures goes first, for sorting: the lesser; whatever has none goes last. */
export const leastFirst = (a: Exact | null, b: Exact | null): number =>
  a === null || b === null ? greatestFirst(a, b) : greatestFirst(b, a);
