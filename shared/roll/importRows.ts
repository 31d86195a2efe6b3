import type { Founding } from "../founding/state.ts";
import { refuse } from "../journal.ts";
import type { RollRow } from "./commands.ts";
import { cellText } from "./importCells.ts";
import { readHeader } from "./importColumns.ts";
import { doubledUnread, type WantedGroup, wantedGroups } from "./importGroups.ts";
import { type ReadLine, readLine } from "./importLines.ts";
import type { KnownForImport } from "./importPlan.ts";
import type { ImportProblem } from "./importProblem.ts";
import type { Roll } from "./state.ts";

/** A file may hold this many lines below its header. */
export const mostLines = 20_000;

/**
 * Reads every line of the file and gives the groups wanted and every problem found (ROL-3). The first line is the header;
 * blank lines are passed over.
 */
export const readRows = (
  rows: readonly RollRow[],
  roll: Roll,
  founding: Founding,
  known: KnownForImport,
): { readonly problems: readonly ImportProblem[]; readonly wanted: readonly WantedGroup[] } => {
  const problems: ImportProblem[] = [];
  const complain = (line: number, column: string, problem: ImportProblem["problem"], mend: ImportProblem["mend"]): void => {
    problems.push({ line, column, problem, mend });
  };
  const [header, ...lines] = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ""));
  if (!header) complain(1, "", refuse("importEmpty"), refuse("importEmptyMend"));
  else if (lines.length > mostLines) {
    complain(
      lines[mostLines]?.line ?? 1,
      "",
      refuse("importTooLong", { found: lines.length, most: mostLines }),
      refuse("importTooLongMend", { most: mostLines }),
    );
  } else if (lines.length === 0) complain(header.line, "", refuse("importNoLines"), refuse("importNoLinesMend"));
  if (!header || problems.length > 0) return { problems, wanted: [] };
  const places = readHeader(header, lines, complain);
  if (!places) return { problems, wanted: [] };
  const regions = roll.regions.map(({ code, nameEn, nameCy }) => ({
    code,
    names: [known.wordsOf(nameEn), known.wordsOf(nameCy)].filter((name) => name !== undefined),
  }));
  const rules = { regions, seatsPerGroup: founding.orders.seatsPerGroup };
  const read = lines.map((row) => readLine(row, places, rules, complain)).filter((line): line is ReadLine => line !== undefined);
  const names = lines.map(({ line, cells }) => ({
    line,
    group: cellText(cells[places.group ?? -1]),
    seats: cellText(cells[places.seats ?? -1]),
  }));
  doubledUnread(names, read, complain);
  const wanted = wantedGroups(read, complain);
  problems.sort((a, b) => a.line - b.line);
  return { problems, wanted };
};
