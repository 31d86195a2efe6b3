import { useActionData } from "@remix-run/react";
import type { FormProblem } from "../../forms.ts";
import type { Labels } from "../../locales/refusal.ts";
import { type Problem, useProblem } from "../../problem.ts";

/** One form of several on a page: what its fields are called, and the ids they have where that is not their names. */
export interface FormOnPage {
  readonly labels: Labels;
  readonly idOf?: (field: string) => string;
}

/**
 * What a page with several forms says of whichever was sent: one summary, at its top, that takes the focus, each line leading to that
 * form's own field. `formOf` knows each by its `intent`.
 */
export function useSentForm(formOf: (intent: string) => FormOnPage | null): Pick<Problem, "errors" | "titled"> {
  const intent = useActionData<Partial<FormProblem>>()?.fields?.intent ?? "";
  const { labels = {}, idOf = (field: string) => field } = formOf(intent) ?? {};
  const { errors, titled } = useProblem(labels);
  return { errors: errors.map(({ field, ...error }) => (field === undefined ? error : { ...error, field: idOf(field) })), titled };
}
