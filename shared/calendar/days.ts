import type { Time } from "../journal.ts";
import { bankHolidays } from "./bankHolidays.ts";

/** A calendar day in the United Kingdom, `2026-11-21`. */
export type Day = string;

const hour = 3_600_000;
const dayMs = 24 * hour;

/** The instant at which daylight saving begins or ends: 01:00 UTC on the last Sunday of a month (Summer Time Act 1972 as amended). */
function lastSundayAtOne(year: number, month: number): Time {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * dayMs + hour;
}

/** Milliseconds by which London's clocks are ahead of UTC: an hour from the last Sunday of March to the last Sunday of October. */
export function ukOffset(at: Time): number {
  const year = new Date(at).getUTCFullYear();
  return at >= lastSundayAtOne(year, 2) && at < lastSundayAtOne(year, 9) ? hour : 0;
}

/** The day on the calendar in London at this instant. */
export const ukDay = (at: Time): Day => new Date(at + ukOffset(at)).toISOString().slice(0, 10);

/** The instant at which this clock time (minutes after midnight) is shown in London on this day. A time that is skipped in spring is read an hour later. */
export function ukTime(day: Day, minutes = 0): Time {
  const wall = utcMidnight(day) + minutes * 60_000;
  const summer = wall - hour;
  return ukOffset(summer) === hour ? summer : wall;
}

const utcMidnight = (day: Day): Time => Date.parse(`${day}T00:00:00Z`);

/** Whether the text names a day that exists. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = utcMidnight(text);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
};

/** So many days later (earlier, if negative). */
export const addDays = (day: Day, n: number): Day => new Date(utcMidnight(day) + n * dayMs).toISOString().slice(0, 10);

/** So many months later; the month's last day where the day does not exist there (31 August and six months: 28 February). */
export function addMonths(day: Day, n: number): Day {
  const from = new Date(utcMidnight(day));
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + n + 1, 0));
  const date = Math.min(from.getUTCDate(), last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), date)).toISOString().slice(0, 10);
}

/** Days from the first to the second; negative if the second comes first. */
export const daysBetween = (from: Day, to: Day): number => (utcMidnight(to) - utcMidnight(from)) / dayMs;

/** Clear days between two days: neither end day counts. Never below 0. */
export const clearDaysBetween = (from: Day, to: Day): number => Math.max(0, daysBetween(from, to) - 1);

/** 0 Sunday … 6 Saturday. */
export const weekday = (day: Day): number => new Date(utcMidnight(day)).getUTCDay();

const holidays: ReadonlySet<Day> = new Set(bankHolidays);

/** Monday to Friday, and no bank holiday in England and Wales. */
export function isWorkingDay(day: Day): boolean {
  const name = weekday(day);
  return name !== 0 && name !== 6 && !holidays.has(day);
}

/** The n-th working day after a day, which itself does not count; with 0, the day itself or, if it is none, the next working day. */
export function addWorkingDays(day: Day, n: number): Day {
  let reached = day;
  if (n === 0) while (!isWorkingDay(reached)) reached = addDays(reached, 1);
  for (let counted = 0; counted < n; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) counted += 1;
  }
  return reached;
}

/** Working days strictly between two days: neither the day of notice nor the day of the meeting counts (AGD-1). */
export function clearWorkingDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}
