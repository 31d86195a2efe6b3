import type { Day } from "../../../shared/calendar/days.ts";
import type { PlanItemView } from "../../../shared/plan/views.ts";
import { answersToday, successionOf } from "../../../shared/proposals/departments.ts";
import type { Lang } from "../../locales/href.ts";
import { type Reading, said } from "../proposals/said.ts";
import type { BodyShown } from "./Bodies.tsx";

/** The bodies that are asked, ready to show; one that has ended with who answers for it today (PLN-12). */
export const bodiesShown = (context: Reading, view: PlanItemView, today: Day, lang: Lang): readonly BodyShown[] =>
  view.addressees.map(({ code, acknowledged, committed, standing }) => {
    const succession = successionOf(code, today);
    return {
      ...{ code, acknowledged: acknowledged?.day ?? null, standing },
      committed: committed && { day: committed.day, source: said(context, committed.source, lang) },
      succession: succession && { ...succession, successor: answersToday(code, today) },
    };
  });
