import { useActionData } from "@remix-run/react";
import type { Labels } from "../../locales/refusal.ts";
import { fieldShown, type Problem, useProblem } from "../../problem.ts";
import type { EditAnswer } from "./act.ts";
import type { Review } from "./edit.ts";

/** As `useProblem`, for the form of a change: what was typed also comes back from reading it back. */
export function useEdit(labels: Labels): Problem & { readonly review: Review | null } {
  const problem = useProblem(labels);
  const answer = useActionData<EditAnswer>();
  const typed: Problem["typed"] = (name, otherwise = "") => answer?.change?.[name] ?? problem.typed(name, otherwise);
  return {
    ...problem,
    typed,
    field: fieldShown(labels, problem.errorOf, typed),
    review: answer?.review ?? null,
  };
}
