/**
 * The seeded draw for what cannot be divided. The seed is published before the draw, so that anybody can repeat
 * it and get the same order. Not for secrets: only for impartial, repeatable order.
 */

/**
 * 32-bit numbers from a text seed. The seed's characters are mixed into a state with the multiply-and-rotate step
 * of MurmurHash3 (A. Appleby, public domain); numbers are then drawn by the 32-bit splitmix construction (after
 * G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014) with the
 * MurmurHash3 finaliser.
 */
export const seededNumbers = (seed: string): (() => number) => {
  let state = 0x7e55e7a ^ seed.length;
  for (let i = 0; i < seed.length; i++) {
    state = Math.imul(state ^ Math.imul(seed.charCodeAt(i), 0xcc9e2d51), 0x1b873593);
    state = (state << 13) | (state >>> 19);
  }
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
};

/** A number from 0 to `below` − 1, each equally likely: numbers above the last full multiple are drawn again. */
export const drawBelow = (next: () => number, below: number): number => {
  const full = 2 ** 32 - (2 ** 32 % below);
  let drawn = next();
  while (drawn >= full) drawn = next();
  return drawn % below;
};

/** The items in drawn order (Fisher and Yates' shuffle, D. Knuth, TAOCP vol. 2, algorithm P); the same seed gives the same order. */
export const drawnOrder = <T>(items: readonly T[], seed: string): readonly T[] => {
  const next = seededNumbers(seed);
  const order = items.map((item, i) => ({ item, i }));
  const drawn: T[] = [];
  while (order.length > 0) {
    const at = drawBelow(next, order.length);
    const [taken] = order.splice(at, 1);
    if (taken) drawn.push(taken.item);
  }
  return drawn;
};
