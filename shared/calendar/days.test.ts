import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addWorkingDays,
  clearDaysBetween,
  clearWorkingDaysBetween,
  isDay,
  isWorkingDay,
  ukDay,
  ukTime,
} from "./days.ts";

describe("the day in London", () => {
  test("an hour before midnight in summer is still today, in UTC already so", () => {
    expect(ukDay(Date.UTC(2026, 6, 1, 22, 59))).toBe("2026-07-01");
    expect(ukDay(Date.UTC(2026, 6, 1, 23, 0))).toBe("2026-07-02");
    expect(ukDay(Date.UTC(2026, 11, 1, 23, 59))).toBe("2026-12-01");
  });

  test("daylight saving begins on 29 March 2026 and ends on 25 October 2026, at 01:00 UTC", () => {
    expect(ukTime("2026-03-29", 9 * 60)).toBe(Date.UTC(2026, 2, 29, 8));
    expect(ukTime("2026-03-28", 9 * 60)).toBe(Date.UTC(2026, 2, 28, 9));
    expect(ukTime("2026-10-25", 9 * 60)).toBe(Date.UTC(2026, 9, 25, 9));
    expect(ukTime("2026-10-24", 9 * 60)).toBe(Date.UTC(2026, 9, 24, 8));
  });

  test("agrees with the time zone database at every hour from 2025 to 2030", () => {
    const london = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", year: "numeric", month: "2-digit", day: "2-digit" });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 * 365 * 24 }), (hours) => {
        const at = Date.UTC(2025, 0, 1) + hours * 3_600_000;
        expect(ukDay(at)).toBe(london.format(at));
      }),
      { numRuns: 500 },
    );
  });

  test("a day is turned into its first instant and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (n) => {
        const day = addDays("2025-01-01", n);
        expect(ukDay(ukTime(day))).toBe(day);
        expect(ukDay(ukTime(day) - 1)).toBe(addDays(day, -1));
      }),
    );
  });

  test("a month later is the same date, or the month's last day", () => {
    expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
    expect(addMonths("2026-11-21", 3)).toBe("2027-02-21");
    expect(addMonths("2026-01-15", -1)).toBe("2025-12-15");
  });

  test("29 February exists only in leap years", () => {
    expect(isDay("2028-02-29")).toBe(true);
    expect(isDay("2026-02-29")).toBe(false);
    expect(isDay("2026-2-9")).toBe(false);
  });
});

describe("working days", () => {
  test("AGD-1: neither end day counts, nor weekends, nor bank holidays", () => {
    // Thursday 2 April to Tuesday 14 April 2026: Good Friday and Easter Monday fall between.
    expect(clearWorkingDaysBetween("2026-04-02", "2026-04-14")).toBe(5);
    expect(clearWorkingDaysBetween("2026-11-13", "2026-11-21")).toBe(5);
    expect(clearWorkingDaysBetween("2026-11-21", "2026-11-21")).toBe(0);
    expect(clearWorkingDaysBetween("2026-11-23", "2026-11-21")).toBe(0);
  });

  test("two working days after Christmas Eve 2026 is 30 December", () => {
    expect(isWorkingDay("2026-12-28")).toBe(false);
    expect(addWorkingDays("2026-12-24", 2)).toBe("2026-12-30");
    expect(addWorkingDays("2026-12-25", 0)).toBe("2026-12-29");
  });

  test("the n-th working day has n − 1 clear ones before it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 40 }), (start, n) => {
        const day = addDays("2025-06-01", start);
        expect(clearWorkingDaysBetween(day, addWorkingDays(day, n))).toBe(n - 1);
      }),
    );
  });

  test("clear days count calendar days between", () => {
    expect(clearDaysBetween("2026-03-12", "2026-03-18")).toBe(5);
    expect(clearDaysBetween("2026-03-12", "2026-03-12")).toBe(0);
  });
});
