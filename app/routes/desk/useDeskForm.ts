import { useActionData } from "@remix-run/react";
import type { Labels } from "../../locales/refusal.ts";
import { fieldShown, type Problem, useProblem } from "../../problem.ts";
import type { ReadBackAnswer, Typed } from "./readBack.ts";

/** A form of the desk: its problem, what was typed, and whether it is being read back. */
export interface DeskForm extends Problem {
  /** What is to be read back now; null while the form itself is shown. */
  readonly readBack: Typed | null;
}

const isOf = (fields: Typed | undefined, intent: string | readonly string[]): fields is Typed =>
  fields?.intent !== undefined && (typeof intent === "string" ? fields.intent === intent : intent.includes(fields.intent));

/** As `useProblem`, for a form that is read back before it counts (see `performReadBack`). */
export function useDeskForm(labels: Labels, intent: string | readonly string[], at?: string): DeskForm {
  const problem = useProblem(labels, intent, at);
  const answer = useActionData<ReadBackAnswer>();
  const change = isOf(answer?.change, intent) ? answer.change : null;
  const fields = answer?.readBack?.fields;
  const typed: Problem["typed"] = (name, otherwise = "") => change?.[name] ?? problem.typed(name, otherwise);
  return {
    ...problem,
    typed,
    field: fieldShown(labels, problem.errorOf, typed, at),
    readBack: isOf(fields, intent) ? fields : null,
  };
}

/** Every value of a field with boxes, of the form that is being read back. */
export function useReadBackList(name: string): readonly string[] {
  return useActionData<ReadBackAnswer>()?.readBack?.lists[name] ?? [];
}

/** The boxes of a field that were ticked in the form just sent; `otherwise` on the first visit. */
export function useTicked(name: string, otherwise: readonly string[] = []): readonly string[] {
  const ticked = useActionData<{ readonly ticked?: { readonly [name: string]: readonly string[] } }>()?.ticked;
  return ticked ? (ticked[name] ?? []) : otherwise;
}
