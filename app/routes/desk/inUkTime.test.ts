import { expect, test } from "vitest";
import { asUkTime, inUkTime } from "./inUkTime.ts";

test("a date and time from a form is read by the clock in the United Kingdom, in winter and in summer", () => {
  expect(inUkTime("2026-01-15T10:00")).toBe(Date.UTC(2026, 0, 15, 10));
  expect(inUkTime("2026-07-15T10:00")).toBe(Date.UTC(2026, 6, 15, 9));
  expect(asUkTime(Date.UTC(2026, 6, 15, 9))).toBe("2026-07-15T10:00");
});

test("what is no date or no time is not guessed", () => {
  for (const typed of ["", "tomorrow", "2026-02-31T10:00", "2026-01-15T24:00", "2026-01-15T10:60"]) expect(inUkTime(typed)).toBeNull();
});
