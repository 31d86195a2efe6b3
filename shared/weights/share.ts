import { drawnOrder } from "./draw.ts";

/** A claim to a share as an exact fraction of two whole numbers. */
export interface Claim {
  readonly of: bigint;
  readonly in: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** Brings claims over one denominator and gives back the numerators. */
export const wholeClaims = (claims: readonly Claim[]): readonly bigint[] => {
  const common = claims.reduce((all, claim) => (all / gcd(all, claim.in)) * claim.in, 1n);
  return claims.map((claim) => claim.of * (common / claim.in));
};

/**
 * Divides `total` units by claims: everyone gets the whole units due to them, and the units left over go one each to
 * the largest remainders, equal remainders by the seeded draw. Without any claim everyone's is equal. The parts sum
 * to `total` exactly (WGT-2).
 */
export const divideByClaims = (total: number, claims: readonly bigint[], seed: string): readonly number[] => {
  if (claims.length === 0) return [];
  const given = claims.reduce((sum, claim) => sum + claim, 0n);
  const shares = given > 0n ? claims : claims.map(() => 1n);
  const sum = given > 0n ? given : BigInt(claims.length);
  const due = shares.map((claim) => BigInt(total) * claim);
  const parts = due.map((amount) => Number(amount / sum));
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byRemainder = drawnOrder([...parts.keys()], seed).toSorted((a, b) => {
    const difference = ((due[b] ?? 0n) % sum) - ((due[a] ?? 0n) % sum);
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  });
  for (const i of byRemainder.slice(0, left)) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
};

/**
 * The same, with nobody above their cap: whoever would be above gets the cap, and what they leave is divided among
 * the others by their claims, until nobody is above. The caps together must leave room for `total`.
 */
export const divideUnderCaps = (total: number, claims: readonly bigint[], caps: readonly number[], seed: string): readonly number[] => {
  const parts = claims.map(() => 0);
  let free = [...claims.keys()];
  let units = total;
  while (free.length > 0) {
    const divided = divideByClaims(
      units,
      free.map((i) => claims[i] ?? 0n),
      seed,
    );
    const above = new Set(free.filter((i, place) => (divided[place] ?? 0) > (caps[i] ?? 0)));
    if (above.size === 0) {
      free.forEach((i, place) => {
        parts[i] = divided[place] ?? 0;
      });
      return parts;
    }
    for (const i of above) {
      parts[i] = caps[i] ?? 0;
      units -= caps[i] ?? 0;
    }
    free = free.filter((i) => !above.has(i));
  }
  return parts;
};

/** The most that one of `seats` seats may have when none may have more than `times` the average; null `times`: no cap (WGT-4). */
export const seatCap = (total: number, seats: number, times: number | null): number =>
  times === null
    ? total
    : Math.max(Number((BigInt(times) * BigInt(total)) / BigInt(Math.max(1, seats))), Math.ceil(total / Math.max(1, seats)));
