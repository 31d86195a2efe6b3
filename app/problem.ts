import { useActionData } from "@remix-run/react";
import type { Refusal } from "../shared/journal.ts";
import type { FormProblem } from "./forms.ts";
import { href, type Lang } from "./locales/href.ts";
import { type Labels, refusalText } from "./locales/refusal.ts";
import { useWords } from "./locales/words.tsx";

/** One control of a form that may be shown again. */
export interface FieldShown {
  readonly name: string;
  /** Where several forms of a page have a field of this name: its own id. */
  readonly id?: string;
  readonly label: string;
  readonly defaultValue: string;
  readonly error: string | undefined;
}

/** What a page says about the form it shows again. */
export interface Problem {
  /** For `ErrorSummary`; empty where nothing is wrong. */
  readonly errors: readonly { readonly field?: string; readonly href?: string; readonly text: string }[];
  /** The sentence for one field, for its `error`. */
  readonly errorOf: (field: string) => string | undefined;
  /** What was typed, or `otherwise` on the first visit: for `defaultValue`. */
  readonly typed: (field: string, otherwise?: string) => string;
  /** What a control says about itself, for `{...field("reason")}`: name, label, what was typed and what is wrong with it. */
  readonly field: (name: string, otherwise?: string) => FieldShown;
  /** The page's title, with "Error:" before it where something is wrong. */
  readonly titled: (title: string) => string;
}

/** The page on which what a refusal is about can be seen and mended, without the language; null where it is this one. */
export function mendedAt({ refused, values }: Refusal): string | null {
  const aboutLanguages = refused === "languagesDiffer" || refused === "languagesMachineMade" || refused === "languagesNotConfirmed";
  const { number, version } = values ?? {};
  return aboutLanguages && number !== undefined && version !== undefined ? `/proposals/${number}/v${version}/languages` : null;
}

/**
 * What a refusal says of a form: its own sentence first, then one for every other field that is wrong and that the form calls by
 * name. Only fields with a label can be linked to.
 */
export function problemsIn(refusal: Refusal, labels: Labels, textOf: (refusal: Refusal) => string, lang: Lang = "en"): Problem["errors"] {
  const problems = [refusal, ...(refusal.also ?? [])].map((one) => {
    const text = textOf(one);
    if (one.field !== undefined && one.field in labels) return { field: one.field, text };
    const mended = mendedAt(one);
    return mended === null ? { text } : { href: href(lang, mended), text };
  });
  return problems.filter((problem, i) => i === 0 || "field" in problem);
}

/** `field` of a form, from what it knows. */
export const fieldShown =
  (labels: Labels, errorOf: Problem["errorOf"], typed: Problem["typed"], at?: string): Problem["field"] =>
  (name, otherwise) => ({
    name,
    ...(at === undefined ? {} : { id: idIn(at, name) }),
    label: labels[name] ?? name,
    defaultValue: typed(name, otherwise),
    error: errorOf(name),
  });

/** The id of a field of the form `at`, where several forms of a page have fields of the same names. */
export const idIn = (at: string | undefined, name: string): string => (at === undefined ? name : `${at}-${name}`);

/**
 * The refusal of the form just sent, for the page that shows it again. `labels` name the form's fields as the page does: errors
 * link to those. On a page with several forms each has a hidden or button field `intent`; name it (or all of one form's), and only
 * that form answers. `at` names the form in the ids of its fields, where others on the page have fields of the same names.
 */
export function useProblem(labels: Labels = {}, intent?: string | readonly string[], at?: string): Problem {
  const { t, lang } = useWords();
  const answer = useActionData<FormProblem>();
  // A form that could not be read names no intent: every form of the page says so.
  const sent = answer?.fields?.intent;
  const meant = intent === undefined || sent === undefined || (typeof intent === "string" ? sent === intent : intent.includes(sent));
  const mine = answer?.refusal && meant ? answer : undefined;
  const problems = mine ? problemsIn(mine.refusal, labels, (refusal) => refusalText(t, refusal, labels), lang) : [];
  const errors = problems.map((one) => (one.field === undefined ? one : { ...one, field: idIn(at, one.field) }));
  const errorOf: Problem["errorOf"] = (name) => problems.find(({ field }) => field === name)?.text;
  const typed: Problem["typed"] = (name, otherwise = "") => mine?.fields[name] ?? otherwise;
  return {
    errors,
    errorOf,
    typed,
    field: fieldShown(labels, errorOf, typed, at),
    titled: (title) => (mine ? t("components.errorTitle", { title }) : title),
  };
}
