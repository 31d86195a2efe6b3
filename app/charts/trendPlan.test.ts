import { expect, test } from "vitest";
import { planTrend, trendBase } from "./trendPlan.ts";

test("a line begins at nought, so that a small change looks small", () => {
  const [first, last] = planTrend([
    { year: 2015, value: "4.6" },
    { year: 2025, value: "4.0" },
  ]);
  expect(first).toEqual({ year: 2015, x: 80, y: 200 });
  expect(last?.x).toBe(920);
  // 4.0 of 4.6 of the way up from the base.
  expect(trendBase - (last?.y ?? 0)).toBeCloseTo(((trendBase - 200) * 4) / 4.6, -1);
});

test("figures below nought stand at the bottom, years to scale", () => {
  const points = planTrend([
    { year: 2010, value: "-2" },
    { year: 2011, value: "0" },
    { year: 2020, value: "2" },
  ]);
  expect(points.map(({ x }) => x)).toEqual([80, 164, 920]);
  expect(points.map(({ y }) => y)).toEqual([trendBase, (trendBase + 200) / 2, 200]);
});

test("years without any change, and all at nought, still stand", () => {
  expect(planTrend([{ year: 2020, value: "7" }])).toEqual([{ year: 2020, x: 80, y: 200 }]);
  expect(planTrend([{ year: 2020, value: "0" }])[0]?.y).toBeGreaterThan(200);
});
