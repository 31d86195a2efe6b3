import { type ComparedBlock, textOfRuns } from "./blocks.ts";
import type { MatchedPair } from "./match.ts";
import { bagOf, sharedLetters, type WordBag, without } from "./similarity.ts";

/** Fewer letters than this are no sign that a block was divided or joined. */
const fewestLetters = 12;

/** Whether nearly all words (four fifths) of `part` are among those that `rest` holds. */
const comesFrom = (part: WordBag, rest: WordBag): boolean =>
  part.letters >= fewestLetters && sharedLetters(part, rest) * 5 >= part.letters * 4;

/**
 * Blocks that were divided or joined (DIF-9): an inserted block whose words its neighbour lost, and a deleted one whose
 * words its neighbour took in. Both by the place, in the second document, of that neighbour.
 */
export function dividedAndJoined(
  a: readonly ComparedBlock[],
  b: readonly ComparedBlock[],
  pairs: readonly MatchedPair[],
): { readonly dividedFrom: ReadonlyMap<number, number>; readonly joinedInto: ReadonlyMap<number, number> } {
  const bag = (block: ComparedBlock | undefined): WordBag => bagOf(block ? textOfRuns(block.runs) : "");
  const byTo = new Map(pairs.map((pair) => [pair.to, pair]));
  const byFrom = new Map(pairs.map((pair) => [pair.from, pair]));
  const dividedFrom = new Map<number, number>();
  const joinedInto = new Map<number, number>();
  b.forEach((block, to) => {
    if (byTo.has(to)) return;
    for (const pair of nearest(to, b.length, byTo))
      if (!dividedFrom.has(to) && comesFrom(bag(block), without(bag(a[pair.from]), bag(b[pair.to])))) dividedFrom.set(to, pair.to);
  });
  a.forEach((block, from) => {
    if (byFrom.has(from)) return;
    for (const pair of nearest(from, a.length, byFrom))
      if (!joinedInto.has(from) && comesFrom(bag(block), without(bag(b[pair.to]), bag(a[pair.from])))) joinedInto.set(from, pair.to);
  });
  return { dividedFrom, joinedInto };
}

/** The nearest pairs before and after a place. */
function nearest(place: number, length: number, pairs: ReadonlyMap<number, MatchedPair>): readonly MatchedPair[] {
  const found: MatchedPair[] = [];
  // A block is seldom divided into more than a few.
  for (const step of [-1, 1]) {
    for (let at = place + step, steps = 0; at >= 0 && at < length && steps < 5; at += step, steps += 1) {
      const pair = pairs.get(at);
      if (!pair) continue;
      found.push(pair);
      break;
    }
  }
  return found;
}
