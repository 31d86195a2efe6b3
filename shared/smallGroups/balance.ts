import type { Pin, Placed, Tables } from "./people.ts";

/** How well tables are mixed, in whole numbers. */
export interface Balance {
  /** For each trait: the most by which a table is away from its share of a value, rounded to what a table can have; 0 is even. */
  readonly off: readonly number[];
  /** Tables that are away from their share in some trait. */
  readonly unevenTables: number;
  /** Pairs at a table who sat together before. */
  readonly metBefore: number;
  /** Pairs at a table in all. */
  readonly pairs: number;
}

/** How tables stand: by share (GRP-2) and by who has met (GRP-3). */
export function balanceOf(people: readonly Placed[], tables: Tables, earlier: readonly Tables[] = []): Balance {
  const known = new Map(people.map((one) => [one.id, one.traits]));
  const seated = tables.map((table) => table.flatMap((id) => known.get(id) ?? []).length);
  const all = seated.reduce((sum, size) => sum + size, 0);
  const uneven = new Set<number>();
  const off = (people[0]?.traits ?? []).map((_, trait) => {
    const values = new Set(people.map(({ traits }) => traits[trait] ?? ""));
    let most = 0;
    for (const value of values) {
      const at = tables.map((table) => table.filter((id) => known.get(id)?.[trait] === value).length);
      const total = at.reduce((sum, count) => sum + count, 0);
      for (const [table, count] of at.entries()) {
        const share = total * (seated[table] ?? 0);
        const away = all === 0 ? 0 : Math.max(0, count - upTo(share, all), (share - (share % all)) / all - count);
        if (away > 0) uneven.add(table);
        most = Math.max(most, away);
      }
    }
    return most;
  });
  const met = new Set(earlier.flatMap((round) => round.flatMap(pairsOf)));
  const now = tables.flatMap(pairsOf);
  return { off, unevenTables: uneven.size, metBefore: now.filter((pair) => met.has(pair)).length, pairs: now.length };
}

const upTo = (over: number, under: number): number => (over - (over % under)) / under + (over % under === 0 ? 0 : 1);

const pairsOf = (table: readonly string[]): readonly string[] => {
  const sorted = [...table].sort();
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a} ${b}`));
};

/** The pins that these tables do not keep: some cannot all be kept at once. */
export function brokenPins(tables: Tables, pins: readonly Pin[]): readonly Pin[] {
  const tableOf = (id: string): number => tables.findIndex((table) => table.includes(id));
  return pins.filter((pin) => {
    const at = tableOf(pin.person);
    if (pin.kind === "at") return at !== pin.table;
    return (at === tableOf(pin.other)) !== (pin.kind === "together");
  });
}
