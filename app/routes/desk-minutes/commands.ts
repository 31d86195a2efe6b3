import { refuse } from "../../../shared/journal.ts";
import type { Answered, TesseraContext } from "../../context.ts";
import { type Form, performForm, refuseForm } from "../../forms.ts";
import { performReadBack } from "../desk/readBack.ts";

/** Sends one of the page's forms through the one door. */
export function sendMinutesForm(context: Pick<TesseraContext, "perform">, form: Form, sitting: string) {
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { fields, lang } = form;
  const { intent, paragraph, after, en, cy, reason, correction, contentHash, ballot, owner, day, action, done } = fields;
  const here = `/desk/minutes/${sitting}`;
  // Back to the paragraph that was worked on, not to the top of a long page.
  const atParagraph = ({ answer }: Extract<Answered, { ok: true }>): string => `${here}#${answer["paragraph"] ?? "text"}`;
  switch (intent) {
    case "change":
      return performForm(context, form, { type: "ChangeMinutes", sitting, paragraph, en, cy, reason, lang }, atParagraph);
    case "restore":
      return performForm(context, form, { type: "RestoreMinutes", sitting, paragraph, reason, lang }, atParagraph);
    case "remove":
      return performReadBack(context, form, { type: "RemoveMinutesParagraph", sitting, paragraph, reason, lang }, `${here}#text`);
    case "add":
      return performForm(context, form, { type: "AddMinutesParagraph", sitting, after, en, cy }, atParagraph);
    case "agree":
      return performForm(context, form, { type: "AgreeAction", sitting, owner, en, cy, day, lang }, `${here}#actions`);
    case "settle":
      return performForm(context, form, { type: "SettleAction", sitting, action, done }, `${here}#actions`);
    case "circulate":
      return performReadBack(context, form, { type: "CirculateMinutes", sitting, contentHash }, here);
    case "accept":
      return performReadBack(context, form, { type: "AcceptCorrection", sitting, correction, en, cy, reason, lang }, `${here}#corrections`);
    case "refuse":
      return performReadBack(context, form, { type: "RefuseCorrection", sitting, correction, reason, lang }, `${here}#corrections`);
    case "publish":
      return performReadBack(context, form, { type: "PublishMinutes", sitting, ballot }, here);
    case "addition":
      return performReadBack(context, form, { type: "AddToMinutes", sitting, paragraph, en, cy, reason, lang }, here);
    default:
      return refuseForm(form, refuse("formBroken"));
  }
}
