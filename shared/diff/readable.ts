import { shortestChanges } from "./shortest.ts";
import { isWord, type Stretch, tokensOf } from "./words.ts";

/**
 * Changes as a person would mark them on paper (DIF-6). The shortest list of changes is often confetti: it keeps an "of"
 * in the middle of a rewritten phrase, or begins a new sentence with the full stop of the one before.
 */
export function readableStretches(
  before: string,
  after: string,
): { a: readonly string[]; b: readonly string[]; stretches: readonly Stretch[] } {
  const a = tokensOf(before);
  const b = tokensOf(after);
  const joined = trim(joinClose(shortestChanges(a, b), a), a, b);
  const stretches = isRewritten(joined, a, b) ? [{ same: false, a0: 0, a1: a.length, b0: 0, b1: b.length }] : slide(joined, a, b);
  return { a, b, stretches };
}

const shortWord = 4;

const replaces = (stretch: Stretch): boolean => stretch.a1 > stretch.a0 && stretch.b1 > stretch.b0;

/** Whether what two changes have between them is too little to keep them apart: no word, or one short word between rewritten ones. */
function isBridge(between: Stretch, before: Stretch, after: Stretch, a: readonly string[]): boolean {
  const words = a.slice(between.a0, between.a1).filter(isWord);
  if (words.length === 0) return true;
  return words.length === 1 && (words[0] ?? "").length <= shortWord && replaces(before) && replaces(after);
}

function joinClose(stretches: readonly Stretch[], a: readonly string[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  stretches.forEach((stretch, i) => {
    const last = joined.at(-1);
    const next = stretches[i + 1];
    if (last && !last.same && !stretch.same) joined[joined.length - 1] = { ...stretch, a0: last.a0, b0: last.b0 };
    else if (stretch.same && last && next && isBridge(stretch, last, next, a))
      joined[joined.length - 1] = { ...last, a1: stretch.a1, b1: stretch.b1 };
    else joined.push(stretch);
  });
  return joined;
}

/** Joined changes may end with the same signs on both sides, a space mostly: those stay. */
function trim(stretches: readonly Stretch[], a: readonly string[], b: readonly string[]): readonly Stretch[] {
  return stretches
    .flatMap((stretch) => {
      if (stretch.same) return [stretch];
      let { a1, b1 } = stretch;
      while (a1 > stretch.a0 && b1 > stretch.b0 && a[a1 - 1] === b[b1 - 1]) [a1, b1] = [a1 - 1, b1 - 1];
      const kept = { same: true, a0: a1, a1: stretch.a1, b0: b1, b1: stretch.b1 };
      return a1 === stretch.a1 ? [stretch] : [{ ...stretch, a1, b1 }, kept];
    })
    .reduce<Stretch[]>((all, stretch) => {
      const last = all.at(-1);
      if (last?.same && stretch.same) all[all.length - 1] = { ...last, a1: stretch.a1, b1: stretch.b1 };
      else all.push(stretch);
      return all;
    }, []);
}

/** Letters of the words among tokens. */
const letters = (tokens: readonly string[]): number => tokens.reduce((sum, token) => sum + (isWord(token) ? token.length : 0), 0);

/** A text of which less than a fifth is left reads better as one that was replaced. */
function isRewritten(stretches: readonly Stretch[], a: readonly string[], b: readonly string[]): boolean {
  const kept = stretches.reduce((sum, { same, a0, a1 }) => sum + (same ? letters(a.slice(a0, a1)) : 0), 0);
  return stretches.length > 2 && kept * 5 < Math.min(letters(a), letters(b));
}

/** A pure insertion or deletion may often begin a little earlier or later and mean the same: words and sentences are kept whole. */
function slide(stretches: readonly Stretch[], a: readonly string[], b: readonly string[]): readonly Stretch[] {
  const slid = [...stretches];
  for (let i = 0; i < slid.length; i += 1) {
    const change = slid[i];
    if (!change || change.same) continue;
    const inserted = change.a0 === change.a1;
    if (!inserted && change.b0 !== change.b1) continue;
    const [tokens, start, end] = inserted ? [b, change.b0, change.b1] : [a, change.a0, change.a1];
    const before = slid[i - 1];
    const after = slid[i + 1];
    if (!before || !after) continue;
    // One token stays on each side, so that stretches keep taking turns.
    const step = bestStep(tokens, start, end, before.a1 - before.a0 - 1, after.a1 - after.a0 - 1);
    slid[i] = { same: false, a0: change.a0 + step, a1: change.a1 + step, b0: change.b0 + step, b1: change.b1 + step };
    slid[i - 1] = { ...before, a1: before.a1 + step, b1: before.b1 + step };
    slid[i + 1] = { ...after, a0: after.a0 + step, b0: after.b0 + step };
  }
  return slid;
}

function bestStep(tokens: readonly string[], start: number, end: number, mostBack: number, mostOn: number): number {
  let best = 0;
  let bestScore = beginsWell(tokens, start);
  const look = (step: number): void => {
    const score = beginsWell(tokens, start + step);
    if (score > bestScore) [best, bestScore] = [step, score];
  };
  for (let step = -1; -step <= mostBack && tokens[start + step] === tokens[end + step]; step -= 1) look(step);
  for (let step = 1; step <= mostOn && tokens[start + step - 1] === tokens[end + step - 1]; step += 1) look(step);
  return best;
}

/** How well a change begins here: at a sentence, at a word after a space, at a space, in the midst of something. */
function beginsWell(tokens: readonly string[], at: number): number {
  const before = tokens[at - 1];
  if (before === undefined) return 3;
  if (before.trim() === "") return /^[.;:!?]$/.test(tokens[at - 2] ?? "") ? 3 : 2;
  return tokens[at]?.trim() === "" ? 1 : 0;
}
