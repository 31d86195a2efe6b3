import type { Day } from "../calendar/days.ts";
import type { Place } from "../evidence/places.ts";
import type { LineProblem } from "../evidence/readLines.ts";
import { refuse } from "../journal.ts";
import type { RollRow } from "../roll/commands.ts";
import { wrongWith } from "./check.ts";
import { type TypedSpace, typedSpaceSchema } from "./commands.ts";
import { keyOf } from "./decide.ts";
import { spaceOutcomes, spaceOwners, spaceUses } from "./kinds.ts";

/** What importing a file of spaces would add to the register, or everything that is wrong with it. */
export interface SpacesPlan {
  readonly problems: readonly LineProblem[];
  readonly spaces: readonly TypedSpace[];
  /** Lines about spaces that the register has already: they are left as they are. */
  readonly known: number;
}

/** The columns of a file of spaces; those after the sixth may be missing. */
export const spaceColumns = [
  ...["name", "address", "area", "use", "owner", "source"],
  ...["group", "listed", "notice", "bid", "outcome", "outcome_day"],
] as const;
const needed = 6;
const codes: { readonly [column: string]: readonly string[] } = { use: spaceUses, owner: spaceOwners, outcome: spaceOutcomes };

/** Plans the import of a file of civic spaces, every problem with its line and column (CIV-8). */
export function planSpaces(
  rows: readonly RollRow[],
  places: ReadonlyMap<string, Place>,
  standing: ReadonlyMap<string, unknown>,
  today: Day,
): SpacesPlan {
  const [head, ...lines] = rows;
  const heads = (head?.cells ?? []).map((cell) => cell.trim());
  const first = head?.line ?? 1;
  const problems: LineProblem[] = [
    ...spaceColumns
      .slice(0, needed)
      .filter((column) => !heads.includes(column))
      .map((column) => ({ line: first, column, problem: refuse("evidenceColumnMissing", { column }) })),
    ...spaceColumns
      .filter((column) => heads.indexOf(column) !== heads.lastIndexOf(column))
      .map((column) => ({ line: first, column, problem: refuse("evidenceColumnTwice", { column }) })),
  ];
  const seen = new Map<string, number>();
  const spaces: TypedSpace[] = [];
  let known = 0;
  for (const { line, cells } of problems.length > 0 ? [] : lines) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const bad = (column: string, problem: LineProblem["problem"]): void => void problems.push({ line, column, problem });
    const cell = (column: string): string => (cells[heads.indexOf(column)] ?? "").trim();
    const strange = Object.keys(codes).find((column) => cell(column) !== "" && !codes[column]?.includes(cell(column)));
    if (cells.length !== heads.length) bad("", refuse("evidenceCells", { cells: cells.length, heads: heads.length }));
    else if (strange !== undefined)
      bad(strange, refuse("spaceCodeUnknown", { code: cell(strange).slice(0, 40), codes: codes[strange]?.join(", ") ?? "" }));
    else {
      const { outcome_day: outcomeDay, ...typed } = Object.fromEntries(spaceColumns.map((column) => [column, cell(column)]));
      const read = typedSpaceSchema.safeParse({ ...typed, outcomeDay });
      if (!read.success) {
        const column = String(read.error.issues[0]?.path[0] ?? "");
        bad(columnOf(column), refuse("spaceCellWrong"));
        continue;
      }
      const wrong = wrongWith(read.data, places, today);
      const key = keyOf(read.data);
      const before = seen.get(key);
      seen.set(key, before ?? line);
      if (wrong) bad(columnOf(wrong.field ?? ""), wrong);
      else if (before !== undefined) bad("name", refuse("spaceTwice", { line: before }));
      else if (standing.has(key)) known += 1;
      else spaces.push(read.data);
    }
  }
  if (problems.length === 0 && spaces.length === 0 && known === 0)
    problems.push({ line: first, column: "", problem: refuse("evidenceEmpty") });
  return { problems, spaces, known };
}

const columnOf = (field: string): string => (field === "outcomeDay" ? "outcome_day" : field);
