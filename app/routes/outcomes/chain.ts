import { noteAddress } from "../../../shared/minutes/dates.ts";
import type { Lang } from "../../locales/href.ts";
import { type Reading, sittingTitle } from "../proposals/said.ts";

/** Every step from a proposal to the plan, as far as it has come; null for a step that has not been reached. */
export interface WholeChainShown {
  readonly proposal: string;
  readonly version: number | null;
  readonly sitting: { readonly id: string; readonly title: string | null } | null;
  /** `2026-42`. */
  readonly ballot: string | null;
  /** The last part of the decision note's address: `2026-03-12`. */
  readonly note: string | null;
  readonly outcome: string | null;
  readonly planItem: string | null;
}

/** The address of a vote: `/votes/2026/42`. */
export const votePath = (ballot: string): string => `/votes/${ballot.replace("-", "/")}`;

/** What came of a proposal so far, each step by its number. */
export function chainOfProposal(context: Reading, id: string, lang: Lang): WholeChainShown {
  const { assembly } = context;
  const proposal = assembly.proposal(id);
  const outcome = assembly
    .ids("outcome")
    .map((number) => assembly.outcome(number))
    .findLast((one) => one?.proposal === id);
  const ballot = outcome?.ballot ?? proposal?.decided?.ballot ?? proposal?.frozen?.ballot ?? null;
  const sitting =
    outcome?.sitting ?? (ballot === null ? null : (assembly.ballot(ballot)?.sitting ?? null)) ?? proposal?.agenda.at(-1)?.sitting ?? null;
  return {
    proposal: id,
    version: outcome?.version ?? proposal?.decided?.version ?? proposal?.versions.at(-1)?.number ?? null,
    sitting: sitting === null ? null : { id: sitting, title: sittingTitle(context, sitting, lang) },
    ballot,
    note: ballot === null || sitting === null ? null : noteAddress(assembly, sitting),
    outcome: outcome?.number ?? null,
    planItem: outcome?.planItem ?? null,
  };
}
