import { seededNumbers } from "../weights/draw.ts";

/**
 * OPN-11: the statements that somebody has not answered yet, in the order in which they are put before them: those with the fewest
 * positions first, so that positions spread evenly; of equals by a draw of their own (`seed`: the person and the round), so that not
 * everybody answers the same one next. The same input gives the same order.
 */
export function answeringOrder(
  statements: readonly number[],
  positionsOn: (statement: number) => number,
  answered: ReadonlySet<number>,
  seed: string,
): readonly number[] {
  return statements
    .filter((statement) => !answered.has(statement))
    .map((statement) => ({ statement, positions: positionsOn(statement), draw: seededNumbers(`${seed}:${statement}`)() }))
    .sort((a, b) => a.positions - b.positions || a.draw - b.draw || a.statement - b.statement)
    .map(({ statement }) => statement);
}
