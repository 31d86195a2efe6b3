import { type ComparedRun, joinRuns, runsBetween, sameRuns, textOfRuns } from "./blocks.ts";
import { readableStretches } from "./readable.ts";

/**
 * One piece of a compared text, in reading order. `deleted` runs are the first text's, `inserted` ones the second's;
 * `marks`: the same words with other marks (DIF-7).
 */
export type Piece<R extends ComparedRun = ComparedRun> =
  | { readonly is: "same" | "deleted" | "inserted"; readonly runs: readonly R[] }
  | { readonly is: "marks"; readonly before: readonly R[]; readonly runs: readonly R[] };

/** What changed between two texts, word by word (DIF-5, DIF-6, DIF-7). */
export function compareRuns<R extends ComparedRun>(before: readonly R[], after: readonly R[]): readonly Piece<R>[] {
  const { a, b, stretches } = readableStretches(textOfRuns(before), textOfRuns(after));
  const atA = placesOf(a);
  const atB = placesOf(b);
  const from = (start: number, end: number) => runsBetween(before, atA[start] ?? 0, atA[end] ?? 0);
  const to = (start: number, end: number) => runsBetween(after, atB[start] ?? 0, atB[end] ?? 0);
  const pieces: Piece<R>[] = [];
  for (const { same, a0, a1, b0, b1 } of stretches) {
    if (!same) {
      if (a1 > a0) pieces.push({ is: "deleted", runs: from(a0, a1) });
      if (b1 > b0) pieces.push({ is: "inserted", runs: to(b0, b1) });
    } else if (sameRuns(from(a0, a1), to(b0, b1))) pieces.push({ is: "same", runs: to(b0, b1) });
    else for (let i = 0; i < a1 - a0; i += 1) pushKept(pieces, from(a0 + i, a0 + i + 1), to(b0 + i, b0 + i + 1));
  }
  return pieces;
}

/** One more token that stands in both texts: it goes on with the piece before where that is of its kind. */
function pushKept<R extends ComparedRun>(pieces: Piece<R>[], before: readonly R[], after: readonly R[]): void {
  const last = pieces.at(-1);
  const same = sameRuns(before, after);
  if (same && last?.is === "same") pieces[pieces.length - 1] = { is: "same", runs: joinRuns([...last.runs, ...after]) };
  else if (same) pieces.push({ is: "same", runs: after });
  else if (last?.is === "marks")
    pieces[pieces.length - 1] = { is: "marks", before: joinRuns([...last.before, ...before]), runs: joinRuns([...last.runs, ...after]) };
  else pieces.push({ is: "marks", before, runs: after });
}

/** What changed between two lines of text without marks. */
export const compareLines = (before: string, after: string): readonly Piece[] =>
  before === "" && after === "" ? [] : compareRuns([{ text: before }], [{ text: after }]);

/** Whether pieces hold any change. */
export const hasChange = (pieces: readonly Piece[]): boolean => pieces.some((piece) => piece.is !== "same");

/** Where each token begins, and where the last one ends. */
function placesOf(tokens: readonly string[]): readonly number[] {
  const places = [0];
  let at = 0;
  for (const token of tokens) {
    at += token.length;
    places.push(at);
  }
  return places;
}

/** The second text from the first and the pieces (DIF-8); null where the pieces were not made from this text. */
export function applyPieces<R extends ComparedRun>(before: readonly R[], pieces: readonly Piece<R>[]): readonly R[] | null {
  const after: R[] = [];
  const whole = textOfRuns(before);
  let at = 0;
  for (const piece of pieces) {
    if (piece.is === "inserted") {
      after.push(...piece.runs);
      continue;
    }
    const text = textOfRuns(piece.is === "marks" ? piece.before : piece.runs);
    if (!whole.startsWith(text, at)) return null;
    if (piece.is === "same") after.push(...runsBetween(before, at, at + text.length));
    if (piece.is === "marks") after.push(...piece.runs);
    at += text.length;
  }
  return at === whole.length ? joinRuns(after) : null;
}
