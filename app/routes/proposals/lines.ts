import { currentVersion } from "../../../shared/proposals/questions.ts";
import type { ProposalStage } from "../../../shared/proposals/state.ts";
import type { Lang } from "../../locales/href.ts";
import { machineMade } from "../proposal-languages/shown.ts";
import { eitherOf, type Reading, type Said, textOf } from "./said.ts";

/** A line of the register of proposals. */
export interface ProposalLine {
  readonly id: string;
  readonly stage: ProposalStage;
  readonly title: Said | null;
  readonly summary: Said | null;
  /** The program that made the words shown, while that label stands (PRP-22). */
  readonly machine: string | null;
  readonly chapter: string;
  readonly at: number;
  readonly versions: number;
  readonly sponsors: number;
}

/** Which proposals a reader may ask for. */
export const proposalFilters = ["open", "decided", "ended"] as const;
export type ProposalFilter = (typeof proposalFilters)[number];

/** Under which filter a stage stands. */
export function filterOfStage(stage: ProposalStage): ProposalFilter {
  if (stage === "adopted" || stage === "rejected") return "decided";
  return stage === "withdrawn" || stage === "lapsed" || stage === "joined" ? "ended" : "open";
}

/** These proposals as the register shows them. */
export function proposalLines(context: Reading, ids: readonly string[], lang: Lang): readonly ProposalLine[] {
  return ids.flatMap((id) => {
    const proposal = context.assembly.proposal(id);
    if (!proposal) return [];
    const text = textOf(context, id);
    const { stage, chapter, publishedAt, versions, sponsors } = proposal;
    const [title, summary] = [text && eitherOf(text.title, lang), text && eitherOf(text.summary, lang)];
    const number = currentVersion(proposal)?.number ?? 1;
    const machine = text?.machine ? machineMade(context, proposal, number, title, lang) : null;
    return [{ id, stage, title, summary, machine, chapter, at: publishedAt, versions: versions.length, sponsors: sponsors.length }];
  });
}
