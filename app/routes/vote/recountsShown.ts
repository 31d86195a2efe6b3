import { provisionalUntil, recountNeedsOf } from "../../../shared/ballots/provisional.ts";
import type { Ballot, Declaration, DeclaredBallot } from "../../../shared/ballots/state.ts";

/** What became of a result after it was declared. */
export interface RecountsShown {
  /** Null: it is not provisional, or not any more. */
  readonly until: number | null;
  /** How many delegates asked for a recount. */
  readonly asked: number;
  /** How many have to ask. */
  readonly needed: number;
  readonly done: readonly { readonly at: number; readonly same: boolean }[];
  /** What was declared before a correction. */
  readonly earlier: readonly {
    readonly declaredAt: number;
    readonly outcome: DeclaredBallot["outcome"];
    readonly heads: Declaration["heads"] | null;
    /** Of a choice among options: which of them won, by index. */
    readonly winners: readonly number[] | null;
  }[];
}

/** Requests, recounts and corrections of a declared ballot at a time. */
export const recountsShown = (ballot: Ballot, at: number): RecountsShown => {
  const declared = ballot.phase === "declared" ? ballot : null;
  return {
    until: provisionalUntil(ballot, at),
    asked: declared?.recountRequests?.length ?? 0,
    needed: recountNeedsOf(declared ?? {}).delegates,
    done: declared?.recounts ?? [],
    earlier: (declared?.earlier ?? []).map((one) => ({
      declaredAt: one.declaredAt,
      outcome: one.outcome,
      heads: "heads" in one ? one.heads : null,
      winners: "winners" in one ? (one.winners ?? null) : null,
    })),
  };
};
