/**
 * Participatory budgets as Pabulib's `.pb` files hold them: three parts, META, PROJECTS and VOTES, each a line of its own,
 * then a line of column names, then lines of cells between semicolons (D. Stolicki, S. Szufa and N. Talmon, "Pabulib: A
 * Participatory Budgeting Library", 2020). Pure. One unreadable line and nothing is read.
 *
 * Kinds of votes: approval and choose-1 (each project named is worth 1), ordinal (the first named is worth as many points
 * as may be named, the next one less), cumulative and scoring (points beside the names).
 */
import type { ScoringVote } from "../result.ts";
import type { LineProblem } from "./read.ts";

/** A budget read. Money is in `1 / moneyParts` of the file's currency: 1, or 100 where it has cents. */
export interface Pabulib {
  /** Projects by their ids, in the order of the file. */
  readonly options: readonly string[];
  readonly names: readonly string[];
  readonly costs: readonly number[];
  readonly budget: number;
  readonly moneyParts: number;
  readonly voteType: string;
  readonly votes: readonly ScoringVote[];
  /** Who cast each vote, and the line on which it stands. */
  readonly voters: readonly string[];
  readonly lines: readonly number[];
  /** The projects that the file says were funded; null: it does not say. */
  readonly selected: readonly number[] | null;
  /** By project, the support that the file prints (`score`, or else `votes`); null where it prints none. */
  readonly printed: readonly (number | null)[];
}

interface Row {
  readonly line: number;
  readonly cell: (column: string) => string;
}
type Parts = { readonly [part in "META" | "PROJECTS" | "VOTES"]: readonly Row[] };

/** Cells between semicolons; a cell in quotation marks may hold semicolons. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"(?=;|$)|([^;]*))/g)].map(([, quoted, plain]) =>
    (quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"')).trim(),
  );

const partOf = (line: string): keyof Parts | undefined =>
  (["META", "PROJECTS", "VOTES"] as const).find((part) => part === line.trim().toUpperCase());

function partsOf(text: string, complain: (line: number, problem: string) => void): Parts {
  const parts: { [part in keyof Parts]: Row[] } = { META: [], PROJECTS: [], VOTES: [] };
  let part: keyof Parts | undefined;
  let columns: readonly string[] | undefined;
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .forEach((written, index) => {
      const line = index + 1;
      const begins = partOf(written);
      if (begins) [part, columns] = [begins, undefined];
      else if (written.trim() === "") return;
      else if (!part) complain(line, "The file begins with a line that reads META.");
      else if (!columns) columns = cellsOf(written).map((name) => name.toLowerCase());
      else {
        const [cells, names] = [cellsOf(written), columns];
        if (cells.length > names.length) complain(line, `This line has ${cells.length} cells, the line of names ${names.length}.`);
        parts[part].push({ line, cell: (column) => cells[names.indexOf(column)] ?? "" });
      }
    });
  return parts;
}

/** A sum of money as whole `1 / parts`; undefined: not a sum. */
const moneyOf = (written: string, parts: number): number | undefined => {
  const found = /^([0-9]{1,13})(?:[.,]([0-9]{1,2})0*)?$/.exec(written);
  return found ? Number(found[1]) * parts + (Number((found[2] ?? "").padEnd(2, "0")) * parts) / 100 : undefined;
};

