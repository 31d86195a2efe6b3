import type { Refusal } from "../journal.ts";

/** One thing wrong in a roll's file: where it stands, what it is and how to mend it (two keys of the catalogue `refusals`). */
export interface ImportProblem {
  /** Line of the file, counted from 1; the line of the header for a column. */
  readonly line: number;
  /** The column's name as the file should have it; empty where it is about the whole line. */
  readonly column: string;
  readonly problem: Refusal;
  readonly mend: Refusal;
}

/** Collects problems while a file is read. */
export type Complain = (line: number, column: string, problem: Refusal, mend: Refusal) => void;

/** What was found, short enough to be shown. */
export const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** Steps between two words: letters added, removed or changed (V. Levenshtein, 1965). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** The option most like what was written, so that a slip can be mended at a glance; the first of equals. */
export const nearest = (written: string, options: readonly string[]): string => {
  const sought = written.slice(0, 80).toLowerCase();
  let best = options[0] ?? "";
  let least = Number.POSITIVE_INFINITY;
  for (const option of options) {
    const steps = distance(sought, option.toLowerCase());
    if (steps < least) {
      least = steps;
      best = option;
    }
  }
  return best;
};
