import { type Day, ukDay } from "../../../shared/calendar/days.ts";
import type { Answer, PauseReason, ProgressStatus } from "../../../shared/plan/events.ts";
import { isEvidenceLink } from "../../../shared/plan/evidence.ts";
import { isOverdue, pauseNow, type Standing, standing } from "../../../shared/plan/questions.ts";
import type { Outcome, PlanItem, Progress, Reply } from "../../../shared/plan/state.ts";
import type { Lang } from "../../locales/href.ts";
import { type Reading, type Said, said } from "../proposals/said.ts";
import { beforehand } from "./beforehand.ts";
import { hearingsOn } from "./hearings.ts";

/** One step in the story of an item, in data: the page puts it into words. */
export type Step = { readonly key: string; readonly day: Day; readonly state: "done" | "next" | "late" } & (
  | { readonly kind: "proposed"; readonly proposal: string }
  | { readonly kind: "lodged" | "admitted"; readonly proposal: string }
  | { readonly kind: "version"; readonly proposal: string; readonly version: number; readonly amendment: string | null }
  | { readonly kind: "agenda" | "sat"; readonly sitting: string; readonly title: string | null }
  | { readonly kind: "opened"; readonly ballot: string; readonly path: string }
  | { readonly kind: "voted"; readonly ballot: string; readonly path: string; readonly sitting: string; readonly title: string | null }
  | { readonly kind: "noted"; readonly address: string }
  | { readonly kind: "made"; readonly outcome: string }
  | { readonly kind: "acknowledged"; readonly body: string; readonly note: Said | null }
  | { readonly kind: "committed"; readonly body: string; readonly note: Said | null }
  | { readonly kind: "replied"; readonly body: string; readonly answers: readonly { readonly number: number; readonly answer: Answer }[] }
  | {
      readonly kind: "progress";
      readonly body: string;
      readonly number: number | null;
      readonly status: ProgressStatus;
      readonly note: Said | null;
      /** A link; null where none was named. */
      readonly evidence: string | null;
    }
  | { readonly kind: "paused"; readonly reason: PauseReason; readonly note: Said | null }
  | { readonly kind: "resumed" }
  | { readonly kind: "embargoed"; readonly body: string; readonly number: number; readonly releaseAt: number; readonly hash: string }
  | { readonly kind: "hearing"; readonly sitting: string; readonly number: number; readonly title: string | null }
  | { readonly kind: "statement"; readonly ballot: string; readonly path: string; readonly carried: boolean; readonly note: Said | null }
  | { readonly kind: "expected"; readonly standing: Standing }
);

/** An item from the proposal it began as to what is expected next, oldest first. */
export function storyOf(context: Reading, item: PlanItem, outcome: Outcome | undefined, today: Day, lang: Lang): readonly Step[] {
  const words = (hash: string | null) => said(context, hash, lang);
  const happened: Step[] = [
    ...(outcome ? beforehand(context, outcome, lang) : []),
    { key: "made", day: item.madeDay, state: "done", kind: "made", outcome: item.outcome },
    ...item.addressees.flatMap(({ code, acknowledged, committed }): Step[] => [
      ...(acknowledged
        ? [
            {
              key: `received-${code}`,
              day: acknowledged.day,
              state: "done",
              kind: "acknowledged",
              body: code,
              note: words(acknowledged.note),
            } as const,
          ]
        : []),
      ...(committed
        ? [
            {
              key: `committed-${code}`,
              day: committed.day,
              state: "done",
              kind: "committed",
              body: code,
              note: words(committed.source),
            } as const,
          ]
        : []),
    ]),
    ...repliesByDay(item),
    ...item.progress.map(
      (report): Step => ({
        key: `progress-${report.seq}`,
        day: report.day,
        state: "done",
        kind: "progress",
        body: report.addressee,
        number: report.recommendation,
        status: report.status,
        note: words(report.note),
        evidence: evidenceOf(context, report),
      }),
    ),
    // PLN-17: of a reply under embargo nothing is public but that it is there, from when it can be read, and its hash.
    ...(item.embargoed ?? []).map(
      ({ seq, addressee: body, recommendation: number, releaseAt, sealed: hash }): Step => ({
        ...{ key: `embargoed-${seq}`, day: ukDay(releaseAt), state: "next", kind: "embargoed", body, number, releaseAt, hash },
      }),
    ),
    ...hearingsOn(context, item.id, today, lang),
    ...item.pauses.flatMap((pause): Step[] => [
      { key: `paused-${pause.from}`, day: pause.from, state: "done", kind: "paused", reason: pause.reason, note: words(pause.note) },
      ...(pause.until === null ? [] : [{ key: `resumed-${pause.until}`, day: pause.until, state: "done", kind: "resumed" } as const]),
    ]),
  ];
  // A stable sort keeps what happened on one day in the order of the record.
  const sorted = happened.toSorted((a, b) => a.day.localeCompare(b.day));
  const now = standing(item, today);
  if (now.day === null || pauseNow(item)) return sorted;
  return [...sorted, { key: "expected", day: now.day, state: isOverdue(now) ? "late" : "next", kind: "expected", standing: now }];
}

/** The link to what shows a report (PLN-14); null where none was named or it was withdrawn. */
function evidenceOf(context: Reading, { evidence }: Progress): string | null {
  const link = evidence ? context.words(evidence) : null;
  return link !== null && isEvidenceLink(link) ? link : null;
}

/** What one body answered on one day is one step: its reasons stand with the recommendations. */
function repliesByDay(item: PlanItem): Step[] {
  const together = new Map<string, Reply[]>();
  for (const reply of item.replies) {
    const key = `${reply.receivedDay} ${reply.addressee}`;
    together.set(key, [...(together.get(key) ?? []), reply]);
  }
  return [...together.values()].flatMap((replies): Step[] => {
    const [first] = replies;
    if (!first) return [];
    const answers = replies.map(({ recommendation, answer }) => ({ number: recommendation, answer }));
    return [{ key: `reply-${first.seq}`, day: first.receivedDay, state: "done", kind: "replied", body: first.addressee, answers }];
  });
}
