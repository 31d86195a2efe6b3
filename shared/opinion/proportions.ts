/**
 * Shares of people and how sure they are, as Polis works them out (its published source: `math/src/polismath/math/stats.clj`, `repness.clj`).
 * Adding one for and one against before dividing is Laplace's rule of succession: nobody asked is one half, few asked is near it.
 */

/** One-sided, nine in ten: a share or a difference this many standard errors from nothing is taken for real. */
export const surely = 1.2816;

/** The share of those who saw a statement that took one position, with one for and one against added: strictly between 0 and 1. */
export const shareOf = (count: number, seen: number): number => (count + 1) / (seen + 2);

/** One-proportion z-test against one half, with one added to both counts. */
export const aboveHalf = (count: number, seen: number): number => 2 * Math.sqrt(seen + 1) * ((count + 1) / (seen + 1) - 0.5);

/** Two-proportion z-test, pooled, with one added to all four counts: by how many standard errors the first share is above the second. */
export function aboveOthers(count: number, seen: number, countOthers: number, seenOthers: number): number {
  const [a, n, b, m] = [count + 1, seen + 1, countOthers + 1, seenOthers + 1];
  const pooled = (a + b) / (n + m);
  return pooled === 1 ? 0 : (a / n - b / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
}
