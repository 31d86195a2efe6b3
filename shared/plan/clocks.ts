import { addDays, addMonths, addWorkingDays, clearWorkingDaysBetween, type Day, daysBetween } from "../calendar/days.ts";
import type { StandingOrders } from "../founding/standingOrders.ts";

/**
 * The plan's clocks count whole days of the United Kingdom's calendar, never hours, so that neither the time of
 * day nor daylight saving moves a date (PLN-4). Days are `2026-03-12` and compare as text.
 */

/** The days an item's clocks run to. */
export interface Clocks {
  readonly receiptDueDay: Day;
  readonly replyDay: Day;
  readonly hardStopDay: Day;
}

/** The clocks of an item made on `day`, by the standing orders in force then (PLN-4; ORD-1). */
export const clocksFrom = (day: Day, orders: StandingOrders["plan"]): Clocks => ({
  receiptDueDay: addWorkingDays(day, orders.receiptWorkingDays),
  replyDay: addDays(day, orders.replyDays),
  hardStopDay: addMonths(day, orders.hardStopMonths),
});

/** The working days after `from` up to and with `to`; 0 where `to` is not later. */
export const workingDaysUntil = (from: Day, to: Day): number => clearWorkingDaysBetween(from, addDays(to, 1));

/** A day moved by the length of a pause. One that had passed when the pause began stays where it was (PLN-9). */
export const movedByPause = (due: Day, paused: Day, resumed: Day): Day =>
  due < paused ? due : addDays(due, Math.max(0, daysBetween(paused, resumed)));

/** The clocks after a pause from `paused` to `resumed`: days left are days left, working days as working days (PLN-9). */
export const clocksAfterPause = (clocks: Clocks, paused: Day, resumed: Day): Clocks => ({
  receiptDueDay:
    clocks.receiptDueDay < paused || resumed <= paused
      ? clocks.receiptDueDay
      : addWorkingDays(resumed, workingDaysUntil(paused, clocks.receiptDueDay)),
  replyDay: movedByPause(clocks.replyDay, paused, resumed),
  hardStopDay: movedByPause(clocks.hardStopDay, paused, resumed),
});

/** The first day of the schedule (`due`, then every `months`) that lies after `reported` (PLN-8). */
export const nextProgressDay = (due: Day, reported: Day, months: number): Day => {
  let n = months;
  while (addMonths(due, n) <= reported) n += months;
  return addMonths(due, n);
};
