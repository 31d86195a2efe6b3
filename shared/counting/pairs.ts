/**
 * Options compared pair by pair: how much weight puts one before another. Exact: whole numbers, whose sum must be one
 * that a computer holds exactly (below 2^53).
 */
import { byPaper, sumOf, wrongOption } from "./byPaper.ts";
import type { RankedVote } from "./result.ts";

/** Options that a vote leaves out: not compared with any, or last and equal there (as Debian and many laws have it). */
export type Unranked = "no-opinion" | "last";

/** The matrix row by row (`pairs[a × options + b]`: weight that puts a before b), and the weight that named nobody. */
export interface Pairs {
  readonly pairs: Float64Array;
  readonly abstained: number;
}

/** Adds up every comparison. Throws where a vote names an unknown option or one twice, or weights are no exact whole numbers. */
export const pairsOf = (votes: readonly RankedVote[], options: number, unranked: Unranked = "no-opinion"): Pairs => {
  const cells = (options + 1) ** options;
  const papers = votes.length > 1_000 && cells <= mostCells ? byPaper(votes, options, new Float64Array(cells)) : votes;
  const pairs = new Float64Array(options * options);
  const inWords = sumOf(papers) < 2 ** 31;
  const bundle = options > most ? most : Math.ceil(options / 2);
  let abstained = 0;
  let first = 0;
  do {
    abstained = compare(papers, { options, unranked, first, bundle, inWords }, pairs);
    first += 2 * bundle;
  } while (first < options);
  return { pairs, abstained };
};

/** So many different papers are added up before they are compared; with up to six options every paper has a cell of its own. */
const mostCells = 2 ** 17;
/** Options are taken in bundles, so that those of a bundle that stand before another option are a number below 2^`most`. */
const most = 10;

interface Go {
  readonly options: number;
  readonly unranked: Unranked;
  /** The first option of the two bundles that are compared with all in one go through the votes. Up to twenty options need one go. */
  readonly first: number;
  readonly bundle: number;
  /** The sum of all weights fits a machine word of 32 bits, which is added to faster. */
  readonly inWords: boolean;
}

/**
 * Compares two bundles of options with all, and gives the weight of votes that name nobody. A vote is read from its first place
 * on: for each option two figures are added to, the weight with which exactly these of each bundle stood before it. So a vote
 * costs as many steps as it names options, not pairs; nothing is made anew for it, and all state is local, for speed.
 */
const compare = (votes: readonly RankedVote[], { options, unranked, first, bundle, inWords }: Go, pairs: Float64Array): number => {
  const sets = 2 ** bundle;
  // For each option: by what stood before it of the near bundle, then of the far one.
  const cells = inWords ? new Int32Array(options * sets * 2) : new Float64Array(options * sets * 2);
  const bits = Int32Array.from({ length: options }, (_, option) =>
    option >= first && option < first + 2 * bundle ? 1 << (option - first) : 0,
  );
  const seen = new Int32Array(options).fill(-1);
  let abstained = 0;
  for (let vote = 0; vote < votes.length; vote++) {
    const { weight, ranking } = votes[vote] ?? { weight: 0, ranking: [] };
    let named = 0;
    let length = 0;
    for (let at = 0; at < ranking.length; at++) {
      const place = ranking[at] ?? [];
      const near = named & (sets - 1);
      const far = sets + (named >> bundle);
      length += place.length;
      for (let i = 0; i < place.length; i++) {
        const option = place[i] ?? -1;
        const bit = bits[option];
        if (bit === undefined || (named & bit) !== 0) throw new RangeError(wrongOption);
        named |= bit;
        const row = option * sets * 2;
        cells[row + near] = (cells[row + near] ?? 0) + weight;
        cells[row + far] = (cells[row + far] ?? 0) + weight;
      }
    }
    if (length === 0) abstained += weight;
    else if (unranked === "last" && length < options) {
      for (let at = 0; at < ranking.length; at++) for (const option of ranking[at] ?? []) seen[option] = vote;
      for (let option = 0; option < options; option++) {
        if (seen[option] === vote) continue;
        const row = option * sets * 2;
        const [near, far] = [row + (named & (sets - 1)), row + sets + (named >> bundle)];
        cells[near] = (cells[near] ?? 0) + weight;
        cells[far] = (cells[far] ?? 0) + weight;
      }
    }
  }
  for (let option = 0; option < options; option++) {
    for (let half = 0; half < 2; half++) {
      const from = (option * 2 + half) * sets;
      takeApart(cells.subarray(from, from + sets), (one, weight) => {
        const before = first + half * bundle + one;
        if (before < options) pairs[before * options + option] = weight;
      });
    }
  }
  return abstained;
};

/** Sets of a bundle taken apart: `found` is told with what weight each option of it stood in one. Half of the sets hold the last option. */
const takeApart = (cells: Int32Array | Float64Array, found: (one: number, weight: number) => void): void => {
  let half = cells.length / 2;
  for (let one = Math.log2(cells.length) - 1; one >= 0; one--, half /= 2) {
    let weight = 0;
    for (let set = 0; set < half; set++) {
      const held = cells[half + set] ?? 0;
      weight += held;
      cells[set] = (cells[set] ?? 0) + held;
    }
    found(one, weight);
  }
};

/** The matrix as rows. */
export const matrixOf = ({ pairs }: Pairs, options: number): readonly (readonly number[])[] =>
  Array.from({ length: options }, (_, a) => Array.from(pairs.subarray(a * options, (a + 1) * options)));

/** The option that more weight puts before each other one than behind; null: there is none. */
export const condorcetWinner = (matrix: readonly (readonly number[])[]): number | null => {
  const winner = matrix.findIndex((row, a) => matrix.every((other, b) => a === b || (row[b] ?? 0) > (other[a] ?? 0)));
  return winner < 0 ? null : winner;
};
