import { isWord, stretchesOf, tokensOf } from "../diff/words.ts";
import { canonicalJson, normaliseRuns, type Run } from "../proposals/document.ts";
import type { BlockWords } from "./changes.ts";

/** The pieces of a block, each with its marks as canonical JSON behind it, so that a change of marks is a change too. */
const piecesOfRuns = (runs: readonly Run[], marked: Map<string, Run>): readonly string[] =>
  runs.flatMap((run) =>
    tokensOf(run.text).map((text) => {
      const { text: _text, ...marks } = run;
      const piece = `${text}${canonicalJson(marks)}`;
      marked.set(piece, { ...run, text });
      return piece;
    }),
  );

/** Pieces `from` up to `to` (not included) were replaced by `put`. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly put: readonly string[];
}

/** What was replaced between two rows of pieces, in order. */
export function spansBetween(a: readonly string[], b: readonly string[]): readonly Span[] {
  const spans: { from: number; to: number; put: string[] }[] = [];
  let last: (typeof spans)[number] | null = null;
  for (const { same, a0, a1, b0, b1 } of stretchesOf(a, b)) {
    if (same) {
      last = null;
      continue;
    }
    // What was taken out and what was put in at one place are one span.
    if (last === null) {
      last = { from: a0, to: a0, put: [] };
      spans.push(last);
    }
    last.to = a1;
    last.put.push(...b.slice(b0, b1));
  }
  return spans;
}

/** How many words are changed from one row of pieces to the other: taken out and put in. */
const wordsChanged = (a: readonly string[], spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to, put }) => sum + a.slice(from, to).filter(isWord).length + put.filter(isWord).length, 0);

const wordsTakenOut = (a: readonly string[], spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + a.slice(from, to).filter(isWord).length, 0);

/** How many words a text has. */
export const countWords = (text: string): number => tokensOf(text).filter(isWord).length;

/** How many words differ between two texts: those taken out and those put in. */
export const countChangedWords = (was: string, now: string): number => {
  const a = tokensOf(was);
  return wordsChanged(a, spansBetween(a, tokensOf(now)));
};

const keepsHalf = (a: readonly string[], spans: readonly Span[]): boolean => 2 * wordsTakenOut(a, spans) <= a.filter(isWord).length;

/** Whether a passage can still be recognised: at least half of its words stand in it (AMD-9). */
export const isRecognisable = (was: string, now: string): boolean => {
  const a = tokensOf(was);
  return keepsHalf(a, spansBetween(a, tokensOf(now)));
};

/**
 * Joins several rewritings of the same words, or null (AMD-9). They are joined only where each keeps at least half of the
 * words, and at least one word that nobody changed stands between any two changes: "30 minutes" must not become
 * "20 hours" because one wanted 20 and another hours. The same change made by several is made once.
 */
export function joinPieces(base: readonly string[], rewritten: readonly (readonly string[])[]): readonly string[] | null {
  const all: (Span & { readonly by: number[] })[] = [];
  const different = rewritten.filter((one, i) => rewritten.findIndex((other) => other.join("\n") === one.join("\n")) === i);
  if (different.length === 1) return different[0] ?? null;
  for (const [author, one] of different.entries()) {
    const spans = spansBetween(base, one);
    if (!keepsHalf(base, spans)) return null;
    for (const span of spans) {
      const same = all.find(({ from, to, put }) => canonicalJson({ from, to, put }) === canonicalJson(span));
      if (same) same.by.push(author);
      else all.push({ ...span, by: [author] });
    }
  }
  all.sort((a, b) => a.from - b.from || a.to - b.to);
  const joined: string[] = [];
  let at = 0;
  let before: readonly number[] | null = null;
  for (const span of all) {
    if (span.from < at) return null;
    const apart = before === null || before.some((author) => span.by.includes(author)) || base.slice(at, span.from).some(isWord);
    if (!apart) return null;
    joined.push(...base.slice(at, span.from), ...span.put);
    at = span.to;
    before = span.by;
  }
  return [...joined, ...base.slice(at)];
}

/** Joins several rewritings of a line (see `joinPieces`). */
export const joinLines = (base: string, rewritten: readonly string[]): string | null =>
  joinPieces(tokensOf(base), rewritten.map(tokensOf))?.join("") ?? null;

/** Joins several rewritings of a block, marks included (see `joinPieces`); null also where the kind of block was changed differently. */
export function joinBlocks(base: BlockWords, rewritten: readonly BlockWords[]): BlockWords | null {
  const kinds = [...new Set(rewritten.map(({ kind }) => kind).filter((kind) => kind !== base.kind))];
  if (kinds.length > 1) return null;
  const marked = new Map<string, Run>();
  const joined = joinPieces(
    piecesOfRuns(base.runs, marked),
    rewritten.map(({ runs }) => piecesOfRuns(runs, marked)),
  );
  if (!joined) return null;
  const runs = normaliseRuns(joined.flatMap((piece) => marked.get(piece) ?? []));
  return runs.length === 0 ? null : { kind: kinds[0] ?? base.kind, runs };
}
