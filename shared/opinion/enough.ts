import type { Positions } from "./positions.ts";

/** Fewer positions than this say too little, unless somebody answered everything. */
const leastPositions = 7;
const fewPeople = 15;

/**
 * OPN-4: who is put in a group (as Polis, `in-conv`): whoever took a position on seven statements, or on all if there are fewer; while
 * that is fewer than fifteen people, also those who took the most, and of equals all. `taken`: how many positions each took.
 */
export function enoughOf(taken: readonly number[], statements: number): readonly boolean[] {
  const least = Math.min(leastPositions, statements);
  if (taken.filter((count) => count >= least).length >= fewPeople) return taken.map((count) => count >= least);
  const fifteenth = [...taken].sort((a, b) => b - a)[Math.min(fewPeople, taken.length) - 1] ?? 0;
  return taken.map((count) => count >= Math.min(least, fifteenth));
}

/** The same, of a matrix. */
export const enough = ({ rows, statements }: Positions): readonly boolean[] =>
  enoughOf(
    rows.map((row) => row.filter((cell) => cell !== null).length),
    statements.length,
  );
