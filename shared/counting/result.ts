/**
 * What every method of counting takes and gives. Pure and exact: options are indices in the order of the paper, weights
 * and totals are whole numbers (of units; where a method works with parts of a vote, of `1 / scale` of one). The order
 * in which votes are given cannot matter.
 *
 * Sources: domain.md §5; each method's own file names its own.
 */

/** The methods by the names that commands, files and pages use. For / against / abstain has a file and rules of its own. */
export const countingMethods = [
  "choose-one",
  "approval",
  "score",
  "instant-runoff",
  "schulze",
  "stv-scotland",
  "points",
  "equal-shares",
  "greedy",
  "sequential-pav",
  "phragmen",
] as const;
export type CountingMethod = (typeof countingMethods)[number];

/**
 * A ranking and how much stands behind it. `ranking[0]` holds the options given the first rank, and so on: an empty
 * place is a rank skipped, a place with several options is a rank given twice. An option in no place: no opinion, which
 * is not last place.
 */
export interface RankedVote {
  readonly weight: number;
  readonly ranking: readonly (readonly number[])[];
}

/** Options approved of, or (one) chosen; empty: an abstention. */
export interface ApprovingVote {
  readonly weight: number;
  readonly approved: readonly number[];
}

/** A figure for each option, by index; null: no opinion. */
export interface ScoringVote {
  readonly weight: number;
  readonly scores: readonly (number | null)[];
}

/** Options that stood equal where one had to go first, and how that was settled. */
export interface Tie {
  /** The round in which it arose, from 1; 0: outside rounds. */
  readonly round: number;
  readonly between: readonly number[];
  /** What had to be decided: who is elected, who is excluded, whose surplus goes first, or the order of places. */
  readonly over: "elected" | "excluded" | "transferred" | "order" | "funded";
  readonly settledBy: "earlier-rounds" | "later-preferences" | "cheaper" | "lot";
  /** Those it fell on, in order. */
  readonly chosen: readonly number[];
}

/** Is told, while a count goes on, how many steps of it are done: rounds held, or options bought from equal shares. */
export type Told = (steps: number) => void;

/** One round of a count: what everybody held at its end. */
export interface Round {
  /** From 1. */
  readonly number: number;
  /** By option; null: no longer (or not yet) in the count. In `1 / scale` units. */
  readonly totals: readonly (number | null)[];
  /** Where totals had to be cut short: the same in full, `17/6`. What was decided was decided on these. */
  readonly exact?: readonly (string | null)[];
  /** What can go to nobody any more, in `1 / scale` units. */
  readonly exhausted: number;
  /** Options elected, excluded or funded at this round's end, in order. */
  readonly elected: readonly number[];
  readonly excluded: readonly number[];
  /** What moved since the round before: whose votes, and how much each option got. Null: nothing moved. */
  readonly moved: { readonly from: readonly number[]; readonly gained: readonly number[] } | null;
}

/** A count finished. */
export interface CountResult {
  readonly method: CountingMethod;
  /** In the order in which they won. Empty: nobody did (no votes, or nobody passed the rule). */
  readonly winners: readonly number[];
  /** All options from first to last place; those in one place stand equal. */
  readonly ranking: readonly (readonly number[])[];
  /** Parts of a unit that totals are in: 1, or 100,000 for five decimals. */
  readonly scale: number;
  /** What the method adds up, by option, at the end; where it has rounds, of the round in which the option last stood. */
  readonly totals: readonly number[];
  readonly rounds: readonly Round[];
  /** `matrix[a][b]`: weight that puts a before b. Null: the method compares no pairs. */
  readonly matrix: readonly (readonly number[])[] | null;
  readonly ties: readonly Tie[];
  /** Weight of votes that named no option. */
  readonly abstained: number;
  /** The number to reach, in `1 / scale` units, where the method has one; null otherwise. */
  readonly quota: number | null;
  /** Options that did not stay in the count because of a default option, where there is one. */
  readonly dropped?: readonly { readonly option: number; readonly because: "quorum" | "majority" }[];
  /** Where a budget is shared out: what it was, what the winners cost, and which of them came in only to use up what was left. */
  readonly money?: { readonly budget: number; readonly spent: number; readonly completed: readonly number[] };
}
