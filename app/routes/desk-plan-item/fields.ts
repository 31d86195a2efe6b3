import { isDay } from "../../../shared/calendar/days.ts";
import type { Lang } from "../../locales/href.ts";
import { inUkTime } from "../desk/inUkTime.ts";
import { dayText } from "../plan/dayText.ts";
import type { Said } from "../proposals/said.ts";

/** A day from a form in words; what was left empty is `otherwise`. */
export function dayOr(typed: string | undefined, otherwise: string, lang: Lang): string {
  const day = typed?.trim() ?? "";
  if (day === "") return otherwise;
  return isDay(day) ? dayText(day, lang) : day;
}

/** The forms about an item, each with a page of its own. */
export const steps = ["acknowledge", "commit", "reply", "progress", "take-back"] as const;
export type StepName = (typeof steps)[number];

/** A form about to be filled in: about which body, and for an answer about which recommendation. */
export interface StepOf {
  readonly name: StepName;
  readonly body: string;
  readonly recommendation: number | null;
  /** The words of the recommendation; null where it is the whole text, or they were withdrawn. */
  readonly text: Said | null;
  /** Recommendations the body has taken on: progress is reported on these (PLN-8). */
  readonly taken: readonly number[];
  /** The hash of the reply under embargo that is taken back (PLN-19); null for every other form. */
  readonly sealed: string | null;
}

type Fields = { readonly [name: string]: string };

/** The command that a form about an item asks for. */
export function commandFrom(item: string, intent: StepName, fields: Fields, lang: Lang) {
  const { addressee, recommendation, day, note, source, answer, receivedDay, reason, owner, sentTo, status, evidence } = fields;
  const typed = fields.releaseAt?.trim() ?? "";
  const releaseAt = typed === "" ? "" : (inUkTime(typed) ?? typed);
  switch (intent) {
    case "acknowledge":
      return { type: "AcknowledgeItem", item, addressee, day, note, lang };
    case "commit":
      return { type: "RecordCommitment", item, addressee, day, source, lang };
    case "reply":
      return { type: "RecordReply", item, addressee, recommendation, answer, receivedDay, reason, owner, day, sentTo, releaseAt, lang };
    case "take-back":
      return { type: "WithdrawSealedReply", item, addressee, sealed: fields.sealed, reason, lang };
    case "progress":
      return { type: "ReportProgress", item, addressee, recommendation, status, day, note, evidence, lang };
  }
}
