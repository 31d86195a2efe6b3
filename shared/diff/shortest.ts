import { heaviestInOrder } from "./increasing.ts";
import { isWord, type Stretch, stretchesOf } from "./words.ts";

/** From how many tokens on a text is divided before it is compared. */
const long = 300;

/**
 * What changed between two lists of tokens: stretches that are the same and stretches that are not, in turn. What stands
 * at both ends is set aside first. Long texts are then divided at the words that occur once in each and keep their order
 * (the patience method of B. Cohen), because the time grows with the square of the changes, and rare words are good anchors.
 */
export function shortestChanges(a: readonly string[], b: readonly string[]): readonly Stretch[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [endA, endB] = [a.length - end, b.length - end];
  const anchors = endA - start + endB - start > long ? anchorsOf(a.slice(start, endA), b.slice(start, endB)) : [];
  const stretches: Stretch[] = [];
  let [a0, b0] = [0, 0];
  const push = (same: boolean, a1: number, b1: number): void => {
    const last = stretches.at(-1);
    if (a1 === a0 && b1 === b0) return;
    if (last?.same === same) stretches[stretches.length - 1] = { ...last, a1, b1 };
    else stretches.push({ same, a0, a1, b0, b1 });
    [a0, b0] = [a1, b1];
  };
  push(true, start, start);
  for (const { from, to } of [...anchors, { from: endA - start, to: endB - start }]) {
    const [beginA, beginB] = [a0, b0];
    for (const one of stretchesOf(a.slice(beginA, start + from), b.slice(beginB, start + to)))
      push(one.same, beginA + one.a1, beginB + one.b1);
    if (start + from < endA) push(true, start + from + 1, start + to + 1);
  }
  push(true, a.length, b.length);
  return stretches;
}

/** Words that stand once in each list, as many as keep their order; longer ones count more. */
function anchorsOf(a: readonly string[], b: readonly string[]): readonly { readonly from: number; readonly to: number }[] {
  const onceInB = onlyOnce(b);
  const pairs = [...onlyOnce(a)].flatMap(([word, from]) => {
    const to = onceInB.get(word);
    return to === undefined ? [] : [{ from, to, weight: word.length }];
  });
  return heaviestInOrder(pairs);
}

function onlyOnce(tokens: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  tokens.forEach((token, at) => {
    if (isWord(token)) places.set(token, places.has(token) ? -1 : at);
  });
  return new Map([...places].filter(([, at]) => at >= 0));
}
