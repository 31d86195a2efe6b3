import type { RankedVote } from "./result.ts";

const isExact = (weight: number): boolean => Number.isSafeInteger(weight) && weight >= 0;
const wrongWeight = "weights are whole numbers with an exact sum";
/** What is said of a paper that cannot be compared. */
export const wrongOption = "a vote names options on the paper, each once at most";

/** The weight of all votes. Throws where weights are no exact whole numbers, or have no exact sum. */
export const sumOf = (votes: readonly RankedVote[]): number => {
  let sum = 0;
  for (let vote = 0; vote < votes.length; vote++) {
    const weight = votes[vote]?.weight ?? 0;
    // Most weights are small: those a machine word holds need no more than this one look.
    if (((weight | 0) !== weight || weight < 0) && !isExact(weight)) throw new RangeError(wrongWeight);
    sum += weight;
  }
  if (!isExact(sum)) throw new RangeError(wrongWeight);
  return sum;
};

/**
 * Equal papers as one, by a number for every paper that can be written: each option's place a digit, 0 for none. `cells` has room
 * for all of them. Throws where a vote names an unknown option or one twice, or weights are no exact whole numbers.
 */
export const byPaper = (votes: readonly RankedVote[], options: number, cells: Float64Array): readonly RankedVote[] => {
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
