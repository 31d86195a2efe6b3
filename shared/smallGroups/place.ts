import type { Placed } from "./people.ts";

/**
 * The table that somebody who comes late fits best (GRP-4): where the fewest sit; of those, where there are fewest of their region,
 * then of their kind; of equals, the first. `tables` are those who are there now; -1 where there is no table.
 */
export function tableFor(late: Placed, tables: readonly (readonly Placed[])[]): number {
  const cost = (table: readonly Placed[]): readonly number[] => [
    table.length,
    ...late.traits.map((value, trait) => table.filter(({ traits }) => traits[trait] === value).length),
  ];
  const less = (a: readonly number[], b: readonly number[]): boolean => {
    const at = a.findIndex((value, i) => value !== b[i]);
    return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
  };
  const costs = tables.map(cost);
  return costs.reduce((best, own, table) => (best < 0 || less(own, costs[best] ?? []) ? table : best), -1);
}
