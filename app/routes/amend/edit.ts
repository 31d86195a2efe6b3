import { applyChanges } from "../../../shared/amendments/apply.ts";
import { changesAsked } from "../../../shared/amendments/decideMake.ts";
import { cellsOf, type GridCell, standing } from "../../../shared/amendments/listViews.ts";
import { amendmentsClose, isLate, textOfVersion } from "../../../shared/amendments/questions.ts";
import { changeViews } from "../../../shared/amendments/views.ts";
import { amendableProposal } from "../../../shared/amendments/within.ts";
import { isRefusal, type Refusal } from "../../../shared/journal.ts";
import { textToFields } from "../../../shared/proposals/form.ts";
import { emptyProposalText, type ProposalText } from "../../../shared/proposals/text.ts";
import type { TesseraContext } from "../../context.ts";
import type { Form } from "../../forms.ts";
import type { Lang } from "../../locales/href.ts";
import type { ChangeName } from "../amendments/names.ts";
import { type ChangesShown, changesShown } from "../comparison/shown.ts";
import { textOf as sentText } from "../draft/sent.ts";
import type { TextStart } from "../draft/TextFields.tsx";
import { eitherOf, type Reading, type Said, sittingTitle, textOf } from "../proposals/said.ts";

/** The latest version as a copy to be edited: what an amendment or a recommendation is made from. */
export interface EditStart {
  readonly proposal: string;
  readonly title: Said | null;
  readonly version: number;
  readonly text: TextStart;
  /** Why no change can be proposed now; null where one can. */
  readonly cannot: Refusal | null;
  /** The sitting before which amendments have closed; null: in time. */
  readonly late: { readonly sitting: string; readonly title: string | null; readonly lastDay: string } | null;
}

/** What the form begins with; null where there is no such proposal. */
export function editStart(context: Reading & Pick<TesseraContext, "now">, id: string, lang: Lang): EditStart | null {
  const { assembly } = context;
  const proposal = assembly.proposal(id);
  if (!proposal || proposal.versions.length === 0) return null;
  const latest = proposal.versions.length;
  const text = textOf(context, id, latest) ?? emptyProposalText;
  const amendable = amendableProposal(id, assembly);
  const close = amendmentsClose(proposal, assembly);
  return {
    ...{ proposal: id, version: latest, title: eitherOf(text.title, lang) },
    text: { fields: textToFields(text), case: text.case, clauses: text.clauses, language: text.language },
    cannot: isRefusal(amendable) ? amendable : null,
    late: close && isLate(proposal, assembly, context.now()) ? { ...close, title: sittingTitle(context, close.sitting, lang) } : null,
  };
}

/** The version that a form's copy was made of: the one it says, else the latest. */
const versionSent = (form: Form, latest: number): number => {
  const asked = Number(form.fields["version"]);
  return Number.isSafeInteger(asked) && asked > 0 ? asked : latest;
};

/** What a form sent, as `version` and `text` of a command. What an amendment may not change stays as it is (AMD-1). */
export function editedCopy(context: Reading, form: Form, id: string): { readonly version: number; readonly text: unknown } {
  const version = versionSent(form, context.assembly.proposal(id)?.versions.length ?? 1);
  const before = textOf(context, id, version) ?? emptyProposalText;
  const { language, chapter, extent, addressees } = before;
  const sent = sentText(form, before);
  return { version, text: typeof sent === "object" ? { ...sent, language, chapter, extent, addressees } : sent };
}

/** A change read back before it is sent: the comparison, and the open amendments it would meet (AMD-6). */
export interface Review {
  readonly fields: { readonly [name: string]: string };
  readonly changed: ChangesShown;
  readonly changes: readonly ChangeName[];
  readonly meets: readonly GridCell[];
}

/** The name that a change without a number has in the table of collisions. */
export const unnamed = "–";

/** Reads an edited copy back, or says what stands in its way. */
export function reviewOf(
  context: Reading,
  form: Form,
  id: string,
  copy: { readonly version: number; readonly text: ProposalText },
  lang: Lang,
): Review | Refusal {
  const { assembly, words } = context;
  const proposal = amendableProposal(id, assembly);
  if (isRefusal(proposal)) return proposal;
  const changes = changesAsked(copy, proposal, { wordsOf: (hash) => words(hash) ?? undefined });
  if (isRefusal(changes)) return changes;
  const before = textOfVersion(proposal, copy.version, words) ?? emptyProposalText;
  const applied = applyChanges(before, changes);
  const open = standing(proposal, assembly, words);
  const { intent: _intent, ...fields } = form.fields;
  return {
    fields,
    changed: changesShown(before, "text" in applied ? applied.text : copy.text, lang),
    changes: changeViews(before, changes).map(({ change, passage, after }) => ({ change, passage, after })),
    meets: cellsOf(before, [{ id: unnamed, changes }, ...open]).filter(({ first }) => first === unnamed),
  };
}
