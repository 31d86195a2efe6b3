import { smallestGroup } from "../opinion/groups.ts";
import type { SeatVoice } from "./voice.ts";

/** The rows in which voice may be told; whoever is in none of them is in the row of all others. */
export interface Rows {
  readonly regions: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

/** Where somebody sits: what a row is made of. */
export type Placed = Pick<SeatVoice, "person" | "region" | "kind">;

/** Seats of one region and kind; `people`: those of them whose first seat is here, so that nobody is counted twice in a sum. */
interface Cell {
  readonly region: string;
  readonly kind: string;
  readonly seats: number;
  readonly people: number;
}

/** More regions than this are not gone through in every combination; kinds are then not told. */
const mostRegions = 14;

function cellsOf(seats: readonly Placed[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  const known = new Set<string>();
  for (const { person, region, kind } of seats) {
    const key = `${region} ${kind}`;
    const { seats: before, people } = cells.get(key) ?? { seats: 0, people: 0 };
    cells.set(key, { region, kind, seats: before + 1, people: people + (known.has(person) ? 0 : 1) });
    known.add(person);
  }
  return [...cells.values()];
}

const peopleIn = (cells: readonly Cell[]): number => cells.reduce((sum, { people }) => sum + people, 0);

/** Names of at least five people that can stand for themselves, the smallest first; of equals by name. */
function largeEnough(cells: readonly Cell[], nameOf: (cell: Cell) => string): readonly string[] {
  const sizes = new Map<string, number>();
  for (const cell of cells) sizes.set(nameOf(cell), (sizes.get(nameOf(cell)) ?? 0) + cell.people);
  return [...sizes]
    .filter(([, size]) => size >= smallestGroup)
    .sort(([a, of], [b, than]) => of - than || (a < b ? -1 : 1))
    .map(([name]) => name);
}

/** Whether those that no row is made of are there, but too few for a row of their own. */
function fewOthers(cells: readonly Cell[], kept: ReadonlySet<string>, nameOf: (cell: Cell) => string): boolean {
  const others = cells.filter((cell) => !kept.has(nameOf(cell)));
  return others.length > 0 && peopleIn(others) < smallestGroup;
}

/** A row of kinds: in which regions' rows it has seats, and how many of its people are in every set of them. Sets are bits. */
interface KindRow {
  readonly touches: number;
  readonly people: Int32Array;
}

/** The rows of kinds, each kind alone, counted once over every set of regions: what is joined later is added up from these. */
function kindRows(cells: readonly Cell[], regions: ReadonlySet<string>): ReadonlyMap<string, KindRow> {
  const rowOf = ({ region }: Cell): string => (regions.has(region) ? region : "");
  const names = [...new Set(cells.map(rowOf))];
  const own = new Map<string, { touches: number; readonly people: number[] }>();
  for (const cell of cells) {
    const at = names.indexOf(rowOf(cell));
    const row = own.get(cell.kind) ?? { touches: 0, people: names.map(() => 0) };
    row.touches |= 1 << at;
    row.people[at] = (row.people[at] ?? 0) + cell.people;
    own.set(cell.kind, row);
  }
  return new Map([...own].map(([kind, { touches, people }]) => [kind, { touches, people: inEverySet(people) }]));
}

/** Of so many in each region, how many are in every set of regions. */
function inEverySet(each: readonly number[]): Int32Array {
  const all = new Int32Array(1 << each.length);
  for (let set = 1; set < all.length; set++) {
    const without = set & (set - 1);
    all[set] = (all[without] ?? 0) + (each[31 - Math.clz32(set ^ without)] ?? 0);
  }
  return all;
}

const joined = (a: KindRow, b: KindRow): KindRow => ({
  touches: a.touches | b.touches,
  people: a.people.map((people, set) => people + (b.people[set] ?? 0)),
});

/**
 * Whether some rows of one table, taken away from rows of the other, leave fewer than five people: whoever knows the roll could do
 * it. For every set of regions, the kinds that lie in it whole are taken away; any other choice leaves more.
 */
function tellsTooMuch(rows: readonly KindRow[]): boolean {
  const sets = rows[0]?.people.length ?? 0;
  for (let set = 1; set < sets; set++) {
    let some = false;
    let left = 0;
    for (const { touches, people } of rows) {
      if ((touches & set) === 0 || (touches & ~set) === 0) continue;
      some = true;
      left += people[set] ?? 0;
      if (left >= smallestGroup) break;
    }
    if (some && left < smallestGroup) return true;
  }
  return false;
}

/**
 * VOI-4: the regions and kinds that may be told singly. A row has at least five people; smaller ones, and the group kind "other",
 * stand together, joined by the next smallest until they are five too; where kinds and regions taken from one another would leave
 * fewer than five, further kinds join them. Null where fewer than five were there at all. Small and complementary cells as in
 * A. Hundepool et al., "Statistical Disclosure Control" (Wiley 2012), ch. 4.
 */
export function rowsOf(seats: readonly Placed[]): Rows | null {
  const cells = cellsOf(seats);
  if (peopleIn(cells) < smallestGroup) return null;
  const regionOf = ({ region }: Cell): string => region;
  const kindOf = ({ kind }: Cell): string => kind;
  const regions = new Set(largeEnough(cells, regionOf));
  for (const smallest of [...regions]) if (fewOthers(cells, regions, regionOf)) regions.delete(smallest);
  if (regions.size > mostRegions) return { regions, kinds: new Set() };
  const kinds = new Set(largeEnough(cells, kindOf).filter((kind) => kind !== "other"));
  const rows = new Map(kindRows(cells, regions));
  /** All others, as one row. */
  const others = [...rows].filter(([kind]) => !kinds.has(kind));
  for (const [kind] of others) rows.delete(kind);
  const [first, ...more] = others.map(([, row]) => row);
  let rest = first === undefined ? null : more.reduce(joined, first);
  for (const smallest of [...kinds]) {
    // Whatever follows would be asked of the same rows.
    if (!fewOthers(cells, kinds, kindOf) && !tellsTooMuch([...rows.values(), ...(rest ? [rest] : [])])) break;
    const row = rows.get(smallest);
    if (row) rest = rest ? joined(rest, row) : row;
    rows.delete(smallest);
    kinds.delete(smallest);
  }
  return { regions, kinds };
}
