import fc from "fast-check";
import { expect, test } from "vitest";
import { scaled } from "./scaled.ts";
import { templateIds, templateOf } from "./templates.ts";

test("TPL-5: a course of 60 minutes becomes one of 45, in proportion", () => {
  expect(scaled(templateOf("roundtable").steps, 45)).toEqual([4, 4, 22, 11, 4]);
});

test("TPL-5: votes keep their minutes; where nothing is left for the rest, it cannot be", () => {
  const parts = [{ minutes: 30 }, { minutes: 5, fixed: true }, { minutes: 10 }];
  expect(scaled(parts, 25)).toEqual([15, 5, 5]);
  expect(scaled(parts, 6)).toBeNull();
  expect(scaled([{ minutes: 5, fixed: true }], 4)).toBeNull();
});

test("TPL-5: whatever the lengths, they add up to what was asked and none is below a minute or out of its order of length", () => {
  const part = fc.record({ minutes: fc.integer({ min: 1, max: 600 }) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 2000 }), (parts, total) => {
      const lengths = scaled(parts, total);
      if (total < parts.length) {
        expect(lengths).toBeNull();
        return;
      }
      expect(lengths?.reduce((sum, one) => sum + one, 0)).toBe(total);
      expect(lengths?.every((one) => one >= 1)).toBe(true);
      parts.forEach((a, i) => {
        parts.forEach((b, j) => {
          if (a.minutes > b.minutes) expect(lengths?.[i]).toBeGreaterThanOrEqual((lengths?.[j] ?? 0) - 1);
        });
      });
    }),
  );
});

test("TPL-5: every template can be made half as long again, or half as short", () => {
  for (const id of templateIds) {
    const { steps, minutes } = templateOf(id);
    for (const total of [Math.floor(minutes / 2), minutes, Math.floor((minutes * 3) / 2)])
      expect(scaled(steps, total)?.reduce((sum, one) => sum + one, 0)).toBe(total);
  }
});
