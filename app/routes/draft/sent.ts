import { data, redirect } from "@remix-run/react";
import { isRefusal, type Refusal } from "../../../shared/journal.ts";
import { composeFigure } from "../../../shared/proposals/figureForm.ts";
import { addresseeField, figureSent, textFromFields } from "../../../shared/proposals/form.ts";
import type { ProposalText } from "../../../shared/proposals/text.ts";
import type { Answered, TesseraContext } from "../../context.ts";
import { type Form, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";

/** What a proposal's form sent, as the text of a command; block ids are kept from `previous`. */
export const textOf = (form: Form, previous: ProposalText): unknown => textFromFields((name) => form.lists[name] ?? [], previous);

/** The field of the form that a refusal about the text means: `text.title.en` is `title.en`, `text.case.blocks.3.runs` is `case`. */
export function fieldInForm(field: string): string {
  const [first, ...rest] = field.split(".");
  if (first !== "text") return field;
  const [section, part] = rest;
  if (section === "title" || section === "question" || section === "summary") return `${section}.${part ?? "en"}`;
  if (section === "machine") return `machine.${part ?? "cy"}`;
  return section === "addressees" ? addresseeField("UK") : (section ?? field);
}

const inForm = (refusal: Refusal): Refusal => {
  if (refusal.field === undefined) return refusal;
  const field = fieldInForm(refusal.field);
  return { ...refusal, field, ...(refusal.values && "field" in refusal.values ? { values: { ...refusal.values, field } } : {}) };
};

/** As `refuseForm`, with every ticked place kept as well: nothing typed is lost. */
export function refuseText(form: Form, refusal: Refusal) {
  const { data: problem, init } = refuseForm(form, inForm(refusal));
  return data({ ...problem, extent: form.lists.extent ?? [] }, init ?? {});
}

/** What is wrong with the fields of a clause with a figure, where they were filled in (PRP-19). */
export function figureProblem(form: Form): Refusal | null {
  const asked = figureSent((name) => form.lists[name] ?? []);
  const made = asked && composeFigure(asked, form.fields.language === "cy" ? "cy" : "en");
  return made && isRefusal(made) ? made : null;
}

/** As `performForm`, for forms that hold a proposal's text: refusals name the form's own fields. */
export async function performText(
  context: Pick<TesseraContext, "perform">,
  form: Form,
  command: unknown,
  to: (done: Extract<Answered, { ok: true }>) => string,
): Promise<Response | ReturnType<typeof refuseText>> {
  const wrong = form.unreadable ?? figureProblem(form);
  if (wrong) return refuseText(form, wrong);
  const answered = await context.perform(command, form.id);
  if (!answered.ok) return refuseText(form, answered.refusal);
  return redirect(href(form.lang, to(answered)), 303);
}
