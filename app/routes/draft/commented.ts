import { messageOf } from "../../comments/messageOf.ts";
import type { Answered } from "../../context.ts";
import type { Form } from "../../forms.ts";

/** What a form about comments asks, as the message says it that goes over the connection. */
export function commentAsked({ fields, lang }: Form): unknown {
  const { intent, thread = "", text = "" } = fields;
  switch (intent) {
    case "comment":
      return messageOf(fields.passage ?? "", fields.words ?? "", text, lang);
    case "reply":
      return { ask: "reply", thread, text, lang };
    case "uncomment":
      return { ask: "delete", comment: fields.comment ?? "" };
    default:
      return { ask: intent, thread };
  }
}

/** Where one goes on after it: to the thread, or to the list where that is another now. */
export const afterComment =
  (page: string, intent: string) =>
  ({ answer }: Extract<Answered, { ok: true }>): string =>
    intent === "comment" || intent === "reply" || intent === "reopen" ? `${page}#thread-${answer.thread}` : `${page}#comments`;
