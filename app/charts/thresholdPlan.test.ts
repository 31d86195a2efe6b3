import { expect, test } from "vitest";
import { percent, planThresholdBar } from "./thresholdPlan.ts";

const half = { numerator: 1, denominator: 2 };

test("a share is exact to the third decimal", () => {
  expect(percent(1n, 3n)).toBe("33.333%");
  expect(percent(0n, 0n)).toBe("0%");
});

test("an exact half stands exactly on the line, so a tie is seen as not carried", () => {
  const plan = planThresholdBar({ forCount: 40, againstCount: 40, abstainCount: 20, base: "forAgainst", threshold: half });
  expect(plan.forWidth).toBe("40.000%");
  expect(plan.line).toBe("40.000%");
});

test("abstentions move the line of the base cast, but not of for and against", () => {
  const counts = { forCount: 45, againstCount: 35, abstainCount: 20, threshold: half } as const;
  expect(planThresholdBar({ ...counts, base: "forAgainst" }).line).toBe("40.000%");
  expect(planThresholdBar({ ...counts, base: "cast" }).line).toBe("50.000%");
});

test("the base of all seats leaves room for those that did not vote", () => {
  const plan = planThresholdBar({ forCount: 60, againstCount: 20, abstainCount: 0, all: 150, base: "all", threshold: half });
  expect(plan.forWidth).toBe("40.000%");
  expect(plan.line).toBe("50.000%");
});

test("no votes draw an empty bar with the line in its place", () => {
  const plan = planThresholdBar({
    forCount: 0,
    againstCount: 0,
    abstainCount: 0,
    base: "forAgainst",
    threshold: { numerator: 2, denominator: 3 },
  });
  expect(plan.forWidth).toBe("0%");
  expect(plan.line).toBe("66.666%");
});

test("weights beyond the safe integers stay exact", () => {
  const plan = planThresholdBar({ forCount: 10n ** 20n, againstCount: 10n ** 20n, abstainCount: 0n, base: "cast", threshold: half });
  expect(plan.forWidth).toBe("50.000%");
});
