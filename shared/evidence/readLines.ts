import { type Refusal, refuse } from "../journal.ts";
import type { RollRow } from "../roll/commands.ts";
import type { Condition, Shape } from "./shape.ts";
import { columnsOf } from "./shape.ts";

/** Something wrong in a file: on which line, in which column. */
export interface LineProblem {
  readonly line: number;
  readonly column: string;
  readonly problem: Refusal;
}

/** One figure as a line of the file says it, before its area is looked up. `add`: it is one of several that are counted together. */
export interface LineSays {
  readonly line: number;
  readonly area: string;
  readonly name: string;
  readonly region: string;
  readonly year: number | null;
  /** What stands where the year does. */
  readonly period: string;
  readonly value: string;
  readonly column: string;
  readonly add: boolean;
}

/** A year, or a period that begins with one: `2024-05-15`, `2023-04-01/P1Y`, `2017/18`. */
const yearOf = (period: string): number | null => {
  const year = /^(1[89]\d\d|2[01]\d\d)([-/][\dA-Z/-]*)?$/.exec(period)?.[1];
  return year === undefined ? null : Number(year);
};

/** The lines of a file, each taken apart by the shape; or what keeps it from being read at all (EVI-4). */
export function readLines(
  rows: readonly RollRow[],
  shape: Shape,
): { readonly says: readonly LineSays[]; readonly problems: readonly LineProblem[] } {
  const [head, ...lines] = rows;
  const heads = (head?.cells ?? []).map((cell) => cell.trim());
  const first = head?.line ?? 1;
  const missing = columnsOf(shape).filter((column) => !heads.includes(column));
  const twice = columnsOf(shape).filter((column) => heads.indexOf(column) !== heads.lastIndexOf(column));
  const problems: LineProblem[] = [
    ...missing.map((column) => ({ line: first, column, problem: refuse("evidenceColumnMissing", { column }) })),
    ...twice.map((column) => ({ line: first, column, problem: refuse("evidenceColumnTwice", { column }) })),
  ];
  if (problems.length > 0) return { says: [], problems };
  const says: LineSays[] = [];
  for (const { line, cells } of lines) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (cells.length !== heads.length) {
      problems.push({ line, column: "", problem: refuse("evidenceCells", { cells: cells.length, heads: heads.length }) });
      continue;
    }
    const cell = (column: string | undefined): string => (column === undefined ? "" : (cells[heads.indexOf(column)] ?? "").trim());
    const holds = (where: readonly Condition[]): boolean => where.every(({ column, is }) => is.includes(cell(column)));
    if (!holds(shape.where)) continue;
    const about = { line, area: cell(shape.area), name: cell(shape.name), region: cell(shape.region) };
    const { says: how, parts: add = false } = shape;
    if (how.kind === "long") {
      const period = cell(how.year);
      says.push({ ...about, year: yearOf(period), period, value: cell(how.value), column: how.value, add });
    } else if (how.kind === "wide")
      for (const { column, year } of how.columns) says.push({ ...about, year, period: String(year), value: cell(column), column, add });
    else
      for (const { year, where } of how.counts)
        says.push({ ...about, year, period: String(year), value: holds(where) ? "1" : "0", column: where[0]?.column ?? "", add: true });
  }
  return { says, problems };
}
