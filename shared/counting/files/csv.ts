/**
 * Ranked ballots as comma-separated values, of two kinds told apart by their first line:
 *
 *     weight,Ash,Birch,Cherry          count,ranking
 *     3,1,2,                           3,Ash > Birch = Cherry
 *
 * In the first, each option's cell is its rank from 1 (equal ranks may be given twice); empty, `-` and `No opinion` are
 * no opinion. In the second, options are named best first, `=` between equals; nothing between two `>` is a rank
 * skipped, and so does `undervote`, as published files have it; `overvote` is a rank whose several names were not recorded,
 * so that nobody is named from there on. The paper's order is then the names' (by their letters' codes), so that the order of lines means nothing.
 */
import type { RankedVote } from "../result.ts";
import { type CsvRow, csvRows } from "./csvRows.ts";
import type { LineProblem, RankedReading } from "./read.ts";
import { placesOf, wholeWeight } from "./votesRead.ts";

/** A table with a weight and a whole number (a rank, a score) or nothing for each option. */
export interface WeightedTable {
  readonly options: readonly string[];
  readonly rows: readonly { readonly line: number; readonly weight: number; readonly cells: readonly (number | null)[] }[];
}

const weightNeeded = "The weight is a whole number from 1.";
/** Ranks beyond this are a slip of the pen, not a ranking. */
const mostRanks = 1_000;

/** Reads the kind that begins with `weight`; also the shape of scores and points. */
export const readWeightedTable = (text: string): WeightedTable | { readonly problems: readonly LineProblem[] } => {
  const { rows, problems } = csvRows(text);
  const [header, ...lines] = rows;
  if (problems.length > 0 || !header) return { problems: problems.length > 0 ? problems : [{ line: 0, problem: "The file is empty." }] };
  const found: LineProblem[] = [];
  const complain = (row: CsvRow, problem: string): void => void found.push({ line: row.line, problem });
  const options = header.cells.slice(1);
  if (header.cells[0]?.toLowerCase() !== "weight") complain(header, "The first line begins with weight, then the options' names.");
  if (options.length === 0 || options.some((name) => name === "")) complain(header, "Every column after the first needs an option's name.");
  if (new Set(options).size < options.length) complain(header, "Two columns have the same name.");
  const read = lines.map((row) => {
    const weight = wholeWeight(row.cells[0] ?? "");
    if (weight === null) complain(row, weightNeeded);
    if (row.cells.length !== header.cells.length)
      complain(row, `This line has ${row.cells.length} cells, the first ${header.cells.length}.`);
    const cells = row.cells.slice(1).map((cell) => {
      if (/^(?:-?|no opinion)$/i.test(cell)) return null;
      const figure = /^-?[0-9]{1,9}$/.test(cell) ? Number(cell) : undefined;
      if (figure === undefined) complain(row, `“${cell}” is not a whole number.`);
      return figure ?? null;
    });
    return { line: row.line, weight: weight ?? 1, cells };
  });
  return found.length > 0 ? { problems: found } : { options, rows: read };
};

/** Reads ranked ballots from either kind. */
export const readRankedCsv = (text: string): RankedReading => {
  if (/^\uFEFF?\s*"?count"?\s*,/i.test(text)) return readCounted(text);
  const table = readWeightedTable(text);
  if ("problems" in table) return table;
  const problems = table.rows.flatMap(({ line, cells }) =>
    cells.some((rank) => rank !== null && (rank < 1 || rank > mostRanks))
      ? [{ line, problem: `A rank is a whole number from 1 to ${mostRanks}.` }]
      : [],
  );
  if (problems.length > 0) return { problems };
  return { options: table.options, votes: table.rows.map(({ weight, cells }): RankedVote => ({ weight, ranking: placesOf(cells) })) };
};

/** What published files write for a rank that names nobody, or several without saying whom. */
const mark = /^(?:undervote|overvote)$/i;

const readCounted = (text: string): RankedReading => {
  const { rows, problems } = csvRows(text);
  const [header, ...lines] = rows;
  if (problems.length > 0) return { problems };
  if (header?.cells.length !== 2 || !header.cells[1]?.toLowerCase().startsWith("ranking"))
    return { problems: [{ line: header?.line ?? 0, problem: "The first line reads count,ranking." }] };
  const found: LineProblem[] = [];
  const read = lines.map((row) => {
    const weight = wholeWeight(row.cells[0] ?? "");
    if (weight === null) found.push({ line: row.line, problem: weightNeeded });
    if (row.cells.length > 2) found.push({ line: row.line, problem: "A name with a comma needs quotation marks around the ranking." });
    const written = row.cells[1] ?? "";
    const marked = written === "" ? [] : written.split(">").map((place) => place.split("=").map((name) => name.trim()));
    const places = marked.map((place) => (place.length === 1 && mark.test(place[0] ?? "") ? [""] : place));
    const ends = marked.findIndex(([name = ""]) => /^overvote$/i.test(name));
    if (ends >= 0 && places.slice(ends).some((place) => place.some((name) => name !== "")))
      found.push({ line: row.line, problem: "Nobody can be named after an overvote: whom it named was not recorded." });
    const named = places.flatMap((place) => (place.length === 1 && place[0] === "" ? [] : place));
    if (named.includes("")) found.push({ line: row.line, problem: "A name is missing beside an equals sign." });
    const twice = named.find((name, at) => name !== "" && named.indexOf(name) < at);
    if (twice !== undefined) found.push({ line: row.line, problem: `“${twice}” stands twice.` });
    return { weight: weight ?? 1, places };
  });
  if (found.length > 0) return { problems: found };
  const options = [...new Set(read.flatMap(({ places }) => places.flat()))].filter((name) => name !== "").sort((a, b) => (a < b ? -1 : 1));
  const indexOf = new Map(options.map((name, index) => [name, index]));
  const votes = read.map(({ weight, places }) => ({
    weight,
    ranking: places.map((place) => place.flatMap((name) => indexOf.get(name) ?? [])),
  }));
  return { options, votes };
};
