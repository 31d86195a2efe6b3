import { useActionData } from "@remix-run/react";
import type { FormProblem } from "./forms.ts";
import { type Labels, refusalText } from "./locales/refusal.ts";
import { useWords } from "./locales/words.tsx";

/** What a page says about the form it shows again. */
export interface Problem {
  /** For `ErrorSummary`; empty where nothing is wrong. */
  readonly errors: readonly { readonly field?: string; readonly text: string }[];
  /** The sentence for one field, for its `error`. */
  readonly errorOf: (field: string) => string | undefined;
  /** What was typed, or `otherwise` on the first visit: for `defaultValue`. */
  readonly typed: (field: string, otherwise?: string) => string;
  /** The page's title, with "Error:" before it where something is wrong. */
  readonly titled: (title: string) => string;
}

/**
 * The refusal of the form just sent, for the page that shows it again. `labels` name the form's fields as the page does: errors
 * link to those. On a page with several forms each has a hidden or button field `intent`; name it, and only that form answers.
 */
export function useProblem(labels: Labels = {}, intent?: string): Problem {
  const { t } = useWords();
  const answer = useActionData<FormProblem>();
  // A form that could not be read names no intent: every form of the page says so.
  const mine = answer?.refusal && (intent === undefined || (answer.fields.intent ?? intent) === intent) ? answer : undefined;
  const field = mine?.refusal.field !== undefined && mine.refusal.field in labels ? mine.refusal.field : undefined;
  const text = mine ? refusalText(t, mine.refusal, labels) : "";
  return {
    errors: mine ? [{ ...(field !== undefined ? { field } : {}), text }] : [],
    errorOf: (name) => (field === name ? text : undefined),
    typed: (name, otherwise = "") => mine?.fields[name] ?? otherwise,
    titled: (title) => (mine ? t("components.errorTitle", { title }) : title),
  };
}
