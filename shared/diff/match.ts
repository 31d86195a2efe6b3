import { type ComparedBlock, textOfRuns } from "./blocks.ts";
import { likelyPairs } from "./candidates.ts";
import { heaviestInOrder, type WeighedPair } from "./increasing.ts";
import { bagOf, haveSomethingInCommon, likeness, type WordBag } from "./similarity.ts";

/** A block of the first document and the block of the second that it became, by their places from 0. */
export interface MatchedPair {
  readonly from: number;
  readonly to: number;
  /** It changed its place among the others. */
  readonly moved: boolean;
}

/** Thousandths of likeness: from here on two blocks with one id are the same; blocks between the same neighbours; blocks anywhere. */
const alike = { withId: 400, inOrder: 300, anywhere: 600 } as const;

/**
 * Which block became which (DIF-1, DIF-2), in the order of the first document. Blocks in no pair were deleted or inserted.
 * First by id; then by the same words; then by an id whose texts still have something in common, where no other block is
 * far more like; then by likeness, in order before out of order. Last it is decided which of them moved (DIF-3).
 */
export function matchBlocks(a: readonly ComparedBlock[], b: readonly ComparedBlock[]): readonly MatchedPair[] {
  const matching = new Matching(a, b);
  matching.pairById((from, to) => matching.sameWords(from, to) || matching.likeness(from, to) >= alike.withId);
  matching.pairBySameWords();
  const isOutdone = matching.outdone();
  matching.pairById((from, to) => haveSomethingInCommon(matching.bagA(from), matching.bagB(to)) && !isOutdone(from, to));
  matching.pairByLikeness();
  const pairs = matching.pairs();
  const staying = new Set(heaviestInOrder(pairs).map((pair) => pair.from));
  return pairs.map(({ from, to }) => ({ from, to, moved: !staying.has(from) }));
}

/** The work of matching two documents. */
class Matching {
  private readonly textsA: readonly string[];
  private readonly textsB: readonly string[];
  private readonly bags = { a: new Map<number, WordBag>(), b: new Map<number, WordBag>() };
  private readonly ofA = new Map<number, number>();
  private readonly ofB = new Map<number, number>();

  constructor(
    private readonly a: readonly ComparedBlock[],
    private readonly b: readonly ComparedBlock[],
  ) {
    this.textsA = a.map((block) => textOfRuns(block.runs));
    this.textsB = b.map((block) => textOfRuns(block.runs));
  }

  bagA(from: number): WordBag {
    return kept(this.bags.a, from, () => bagOf(this.textsA[from] ?? ""));
  }

  bagB(to: number): WordBag {
    return kept(this.bags.b, to, () => bagOf(this.textsB[to] ?? ""));
  }

  sameWords(from: number, to: number): boolean {
    return this.textsA[from] === this.textsB[to];
  }

  likeness(from: number, to: number): number {
    return likeness(this.bagA(from), this.bagB(to));
  }

  /** Pairs blocks of the same id of which `areSame` is true. */
  pairById(areSame: (from: number, to: number) => boolean): void {
    const places = new Map(this.a.map((block, from) => [block.id, from]));
    this.b.forEach((block, to) => {
      const from = places.get(block.id);
      if (from !== undefined && this.isFree(from, to) && areSame(from, to)) this.pair(from, to);
    });
  }

  /** Pairs blocks that say the same, the first with the first. */
  pairBySameWords(): void {
    const waiting = new Map<string, number[]>();
    for (const from of this.freeA()) kept(waiting, this.textsA[from] ?? "", () => []).push(from);
    for (const to of this.freeB()) {
      const from = waiting.get(this.textsB[to] ?? "")?.shift();
      if (from !== undefined) this.pair(from, to);
    }
  }

  /** Tells of a pair whether another free block is at least twice as like one of the two. */
  outdone(): (from: number, to: number) => boolean {
    const likest = { a: new Map<number, number>(), b: new Map<number, number>() };
    for (const { from, to, weight } of this.weighed()) {
      likest.a.set(from, Math.max(weight, likest.a.get(from) ?? 0));
      likest.b.set(to, Math.max(weight, likest.b.get(to) ?? 0));
    }
    return (from, to) => {
      const other = Math.max(likest.a.get(from) ?? 0, likest.b.get(to) ?? 0);
      return other >= alike.inOrder && other >= 2 * this.likeness(from, to);
    };
  }

  /** Pairs what is left by likeness: between the same neighbours as many as keep their order, then the likest of the others. */
  pairByLikeness(): void {
    const weighed = this.weighed();
    const gaps = this.gaps();
    const inOrder = weighed.filter(({ from, to, weight }) => weight >= alike.inOrder && gaps.a[from] === gaps.b[to]);
    for (const { from, to } of heaviestInOrder(inOrder)) this.pair(from, to);
    for (const { from, to, weight } of weighed.toSorted((x, y) => y.weight - x.weight || x.from - y.from || x.to - y.to))
      if (weight >= alike.anywhere && this.isFree(from, to)) this.pair(from, to);
  }

  /** Pairs of free blocks that are worth a look, with their likeness. */
  private weighed(): readonly WeighedPair[] {
    const freeA = this.freeA();
    const freeB = this.freeB();
    if (freeA.length === 0 || freeB.length === 0) return [];
    const found = likelyPairs(
      freeA.map((place) => ({ place, bag: this.bagA(place) })),
      freeB.map((place) => ({ place, bag: this.bagB(place) })),
      this.pairs(),
    );
    return found.map(({ from, to }) => ({ from, to, weight: this.likeness(from, to) }));
  }

  /** The pairs so far, in the order of the first document. A pair weighs as much as its text is long, so that the least text moves. */
  pairs(): readonly WeighedPair[] {
    return [...this.ofA].map(([from, to]) => ({ from, to, weight: 1 + (this.textsB[to] ?? "").length })).sort((x, y) => x.from - y.from);
  }

  /** For each place how many pairs that keep their order stand before it. */
  private gaps(): { readonly a: readonly number[]; readonly b: readonly number[] } {
    const staying = heaviestInOrder(this.pairs());
    const before = (length: number, places: ReadonlySet<number>): readonly number[] => {
      let count = 0;
      return Array.from({ length }, (_, place) => {
        if (places.has(place)) count += 1;
        return count;
      });
    };
    return {
      a: before(this.a.length, new Set(staying.map((pair) => pair.from))),
      b: before(this.b.length, new Set(staying.map((pair) => pair.to))),
    };
  }

  private pair(from: number, to: number): void {
    this.ofA.set(from, to);
    this.ofB.set(to, from);
  }

  private isFree(from: number, to: number): boolean {
    return !this.ofA.has(from) && !this.ofB.has(to);
  }

  private freeA(): readonly number[] {
    return [...this.a.keys()].filter((from) => !this.ofA.has(from));
  }

  private freeB(): readonly number[] {
    return [...this.b.keys()].filter((to) => !this.ofB.has(to));
  }
}

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
