import type { LineProblem } from "./read.ts";

/** A row of cells, trimmed, and the line on which it began. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell in quotes (doubled inside), or anything up to the next comma or line end; then what ended it. */
const cellPattern = /[ \t]*(?:"((?:[^"]|"")*)"[ \t]*|([^",\r\n][^,\r\n]*)?)(,|\r\n|\r|\n|$)/y;

/** The rows of a CSV text (RFC 4180), empty lines left out; a quote that never closes ends the reading with a problem. */
export const csvRows = (text: string): { readonly rows: readonly CsvRow[]; readonly problems: readonly LineProblem[] } => {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let began = 1;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    cellPattern.lastIndex = at;
    const found = cellPattern.exec(text);
    if (!found)
      return { rows, problems: [{ line, problem: "A quotation mark opens or closes in the middle of a cell, or never closes." }] };
    const [whole, quoted, plain, end] = found;
    cells.push(quoted === undefined ? (plain ?? "").trim() : quoted.replaceAll('""', '"').trim());
    at += whole.length;
    line += quoted === undefined ? 0 : (quoted.match(/\r\n|\r|\n/g)?.length ?? 0);
    if (end === "," && at < text.length) continue;
    if (end === ",") cells.push("");
    if (cells.some((cell) => cell !== "")) rows.push({ line: began, cells });
    cells = [];
    line += 1;
    began = line;
  }
  return { rows, problems: [] };
};
