import { drawBelow, drawnOrder, seededNumbers } from "../weights/draw.ts";
import { byId, type Draw, type Pin, type Placed, type Tables } from "./people.ts";
import { sizesOf, tablesFor } from "./sizes.ts";
import { type Standing, standingOf } from "./standing.ts";

/** How many exchanges are tried at each threshold: some in any case, and more where there are more people. */
const tries = (people: number): number => 4_000 + 6 * people;
/** What an exchange may cost and still be made, in the units of `standing.ts`: less and less, at the end nothing. */
const thresholds: readonly number[] = [48, 32, 16, 8, 4, 2, 1, 0, 0, 0];

/**
 * Places people at tables (GRP-1 to GRP-3): tables nearly equal, every table with its share of each region and kind, hardly
 * anybody with somebody they sat with before. From a seating dealt by trait, two people at a time are exchanged where that is
 * better or, early on, not much worse: threshold accepting (G. Dueck and T. Scheuer, "Threshold accepting: a general purpose
 * optimization algorithm", Journal of Computational Physics 90, 1990), for what is known as the maximally diverse grouping
 * problem. All in whole numbers from a seed, so the same people and the same seed sit at the same tables on every machine.
 */
export function allocate({ people, seed, size, earlier = [], pins = [] }: Draw): Tables {
  const sorted = [...people].sort((a, b) => byId(a.id, b.id));
  const tables = tablesFor(sorted.length, size);
  if (tables === 0) return [];
  const standing = standingOf(sorted, dealt(sorted, tables, seed, pins), tables, earlier, pins);
  if (tables > 1) improve(standing, sorted.length, seed);
  const at = standing.seated();
  return Array.from({ length: tables }, (_, table) => sorted.filter((_, i) => at[i] === table).map(({ id }) => id));
}

/** Dealt like cards, sorted by trait, pinned people first: already near to an even mix. Gives each one's table. */
function dealt(people: readonly Placed[], tables: number, seed: string, pins: readonly Pin[]): readonly number[] {
  const room = [...sizesOf(people.length, tables)];
  const at = people.map(() => -1);
  for (const pin of pins) {
    const person = people.findIndex(({ id }) => id === pin.person);
    if (pin.kind !== "at" || person < 0 || (at[person] ?? 0) >= 0 || (room[pin.table] ?? 0) === 0) continue;
    at[person] = pin.table;
    room[pin.table] = (room[pin.table] ?? 0) - 1;
  }
  const rest = drawnOrder(
    people.map((_, i) => i).filter((i) => (at[i] ?? 0) < 0),
    `${seed} deal`,
  );
  const key = (i: number): string => people[i]?.traits.join("\n") ?? "";
  let table = 0;
  for (const i of rest.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))) {
    while ((room[table] ?? 0) === 0) table = (table + 1) % tables;
    at[i] = table;
    room[table] = (room[table] ?? 0) - 1;
    table = (table + 1) % tables;
  }
  return at;
}

/** Exchanges people until little is left to gain. */
function improve(standing: Standing, people: number, seed: string): void {
  const next = seededNumbers(`${seed} exchange`);
  for (const threshold of thresholds) {
    for (let i = tries(people); i > 0; i -= 1) {
      const [a, b] = [drawBelow(next, people), drawBelow(next, people)];
      if (standing.tableOf(a) === standing.tableOf(b) || standing.isFixed(a) || standing.isFixed(b)) continue;
      const change = standing.change(a, b);
      if (change < threshold || (change === 0 && threshold === 0)) standing.exchange(a, b);
    }
  }
}
