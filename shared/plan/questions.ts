import { type Day, daysBetween } from "../calendar/days.ts";
import type { Answer } from "./events.ts";
import type { Addressee, Pause, PlanItem, Progress, Reply } from "./state.ts";

/** Where an item stands. Late ones first, most urgent first: the front page lists in this order. */
export const standings = [
  "past-limit",
  "overdue",
  "receipt-overdue",
  "progress-overdue",
  "in-part",
  "due",
  "asked-for",
  "awaiting-receipt",
  "paused",
  "answered",
  "done",
] as const;
export type StandingStatus = (typeof standings)[number];

/**
 * Where an item (or one body's part of it) stands on a day. `day` is the day the status runs to (or ran to, where
 * late), null where no clock runs; `daysLeft` is negative where late. `committed`: pages say "due" rather than
 * "asked for by" (PLN-5).
 */
export interface Standing {
  readonly status: StandingStatus;
  readonly day: Day | null;
  readonly daysLeft: number | null;
  readonly committed: boolean;
}

/** The number of an item by its place: 1 is `NCSP-0001`. */
export const planItemId = (n: number): string => `NCSP-${String(n).padStart(4, "0")}`;

/** The pause that lasts now, if one does. */
export const pauseNow = (item: PlanItem): Pause | undefined => item.pauses.find((pause) => pause.until === null);

/** A body's latest reply to a recommendation. */
export const replyTo = (item: PlanItem, addressee: string, recommendation: number): Reply | undefined =>
  item.replies.findLast((reply) => reply.addressee === addressee && reply.recommendation === recommendation);

/** A body's latest answer to a recommendation; silence and "no answer yet" are the same. */
export const answerTo = (item: PlanItem, addressee: string, recommendation: number): Answer =>
  replyTo(item, addressee, recommendation)?.answer ?? "no-answer-yet";

/** The latest progress report of a body on a recommendation. */
export const progressOn = (item: PlanItem, addressee: string, recommendation: number): Progress | undefined =>
  item.progress.findLast((report) => report.addressee === addressee && report.recommendation === recommendation);

/** Whether a body took a recommendation on, in full or in part. */
export const tookOn = (answer: Answer): boolean => answer === "accepted" || answer === "in-part";

/** The numbers of the recommendations that a body has taken on. */
export const takenOnBy = (item: PlanItem, addressee: string): readonly number[] =>
  item.recommendations.map((asked) => asked.number).filter((number) => tookOn(answerTo(item, addressee, number)));

const answeredBy = (item: PlanItem, addressee: string): number =>
  item.recommendations.filter((asked) => answerTo(item, addressee, asked.number) !== "no-answer-yet").length;

/** What a body has sent in under embargo. */
const sealsOf = (item: PlanItem, addressee: string) => (item.embargoed ?? []).filter((seal) => seal.addressee === addressee);

/** Whether every recommendation that a body has not answered in public waits under embargo (PLN-20). */
export const isHeld = (item: PlanItem, addressee: string): boolean =>
  item.recommendations.every(
    ({ number }) =>
      answerTo(item, addressee, number) !== "no-answer-yet" ||
      sealsOf(item, addressee).some(({ recommendation }) => recommendation === number),
  );

const isLate = (status: StandingStatus): boolean =>
  status === "past-limit" || status === "overdue" || status === "receipt-overdue" || status === "progress-overdue";

/** Whether this goes on the front page's list of what is late. */
export const isOverdue = (standing: Standing): boolean => isLate(standing.status);

/** Where one body's part of an item stands on a day (PLN-5, PLN-6, PLN-8, PLN-9, PLN-20). */
export const standingOf = (item: PlanItem, addressee: Addressee, day: Day): Standing => {
  const standing = (status: StandingStatus, due: Day | null): Standing => ({
    status,
    day: due,
    daysLeft: due === null ? null : daysBetween(day, due),
    committed: addressee.committed !== null,
  });
  const answered = answeredBy(item, addressee.code);
  const complete = answered === item.recommendations.length;
  const taken = takenOnBy(item, addressee.code);
  if (complete && taken.length === 0) return standing("answered", null);
  if (complete && taken.every((number) => progressOn(item, addressee.code, number)?.status === "done")) return standing("done", null);
  if (pauseNow(item)) return standing("paused", null);
  if (complete) {
    const due = addressee.progressDueDay;
    return due !== null && day > due ? standing("progress-overdue", due) : standing("answered", due);
  }
  const heard = answered > 0 ? "in-part" : addressee.committed ? "due" : "asked-for";
  // PLN-20: what is held back came in; no clock runs, and nothing is late.
  if (isHeld(item, addressee.code)) return { ...standing(heard, item.replyDay), daysLeft: null };
  if (day > item.hardStopDay) return standing("past-limit", item.hardStopDay);
  if (day > item.replyDay) return standing("overdue", item.replyDay);
  const received = addressee.committed || addressee.acknowledged || sealsOf(item, addressee.code).length > 0;
  if (answered > 0 || received) return standing(heard, item.replyDay);
  return day > item.receiptDueDay ? standing("receipt-overdue", item.receiptDueDay) : standing("awaiting-receipt", item.receiptDueDay);
};

const moreUrgent = (a: Standing, b: Standing): number =>
  standings.indexOf(a.status) - standings.indexOf(b.status) || (a.day ?? "9").localeCompare(b.day ?? "9");

/**
 * Where an item stands on a day: its most urgent body's standing; "in part" where some bodies have answered and
 * others have not, and none is late (PLN-10).
 */
export const standing = (item: PlanItem, day: Day): Standing => {
  const each = item.addressees.map((addressee) => standingOf(item, addressee, day)).sort(moreUrgent);
  const [first] = each;
  if (!first) return { status: "answered", day: null, daysLeft: null, committed: false };
  const someAnswered = each.some((one) => one.status === "answered" || one.status === "done");
  const stillOpen = first.status === "due" || first.status === "asked-for" || first.status === "awaiting-receipt";
  return someAnswered && stillOpen
    ? { ...first, status: "in-part", day: item.replyDay, daysLeft: first.daysLeft === null ? null : daysBetween(day, item.replyDay) }
    : first;
};

/** The items that are late on a day, most urgent and longest late first. */
export const overdueItems = (items: readonly PlanItem[], day: Day): readonly { readonly item: PlanItem; readonly standing: Standing }[] =>
  items
    .map((item) => ({ item, standing: standing(item, day) }))
    .filter((one) => isOverdue(one.standing))
    .sort((a, b) => moreUrgent(a.standing, b.standing) || a.item.id.localeCompare(b.item.id));
