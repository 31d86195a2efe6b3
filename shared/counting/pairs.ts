/**
 * Options compared pair by pair: how much weight puts one before another. Exact: whole numbers, whose sum must be one
 * that a computer holds exactly (below 2^53).
 */
import type { RankedVote } from "./result.ts";

/** Options that a vote leaves out: not compared with any, or last and equal there (as Debian and many laws have it). */
export type Unranked = "no-opinion" | "last";

/** The matrix row by row (`pairs[a × options + b]`: weight that puts a before b), and the weight that named nobody. */
export interface Pairs {
  readonly pairs: Float64Array;
  readonly abstained: number;
}

/** So many different papers are added up before they are compared; with up to six options every paper has a cell of its own. */
const mostCells = 2 ** 17;

/** Adds up every comparison. Throws where a vote names an unknown option or one twice, or weights are no exact whole numbers. */
export const pairsOf = (votes: readonly RankedVote[], options: number, unranked: Unranked = "no-opinion"): Pairs => {
  const cells = (options + 1) ** options;
  return votes.length > 1_000 && cells <= mostCells
    ? compared(byPaper(votes, options, new Float64Array(cells)), options, unranked)
    : compared(votes, options, unranked);
};

const wrongWeight = "weights are whole numbers with an exact sum";
const isExact = (weight: number): boolean => Number.isSafeInteger(weight) && weight >= 0;
const wrongOption = "a vote names options on the paper, each once at most";

/** Options are taken in bundles of seven, so that those of a bundle that stand behind another option are a number below 128. */
const bundle = 7;
const sets = 2 ** bundle;

/**
 * Votes one by one. Each is laid out in rows that are used again for the next (`order`: options from first to last;
 * `ends`: where the place of the option there ends) and read from its end: for each option and bundle one figure is added
 * to, the weight with which exactly these of the bundle stood behind. A vote so costs as many steps as it has options and
 * bundles, not pairs; nothing is made anew for it, and all state is local, for speed.
 */
const compared = (votes: readonly RankedVote[], options: number, unranked: Unranked): Pairs => {
  const bundles = Math.ceil(options / bundle);
  const ahead = new Float64Array(bundles * options * sets);
  const bits = Int32Array.from({ length: bundles * options }, (_, at) =>
    Math.floor((at % options) / bundle) === Math.floor(at / options) ? 1 << ((at % options) % bundle) : 0,
  );
  const order = new Int32Array(options);
  const ends = new Int32Array(options);
  const seen = new Int32Array(options).fill(-1);
  let abstained = 0;
  let sum = 0;
  for (let vote = 0; vote < votes.length; vote++) {
    const { weight, ranking } = votes[vote] ?? { weight: 0, ranking: [] };
    sum += weight;
    if (!(weight >= 0) || !Number.isSafeInteger(sum)) throw new RangeError(wrongWeight);
    let length = 0;
    for (let at = 0; at < ranking.length; at++) {
      const place = ranking[at] ?? [];
      const end = length + place.length;
      for (let i = 0; i < place.length; i++) {
        const option = place[i] ?? -1;
        if (seen[option] === undefined || seen[option] === vote) throw new RangeError(wrongOption);
        seen[option] = vote;
        order[length] = option;
        ends[length++] = end;
      }
    }
    if (length === 0) abstained += weight;
    else if (unranked === "last") {
      for (let option = 0; option < options; option++) if (seen[option] !== vote) order[length++] = option;
      for (let i = length - 1; i >= 0 && seen[order[i] ?? 0] !== vote; i--) ends[i] = length;
    }
    for (let first = 0; first < bundles * options; first += options) {
      let set = 0;
      let place = 0;
      let end = 0;
      for (let i = length - 1; i >= 0; i--) {
        const option = first + (order[i] ?? 0);
        if (ends[i] !== end) {
          set |= place;
          place = 0;
          end = ends[i] ?? 0;
        }
        const cell = option * sets + set;
        ahead[cell] = (ahead[cell] ?? 0) + weight;
        place |= bits[option] ?? 0;
      }
    }
  }
  return { pairs: takenApart(ahead, options), abstained };
};

/** Sets of options behind another one, taken apart into pairs. */
const takenApart = (ahead: Float64Array, options: number): Float64Array => {
  const pairs = new Float64Array(options * options);
  ahead.forEach((weight, cell) => {
    if (weight === 0) return;
    const from = Math.floor(cell / sets);
    let at = (from % options) * options + Math.floor(from / options) * bundle;
    for (let set = cell % sets; set > 0; set >>= 1, at++) if (set & 1) pairs[at] = (pairs[at] ?? 0) + weight;
  });
  return pairs;
};

/** Equal papers as one, by a number for every paper that can be written: each option's place a digit, 0 for none. */
const byPaper = (votes: readonly RankedVote[], options: number, cells: Float64Array): readonly RankedVote[] => {
  const base = options + 1;
  const powers = Int32Array.from({ length: options }, (_, option) => base ** option);
  let sum = 0;
  for (let vote = 0; vote < votes.length; vote++) {
    const { weight, ranking } = votes[vote] ?? { weight: 0, ranking: [] };
    sum += weight;
    // Most weights are small: those a machine word holds need no more than this one look.
    if (((weight | 0) !== weight || weight < 0) && !isExact(weight)) throw new RangeError(wrongWeight);
    let cell = 0;
    let digit = 0;
    let named = 0;
    for (let at = 0; at < ranking.length; at++) {
      const place = ranking[at] ?? [];
      if (place.length > 0) digit++;
      for (let i = 0; i < place.length; i++) {
        const option = place[i] ?? -1;
        const power = powers[option];
        if (power === undefined || (named & (1 << option)) !== 0) throw new RangeError(wrongOption);
        named |= 1 << option;
        cell += digit * power;
      }
    }
    cells[cell] = (cells[cell] ?? 0) + weight;
  }
  if (!isExact(sum)) throw new RangeError(wrongWeight);
  const papers: RankedVote[] = [];
  cells.forEach((weight, cell) => {
    if (weight === 0) return;
    const digits = Array.from(powers, (power) => Math.floor(cell / power) % base);
    papers.push({ weight, ranking: digits.map((_, at) => digits.flatMap((digit, option) => (digit === at + 1 ? [option] : []))) });
  });
  return papers;
};

/** The matrix as rows. */
export const matrixOf = ({ pairs }: Pairs, options: number): readonly (readonly number[])[] =>
  Array.from({ length: options }, (_, a) => Array.from(pairs.subarray(a * options, (a + 1) * options)));

/** The option that more weight puts before each other one than behind; null: there is none. */
export const condorcetWinner = (matrix: readonly (readonly number[])[]): number | null => {
  const winner = matrix.findIndex((row, a) => matrix.every((other, b) => a === b || (row[b] ?? 0) > (other[a] ?? 0)));
  return winner < 0 ? null : winner;
};
