/** Chance that can be played again: the same seed gives the same course. */
export interface Chance {
  /** A whole number from 0 to `n` − 1. */
  below(n: number): number;
  /** Whether it happens, `percent` times of a hundred. */
  happens(percent: number): boolean;
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T;
  /** The same things in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

/** Chance from a seed (mulberry32 over an FNV-1a hash of it). For invented events only, never for a rule. */
export function chanceFrom(seed: string): Chance {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (n: number): number => next() % Math.max(1, n);
  return {
    below,
    happens: (percent) => below(100) < percent,
    pick: (list) => {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new Error("there is nothing to choose from");
      return chosen;
    },
    shuffled: (list) => {
      const left = [...list];
      return list.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
