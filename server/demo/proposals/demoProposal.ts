import type { PlanChapter } from "../../../shared/proposals/chapters.ts";
import type { Addressee, Extent } from "../../../shared/proposals/departments.ts";
import { plainToBlocks } from "../../../shared/proposals/plainForm.ts";
import type { ProposalText } from "../../../shared/proposals/text.ts";

/** An invented proposal of the demonstration. Case and clauses are in plain form (see plainForm.ts), in English. */
export interface DemoProposal {
  /** Its name in the story: `warm-rooms`. */
  readonly key: string;
  readonly chapter: PlanChapter;
  readonly extent: readonly Extent[];
  readonly addressees: readonly Addressee[];
  readonly title: { readonly en: string; readonly cy: string };
  readonly summary: { readonly en: string; readonly cy: string };
  readonly case: string;
  readonly clauses: readonly string[];
  readonly cost: string;
  /** The six answers of the equality and anti-racism check, in the order of its questions. */
  readonly check: readonly [string, string, string, string, string, string];
}

/** The question that the ballot on it asks. Single quotation marks inside, because pages quote the whole. */
export const questionOf = ({ title }: Pick<DemoProposal, "title">): { readonly en: string; readonly cy: string } => ({
  en: `Shall the assembly adopt the proposal ‘${title.en}’?`,
  cy: `A ddylai’r cynulliad fabwysiadu’r cynnig ‘${title.cy}’?`,
});

/** The whole text as a command takes it. */
export const textOf = (proposal: DemoProposal): ProposalText => ({
  language: "en",
  title: proposal.title,
  question: questionOf(proposal),
  summary: proposal.summary,
  case: plainToBlocks(proposal.case),
  clauses: plainToBlocks(proposal.clauses.map((clause, i) => `${i + 1}. ${clause}`).join("\n")),
  cost: proposal.cost,
  chapter: proposal.chapter,
  extent: [...proposal.extent],
  addressees: [...proposal.addressees],
});
