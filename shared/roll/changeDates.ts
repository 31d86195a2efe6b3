import type { Time } from "../journal.ts";

const inLondon = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", year: "numeric", month: "2-digit", day: "2-digit" });

/** The day it is in London: `2026-04-01`. */
export const londonDay = (at: Time): string => {
  const parts = Object.fromEntries(inLondon.formatToParts(at).map((part) => [part.type, part.value]));
  return `${parts.year ?? ""}-${parts.month ?? ""}-${parts.day ?? ""}`;
};

/** Whether weights may change on this day (ROL-10). `dates` are month and day, `04-01`; none at all means any day. */
export const mayChangeWeights = (at: Time, dates: readonly string[]): boolean =>
  dates.length === 0 || dates.includes(londonDay(at).slice(5));

/** The next day on which weights may change, today included: `2026-10-01`. Empty if any day will do. */
export const nextChangeDate = (at: Time, dates: readonly string[]): string => {
  const today = londonDay(at);
  const year = Number(today.slice(0, 4));
  const coming = dates.flatMap((date) => [`${year}-${date}`, `${year + 1}-${date}`]).filter((date) => date >= today);
  return coming.sort()[0] ?? "";
};
