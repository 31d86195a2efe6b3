import type { Positions } from "./positions.ts";
import { type Direction, principalDirections } from "./principal.ts";
import { rounded } from "./rounded.ts";

/** A place on the map. No unit: near means of like mind, far from the middle means sure to differ from others. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** People and statements on one map, in the order of the matrix. */
export interface Projection {
  readonly people: readonly Point[];
  /** Where somebody would stand who agreed with this statement and said nothing else. */
  readonly statements: readonly Point[];
  /** The share of all difference of opinion that lies along x, and along y. */
  readonly shown: readonly [number, number];
}

/** The mean position on each statement, of those who took one. */
const means = ({ statements, rows }: Positions): readonly number[] =>
  statements.map((_, i) => {
    const given = rows.map((row) => row[i] ?? null).filter((cell) => cell !== null);
    return given.reduce((sum, cell) => sum + cell, 0) / given.length;
  });

/**
 * OPN-3: everybody in two dimensions.
 *
 * As Polis does it (C. Small, M. Bjorkegren, T. Erkkilä, L. Shaw and C. Megill, "Polis: Scaling deliberation by mapping high
 * dimensional opinion spaces", Recerca 26(2), 2021; compdemocracy.org/algorithms): where somebody took no position the mean of those
 * who did stands in (OPN-2); principal components of the centred matrix; each person is placed by their own positions only and
 * pushed out by √(statements ÷ positions taken), so that few positions do not look like moderate ones.
 */
export function projectionOf(positions: Positions): Projection {
  const { statements, rows } = positions;
  const mean = means(positions);
  // OPN-2: the mean stands in for no position, so that less the mean nothing is left of it.
  const centred = rows.map((row) => row.map((cell, i) => (cell === null ? 0 : cell - (mean[i] ?? 0))));
  const { first, second, whole } = principalDirections(centred, statements.length);
  const along = ({ weights }: Direction, row: readonly number[]): number => row.reduce((sum, cell, i) => sum + cell * (weights[i] ?? 0), 0);
  const placed = (row: readonly number[], taken: number): Point => {
    const push = Math.sqrt(statements.length / Math.max(taken, 1));
    return { x: rounded(push * along(first, row)), y: rounded(push * along(second, row)) };
  };
  return {
    people: rows.map((row, person) => placed(centred[person] ?? [], row.filter((cell) => cell !== null).length)),
    statements: statements.map((_, i) =>
      placed(
        statements.map((__, j) => (i === j ? 1 - (mean[i] ?? 0) : 0)),
        1,
      ),
    ),
    shown: whole > 0 ? [rounded(first.spread / whole), rounded(second.spread / whole)] : [0, 0],
  };
}
