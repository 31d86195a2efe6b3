import { isWord, tokensOf } from "./words.ts";

/**
 * How alike two texts are: the coefficient of L. R. Dice ("Measures of the Amount of Ecologic Association Between
 * Species", 1945), twice what they share over all they have, taken over their words, each counted by its length so that
 * "of" and "the" weigh little. In thousandths, so that it is exact.
 */
export interface WordBag {
  /** How often each word occurs, in lower case. */
  readonly words: ReadonlyMap<string, number>;
  /** The letters of all words. */
  readonly letters: number;
}

/** The words of a text; its signs, where it has no word. */
export function bagOf(text: string): WordBag {
  const tokens = tokensOf(text.toLowerCase()).filter((token) => token.trim() !== "");
  const words = tokens.filter(isWord);
  const counted = new Map<string, number>();
  let letters = 0;
  for (const word of words.length > 0 ? words : tokens) {
    counted.set(word, (counted.get(word) ?? 0) + 1);
    letters += word.length;
  }
  return { words: counted, letters };
}

/** The letters of the words that both hold. */
export function sharedLetters(a: WordBag, b: WordBag): number {
  const [few, many] = a.words.size <= b.words.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of few.words) shared += Math.min(count, many.words.get(word) ?? 0) * word.length;
  return shared;
}

/** 1000: the same words; 0: none in common. */
export const likeness = (a: WordBag, b: WordBag): number =>
  a.letters + b.letters === 0 ? 1_000 : Math.floor((2_000 * sharedLetters(a, b)) / (a.letters + b.letters));

const figure = /\p{N}/u;

/** Whether two texts share anything worth the name: a word of four letters or more, or a figure. */
export function haveSomethingInCommon(a: WordBag, b: WordBag): boolean {
  if (a.letters === 0 && b.letters === 0) return true;
  const [few, many] = a.words.size <= b.words.size ? [a, b] : [b, a];
  for (const word of few.words.keys()) if ((word.length >= 4 || figure.test(word)) && many.words.has(word)) return true;
  // Short texts may have only short words.
  return likeness(a, b) >= 500;
}

/** What `a` holds more often than `b`. */
export function without(a: WordBag, b: WordBag): WordBag {
  const words = new Map<string, number>();
  let letters = 0;
  for (const [word, count] of a.words) {
    const left = count - (b.words.get(word) ?? 0);
    if (left <= 0) continue;
    words.set(word, left);
    letters += left * word.length;
  }
  return { words, letters };
}
