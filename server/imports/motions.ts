import type { Changes } from "../../shared/amendments/changes.ts";
import { changesBetween } from "../../shared/amendments/difference.ts";
import { isRefusal, type Refusal, refuse } from "../../shared/journal.ts";
import { documentLimits } from "../../shared/proposals/document.ts";
import type { ReportLine } from "../../shared/proposals/imported.ts";
import { giveIds } from "../../shared/proposals/plainForm.ts";
import { emptyProposalText, type ProposalText, proposalTextSchema } from "../../shared/proposals/text.ts";
import type { ReadBlock } from "./report.ts";

/** An amendment as it stood in another system: the text that it wants, and what it changes to get there. */
export interface ForeignAmendment {
  /** As that system names it: "1 - 1", "Amendment A". */
  readonly name: string;
  readonly kind: "amendment" | "editorial";
  readonly title: string;
  readonly proposers: readonly string[];
  readonly seconds: readonly string[];
  /** Words around it that are not its text. */
  readonly remarks: readonly string[];
  readonly text: ProposalText;
  readonly changes: Changes;
}

/** A motion or resolution of another system as a proposal with amendments (OUT-5). */
export interface ForeignProposal {
  readonly name: string;
  readonly title: string;
  readonly proposers: readonly string[];
  readonly seconds: readonly string[];
  readonly remarks: readonly string[];
  readonly text: ProposalText;
  readonly amendments: readonly ForeignAmendment[];
  readonly report: readonly ReportLine[];
}

/** A text of another system as ours. With `before`, its passages keep their ids where they say the same, as an edited copy does. */
export function foreignText(title: string, blocks: readonly ReadBlock[], before: ProposalText = emptyProposalText): ProposalText | Refusal {
  const clauses = giveIds(
    blocks.map(({ kind, runs }) => ({ kind, runs })),
    before.clauses,
  );
  const checked = proposalTextSchema.safeParse({ ...before, title: { ...before.title, en: title }, clauses });
  if (checked.success) return checked.data;
  const has = blocks.reduce((sum, { runs }) => sum + runs.reduce((length, { text }) => length + text.length, 0), 0);
  return refuse("importTooLongForProposal", { hasBlocks: blocks.length, blocks: documentLimits.blocks, has, whole: documentLimits.whole });
}

/** What an amended text changes; a text that is refused changes nothing. */
export const foreignChanges = (before: ProposalText, after: ProposalText | Refusal): Changes | Refusal =>
  isRefusal(after) ? after : changesBetween(before, after);
