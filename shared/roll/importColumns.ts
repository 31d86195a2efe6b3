import { refuse } from "../journal.ts";
import type { RollRow } from "./commands.ts";
import { type Complain, nearest, shown } from "./importProblem.ts";

/** The columns of a roll's file, in the order in which we write them. Names are English in every language. */
export const rollColumns = [
  "group",
  "region",
  "local authority",
  "kind",
  "people represented",
  "seats",
  "delegate",
  "delegate e-mail",
  "delegate language",
  "alternate",
  "alternate e-mail",
  "alternate language",
  "protected",
  "need",
] as const;
export type RollColumn = (typeof rollColumns)[number];

/** These may be left out of a file; the rest must be there, even if cells are empty. */
export const optionalColumns: readonly RollColumn[] = ["alternate", "alternate e-mail", "alternate language", "protected", "need"];

/** Where each column stands in the file: index of its cell. */
export type ColumnPlaces = { readonly [C in RollColumn]?: number };

/** Capitals, spaces, hyphens and underscores make no difference: `Delegate_Email` is `delegate e-mail`. */
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const columnCalled = (name: string): RollColumn | undefined => rollColumns.find((column) => bare(column) === bare(name));

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === "";

/** Reads the header (ROL-3): every missing, unknown or doubled column is named. `null` if lines cannot be read without what is missing. */
export const readHeader = (header: RollRow, rows: readonly RollRow[], complain: Complain): ColumnPlaces | null => {
  const places: { [C in RollColumn]?: number } = {};
  header.cells.forEach((cell, i) => {
    const column = columnCalled(cell);
    if (isBlank(cell)) {
      const filled = rows.find((row) => !isBlank(row.cells[i]));
      if (filled)
        complain(
          header.line,
          "",
          refuse("importColumnNameless", { position: i + 1, line: filled.line }),
          refuse("importColumnNamelessMend"),
        );
    } else if (!column) {
      complain(
        header.line,
        shown(cell.trim()),
        refuse("importColumnUnknown", { found: shown(cell.trim()) }),
        refuse("importColumnUnknownMend", { nearest: nearest(cell.trim(), rollColumns) }),
      );
    } else if (places[column] !== undefined) {
      complain(header.line, column, refuse("importColumnDoubled", { column }), refuse("importColumnDoubledMend", { column }));
    } else {
      places[column] = i;
    }
  });
  const missing = rollColumns.filter((column) => places[column] === undefined && !optionalColumns.includes(column));
  for (const column of missing)
    complain(header.line, column, refuse("importColumnMissing", { column }), refuse("importColumnMissingMend", { column }));
  return missing.length > 0 ? null : places;
};
