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
  const pairs = new Float64Array(options * options);
  const line = lineOf(options, unranked);
  const base = options + 1;
  const cells = votes.length > 1_000 && base ** options <= mostCells ? new Float64Array(base ** options) : null;
  let abstained = 0;
  let sum = 0;
  for (const vote of votes) {
    const { weight, ranking } = vote;
    sum += weight;
    if (!(weight >= 0) || !Number.isSafeInteger(sum)) throw new RangeError("weights are whole numbers with an exact sum");
    if (cells === null) {
      if (line.read(ranking) === 0) abstained += weight;
      else line.compare(pairs, weight);
      continue;
    }
    const cell = line.cellOf(ranking);
    cells[cell] = (cells[cell] ?? 0) + weight;
  }
  cells?.forEach((weight, cell) => {
    if (weight === 0) return;
    if (line.readCell(cell) === 0) abstained += weight;
    else line.compare(pairs, weight);
  });
  return { pairs, abstained };
};

/** One paper at a time, laid out in arrays that are used again for the next: nothing is made anew for a vote. */
const lineOf = (options: number, unranked: Unranked) => {
  const order = new Uint16Array(options);
  /** Where the place of the option at the same position of `order` ends. */
  const ends = new Uint16Array(options);
  const seen = new Uint32Array(options);
  const powers = Array.from({ length: options }, (_, option) => (options + 1) ** option);
  let paper = 0;
  let length = 0;
  const mark = (option: number): void => {
    if (!(option >= 0 && option < options) || seen[option] === paper) throw new RangeError("a vote names each option once at most");
    seen[option] = paper;
  };
  const close = (from: number): void => {
    ends.fill(length, from, length);
  };
  const withTheRest = (named: number): number => {
    if (unranked === "no-opinion" || named === 0) return named;
    for (let option = 0; option < options; option++) if (seen[option] !== paper) order[length++] = option;
    close(named);
    return named;
  };
  return {
    /** Lays a ranking out; gives how many options it names. */
    read(ranking: RankedVote["ranking"]): number {
      paper++;
      length = 0;
      for (const place of ranking) {
        const from = length;
        for (const option of place) {
          mark(option);
          order[length++] = option;
        }
        close(from);
      }
      return withTheRest(length);
    },
    /** The number of a paper among all that can be written: places of options as digits, 0 for none. */
    cellOf(ranking: RankedVote["ranking"]): number {
      paper++;
      let cell = 0;
      let at = 0;
      for (const place of ranking) {
        if (place.length > 0) at++;
        for (const option of place) {
          mark(option);
          cell += at * (powers[option] ?? 0);
        }
      }
      return cell;
    },
    /** Lays out the paper of such a number. */
    readCell(cell: number): number {
      paper++;
      length = 0;
      const digits = powers.map((power) => Math.floor(cell / power) % (options + 1));
      for (let at = 1; at <= options; at++) {
        const from = length;
        digits.forEach((digit, option) => {
          if (digit !== at) return;
          mark(option);
          order[length++] = option;
        });
        close(from);
      }
      return withTheRest(length);
    },
    compare(pairs: Float64Array, weight: number): void {
      for (let i = 0; i < length; i++) {
        const row = (order[i] ?? 0) * options;
        for (let j = ends[i] ?? length; j < length; j++) {
          const at = row + (order[j] ?? 0);
          pairs[at] = (pairs[at] ?? 0) + weight;
        }
      }
    },
  };
};

/** The matrix as rows. */
export const matrixOf = ({ pairs }: Pairs, options: number): readonly (readonly number[])[] =>
  Array.from({ length: options }, (_, a) => Array.from(pairs.subarray(a * options, (a + 1) * options)));

/** The option that more weight puts before each other one than behind; null: there is none. */
export const condorcetWinner = (matrix: readonly (readonly number[])[]): number | null => {
  const winner = matrix.findIndex((row, a) => matrix.every((other, b) => a === b || (row[b] ?? 0) > (other[a] ?? 0)));
  return winner < 0 ? null : winner;
};
