import type { OpinionMap } from "../../shared/opinion/map.ts";
import type { Position, Taken } from "../../shared/opinion/positions.ts";

/** Positions of one person as letters in the order of statements 1, 2 …: a agree, d disagree, p pass, a dot for none. */
export const takenBy = (person: string, letters: string): readonly Taken[] => {
  const position: { readonly [letter: string]: Position | undefined } = { a: "agree", d: "disagree", p: "pass" };
  return [...letters].flatMap((letter, i) => {
    const taken = position[letter];
    return taken ? [{ person, statement: String(i + 1), position: taken }] : [];
  });
};

/** `count` people who think alike: p1, p2 … with `name` before the number. */
export const camp = (name: string, count: number, letters: string): readonly Taken[] =>
  Array.from({ length: count }, (_, i) => takenBy(`${name}${i + 1}`, letters)).flat();

/**
 * How far two groupings of the same things are one, from about 0 (as by chance) to 1 (the same): L. Hubert and P. Arabie's adjusted Rand
 * index ("Comparing partitions", Journal of Classification 2, 1985).
 */
export function adjustedRand(one: readonly number[], other: readonly number[]): number {
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  const sizes = (keys: readonly (string | number)[]): number => {
    const counts = new Map<string | number, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0);
  };
  const [left, right, both] = [sizes(one), sizes(other), sizes(one.map((group, i) => `${group}:${other[i]}`))];
  const chance = (left * right) / pairs(one.length);
  return left + right === 2 * chance ? 1 : (both - chance) / ((left + right) / 2 - chance);
}

/** How far our groups are the published ones, over the people who are in both. */
function agreement(map: OpinionMap, published: ReadonlyMap<string, number>): { readonly index: number; readonly people: number } {
  const both = map.people.flatMap(({ person, group }) => {
    const other = published.get(person);
    return group === null || other === undefined ? [] : [[group, other] as const];
  });
  return {
    index: adjustedRand(
      both.map(([ours]) => ours),
      both.map(([, theirs]) => theirs),
    ),
    people: both.length,
  };
}

const sizes = (map: OpinionMap): string => map.groups.map(({ size }) => size).join("/");
const sizesOf = (groups: ReadonlyMap<string, number>): string => {
  const counts = [...groups.values()].reduce((all, group) => all.set(group, (all.get(group) ?? 0) + 1), new Map<number, number>());
  return [...counts.values()].sort((a, b) => b - a).join("/");
};

/** How near our groups came to the published ones (adjusted Rand index): answered, and said in the test's output, whatever it is. */
export const compared = (name: string, map: OpinionMap, published: ReadonlyMap<string, number>): number => {
  const { index, people } = agreement(map, published);
  process.stdout.write(
    `OPN-4 ${name}: our groups ${sizes(map)}, the published ones ${sizesOf(published)}; adjusted Rand index ${index.toFixed(4)} over ${people} people in both\n`,
  );
  return index;
};
