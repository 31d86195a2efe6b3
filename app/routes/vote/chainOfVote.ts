import { noteAddress } from "../../../shared/minutes/dates.ts";
import type { Outcome } from "../../../shared/plan/state.ts";
import type { Lang } from "../../locales/href.ts";
import type { WholeChainShown } from "../outcomes/chain.ts";
import { type Reading, sittingTitle } from "../proposals/said.ts";

/** The outcome that came of a vote; none before its decision note is confirmed. */
export const outcomeOfVote = ({ assembly }: Pick<Reading, "assembly">, ballot: string): Outcome | undefined =>
  assembly
    .ids("outcome")
    .map((number) => assembly.outcome(number))
    .find((one) => one?.ballot === ballot);

/** What a step of the chain shows where there is no proposal: procedure stops at the note. */
export interface VoteChain extends Omit<WholeChainShown, "proposal"> {
  readonly proposal: string | null;
  /** The amendment that was voted on: its vote makes no outcome of its own (AMD-11). */
  readonly amendment: string | null;
}

/** The steps around one vote: an earlier or later vote on the same proposal has its own. */
export function chainOfVote(context: Reading, id: string, lang: Lang): VoteChain {
  const ballot = context.assembly.ballot(id);
  const outcome = outcomeOfVote(context, id);
  const sitting = ballot?.sitting ?? null;
  return {
    proposal: ballot?.proposal ?? null,
    amendment: ballot?.amendment ?? null,
    version: ballot?.version ?? null,
    sitting: sitting === null ? null : { id: sitting, title: sittingTitle(context, sitting, lang) },
    ballot: id,
    note: sitting === null ? null : noteAddress(context.assembly, sitting),
    outcome: outcome?.number ?? null,
    planItem: outcome?.planItem ?? ballot?.planItem ?? null,
  };
}
