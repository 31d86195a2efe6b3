import { type Day, ukDay } from "../../../shared/calendar/days.ts";
import { isOverdue, type Standing, standing, standingOf } from "../../../shared/plan/questions.ts";
import { waiting } from "../../../shared/plan/register.ts";
import type { PlanItem } from "../../../shared/plan/state.ts";
import { answersToday } from "../../../shared/proposals/departments.ts";
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

/** The bodies that an item waits for on a day: the late ones, else those that owe an answer; all where none does. Those that ended are named by their successors (PLN-12). */
export function waitsFor(item: PlanItem, day: Day): readonly string[] {
  const each = item.addressees.map((body) => ({ code: body.code, stands: standingOf(item, body, day) }));
  const late = each.filter((one) => isOverdue(one.stands));
  const owing = each.filter((one) => waiting.includes(one.stands.status));
  const bodies = late.length > 0 ? late : owing.length > 0 ? owing : each;
  return [...new Set(bodies.map(({ code }) => answersToday(code, day)))];
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
