/** A heavy count that was held beside the server's turn, as decisions are given it (BAL-48). */
export interface HeldCount {
  /** The hash of what was counted (`shared/ballots/papers/heavy.ts`). */
  readonly of: string;
  /** Options by index, in the order in which they won. */
  readonly winners: readonly number[];
  readonly outcome: "chosen" | "none-chosen" | "not-quorate";
  /** Between how many options each tie was that had to be settled. */
  readonly ties: readonly number[];
}
