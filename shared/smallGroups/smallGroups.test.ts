import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawnOrder } from "../weights/draw.ts";
import { allocate } from "./allocate.ts";
import { balanceOf, brokenPins } from "./balance.ts";
import type { Pin, Placed, Tables } from "./people.ts";
import { tableFor } from "./place.ts";
import { sizesOf, tablesFor } from "./sizes.ts";

/** People with seats `s-1` …, regions and kinds as a roll has them: uneven. */
const people = (n: number, regions = 12, kinds = 6): readonly Placed[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `s-${i + 1}`,
    traits: [`region ${(i * i + 3 * i) % regions}`, `kind ${(i * 5 + (i >> 2)) % kinds}`],
  }));

/** Several rounds, each knowing those before it. */
const rounds = (who: readonly Placed[], count: number, size?: number): readonly Tables[] => {
  const earlier: Tables[] = [];
  for (let round = 1; round <= count; round += 1)
    earlier.push(allocate({ people: who, seed: `round ${round}`, earlier, ...(size === undefined ? {} : { size }) }));
  return earlier;
};

describe("GRP-1 how many sit at a table", () => {
  test("six to eight wherever the number allows", () => {
    for (let n = 18; n <= 600; n += 1)
      for (const size of new Set(sizesOf(n, tablesFor(n)))) expect([n, size >= 6 && size <= 8]).toEqual([n, true]);
  });
  test("never more than eight, and nobody alone", () => {
    expect([0, 1, 5, 8, 9, 10, 17].map((n) => sizesOf(n, tablesFor(n)))).toEqual([[], [1], [5], [8], [5, 4], [5, 5], [6, 6, 5]]);
  });
  test("pairs take a third rather than leave somebody over", () => {
    expect([2, 3, 7, 8].map((n) => sizesOf(n, tablesFor(n, 2)))).toEqual([[2], [3], [3, 2, 2], [2, 2, 2, 2]]);
  });
});

describe("GRP-2 tables are mixed by region and kind", () => {
  test("five hundred people: every table has its share of every region and kind", () => {
    const who = people(500);
    expect(balanceOf(who, allocate({ people: who, seed: "a" }))).toMatchObject({ off: [0, 0], unevenTables: 0 });
  });
  test("whatever people come and whatever the seed: everybody once, sizes by the rule, tables at most one off their share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 2, max: 7 }),
        fc.string(),
        (n, r, k, seed) => {
          const who = people(n, r, k);
          const tables = allocate({ people: who, seed });
          expect(tables.flat().toSorted()).toEqual(who.map(({ id }) => id).toSorted());
          expect(tables.map((table) => table.length).toSorted((a, b) => b - a)).toEqual(sizesOf(n, tablesFor(n)));
          for (const off of balanceOf(who, tables).off) expect(off).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 25, seed: 4 },
    );
  }, 60_000);
  test("the same people and seed give the same tables, in whatever order they come; another seed gives others", () => {
    const who = people(61);
    const first = rounds(who, 1)[0] ?? [];
    const tables = allocate({ people: who, seed: "again", earlier: [first] });
    const shuffled = drawnOrder(who, "any");
    expect(allocate({ people: shuffled, seed: "again", earlier: [first.map((table) => table.toReversed())] })).toEqual(tables);
    expect(allocate({ people: who, seed: "other", earlier: [first] })).not.toEqual(tables);
  });
});

describe("GRP-3 hardly anybody is met twice", () => {
  test("in five rounds of five hundred people nobody is", () => {
    const who = people(500);
    const all = rounds(who, 5);
    for (const [i, tables] of all.entries()) expect([i, balanceOf(who, tables, all.slice(0, i)).metBefore]).toEqual([i, 0]);
  });
  test("a hundred and fifty people meet at most one in twenty again in the fourth round", () => {
    const who = people(150);
    const all = rounds(who, 4);
    const last = balanceOf(who, all[3] ?? [], all.slice(0, 3));
    expect(last.metBefore * 20).toBeLessThanOrEqual(last.pairs);
    expect(last.off).toEqual([0, 0]);
  });
});

describe("GRP-4 what the desk asks and who comes late", () => {
  const who = people(30);
  const pins: readonly Pin[] = [
    { kind: "at", person: "s-3", table: 2 },
    { kind: "together", person: "s-4", other: "s-9" },
    { kind: "apart", person: "s-5", other: "s-6" },
  ];
  test("somebody stays at a table, two together, two apart", () => {
    for (const seed of ["a", "b", "c", "d"]) expect(brokenPins(allocate({ people: who, seed, pins }), pins)).toEqual([]);
  });
  test("what cannot be kept is named, and everybody sits somewhere", () => {
    const both: readonly Pin[] = [
      { kind: "together", person: "s-1", other: "s-2" },
      { kind: "apart", person: "s-1", other: "s-2" },
    ];
    const tables = allocate({ people: who, seed: "a", pins: both });
    expect(brokenPins(tables, both)).toHaveLength(1);
    expect(tables.flat()).toHaveLength(30);
  });
  test("who comes late goes where the fewest sit, then where their region is least", () => {
    const at = (...regions: readonly string[]): readonly Placed[] => regions.map((region, i) => ({ id: `x-${i}`, traits: [region, "k"] }));
    const late: Placed = { id: "s-99", traits: ["Wales", "k"] };
    expect(tableFor(late, [at("Wales", "London"), at("Wales"), at("London")])).toBe(2);
    expect(tableFor(late, [at("Wales"), at("Wales")])).toBe(0);
    expect(tableFor(late, [])).toBe(-1);
  });
});

describe("GRP-2, GRP-3 the published pools of the sortition foundation's table allocations", () => {
  const folder = resolve(import.meta.dirname, "../../../shared/data/sortition-table-groups");
  const pool = (file: string, id: number, traits: readonly number[]): readonly Placed[] =>
    readFileSync(`${folder}/${file}`, "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(","))
      .map((cells) => ({ id: cells[id] ?? "", traits: traits.map((trait) => cells[trait] ?? "") }));

  test("thirty people by gender, age and place: three rounds, every table even", ({ skip }) => {
    if (!existsSync(`${folder}/30i_4j_3k_3d_data.csv`)) skip("not run: ../shared/data/sortition-table-groups is missing");
    const who = pool("30i_4j_3k_3d_data.csv", 1, [2, 3, 4]);
    expect(who).toHaveLength(30);
    const all = rounds(who, 3);
    for (const [i, tables] of all.entries()) expect([i, balanceOf(who, tables, all.slice(0, i)).off]).toEqual([i, [0, 0, 0]]);
    // Four tables of seven or eight and three rounds: 294 pairs, of which fewer than a sixth have met before.
    const again = all.map((tables, i) => balanceOf(who, tables, all.slice(0, i)).metBefore);
    expect(again[0]).toBe(0);
    expect(again.reduce((sum, met) => sum + met, 0) * 6).toBeLessThan(294);
  });

  test("forty people by seven categories: three rounds, no table more than one off its share", ({ skip }) => {
    if (!existsSync(`${folder}/sf_f_40.csv`)) skip("not run: ../shared/data/sortition-table-groups is missing");
    const who = pool("sf_f_40.csv", 0, [1, 2, 3, 4, 5, 6, 7]);
    expect(who).toHaveLength(40);
    for (const size of [5, 7, 8]) {
      const all = rounds(who, 3, size);
      for (const [i, tables] of all.entries())
        for (const off of balanceOf(who, tables, all.slice(0, i)).off) expect([size, i, off <= 1]).toEqual([size, i, true]);
    }
  });
});
