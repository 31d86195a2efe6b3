import { type Day, ukDay } from "../../../shared/calendar/days.ts";
import { isOverdue, type Standing, type StandingStatus, standing, standingOf } from "../../../shared/plan/questions.ts";
import type { PlanItem } from "../../../shared/plan/state.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { type Reading, type Said, titleOf } from "../proposals/said.ts";

/** A line of the plan's register. */
export interface ItemLine {
  readonly id: string;
  readonly title: Said | null;
  readonly chapter: string;
  readonly standing: Standing;
  /** The bodies it waits for: those that are late where any is, else those that owe an answer; all where none does. */
  readonly bodies: readonly string[];
}

/** Which items a reader may ask for. */
export const itemFilters = ["late", "waiting", "answered", "done"] as const;
export type ItemFilter = (typeof itemFilters)[number];

const waiting: readonly StandingStatus[] = ["in-part", "due", "asked-for", "awaiting-receipt", "paused"];

/** Under which filter an item stands today. */
export function filterOf(line: ItemLine): ItemFilter {
  const { status } = line.standing;
  if (isOverdue(line.standing)) return "late";
  if (waiting.includes(status)) return "waiting";
  return status === "done" ? "done" : "answered";
}

/** The bodies that an item waits for on a day: the late ones, else those that owe an answer; all where none does. */
export function waitsFor(item: PlanItem, day: Day): readonly string[] {
  const each = item.addressees.map((body) => ({ code: body.code, stands: standingOf(item, body, day) }));
  const late = each.filter((one) => isOverdue(one.stands));
  const owing = each.filter((one) => waiting.includes(one.stands.status));
  return (late.length > 0 ? late : owing.length > 0 ? owing : each).map((one) => one.code);
}

/** These items of the plan as they stand today. */
export function itemLines(context: Reading & Pick<TesseraContext, "now">, ids: readonly string[], lang: Lang): readonly ItemLine[] {
  const { assembly } = context;
  const today = ukDay(context.now());
  return ids.flatMap((id) => {
    const item = assembly.planItem(id);
    if (!item) return [];
    const stands = standing(item, today);
    const outcome = assembly.outcome(item.outcome);
    const title = outcome ? titleOf(context, outcome.proposal, lang, outcome.version) : null;
    return [{ id, title, chapter: item.chapter, standing: stands, bodies: waitsFor(item, today) }];
  });
}
