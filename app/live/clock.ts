import type { T } from "../locales/words.tsx";

/** Whole seconds left, rounded up, so that a clock starts at its full length and ends at nought; below 0 once it is over. */
export const secondsLeft = (ms: number): number => Math.ceil(ms / 1000) + 0;

/** Time as a clock shows it: "1:42", "-0:08", "1:02:05". */
export function clockText(ms: number): string {
  const whole = secondsLeft(ms);
  const all = Math.abs(whole);
  const seconds = all % 60;
  const minutes = ((all - seconds) / 60) % 60;
  const hours = (all - seconds - minutes * 60) / 3600;
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${whole < 0 ? "-" : ""}${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds)}`;
}

/** Time as it is spoken: "1 minute 30 seconds". Below 0 as how much it is over. */
export function timeWords(t: T, ms: number): string {
  const all = Math.abs(secondsLeft(ms));
  const seconds = all % 60;
  const minutes = (all - seconds) / 60;
  if (minutes === 0) return t("live.seconds", { count: seconds });
  const whole = t("live.minutes", { count: minutes });
  return seconds === 0 ? whole : t("live.minutesAndSeconds", { minutes: whole, seconds: t("live.seconds", { count: seconds }) });
}

/** The moments at which a clock speaks. */
export type Mark = "start" | "half" | "minute" | "thirty" | "twenty" | "end";

/** A speaker is warned when so much of their time is left (FLR-18). Milliseconds. */
export const warningMs = 20_000;

/**
 * The mark a clock has passed between two looks at it, the last one if several; null if none. A clock of a minute or less has no
 * minute mark, one of half a minute or less no half-minute mark, and a half so near to one of these is not said as well. A
 * speaker's clock warns at twenty seconds (FLR-18).
 */
export function markPassed(lengthMs: number, before: number, left: number, ofSpeaker = false): Mark | null {
  const half = lengthMs / 2;
  const marks: readonly (readonly [Mark, number, boolean])[] = [
    ["end", 0, true],
    ["twenty", warningMs, ofSpeaker && lengthMs > warningMs],
    ["thirty", 30_000, lengthMs > 30_000],
    ["minute", 60_000, lengthMs > 60_000],
    ["half", half, lengthMs >= 60_000 && Math.abs(half - 60_000) > 5_000 && Math.abs(half - 30_000) > 5_000],
  ];
  const passed = marks.find(([, at, speaks]) => speaks && before > at && left <= at);
  return passed?.[0] ?? null;
}
