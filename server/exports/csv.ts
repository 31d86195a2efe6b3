import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { type Refusal, refuse } from "../../shared/journal.ts";
import type { RollRow } from "../../shared/roll/commands.ts";

/** A file of this many bytes is refused unread: 20,000 lines of a roll take half of it. */
export const mostBytes = 8 * 1024 * 1024;
/** One cell or line longer than this is a quotation mark that was never closed. */
const longestRecord = 100_000;

const newline = 0x0a;

/** The number of the first line that is not UTF-8, or undefined. */
const brokenLine = (bytes: Uint8Array): number | undefined => {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let start = 0;
  while (start <= bytes.length) {
    const end = bytes.indexOf(newline, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    if (end < 0) return undefined;
    start = end + 1;
    line += 1;
  }
  return undefined;
};

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, i) => bytes[i] === byte);

/** What is wrong with the bytes before a single line is read. */
const bytesProblem = (bytes: Uint8Array): Refusal | undefined => {
  if (bytes.length > mostBytes) return refuse("csvTooBig", { most: mostBytes / 1024 / 1024 }, "file");
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return refuse("csvNotUtf8", { line: 1 }, "file");
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return refuse("csvIsASpreadsheet", {}, "file");
  const line = brokenLine(bytes);
  if (line !== undefined) return refuse("csvNotUtf8", { line }, "file");
  const zero = bytes.indexOf(0);
  if (zero >= 0) return refuse("csvHoldsZero", { line: linesIn(bytes.subarray(0, zero)) + 1 }, "file");
  return undefined;
};

const linesIn = (bytes: Uint8Array): number => bytes.reduce((lines, byte) => lines + (byte === newline ? 1 : 0), 0);

const numberIn = (error: CsvError, field: string): number => {
  const value: unknown = Reflect.get(error, field);
  return typeof value === "number" ? value : 1;
};

/** The parser gives the text of each record with it, so that we know how many lines it took. */
const recordsSchema = z.array(z.object({ record: z.array(z.string()), raw: z.string() }));

const lineBreaks = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** The first `most` records, or all. */
const recordsIn = (text: string, most = -1) =>
  recordsSchema.parse(
    parse(text, { relax_column_count: true, record_delimiter: ["\r\n", "\n", "\r"], max_record_size: longestRecord, raw: true, to: most }),
  );

/** The records with the line each began on, and the line after them. */
const linesOf = (records: ReturnType<typeof recordsIn>): { readonly rows: RollRow[]; readonly next: number } => {
  let next = 1;
  const rows = records.map(({ record, raw }) => {
    const row = { line: next, cells: record };
    next += lineBreaks(raw);
    return row;
  });
  return { rows, next };
};

const problemOf = (error: CsvError, text: string): Refusal => {
  if (error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE") {
    // The parser notices at the end; what helps is where the quotation mark was opened.
    const whole = numberIn(error, "records");
    return refuse("csvQuoteOpen", { line: whole === 0 ? 1 : linesOf(recordsIn(text, whole)).next }, "file");
  }
  return refuse("csvQuoteWrong", { line: numberIn(error, "lines") }, "file");
};

/**
 * Reads a file of comma-separated values as people's spreadsheets write it: a byte order mark, Windows line ends, quoted cells
 * with commas, quotation marks and line breaks in them. Every row knows the line of the file it began on.
 * Refuses, naming the line: what is too big, not UTF-8, a spreadsheet's own format, or has a stray quotation mark.
 */
export const readCsv = (bytes: Uint8Array): { readonly rows: readonly RollRow[] } | { readonly problem: Refusal } => {
  const problem = bytesProblem(bytes);
  if (problem) return { problem };
  const text = new TextDecoder("utf-8").decode(bytes);
  // Before a single cell is read: quotation marks that are right between semicolons are wrong between commas.
  const header = text.trimStart().split(/\r|\n/, 1)[0] ?? "";
  if (/[;\t]/.test(header) && !header.includes(",")) return { problem: refuse("csvNotCommas", {}, "file") };
  try {
    return { rows: linesOf(recordsIn(text)).rows };
  } catch (error) {
    if (error instanceof CsvError) return { problem: problemOf(error, text) };
    throw error;
  }
};

/** ROL-11: a cell a spreadsheet would run as a formula gets an apostrophe before it; a plain negative number stays. */
export const neutralised = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) && !/^-[0-9]+(?:\.[0-9]+)?$/.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Comma-separated values with Windows line ends (RFC 4180), every cell neutralised and quoted where it must be. */
export const writeCsv = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [header, ...rows].map((row) => `${row.map((cell) => quoted(neutralised(String(cell)))).join(",")}\r\n`).join("");
