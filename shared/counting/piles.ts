/**
 * Papers in piles: each lies with the first option on it that is still in the count. All papers stand in one flat row of
 * numbers and piles are chains through it, so that nothing is made anew for a paper while it moves.
 */
import type { RankedVote } from "./result.ts";

/** How a paper's ranks are read one after another. */
export interface PaperRules {
  /** How many ranks in a row may be skipped before the paper ends; null: any number. */
  readonly skips: number | null;
  /** A rank given to several options ends the paper there, or is passed over. */
  readonly doubled: "exhaust" | "skip";
}

/** The options on a paper in the order in which they are tried. An option given again later counts where it came first. */
export const readPaper = (ranking: RankedVote["ranking"], rules: PaperRules): readonly number[] => {
  const order: number[] = [];
  let skipped = 0;
  for (const place of ranking) {
    const [option] = place;
    skipped = place.length === 0 ? skipped + 1 : 0;
    if (rules.skips !== null && skipped > rules.skips) break;
    if (place.length > 1 && rules.doubled === "exhaust") break;
    if (place.length === 1 && option !== undefined && !order.includes(option)) order.push(option);
  }
  return order;
};

/** Piles of papers with their weights. */
export interface Piles {
  /** Weight of papers that named no option at all. */
  readonly abstained: number;
  /** Weight of papers that named somebody, also where the rules then end the paper before anybody. */
  readonly given: number;
  /** Weight of papers that could be laid on a pile at all. */
  readonly valid: number;
  /** What lies on each option's pile, in `1 / scale` of a vote. */
  readonly held: readonly number[];
  /**
   * Moves the piles of those taken out to the next option on each paper that is `still` in the count; what each paper is
   * worth may change on the way (`valueFrom`, in `1 / scale`).
   */
  move(from: readonly number[], still: (option: number) => boolean, valueFrom?: (value: number) => number): void;
}

/** Lays all papers out. Throws where a weight is no exact whole number or an option is not on the paper. */
export const pilesOf = (votes: readonly RankedVote[], options: number, rules: PaperRules, scale = 1): Piles => {
  const papers = grouped(votes, options, rules);
  const chain = new Int32Array(papers.weights.length).fill(-1);
  const first = new Int32Array(options).fill(-1);
  const at = Uint32Array.from(papers.starts);
  const held = new Array<number>(options).fill(0);
  const values = new Float64Array(papers.weights.length).fill(scale);
  const lay = (paper: number, still: (option: number) => boolean): void => {
    const end = papers.starts[paper + 1] ?? papers.order.length;
    for (let position = at[paper] ?? end; position < end; position++) {
      const option = papers.order[position] ?? 0;
      if (!still(option)) continue;
      at[paper] = position;
      chain[paper] = first[option] ?? -1;
      first[option] = paper;
      held[option] = (held[option] ?? 0) + (papers.weights[paper] ?? 0) * (values[paper] ?? 0);
      return;
    }
    at[paper] = end;
  };
  for (let paper = 0; paper < papers.weights.length; paper++) lay(paper, () => true);
  return {
    abstained: papers.abstained,
    given: papers.given,
    valid: papers.valid,
    held,
    move(from, still, valueFrom) {
      for (const option of from) {
        let paper = first[option] ?? -1;
        first[option] = -1;
        held[option] = 0;
        while (paper >= 0) {
          const next = chain[paper] ?? -1;
          if (valueFrom) values[paper] = valueFrom(values[paper] ?? 0);
          lay(paper, still);
          paper = next;
        }
      }
    },
  };
};

/** Equal papers as one with their weights added up, in flat rows: `order` from `starts[i]` to `starts[i + 1]`. */
const grouped = (votes: readonly RankedVote[], options: number, rules: PaperRules) => {
  const weights: number[] = [];
  const starts: number[] = [];
  const order: number[] = [];
  const known = new Map<string, number>();
  let abstained = 0;
  let given = 0;
  let valid = 0;
  for (const { weight, ranking } of votes) {
    if (!(weight >= 0) || !Number.isSafeInteger(given + abstained + weight))
      throw new RangeError("weights are whole numbers with an exact sum");
    if (ranking.every((place) => place.length === 0)) {
      abstained += weight;
      continue;
    }
    given += weight;
    const read = readPaper(ranking, rules);
    if (read.some((option) => !(option >= 0 && option < options))) throw new RangeError("a vote names options on the paper");
    if (read.length > 0) valid += weight;
    const key = read.join(" ");
    const paper = known.get(key) ?? weights.length;
    if (paper === weights.length) {
      known.set(key, paper);
      weights.push(0);
      starts.push(order.length);
      order.push(...read);
    }
    weights[paper] = (weights[paper] ?? 0) + weight;
  }
  return { weights, starts, order, abstained, given, valid };
};
