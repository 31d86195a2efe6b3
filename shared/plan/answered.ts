import { type Day, daysBetween } from "../calendar/days.ts";
import { answersToday, departmentCodes } from "../proposals/departments.ts";
import { answerTo, isOverdue, progressOn, replyTo, standingOf, takenOnBy } from "./questions.ts";
import type { Addressee, PlanItem } from "./state.ts";

/** What is counted of items: each once for every body that was asked. */
export const itemFigures = ["asked", "received", "in-time", "replied-late", "unanswered", "overdue"] as const;
/** What is counted of recommendations: each once for every body that was asked. */
export const recommendationFigures = [
  "recommended",
  "accepted",
  "in-part",
  "not-accepted",
  "outside-powers",
  "no-answer",
  "promised",
  "delivered",
  "promise-overdue",
] as const;
/** Every figure of the table of what was asked, answered and delivered (PLN-13). */
export const planFigures = [...itemFigures, ...recommendationFigures] as const;
export type PlanFigure = (typeof planFigures)[number];

/** How many of each. */
export type Tally = { readonly [figure in PlanFigure]: number };

const nothing: Tally = {
  ...{ asked: 0, received: 0, "in-time": 0, "replied-late": 0, unanswered: 0, overdue: 0, recommended: 0, accepted: 0, "in-part": 0 },
  ...{ "not-accepted": 0, "outside-powers": 0, "no-answer": 0, promised: 0, delivered: 0, "promise-overdue": 0 },
};
const sum = (a: Tally, b: Tally): Tally => {
  const all: { [figure in PlanFigure]: number } = { ...a };
  for (const figure of planFigures) all[figure] += b[figure];
  return all;
};

/** The day on which a body had answered every recommendation for the first time; null while it has not (PLN-13). */
export const answeredDay = (item: PlanItem, addressee: string): Day | null => {
  let last: Day | null = null;
  for (const { number } of item.recommendations) {
    const answered = item.replies.filter(
      (one) => one.addressee === addressee && one.recommendation === number && one.answer !== "no-answer-yet",
    );
    if (answerTo(item, addressee, number) === "no-answer-yet") return null;
    const first = answered.map(({ receivedDay }) => receivedDay).sort()[0];
    if (first !== undefined && (last === null || first > last)) last = first;
  }
  return last;
};

/** What one body made of one item (PLN-13): "in time" is every recommendation answered by the day the reply was asked for. */
export const tallyOf = (item: PlanItem, body: Addressee, day: Day): Tally => {
  const { code } = body;
  const answered = answeredDay(item, code);
  const answer = (wanted: string): number => item.recommendations.filter(({ number }) => answerTo(item, code, number) === wanted).length;
  const taken = takenOnBy(item, code);
  const delivered = taken.filter((number) => progressOn(item, code, number)?.status === "done");
  const broken = taken.filter((number) => (replyTo(item, code, number)?.day ?? day) < day && !delivered.includes(number));
  return {
    asked: 1,
    received: body.acknowledged ? 1 : 0,
    "in-time": answered !== null && answered <= item.replyDay ? 1 : 0,
    "replied-late": answered !== null && answered > item.replyDay ? 1 : 0,
    unanswered: answered === null ? 1 : 0,
    overdue: isOverdue(standingOf(item, body, day)) ? 1 : 0,
    recommended: item.recommendations.length,
    accepted: answer("accepted"),
    "in-part": answer("in-part"),
    "not-accepted": answer("not-accepted"),
    "outside-powers": answer("outside-powers"),
    "no-answer": answer("no-answer-yet"),
    promised: taken.length,
    delivered: delivered.length,
    "promise-overdue": broken.length,
  };
};

/** A body's line of the table: what was asked of it, and of those it took over from, and what came of it. */
export interface AnsweredLine {
  readonly body: string;
  readonly tally: Tally;
  /** By how many days it is late where it is late longest; null where nothing is. */
  readonly longestLate: number | null;
}

/** Asked, answered, delivered (PLN-13): a line for every body that was asked, in the order of the departments, and all together. */
export const answeredLines = (items: readonly PlanItem[], day: Day): { readonly lines: readonly AnsweredLine[]; readonly all: Tally } => {
  const lines = new Map<string, AnsweredLine>();
  for (const item of items) {
    for (const body of item.addressees) {
      const code = answersToday(body.code, day);
      const before = lines.get(code) ?? { body: code, tally: nothing, longestLate: null };
      const stands = standingOf(item, body, day);
      const late = isOverdue(stands) && stands.day !== null ? daysBetween(stands.day, day) : null;
      lines.set(code, {
        body: code,
        tally: sum(before.tally, tallyOf(item, body, day)),
        longestLate: late === null ? before.longestLate : Math.max(late, before.longestLate ?? 0),
      });
    }
  }
  const known: readonly string[] = departmentCodes;
  const place = (code: string): number => (known.includes(code) ? known.indexOf(code) : known.length);
  const sorted = [...lines.values()].sort((a, b) => place(a.body) - place(b.body) || a.body.localeCompare(b.body));
  return { lines: sorted, all: sorted.reduce((all, { tally }) => sum(all, tally), nothing) };
};
