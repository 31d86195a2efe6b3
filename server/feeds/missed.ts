import { type Day, daysBetween } from "../../shared/calendar/days.ts";
import { pauseNow, type Standing, type StandingStatus, standingOf } from "../../shared/plan/questions.ts";
import type { Addressee, PlanItem } from "../../shared/plan/state.ts";

/** The first of days, null where there is none. */
const first = (days: readonly (Day | undefined)[]): Day | null => days.flatMap((day) => day ?? []).toSorted()[0] ?? null;

/** The day on which a body had answered everything for the first time, in public or under embargo; null while it has not. */
function answeredOn(item: PlanItem, body: string): Day | null {
  const days = item.recommendations.map(({ number }) => {
    const mine = (one: { readonly addressee: string; readonly recommendation: number }): boolean =>
      one.addressee === body && one.recommendation === number;
    const replies = item.replies.filter((one) => mine(one) && one.answer !== "no-answer-yet");
    return first([...replies, ...(item.embargoed ?? []).filter(mine)].map(({ receivedDay }) => receivedDay));
  });
  const last = days.toSorted((a, b) => (a ?? "").localeCompare(b ?? "")).at(-1);
  return days.includes(null) ? null : (last ?? null);
}

/** The day on which a body was heard of for the first time: that is a receipt. */
const heardOn = (item: PlanItem, body: Addressee): Day | null =>
  first([
    ...[body.acknowledged?.day, body.committed?.day],
    ...[...item.replies, ...(item.embargoed ?? [])].flatMap(({ addressee, receivedDay }) => (addressee === body.code ? [receivedDay] : [])),
  ]);

/**
 * Every day that a body missed, by when it answered and not by where it stands: what is answered late was late (FOL-6, PLN-22). A day to
 * which a clock that stands still would run is not missed (PLN-9). Of reports on progress only the day that is missed now.
 */
export function missedDays(item: PlanItem, body: Addressee, today: Day): readonly (Standing & { readonly day: Day })[] {
  const runsUntil = pauseNow(item)?.from ?? today;
  const missed = (status: StandingStatus, day: Day, kept: Day | null) =>
    day < runsUntil && (kept === null || kept > day)
      ? [{ status, day, daysLeft: daysBetween(kept ?? today, day), committed: (body.committed?.day ?? "9") <= day }]
      : [];
  const now = standingOf(item, body, today);
  // An answer that was withdrawn since, or a seal of which the entry names no day, stands as it does today.
  const answered = answeredOn(item, body.code);
  const unknown = answered === null && now.daysLeft === null && pauseNow(item) === undefined;
  return [
    ...missed("receipt-overdue", item.receiptDueDay, heardOn(item, body)),
    ...(unknown ? [] : missed("overdue", item.replyDay, answered)),
    ...(unknown ? [] : missed("past-limit", item.hardStopDay, answered)),
    ...(now.status === "progress-overdue" && now.day !== null ? [{ ...now, day: now.day }] : []),
  ];
}
