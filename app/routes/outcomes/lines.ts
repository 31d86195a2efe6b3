import { ukDay } from "../../../shared/calendar/days.ts";
import { type Standing, standing } from "../../../shared/plan/questions.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { waitsFor } from "../plan/items.ts";
import { type Reading, type Said, titleOf } from "../proposals/said.ts";

/** A line of the register of outcomes. */
export interface OutcomeLine {
  readonly number: string;
  readonly title: Said | null;
  readonly carried: boolean;
  readonly stronglySupported: boolean;
  readonly at: number;
  readonly planItem: string | null;
  /** Where its plan item stands today; null where it has none. */
  readonly standing: Standing | null;
  /** The bodies that its plan item waits for. */
  readonly bodies: readonly string[];
}

/** These outcomes as the register shows them. */
export function outcomeLines(
  context: Reading & Pick<TesseraContext, "now">,
  numbers: readonly string[],
  lang: Lang,
): readonly OutcomeLine[] {
  const { assembly } = context;
  const today = ukDay(context.now());
  return numbers.flatMap((number) => {
    const outcome = assembly.outcome(number);
    if (!outcome) return [];
    const item = outcome.planItem === null ? undefined : assembly.planItem(outcome.planItem);
    const { carried, stronglySupported, recordedAt, planItem } = outcome;
    return [
      {
        ...{ number, carried, stronglySupported, at: recordedAt, planItem },
        title: titleOf(context, outcome.proposal, lang, outcome.version),
        standing: item ? standing(item, today) : null,
        bodies: item ? waitsFor(item, today) : [],
      },
    ];
  });
}
