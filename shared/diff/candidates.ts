import type { WeighedPair } from "./increasing.ts";
import type { WordBag } from "./similarity.ts";

/** A block that has no partner yet: its place and its words. */
export interface Unmatched {
  readonly place: number;
  readonly bag: WordBag;
}

/** How many rare words of a block are looked up, in how many blocks a word may stand to be rare, how many blocks are then weighed. */
const most = { words: 8, blocks: 40, candidates: 8 } as const;

/**
 * Pairs worth weighing, so that not every block is weighed against every other: blocks that share rare words (an index of
 * words, as search engines keep one), and blocks that stand next to a matched pair on the same side.
 */
export function likelyPairs(
  a: readonly Unmatched[],
  b: readonly Unmatched[],
  matched: readonly WeighedPair[],
): readonly { readonly from: number; readonly to: number }[] {
  const index = new Map<string, number[]>();
  for (const { place, bag } of a)
    for (const word of bag.words.keys()) {
      const places = index.get(word);
      if (places) places.push(place);
      else index.set(word, [place]);
    }
  const freeA = new Set(a.map(({ place }) => place));
  const partner = new Map(matched.map(({ from, to }) => [to, from]));
  let before = -1;
  return b.flatMap(({ place: to, bag }) => {
    const shared = new Map<number, number>();
    const rare = [...bag.words.keys()]
      .map((word) => index.get(word) ?? [])
      .filter((places) => places.length > 0 && places.length <= most.blocks)
      .sort((x, y) => x.length - y.length)
      .slice(0, most.words);
    for (const places of rare) for (const from of places) shared.set(from, (shared.get(from) ?? 0) + 1);
    const likely = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, most.candidates);
    const beside = [(partner.get(to - 1) ?? (to === 0 ? -1 : before)) + 1, (partner.get(to + 1) ?? Number.NaN) - 1];
    // A run of blocks without partners is walked along together.
    before = beside[0] ?? -1;
    return [...new Set([...likely.map(([from]) => from), ...beside.filter((from) => freeA.has(from))])].map((from) => ({ from, to }));
  });
}
