import { diffArrays } from "diff";

/**
 * Texts as words, and what changed between two of them. The shortest list of changes comes from the kept library `diff`
 * (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986); this is the only file that knows it.
 */

// A word holds its apostrophes and hyphens (mother-in-law, o'r, groups’), a figure its separators, currency and percent sign.
const pattern =
  /(?:[£€$](?=\p{N}))?[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ‑-](?=[\p{L}\p{N}])|(?<=\p{N})[.,:/](?=\p{N}))[\p{L}\p{M}\p{N}]+)*(?:(?<=\p{N}) ?%)?|\s+|./gsu;
const beginsWord = /^[£€$]?[\p{L}\p{M}\p{N}]/u;

/** A text cut into words, figures, white space and single other signs (DIF-5). Joined they are the text again. */
export const tokensOf = (text: string): readonly string[] => text.match(pattern) ?? [];

/** Whether a token is a word or a figure. */
export const isWord = (token: string): boolean => beginsWord.test(token);

/** A stretch of tokens: those from `a0` to before `a1` of the first text, and from `b0` to before `b1` of the second. */
export interface Stretch {
  readonly same: boolean;
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** More changes than this within one stretch are no help to a reader: it counts as replaced, which also bounds the time. */
const mostChanges = 800;

/** Stretches that are the same and stretches that are not, over both lists from end to end. */
export function stretchesOf(a: readonly string[], b: readonly string[]): readonly Stretch[] {
  const whole = { same: false, a0: 0, a1: a.length, b0: 0, b1: b.length };
  if (a.length === 0 || b.length === 0) return a.length + b.length === 0 ? [] : [whole];
  const found = diffArrays([...a], [...b], { maxEditLength: Math.min(mostChanges, a.length + b.length) });
  if (!found) return [whole];
  let [a1, b1] = [0, 0];
  return found.map(({ added, removed, count }) => {
    const [a0, b0] = [a1, b1];
    a1 += added ? 0 : count;
    b1 += removed ? 0 : count;
    return { same: !added && !removed, a0, a1, b0, b1 };
  });
}
