import { ukDay } from "../../../shared/calendar/days.ts";
import { whyHere } from "../../../shared/places/items.ts";
import type { Known, Place } from "../../../shared/places/place.ts";
import { planItemView } from "../../../shared/plan/views.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { itemLines } from "../plan/items.ts";
import { type AnswerShown, recommendationsShown } from "../plan-item/recommendationsShown.ts";
import type { Reading } from "../proposals/said.ts";

/** Items on the page of a place, newest first; all of them stand in its files. */
export const mostItems = 30;

/** What a body answered to one recommendation of an item. */
export interface AnswerRow extends Pick<AnswerShown, "body" | "answer" | "promised" | "promiseOverdue" | "progress" | "owner"> {
  readonly item: string;
  readonly recommendation: number;
}

/** The items of the plan that come from a place or name it, and what was answered and promised on them (PLC-5). */
export function itemsShown(context: Reading & Pick<TesseraContext, "now">, place: Place, known: Known, lang: Lang) {
  const { assembly } = context;
  const today = ukDay(context.now());
  const about = assembly
    .ids("plan")
    .toReversed()
    .flatMap((id) => {
      const item = assembly.planItem(id);
      const why = item && whyHere(assembly, item, place, known);
      return item && why ? [{ item, why }] : [];
    });
  const shown = about.slice(0, mostItems);
  const ids = (wanted: "from" | "names"): readonly string[] => shown.filter(({ why }) => why === wanted).map(({ item }) => item.id);
  return {
    total: about.length,
    from: itemLines(context, ids("from"), lang),
    names: itemLines(context, ids("names"), lang),
    answers: shown.flatMap(({ item }) =>
      recommendationsShown(context, planItemView(item, assembly.outcome(item.outcome) ?? null, today), lang).flatMap(
        ({ number, answers }) =>
          answers
            .filter(({ answer }) => answer !== "no-answer-yet")
            .map(
              ({ body, answer, promised, promiseOverdue, progress, owner }): AnswerRow => ({
                ...{ item: item.id, recommendation: number, body, answer, promised, promiseOverdue, progress, owner },
              }),
            ),
      ),
    ),
  };
}
