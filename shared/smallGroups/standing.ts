import type { Pin, Placed, Tables } from "./people.ts";

/**
 * What is wrong with a seating, in whole numbers: 16 for each unit of the squared counts of a trait at a table (smallest exactly
 * when every table has its share to within one), 1 for each time two at a table have met before, 4,096 for a pin that is not kept.
 */
const weights = { trait: 16, met: 1, pin: 4_096 } as const;

/** A seating that is being improved by exchanging two people; mutable, and only `allocate` holds one. */
export interface Standing {
  readonly tableOf: (person: number) => number;
  /** What exchanging two people at different tables would change; below zero is better. */
  readonly change: (a: number, b: number) => number;
  readonly exchange: (a: number, b: number) => void;
  readonly isFixed: (person: number) => boolean;
  /** A copy of who sits where. */
  readonly seated: () => readonly number[];
}

/** The seating to begin with: `at[i]` is the table of the i-th person. */
export function standingOf(
  people: readonly Placed[],
  at: readonly number[],
  tables: number,
  earlier: readonly Tables[],
  pins: readonly Pin[],
): Standing {
  const n = people.length;
  const seated = Int32Array.from(at);
  const index = new Map(people.map(({ id }, i) => [id, i]));
  const values = people[0]?.traits.map((_, t) => valuesOf(people, t)) ?? [];
  const counts = values.map(({ of, size }) => {
    const count = new Int32Array(tables * size);
    for (let i = 0; i < n; i += 1) add(count, (seated[i] ?? 0) * size + (of[i] ?? 0), 1);
    return count;
  });
  /** How much it costs that two sit together: they have met, or were asked to be apart; below zero: asked to be together. */
  const dislike = new Int32Array(n * n);
  const fixed = new Set<number>();
  const between = (a: number, b: number, cost: number): void => {
    if (a === b) return;
    add(dislike, a * n + b, cost);
    add(dislike, b * n + a, cost);
  };
  for (const round of earlier)
    for (const table of round) {
      const here = table.flatMap((id) => index.get(id) ?? []);
      for (const [i, a] of here.entries()) for (const b of here.slice(i + 1)) between(a, b, weights.met);
    }
  for (const pin of pins) {
    const a = index.get(pin.person);
    const b = pin.kind === "at" ? undefined : index.get(pin.other);
    if (a !== undefined && pin.kind === "at" && seated[a] === pin.table) fixed.add(a);
    if (a !== undefined && b !== undefined) between(a, b, pin.kind === "apart" ? weights.pin : -weights.pin);
  }
  const strangers = dislike.every((cost) => cost === 0);
  /** What each person would pay at each table, for who sits there. */
  const pays = new Int32Array(n * tables);
  if (!strangers)
    for (let i = 0; i < n; i += 1) for (let j = 0; j < n; j += 1) add(pays, i * tables + (seated[j] ?? 0), dislike[i * n + j] ?? 0);

  return {
    tableOf: (person) => seated[person] ?? 0,
    isFixed: (person) => fixed.has(person),
    seated: () => [...seated],
    change: (a, b) => {
      const [g, h] = [seated[a] ?? 0, seated[b] ?? 0];
      let traits = 0;
      for (const [t, { of, size }] of values.entries()) {
        const [x, y] = [of[a] ?? 0, of[b] ?? 0];
        const count = counts[t];
        if (x === y || !count) continue;
        const c = (table: number, value: number): number => count[table * size + value] ?? 0;
        traits += 2 * (c(g, y) - c(h, y) + c(h, x) - c(g, x) + 2);
      }
      if (strangers) return weights.trait * traits;
      const pay = (person: number, table: number): number => pays[person * tables + table] ?? 0;
      const met = pay(a, h) - pay(a, g) + pay(b, g) - pay(b, h) - 2 * (dislike[a * n + b] ?? 0);
      return weights.trait * traits + met;
    },
    exchange: (a, b) => {
      const [g, h] = [seated[a] ?? 0, seated[b] ?? 0];
      for (const [t, { of, size }] of values.entries()) {
        const count = counts[t];
        if (!count) continue;
        add(count, g * size + (of[a] ?? 0), -1);
        add(count, h * size + (of[a] ?? 0), 1);
        add(count, h * size + (of[b] ?? 0), -1);
        add(count, g * size + (of[b] ?? 0), 1);
      }
      seated[a] = h;
      seated[b] = g;
      if (strangers) return;
      for (let i = 0; i < n; i += 1) {
        const moved = (dislike[b * n + i] ?? 0) - (dislike[a * n + i] ?? 0);
        if (moved === 0) continue;
        add(pays, i * tables + g, moved);
        add(pays, i * tables + h, -moved);
      }
    },
  };
}

/** Adds to one number of a list. */
function add(numbers: Int32Array, at: number, more: number): void {
  numbers[at] = (numbers[at] ?? 0) + more;
}

/** The values of one trait as numbers. */
function valuesOf(people: readonly Placed[], trait: number): { readonly of: Int32Array; readonly size: number } {
  const known = new Map<string, number>();
  const of = Int32Array.from(people, ({ traits }) => {
    const value = traits[trait] ?? "";
    const number = known.get(value) ?? known.size;
    known.set(value, number);
    return number;
  });
  return { of, size: known.size };
}
