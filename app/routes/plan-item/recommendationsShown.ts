import type { Day } from "../../../shared/calendar/days.ts";
import { standingStandards } from "../../../shared/evidence/views.ts";
import type { Answer, ProgressStatus } from "../../../shared/plan/events.ts";
import type { AnswerView, PlanItemView } from "../../../shared/plan/views.ts";
import type { Lang } from "../../locales/href.ts";
import { allMeasures, measureTitle } from "../evidence/shown.ts";
import { type Reading, type Said, said } from "../proposals/said.ts";

/** What one body said to a recommendation, ready to show. */
export interface AnswerShown {
  readonly body: string;
  readonly answer: Answer;
  readonly received: Day | null;
  readonly reason: Said | null;
  readonly owner: Said | null;
  /** The day it is promised for. */
  readonly promised: Day | null;
  readonly promiseOverdue: boolean;
  readonly sentTo: string | null;
  readonly progress: ProgressStatus | null;
  readonly earlier: readonly { readonly seq: number; readonly answer: Answer; readonly received: Day }[];
}

/** One recommendation with every body's answer, ready to show. */
export interface RecommendationShown {
  readonly number: number;
  /** Null: the whole proposal is the recommendation, or its words were withdrawn. */
  readonly text: Said | null;
  readonly whole: boolean;
  readonly answers: readonly AnswerShown[];
  /** The measures for which it became a standard that stands (EVI-10). */
  readonly standards: readonly { readonly measure: string; readonly title: string }[];
}

/** The recommendations of an item in words. */
export function recommendationsShown(context: Reading, view: PlanItemView, lang: Lang): readonly RecommendationShown[] {
  const shown = ({ addressee, answer, reply, earlier, progress, promiseOverdue }: AnswerView): AnswerShown => ({
    body: addressee,
    answer,
    received: reply?.receivedDay ?? null,
    reason: said(context, reply?.reason, lang),
    owner: said(context, reply?.owner, lang),
    promised: reply?.day ?? null,
    promiseOverdue,
    sentTo: reply?.sentTo ?? null,
    progress,
    earlier: earlier.map((one) => ({ seq: one.seq, answer: one.answer, received: one.receivedDay })),
  });
  return view.recommendations.map(({ number, text, answers }) => ({
    number,
    text: said(context, text, lang),
    whole: text === null,
    answers: answers.map(shown),
    standards: allMeasures(context).flatMap((measure) =>
      standingStandards(measure).some(({ item, recommendation }) => item === view.id && recommendation === number)
        ? [{ measure: measure.id, title: measureTitle(context, measure, lang) }]
        : [],
    ),
  }));
}
