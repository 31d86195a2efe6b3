import type { Lang } from "./href.ts";

/*
 * Browsers differ in whether they know Welsh, and a page must read the same on the server and on every device. So the clock's
 * figures come from Intl (zone Europe/London) and the names from here.
 */
const names = {
  en: {
    months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  },
  cy: {
    months: ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"],
    days: ["Dydd Sul", "Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn"],
  },
} as const;

const london = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

interface Figures {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly time: string;
}

function figures(ms: number): Figures {
  const part: { [type: string]: string } = {};
  for (const { type, value } of london.formatToParts(ms)) part[type] = value;
  return {
    year: Number(part.year),
    month: Number(part.month),
    day: Number(part.day),
    time: `${part.hour ?? "00"}:${part.minute ?? "00"}`,
  };
}

/** "21 November 2026", "21 Tachwedd 2026". Milliseconds since 1970, shown in UK time. */
export function formatDate(ms: number, lang: Lang): string {
  const { year, month, day } = figures(ms);
  return `${day} ${names[lang].months[month - 1] ?? ""} ${year}`;
}

/** "Saturday 21 November 2026", "Dydd Sadwrn 21 Tachwedd 2026". */
export function formatDay(ms: number, lang: Lang): string {
  const { year, month, day } = figures(ms);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return `${names[lang].days[weekday] ?? ""} ${formatDate(ms, lang)}`;
}

/** "10:00", by the clock in the United Kingdom. */
export function formatTime(ms: number, _lang: Lang): string {
  return figures(ms).time;
}

/** "Saturday 21 November 2026, 10:00". */
export function formatDateTime(ms: number, lang: Lang): string {
  return `${formatDay(ms, lang)}, ${figures(ms).time}`;
}

/** When something ends, for a reader at `now`: "17:00" today, with the day named where that is another day. */
export const formatUntil = (ms: number, now: number, lang: Lang): string =>
  isoDate(ms) === isoDate(now) ? formatTime(ms, lang) : formatDateTime(ms, lang);

/** "2026-11-21", the UK date, for addresses and `<time>`. */
export function isoDate(ms: number): string {
  const { year, month, day } = figures(ms);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** "67,636,000": whole numbers with commas, the same in both languages. */
export function formatNumber(n: number | bigint, _lang: Lang): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Weight in votes, two places, rounded half up: 1,084 units of 1,000 are "1.08". Exact until the last place. */
export function formatVotes(units: number | bigint, unitsPerVote: number, lang: Lang): string {
  const per = BigInt(unitsPerVote);
  const hundredths = (BigInt(units) * 200n + per) / (per * 2n);
  return `${formatNumber(hundredths / 100n, lang)}.${String(hundredths % 100n).padStart(2, "0")}`;
}
