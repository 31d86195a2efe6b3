import { data } from "@remix-run/react";
import { commandRules } from "../../../shared/assembly/commands.ts";
import { isRefusal, refuse } from "../../../shared/journal.ts";
import type { Answered, TesseraContext } from "../../context.ts";
import type { Form, FormProblem } from "../../forms.ts";
import { figureProblem, performText, refuseText } from "../draft/sent.ts";
import type { Reading } from "../proposals/said.ts";
import { editStart, type Review, reviewOf } from "./edit.ts";

/** What the form of a change hears: what is wrong, what is read back, or what was typed, to be changed again. */
export interface EditAnswer extends Partial<FormProblem> {
  readonly review?: Review;
  readonly change?: { readonly [name: string]: string };
}

/**
 * A change in three steps on one page, all of them plain form posts: `review` reads it back with the open amendments it would
 * meet, `change` goes back to the form with everything typed, `send` asks the one door.
 */
export async function performEdit(
  context: Reading & Pick<TesseraContext, "now" | "perform">,
  form: Form,
  proposal: string,
  command: unknown,
  to: (done: Extract<Answered, { ok: true }>) => string,
) {
  if (form.unreadable) return refuseText(form, form.unreadable);
  const { intent, ...fields } = form.fields;
  if (intent === "send") return performText(context, form, command, to);
  if (intent === "change") return data<EditAnswer>({ change: fields });
  const read = commandRules.read(command);
  const wrong = figureProblem(form);
  if (wrong) return refuseText(form, wrong);
  if (isRefusal(read)) return refuseText(form, read);
  if (read.type !== "MakeAmendment" && read.type !== "MendAmendment" && read.type !== "RecommendChange")
    return refuseText(form, refuse("formBroken"));
  const late = read.type === "MakeAmendment" && read.lateReason === "" ? editStart(context, proposal, form.lang)?.late : null;
  if (late) return refuseText(form, refuse("amendmentLateNeedsReason", { day: late.lastDay, sitting: late.sitting }, "lateReason"));
  const review = reviewOf(context, form, proposal, read, form.lang);
  return isRefusal(review) ? refuseText(form, review) : data<EditAnswer>({ review });
}
