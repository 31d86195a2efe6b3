import { isDay, ukTime } from "../../../shared/calendar/days.ts";
import { formatTime, isoDate } from "../../locales/dates.ts";

/** The instant that a `datetime-local` field names by the clock in the United Kingdom; null where it names none. */
export function inUkTime(typed: string): number | null {
  const [, day = "", hours = "", minutes = ""] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(typed.trim()) ?? [];
  if (!isDay(day) || Number(hours) > 23 || Number(minutes) > 59) return null;
  return ukTime(day, Number(hours) * 60 + Number(minutes));
}

/** An instant as a `datetime-local` field holds it, by the clock in the United Kingdom. */
export const asUkTime = (at: number): string => `${isoDate(at)}T${formatTime(at, "en")}`;