/** Reads a `.pb` file, or says on which lines it cannot be read. */
export function readPabulib(text: string): Pabulib | { readonly problems: readonly LineProblem[] } {
  const problems: LineProblem[] = [];
  const complain = (line: number, problem: string): void => void problems.push({ line, problem });
  const parts = partsOf(text, complain);
  const meta = new Map(parts.META.map((row) => [row.cell("key").toLowerCase(), { value: row.cell("value"), line: row.line }]));
  const sums = [meta.get("budget")?.value ?? "", ...parts.PROJECTS.map((row) => row.cell("cost"))];
  const moneyParts = sums.some((sum) => /[.,]0*[1-9]/.test(sum)) ? 100 : 1;

  const budget = moneyOf(meta.get("budget")?.value ?? "", moneyParts);
  if (budget === undefined) complain(meta.get("budget")?.line ?? 0, "The budget under META must be a sum of money.");
  const options = parts.PROJECTS.map((row) => row.cell("project_id"));
  if (options.length === 0) complain(0, "There are no projects.");
  const costs = parts.PROJECTS.map((row, index) => {
    const cost = moneyOf(row.cell("cost"), moneyParts);
    const id = options[index] ?? "";
    if (id === "") complain(row.line, "The project has no project_id.");
    if (options.indexOf(id) < index) complain(row.line, `The project “${id}” stands twice.`);
    if (cost === undefined || cost <= 0) complain(row.line, "The cost must be a sum of money above nothing.");
    return cost ?? 0;
  });

  const voteType = meta.get("vote_type")?.value.toLowerCase() ?? "";
  const limit = (key: string): number | null => (/^[0-9]{1,9}$/.test(meta.get(key)?.value ?? "") ? Number(meta.get(key)?.value) : null);
  const paper: Paper = {
    indexOf: new Map(options.map((id, index) => [id, index])),
    voteType,
    longest: limit("max_length") ?? (voteType === "choose-1" ? 1 : options.length),
    mostPoints: limit("max_sum_points"),
  };
  if (!voteTypes.includes(voteType))
    complain(meta.get("vote_type")?.line ?? 0, `The vote_type under META must be one of ${voteTypes.join(", ")}.`);
  const votes = parts.VOTES.map((row): ScoringVote => {
    const read = paperOf(row, paper);
    if (typeof read === "string") complain(row.line, read);
    return { weight: 1, scores: typeof read === "string" ? [] : read };
  });
  if (problems.length > 0 || budget === undefined) return { problems: problems.toSorted((a, b) => a.line - b.line) };

  const marks = parts.PROJECTS.map((row) => row.cell("selected"));
  const printedOf = (row: Row): string => row.cell("score") || row.cell("votes");
  return {
    options,
    names: parts.PROJECTS.map((row) => row.cell("name")),
    costs,
    budget,
    moneyParts,
    voteType,
    votes,
    voters: parts.VOTES.map((row) => row.cell("voter_id")),
    lines: parts.VOTES.map(({ line }) => line),
    selected: marks.every((mark) => mark === "") ? null : marks.flatMap((mark, option) => (mark === "1" || mark === "2" ? [option] : [])),
    printed: parts.PROJECTS.map((row) => (/^-?[0-9]+$/.test(printedOf(row)) ? Number(printedOf(row)) : null)),
  };
}

const voteTypes = ["approval", "choose-1", "ordinal", "cumulative", "scoring"];

/** What a paper may hold. */
interface Paper {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly voteType: string;
  readonly longest: number;
  readonly mostPoints: number | null;
}

/** One vote's points by project; or a sentence that says what is wrong with it. */
function paperOf(row: Row, { indexOf, voteType, longest, mostPoints }: Paper): readonly (number | null)[] | string {
  const list = (column: string): string[] =>
    row.cell(column) === ""
      ? []
      : row
          .cell(column)
          .split(",")
          .map((one) => one.trim());
  const named = list("vote");
  const withPoints = voteType === "cumulative" || voteType === "scoring";
  const points = withPoints ? list("points") : named.map((_, place) => (voteType === "ordinal" ? `${longest - place}` : "1"));
  const unknown = named.find((id) => !indexOf.has(id));
  if (unknown !== undefined) return `There is no project “${unknown}”.`;
  if (new Set(named).size < named.length) return "A project is named twice.";
  if (named.length > longest) return `${named.length} are named, and at most ${longest} may be.`;
  if (points.length !== named.length) return `Under vote stand ${named.length}, under points ${points.length}: there must be as many.`;
  const wrong = points.find((figure) => !/^-?[0-9]{1,9}$/.test(figure));
  if (wrong !== undefined) return `“${wrong}” is not a whole number of points.`;
  const given = points.map(Number);
  const sum = given.reduce((a, b) => a + b, 0);
  if (voteType === "cumulative" && given.some((figure) => figure < 0)) return "Points cannot be less than nothing.";
  if (voteType === "cumulative" && mostPoints !== null && sum > mostPoints)
    return `${sum} points are given, and there are only ${mostPoints}.`;
  const scores = new Array<number | null>(indexOf.size).fill(null);
  named.forEach((id, place) => {
    scores[indexOf.get(id) ?? 0] = given[place] ?? null;
  });
  return scores;
}
