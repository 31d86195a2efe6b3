import type { Refusal } from "../../shared/journal.ts";
import { byId, type Position, type Taken } from "../../shared/opinion/positions.ts";
import type { RollRow } from "../../shared/roll/commands.ts";
import { readCsv } from "../exports/csv.ts";

/** What is wrong with one cell of a file, in words, and what it must be. */
export interface CellProblem {
  readonly line: number;
  readonly column: string;
  readonly problem: string;
}

/** A table read: its rows, or what is wrong with it as a whole (a refusal) or cell by cell. */
export type ReadTable<T> = { readonly rows: readonly T[] } | { readonly problems: readonly CellProblem[] } | { readonly problem: Refusal };

/** A statement of an exported conversation. */
export interface ForeignStatement {
  readonly statement: string;
  readonly words: string;
  /** A moderator took it out: its positions are not on the map. */
  readonly withdrawn: boolean;
}

const positionOf = new Map<string, Position>([
  ["1", "agree"],
  ["-1", "disagree"],
  ["0", "pass"],
]);
const moderated = new Map([
  ["1", false],
  ["0", false],
  ["-1", true],
]);

const shown = (cell: string): string => (cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);

const cellProblem = (line: number, column: string, cell: string, must: string): CellProblem[] => [
  { line, column, problem: `${cell === "" ? "The cell is empty" : `"${shown(cell)}" cannot stand here`}. It must be ${must}.` },
];

const idProblem = (line: number, column: string, cell: string): CellProblem[] =>
  /^[A-Za-z0-9_-]{1,40}$/.test(cell) ? [] : cellProblem(line, column, cell, "an id of 1 to 40 letters, digits, hyphens or underscores");

/** Reads a table whose first line names its columns; `read` takes the cells of one line by those names, or says what is wrong. */
function readTable<T>(
  bytes: Uint8Array,
  columns: readonly string[],
  read: (cells: { readonly [column: string]: string }, line: number) => T | CellProblem[],
): ReadTable<T> {
  const csv = readCsv(bytes);
  if ("problem" in csv) return csv;
  const [header, ...rows] = csv.rows;
  const names = (header?.cells ?? []).map((cell) => cell.replace(/^\uFEFF/, "").trim());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    return {
      problems: missing.map((column) => ({
        line: 1,
        column,
        problem: `There is no such column; the first line must name ${columns.join(", ")}.`,
      })),
    };
  const answers = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")).map((row) => read(cellsOf(names, row), row.line));
  const problems = answers.flatMap((answer) => (Array.isArray(answer) ? answer : []));
  return problems.length > 0 ? { problems } : { rows: answers.flatMap((answer) => (Array.isArray(answer) ? [] : [answer])) };
}

const cellsOf = (names: readonly string[], { cells }: RollRow): { readonly [column: string]: string } =>
  Object.fromEntries(names.map((name, i) => [name, (cells[i] ?? "").trim()]));

/**
 * Positions on statements as Polis exports them (`votes.csv`: timestamp, datetime, comment-id, voter-id, vote), every change of mind in
 * a line of its own. Answers them in the order of time; of the same time, in the order of the file. Refuses, naming line and column,
 * what is no id, no vote (1 agree, −1 disagree, 0 pass) or no time.
 */
export function readPositions(bytes: Uint8Array): ReadTable<Taken> {
  const table = readTable(bytes, ["timestamp", "comment-id", "voter-id", "vote"], (cells, line) => {
    const { timestamp = "", "comment-id": statement = "", "voter-id": person = "", vote = "" } = cells;
    const position = positionOf.get(vote);
    const problems = [
      ...(/^[0-9]{1,15}$/.test(timestamp) ? [] : cellProblem(line, "timestamp", timestamp, "a time in milliseconds, digits only")),
      ...idProblem(line, "comment-id", statement),
      ...idProblem(line, "voter-id", person),
      ...(position ? [] : cellProblem(line, "vote", vote, "1 (agree), -1 (disagree) or 0 (pass)")),
    ];
    return problems.length > 0 || !position ? problems : { at: Number(timestamp), line, taken: { person, statement, position } };
  });
  if (!("rows" in table)) return table;
  return { rows: [...table.rows].sort((a, b) => a.at - b.at || a.line - b.line).map(({ taken }) => taken) };
}

/** The statements of an exported conversation (Polis' `comments.csv`): id, words, and whether a moderator took it out, in order of ids. */
export function readStatements(bytes: Uint8Array): ReadTable<ForeignStatement> {
  const table = readTable(bytes, ["comment-id", "moderated", "comment-body"], (cells, line) => {
    const { "comment-id": statement = "", moderated: code = "", "comment-body": words = "" } = cells;
    const withdrawn = moderated.get(code);
    const problems = [
      ...idProblem(line, "comment-id", statement),
      ...(withdrawn === undefined ? cellProblem(line, "moderated", code, "1 (in), 0 (not yet) or -1 (out)") : []),
    ];
    return problems.length > 0 || withdrawn === undefined ? problems : { statement, words, withdrawn };
  });
  return "rows" in table ? { rows: [...table.rows].sort((a, b) => byId(a.statement, b.statement)) } : table;
}
