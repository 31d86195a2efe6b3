import { expect, test } from "vitest";
import { formatDate, formatDateTime, formatNumber, formatUntil, formatVotes, isoDate } from "./dates.ts";

const november = Date.UTC(2026, 10, 21, 10, 0);
const summerMidnight = Date.UTC(2026, 6, 1, 23, 30);

test("a date and time are written out in both languages", () => {
  expect(formatDateTime(november, "en")).toBe("Saturday 21 November 2026, 10:00");
  expect(formatDateTime(november, "cy")).toBe("Dydd Sadwrn 21 Tachwedd 2026, 10:00");
});

test("summer time moves the date with the clock in the United Kingdom", () => {
  expect(formatDate(summerMidnight, "en")).toBe("2 July 2026");
  expect(isoDate(summerMidnight)).toBe("2026-07-02");
});

test("what ends on another day than it began is told with its day", () => {
  expect(formatUntil(november + 5 * 60_000, november, "en")).toBe("10:05");
  const evening = Date.UTC(2026, 6, 1, 22, 50);
  expect(formatUntil(summerMidnight, evening, "en")).toBe("Thursday 2 July 2026, 00:30");
  expect(formatUntil(summerMidnight, evening, "cy")).toBe("Dydd Iau 2 Gorffennaf 2026, 00:30");
});

test("whole numbers have commas", () => {
  expect(formatNumber(67636000, "en")).toBe("67,636,000");
  expect(formatNumber(999n, "cy")).toBe("999");
});

test("weight is shown in votes with two places, rounded half up", () => {
  expect(formatVotes(1084, 1000, "en")).toBe("1.08");
  expect(formatVotes(1085, 1000, "en")).toBe("1.09");
  expect(formatVotes(1234567000n, 1000, "cy")).toBe("1,234,567.00");
});
