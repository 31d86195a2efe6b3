import { kMeans } from "../../shared/opinion/kMeans.ts";
import type { OpinionMap } from "../../shared/opinion/map.ts";
import type { Position, Taken } from "../../shared/opinion/positions.ts";
import { silhouette } from "../../shared/opinion/silhouette.ts";

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

const sizesOf = (groups: readonly number[]): string => {
  const counts = groups.reduce((all, group) => all.set(group, (all.get(group) ?? 0) + 1), new Map<number, number>());
  return [...counts.values()].sort((a, b) => b - a).join("/");
};

/**
 * How near our groups came to the published ones: the adjusted Rand index over the people who are in both, answered, and said in the
 * test's output, whatever it is. Beside it: how near as many groups as were published come, and how well both are told apart on our map.
 */
export const compared = (name: string, map: OpinionMap, published: ReadonlyMap<string, number>): number => {
  const both = map.people.flatMap(({ person, group, x, y }) => {
    const other = published.get(person);
    return group === null || other === undefined ? [] : [{ group, other, x, y }];
  });
  const [ours, other] = [both.map(({ group }) => group), both.map((one) => one.other)];
  const asMany = kMeans(both, new Set(other).size, map.seed);
  const index = adjustedRand(ours, other);
  process.stdout.write(
    [
      `OPN-4 ${name}: our groups ${sizesOf(ours)}, the published ones ${sizesOf([...published.values()])}`,
      `adjusted Rand index ${index.toFixed(4)} over ${both.length} people in both, ${adjustedRand(asMany, other).toFixed(4)} with as many groups`,
      `silhouette of ours ${silhouette(both, ours).toFixed(3)}, of the published ones ${silhouette(both, other).toFixed(3)}\n`,
    ].join("; "),
  );
  return index;
};
