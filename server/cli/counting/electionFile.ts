import { readWeightedTable } from "../../../shared/counting/files/csv.ts";
import { csvRows } from "../../../shared/counting/files/csvRows.ts";
import { type Pabulib, readPabulib } from "../../../shared/counting/files/pabulib.ts";
import { isUnreadable, type LineProblem, rankedFormatOf, readRanked } from "../../../shared/counting/files/read.ts";
import type { ApprovingVote, RankedVote, ScoringVote } from "../../../shared/counting/result.ts";
import { unfitApproving } from "../../../shared/counting/unfit.ts";

/** A file of votes as one kind of paper. */
export interface ElectionFile<Vote> {
  /** The options' names, in the order of the paper. */
  readonly options: readonly string[];
  readonly votes: readonly Vote[];
  /** By vote: the line it stands on (0: not known), how many people cast it, and who cast it where the file says so. */
  readonly lines: readonly number[];
  readonly heads: readonly number[];
  readonly voters: readonly string[] | null;
  readonly seats: number | null;
  /** Where the file is a budget. */
  readonly budget: Pabulib | null;
  /** An order by lot that stands in the file. */
  readonly lot: readonly number[] | null;
}

/** What reading gives. */
export type Read<T> = T | { readonly problems: readonly LineProblem[] };

/** The options' names; where two share one, each with its place on the paper. */
export const namesOf = (options: readonly string[]): readonly string[] =>
  options.map((name, option) => (options.indexOf(name) === options.lastIndexOf(name) ? name : `${name} (${option + 1})`));

const formats = "CSV, BLT, PrefLib (.soi, .toc, .soc, .toi) and Pabulib (.pb)";
const cannot = (problem: string): { readonly problems: readonly LineProblem[] } => ({ problems: [{ line: 0, problem }] });
const isTable = (text: string): boolean => /^\uFEFF?\s*"?weight"?\s*,/i.test(text);

/** Rankings, of BLT, PrefLib and both kinds of CSV. */
export function readRankings(name: string, text: string): Read<ElectionFile<RankedVote>> {
  if (name.toLowerCase().endsWith(".pb"))
    return cannot("A Pabulib file holds a budget, not rankings; count it with greedy or equal-shares.");
  const format = rankedFormatOf(name);
  if (format === null) return cannot(`What kind of file this is cannot be told from its name. Read are ${formats}.`);
  const file = readRanked(text, format);
  if (isUnreadable(file)) return file;
  const rows = format === "csv" ? csvRows(text).rows.slice(1) : [];
  return {
    options: file.options,
    votes: file.votes,
    lines: file.votes.map((_, vote) => rows[vote]?.line ?? 0),
    heads: file.votes.map(({ weight }) => (isTable(text) ? 1 : weight)),
    voters: null,
    seats: file.seats ?? null,
    budget: null,
    lot: file.lot ?? null,
  };
}

/** Figures, of a CSV that begins with weight, and of Pabulib. */
export function readScores(name: string, text: string): Read<ElectionFile<ScoringVote>> {
  if (name.toLowerCase().endsWith(".pb")) {
    const budget = readPabulib(text);
    if ("problems" in budget) return budget;
    const { options, votes, lines, voters } = budget;
    return { options, votes, lines, voters, heads: votes.map(() => 1), seats: null, budget, lot: null };
  }
  if (!name.toLowerCase().endsWith(".csv") || !isTable(text))
    return cannot("Figures are read from a CSV whose first line is weight and the options' names, or from a Pabulib file.");
  const table = readWeightedTable(text);
  if ("problems" in table) return table;
  return {
    options: table.options,
    votes: table.rows.map(({ weight, cells }) => ({ weight, scores: cells })),
    lines: table.rows.map(({ line }) => line),
    heads: table.rows.map(() => 1),
    ...{ voters: null, seats: null, budget: null, lot: null },
  };
}

/**
 * Approvals: in a CSV that begins with weight, the options with a 1 (nothing or 0: not approved of); in a ranking, all that
 * it names; in a Pabulib file, all that get points.
 */
export function readApprovals(name: string, text: string): Read<ElectionFile<ApprovingVote>> {
  return fromFigures(
    name,
    text,
    (scores) => scores.every((mark) => mark === null || mark === 0 || mark === 1) || "An approval is 1, or 0 or nothing.",
  );
}

