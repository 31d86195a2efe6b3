import { type Day, ukTime } from "../../../shared/calendar/days.ts";
import { formatDate } from "../../locales/dates.ts";
import type { Lang } from "../../locales/href.ts";

/** A day of the plan's calendar in words: `2026-03-12` is "12 March 2026". */
export const dayText = (day: Day, lang: Lang): string => formatDate(ukTime(day, 720), lang);
