/**
 * BLT, the file of ranked ballots that programs for the single transferable vote exchange (I. D. Hill, B. A. Wichmann and
 * D. R. Woodall, "Algorithm 123: single transferable vote by Meek's method", The Computer Journal 30, 1987; equal and
 * skipped ranks as later programs write them):
 *
 *     4 2            candidates, places
 *     -3             candidates withdrawn, if any
 *     [tie 2 1 4]    an order drawn by lot, if any
 *     5 2 1=4 - 3 0  how many papers; candidates best first, `=` between equals, `-` for a rank skipped; 0
 *     0              end of the papers
 *     "Ann Archer"   names, one each, then perhaps the title
 *
 * `#` begins a note up to the end of the line; a paper may begin with a number of its own in brackets.
 */
import type { RankedVote } from "../result.ts";
import type { LineProblem, RankedReading } from "./read.ts";
import { twiceIn, wholeWeight } from "./votesRead.ts";

interface Token {
  readonly line: number;
  readonly text: string;
  /** A name, a note in square brackets, or a plain word. */
  readonly kind: "name" | "setting" | "word";
}

const tokenPattern = /"((?:\\.|[^"\\])*)"|\[([^\]]*)\]|\([^)]*\)|#.*|([^\s"[\](]+)|(\S)/g;

const tokensOf = (text: string): readonly Token[] =>
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .flatMap((line, at) =>
      [...line.matchAll(tokenPattern)].flatMap(([, name, setting, word, stray]): Token[] => {
        if (name !== undefined) return [{ line: at + 1, text: name.replaceAll(/\\(.)/g, "$1").trim(), kind: "name" }];
        if (setting !== undefined) return [{ line: at + 1, text: setting.trim(), kind: "setting" }];
        return word === undefined && stray === undefined ? [] : [{ line: at + 1, text: word ?? stray ?? "", kind: "word" }];
      }),
    );

/** Reads a BLT file. Withdrawn candidates are taken out of the options and out of every paper, whose places close up. */
export const readBlt = (text: string): RankedReading => {
  const tokens = tokensOf(text);
  const problems: LineProblem[] = [];
  const complain = (line: number | undefined, problem: string): void => void problems.push({ line: line ?? 0, problem });
  const [first, second] = tokens;
  const candidates = wholeWeight(first?.text ?? "") ?? 0;
  const seats = wholeWeight(second?.text ?? "") ?? 0;
  if (candidates === 0 || candidates > 10_000 || seats === 0)
    return { problems: [{ line: first?.line ?? 0, problem: "The file begins with the number of candidates and the number of places." }] };

  /** A candidate's index; undefined (after a complaint): none of that number. */
  const candidate = (written: string, line: number): number | undefined => {
    const number = wholeWeight(written);
    if (number !== null && number <= candidates) return number - 1;
    complain(line, `“${written}” is not a candidate's number from 1 to ${candidates}.`);
    return undefined;
  };
  const withdrawn = new Set<number>();
  const papers: { readonly weight: number; readonly ranking: (readonly number[])[] }[] = [];
  const names: Token[] = [];
  let lot: readonly number[] = [];
  let paper: { line: number; weight: number; ranking: number[][] } | null = null;
  let ended = false;
  for (const { line, text: word, kind } of tokens.slice(2)) {
    if (kind === "name") {
      if (!ended) complain(line, "Names come after the papers, which end with a 0 on a line of its own.");
      ended = true;
      names.push({ line, text: word, kind });
    } else if (kind === "setting") {
      const [setting, ...order] = word.split(/\s+/);
      if (setting === "tie") lot = order.flatMap((one) => candidate(one, line) ?? []);
    } else if (ended) complain(line, `“${word}” stands where a name in quotation marks should.`);
    else if (paper) {
      if (word === "0") {
        const twice = twiceIn(paper.ranking.flat());
        if (twice !== undefined) complain(paper.line, `Candidate ${twice + 1} stands twice on one paper.`);
        papers.push(paper);
        paper = null;
      } else paper.ranking.push(word === "-" ? [] : word.split("=").flatMap((one) => candidate(one, line) ?? []));
    } else if (word === "0") ended = true;
    else if (papers.length === 0 && /^-[0-9]+$/.test(word)) withdrawn.add(candidate(word.slice(1), line) ?? -1);
    else {
      const weight = wholeWeight(word);
      if (weight === null) complain(line, `“${word}” is not a number of papers: a whole number from 1.`);
      paper = { line, weight: weight ?? 1, ranking: [] };
    }
  }
  if (paper) complain(paper.line, "This paper does not end with 0.");
  else if (!ended) complain(tokens.at(-1)?.line, "The papers do not end with a 0 on a line of its own.");
  if (ended && names.length < candidates) complain(tokens.at(-1)?.line, `${candidates} candidates need names; ${names.length} are given.`);
  if (names.length > candidates + 1) complain(names[candidates + 1]?.line, "There are more names than candidates and a title.");
  if (problems.length > 0) return { problems };
  return withoutWithdrawn({ names: names.map((name) => name.text), candidates, seats, withdrawn, papers, lot });
};

const withoutWithdrawn = (file: {
  readonly names: readonly string[];
  readonly candidates: number;
  readonly seats: number;
  readonly withdrawn: ReadonlySet<number>;
  readonly papers: readonly RankedVote[];
  readonly lot: readonly number[];
}): RankedReading => {
  const { names, candidates, seats, withdrawn, papers, lot } = file;
  const kept = Array.from({ length: candidates }, (_, at) => at).filter((at) => !withdrawn.has(at));
  const indexOf = new Map(kept.map((at, index) => [at, index]));
  const still = (options: readonly number[]): readonly number[] => options.flatMap((at) => indexOf.get(at) ?? []);
  const title = names[candidates];
  const votes =
    withdrawn.size === 0
      ? papers
      : papers.map(({ weight, ranking }) => ({
          weight,
          ranking: ranking.filter((place) => place.length === 0 || still(place).length > 0).map(still),
        }));
  return {
    options: kept.map((at) => names[at] ?? ""),
    votes,
    seats,
    ...(title ? { title } : {}),
    ...(withdrawn.size > 0 ? { withdrawn: [...withdrawn].map((at) => names[at] ?? "") } : {}),
    ...(lot.length > 0 ? { lot: still(lot) } : {}),
  };
};
