import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addWorkingDays, daysBetween, isWorkingDay, ukDay } from "../calendar/days.ts";
import { nationalStandingOrders } from "../founding/standingOrders.ts";
import { clocksAfterPause, clocksFrom, movedByPause, nextProgressDay, workingDaysUntil } from "./clocks.ts";

const orders = nationalStandingOrders.plan;
const someDay = fc.integer({ min: 0, max: 1000 }).map((n) => addDays("2025-06-01", n));

describe("PLN-4 the clocks of an item", () => {
  test("receipt in 5 working days steps over a weekend", () => {
    expect(clocksFrom("2026-03-12", orders)).toEqual({ receiptDueDay: "2026-03-19", replyDay: "2026-05-11", hardStopDay: "2026-09-12" });
  });

  test("receipt in 5 working days steps over Good Friday, Easter Monday and two weekends", () => {
    expect(clocksFrom("2026-03-31", orders).receiptDueDay).toBe("2026-04-09");
  });

  test("receipt steps over Christmas, the substitute day and New Year", () => {
    expect(clocksFrom("2026-12-23", orders).receiptDueDay).toBe("2027-01-04");
  });

  test("60 days are 60 days on the calendar across the change to summer time, whatever the hour", () => {
    const beforeMidnight = Date.UTC(2026, 2, 28, 23, 30);
    const afterTheChange = Date.UTC(2026, 2, 29, 22, 30);
    expect(clocksFrom(ukDay(beforeMidnight), orders).replyDay).toBe("2026-05-27");
    expect(clocksFrom(ukDay(afterTheChange), orders).replyDay).toBe("2026-05-28");
    // 23:30 UTC in summer is the next day in London.
    expect(clocksFrom(ukDay(Date.UTC(2026, 2, 29, 23, 30)), orders).replyDay).toBe("2026-05-29");
  });

  test("six months from the end of August end with February", () => {
    expect(clocksFrom("2026-08-31", orders).hardStopDay).toBe("2027-02-28");
  });

  test("receipt always falls on a working day after the day, and the clocks are in their order", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const clocks = clocksFrom(day, orders);
        expect(isWorkingDay(clocks.receiptDueDay)).toBe(true);
        expect(day < clocks.receiptDueDay && clocks.receiptDueDay < clocks.replyDay && clocks.replyDay < clocks.hardStopDay).toBe(true);
        expect(daysBetween(day, clocks.replyDay)).toBe(orders.replyDays);
      }),
    );
  });
});

describe("PLN-9 clocks after a pause", () => {
  const clocks = clocksFrom("2026-03-12", orders);

  test("every day moves by the days that the pause took, working days as working days", () => {
    // Paused with three working days left, resumed on a Friday: Monday, Tuesday, Wednesday.
    expect(clocksAfterPause(clocks, "2026-03-16", "2026-05-08")).toEqual({
      receiptDueDay: "2026-05-13",
      replyDay: addDays("2026-05-11", 53),
      hardStopDay: addDays("2026-09-12", 53),
    });
  });

  test("a day that had passed when the pause began stays late", () => {
    expect(clocksAfterPause(clocks, "2026-03-23", "2026-05-08").receiptDueDay).toBe("2026-03-19");
  });

  test("a pause of no length changes nothing", () => {
    expect(clocksAfterPause(clocks, "2026-03-16", "2026-03-16")).toEqual(clocks);
  });

  test("as many days are left after a pause as before it", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 200 }), (made, until, length) => {
        const before = clocksFrom(made, orders);
        const paused = addDays(made, until);
        const resumed = addDays(paused, length);
        const after = clocksAfterPause(before, paused, resumed);
        if (before.replyDay >= paused) expect(daysBetween(resumed, after.replyDay)).toBe(daysBetween(paused, before.replyDay));
        else expect(after.replyDay).toBe(before.replyDay);
        if (before.receiptDueDay > paused) {
          expect(workingDaysUntil(resumed, after.receiptDueDay)).toBe(workingDaysUntil(paused, before.receiptDueDay));
        }
        expect(movedByPause(before.hardStopDay, paused, resumed) >= before.hardStopDay).toBe(true);
      }),
    );
  });

  test("working days until a day undo addWorkingDays", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 30 }), (day, n) => {
        expect(workingDaysUntil(day, addWorkingDays(day, n))).toBe(n);
      }),
    );
  });
});

describe("PLN-8 progress reports", () => {
  test("follow the schedule, not the day a report happened to come in", () => {
    expect(nextProgressDay("2026-06-01", "2026-05-20", 6)).toBe("2026-12-01");
    expect(nextProgressDay("2026-06-01", "2026-07-15", 6)).toBe("2026-12-01");
  });

  test("a report that comes after a whole period was missed leads to the next day still ahead", () => {
    expect(nextProgressDay("2026-06-01", "2026-12-01", 6)).toBe("2027-06-01");
  });
});
