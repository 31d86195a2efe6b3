import { data } from "@remix-run/react";
import { commandRules } from "../../../shared/assembly/commands.ts";
import { isRefusal } from "../../../shared/journal.ts";
import type { Answered, TesseraContext } from "../../context.ts";
import { type Form, performForm, refuseForm } from "../../forms.ts";

/** What a form held when it was last sent. */
export type Typed = { readonly [name: string]: string };

/** What an action gives back when what was typed is read back before it counts, or when somebody goes back to change it. */
export interface ReadBackAnswer {
  readonly readBack?: { readonly fields: Typed; readonly lists: { readonly [name: string]: readonly string[] } };
  readonly change?: Typed;
}

/**
 * What cannot be undone takes two steps: the form is sent (its words are checked as at the door, nothing is done), read back, and
 * sent again with `step=confirm`. `step=change` shows the form once more with everything typed.
 */
export async function performReadBack(
  context: Pick<TesseraContext, "perform">,
  form: Form,
  command: unknown,
  to: string | ((done: Extract<Answered, { ok: true }>) => string),
) {
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { step, ...fields } = form.fields;
  if (step === "confirm") return performForm(context, form, command, to);
  if (step === "change") return data<ReadBackAnswer>({ change: fields });
  const read = commandRules.read(command);
  if (isRefusal(read)) return refuseForm(form, read);
  return data<ReadBackAnswer>({ readBack: { fields, lists: form.lists } });
}

/** What an action answered, with every box that was ticked, so that a form shown again keeps them (see `useTicked`). */
export function withTicked(form: Form, answer: Awaited<ReturnType<typeof performReadBack>>) {
  return answer instanceof Response ? answer : data({ ...answer.data, ticked: form.lists }, answer.init ?? {});
}
