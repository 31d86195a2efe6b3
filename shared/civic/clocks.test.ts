import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../calendar/days.ts";
import { clocksOf, lastOfMonths, lastOfWeeks, statusOn } from "./clocks.ts";
import { nationOf } from "./kinds.ts";

const never = { listed: null, notice: null, bid: null, outcome: null, outcomeDay: null } as const;
const england = { ...never, area: "E07000001" };
const sale = { ...england, listed: "2024-03-01", notice: "2026-01-15" };

describe("CIV-5: clocks begin with their day", () => {
  test("a period of months ends on the day before the same date, or with a month that has no such date", () => {
    expect(lastOfMonths("2026-01-15", 6)).toBe("2026-07-14");
    expect(lastOfMonths("2026-03-01", 6)).toBe("2026-08-31");
    expect(lastOfMonths("2026-08-31", 6)).toBe("2027-02-28");
    expect(lastOfMonths("2024-02-29", 60)).toBe("2029-02-28");
    expect(lastOfMonths("2023-12-31", 60)).toBe("2028-12-30");
  });
  test("six weeks are forty-two days, the first one counted, across the change of clocks too", () => {
    expect(lastOfWeeks("2026-03-20", 6)).toBe("2026-04-30");
    expect(daysBetween("2026-10-20", lastOfWeeks("2026-10-20", 6))).toBe(41);
  });
  test("a listing has its five years; a sale its six weeks and eighteen months; six months only where a group asked", () => {
    expect(clocksOf(never)).toEqual([]);
    expect(clocksOf(sale)).toEqual([
      { name: "listing", from: "2024-03-01", until: "2029-02-28" },
      { name: "interim", from: "2026-01-15", until: "2026-02-25" },
      { name: "protected", from: "2026-01-15", until: "2027-07-14" },
    ]);
    expect(clocksOf({ ...sale, bid: "2026-02-01" })[2]).toEqual({ name: "full", from: "2026-01-15", until: "2026-07-14" });
  });
});

describe("CIV-6: where a space stands follows from its days", () => {
  test("listed, then the moratorium, then the owner may sell, then listed again, then run out", () => {
    const days = ["2026-01-14", "2026-01-15", "2026-02-25", "2026-02-26", "2027-07-14", "2027-07-15", "2029-02-28", "2029-03-01"];
    expect(days.map((day) => statusOn(sale, day))).toEqual([
      ...["listed", "interim", "interim", "may-sell", "may-sell", "listed", "listed", "expired"],
    ]);
  });
  test("where a group asked to bid, the six months stand before the six weeks", () => {
    const asked = { ...sale, bid: "2026-02-01" };
    expect(["2026-02-02", "2026-07-14", "2026-07-15"].map((day) => statusOn(asked, day))).toEqual(["full", "full", "may-sell"]);
  });
  test("what became of it stands before all else from its day on; a sale that did not come about ends nothing", () => {
    const sold = { ...sale, outcome: "sold" as const, outcomeDay: "2026-03-10" };
    expect(["2026-03-09", "2026-03-10", "2030-01-01"].map((day) => statusOn(sold, day))).toEqual(["may-sell", "sold", "sold"]);
    expect(statusOn({ ...sale, outcome: "kept", outcomeDay: "2026-02-01" }, "2026-02-02")).toBe("interim");
  });
  test("CIV-4: without a listing it is on no list, and outside England there is none", () => {
    expect(statusOn(england, "2026-03-12")).toBe("not-listed");
    for (const area of ["S12000001", "W06000001", "N09000001", "HARBOUR"])
      expect(statusOn({ ...never, area }, "2026-03-12")).toBe("no-list");
    expect(["E07000001", "S12000001", "W06000001", "N09000001", "K02000001", "HARBOUR"].map(nationOf)).toEqual([
      ...["england", "scotland", "wales", "northern-ireland", null, null],
    ]);
  });
  test("every clock ends after it begins, and the next day is no longer counted", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 60 }), (n, months) => {
        const from = addDays("2020-01-01", n);
        const until = lastOfMonths(from, months);
        expect(until > from).toBe(true);
        // The day after the last is never before the same date of a later month begins.
        expect(lastOfMonths(from, months + 1) > until).toBe(true);
      }),
    );
  });
});