/** One option each: in a CSV that begins with weight, the one with a 1; in a ranking, the first; in a Pabulib file, the one named. */
export function readChoices(name: string, text: string): Read<ElectionFile<ApprovingVote>> {
  const read = fromFigures(name, text, () => true, true);
  if ("problems" in read) return read;
  const problems = read.votes.flatMap((choice, vote): readonly LineProblem[] => {
    const names = choice.approved.map((option) => `“${read.options[option]}”`).join(" and ");
    const which = read.lines[vote] ? "" : `Vote ${vote + 1}: `;
    return unfitApproving(choice, read.options.length, 1) === "several-chosen"
      ? [{ line: read.lines[vote] ?? 0, problem: `${which}One option is to be chosen, and this names ${names}.` }]
      : [];
  });
  return problems.length > 0 ? { problems } : read;
}

function fromFigures(
  name: string,
  text: string,
  fits: (scores: ScoringVote["scores"]) => true | string,
  first = false,
): Read<ElectionFile<ApprovingVote>> {
  const isBudget = name.toLowerCase().endsWith(".pb");
  if (isBudget || (name.toLowerCase().endsWith(".csv") && isTable(text))) {
    const read = readScores(name, text);
    if ("problems" in read) return read;
    const problems = read.votes.flatMap(({ scores }, vote): readonly LineProblem[] => {
      const fit = isBudget || fits(scores);
      return fit === true ? [] : [{ line: read.lines[vote] ?? 0, problem: fit || "" }];
    });
    if (problems.length > 0) return { problems };
    const marked = (score: number | null): boolean => score !== null && (isBudget ? score > 0 : score === 1);
    return {
      ...read,
      votes: read.votes.map(({ weight, scores }) => ({ weight, approved: scores.flatMap((score, o) => (marked(score) ? [o] : [])) })),
    };
  }
  const read = readRankings(name, text);
  if ("problems" in read) return read;
  const named = (ranking: RankedVote["ranking"]): number[] =>
    first ? [...(ranking.find((place) => place.length > 0) ?? [])] : ranking.flat();
  return { ...read, votes: read.votes.map(({ weight, ranking }) => ({ weight, approved: named(ranking).toSorted((a, b) => a - b) })) };
}

/**
 * The votes with the weights of a file of their own: a CSV with the columns `voter` and `weight` (a voter as the file of
 * votes names them, or the number of the vote from 1), or with `weight` alone, a line for each vote. A vote's weight in its
 * own file counts as many times over.
 */
export function weighted<Vote extends { readonly weight: number }>(file: ElectionFile<Vote>, text: string): Read<ElectionFile<Vote>> {
  const { rows, problems: broken } = csvRows(text);
  const [header, ...lines] = rows;
  const columns = header?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const at = columns.indexOf("weight");
  if (broken.length > 0) return { problems: broken };
  if (at < 0) return { problems: [{ line: 1, problem: "The first line must name a column weight, and may name a column voter." }] };
  const problems: LineProblem[] = [];
  const names = file.voters ?? file.votes.map((_, vote) => `${vote + 1}`);
  const known = new Set(names);
  const weights = new Map<string, number>();
  lines.forEach(({ line, cells }, index) => {
    const voter = columns.includes("voter") ? (cells[columns.indexOf("voter")] ?? "") : (names[index] ?? "");
    const written = cells[at] ?? "";
    if (!known.has(voter))
      problems.push({ line, problem: voter === "" ? "There are more weights than votes." : `There is no vote of “${voter}”.` });
    else if (weights.has(voter)) problems.push({ line, problem: `“${voter}” has two weights.` });
    if (!/^[0-9]{1,12}$/.test(written)) problems.push({ line, problem: `A weight is a whole number, and this is “${written}”.` });
    weights.set(voter, Number(written));
  });
  const without = names.find((voter) => !weights.has(voter));
  if (without !== undefined && problems.length === 0) problems.push({ line: 0, problem: `The vote of “${without}” has no weight.` });
  if (problems.length > 0) return { problems };
  return { ...file, votes: file.votes.map((vote, index) => ({ ...vote, weight: vote.weight * (weights.get(names[index] ?? "") ?? 0) })) };
}
