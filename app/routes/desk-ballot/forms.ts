import type { Key } from "../../locales/keys.ts";
import type { Labels } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { type DeskForm, useDeskForm } from "../desk/useDeskForm.ts";
import { useSentForm } from "../desk/useSentForm.ts";

const labelsOf = {
  plan: { opensAt: "votesRunning.opensAtLabel", closesAt: "votesRunning.closesAtLabel" },
  extend: { closesAt: "votesRunning.extendUntil", reason: "votesRunning.extendReason" },
  void: { reason: "deskVote.voidReasonLabel" },
  nameSteward: { email: "mandates.stewardEmail" },
  nameCounter: { email: "handCount.counterEmail" },
} as const satisfies { readonly [intent: string]: { readonly [field: string]: Key } };

/** A form of the desk's page of a vote, named by its intent. */
export type VoteForm = keyof typeof labelsOf;

const isVoteForm = (intent: string): intent is VoteForm => Object.hasOwn(labelsOf, intent);

/** A form's field on the page: an open vote can be extended and declared void, each with a reason. */
export const fieldId = (form: VoteForm, field: string): string => (field === "reason" ? `${form}-reason` : field);

const useLabels = (): ((form: VoteForm) => Labels) => {
  const { t } = useWords();
  return (form) => Object.fromEntries(Object.entries(labelsOf[form]).map(([field, key]) => [field, t(key)]));
};

/** One of the forms: what was typed in it, and what is wrong beside its fields. The summary is the page's (`useSentVoteForm`). */
export function useVoteForm(form: VoteForm): DeskForm {
  const labels = useLabels();
  return useDeskForm(labels(form), form);
}

/** The one summary of the page: of the form that was sent, or of a button, or of what could not be read. */
export function useSentVoteForm(): ReturnType<typeof useSentForm> {
  const labels = useLabels();
  return useSentForm((intent) => (isVoteForm(intent) ? { labels: labels(intent), idOf: (field) => fieldId(intent, field) } : null));
}
