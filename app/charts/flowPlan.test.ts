import { expect, test } from "vitest";
import type { Round } from "../../shared/counting/result.ts";
import { planFlow } from "./flowPlan.ts";

const round = (number: number, totals: Round["totals"], exhausted: number, moved: Round["moved"] = null): Round => ({
  ...{ number, totals, exhausted, moved },
  ...{ elected: [], excluded: [] },
});

test("every round is as wide as the others, and each part as wide as its votes", () => {
  const [first, second] = planFlow([round(1, [50, 30, 20], 0), round(2, [60, 30, null], 10, { from: [2], gained: [10, 0, 0] })], [0, 1, 2]);
  expect(first?.parts.map(({ option, start, width, middle }) => [option, start, width, middle])).toEqual([
    [0, 0, 5000, "25.000%"],
    [1, 5000, 3000, "65.000%"],
    [2, 8000, 2000, "90.000%"],
  ]);
  expect(second?.parts.map(({ option, start, width }) => [option, start, width])).toEqual([
    [0, 0, 6000],
    [1, 6000, 3000],
    [null, 9000, 1000],
  ]);
});

test("the votes of whoever dropped out go to those who gained them, and to nobody where papers end", () => {
  const [first] = planFlow([round(1, [50, 30, 20], 0), round(2, [60, 30, null], 10, { from: [2], gained: [10, 0, 0] })], [0, 1, 2]);
  expect(first?.bands).toEqual([
    { from: 0, to: 0, corners: [0, 5000, 5000, 0] },
    { from: 2, to: 0, corners: [8000, 9000, 6000, 5000] },
    { from: 1, to: 1, corners: [5000, 8000, 9000, 6000] },
    { from: 2, to: null, corners: [9000, 10000, 10000, 9000] },
  ]);
});

test("an elected one keeps the quota and passes on what is over", () => {
  const [first] = planFlow([round(1, [70, 30], 0), round(2, [50, 50], 0, { from: [0], gained: [0, 20] })], [0, 1]);
  expect(first?.bands).toEqual([
    { from: 0, to: 0, corners: [0, 5000, 5000, 0] },
    { from: 1, to: 1, corners: [7000, 10000, 8000, 5000] },
    { from: 0, to: 1, corners: [5000, 7000, 10000, 8000] },
  ]);
});

test("where several dropped out at once nobody says whose votes went where, and no path is invented", () => {
  const [first] = planFlow(
    [round(1, [50, 30, 10, 10], 0), round(2, [60, 40, null, null], 0, { from: [2, 3], gained: [10, 10, 0, 0] })],
    [0, 1, 2, 3],
  );
  expect(first?.bands.map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test("no votes draw empty bars", () => {
  expect(planFlow([round(1, [0, 0], 0)], [0, 1])).toEqual([{ number: 1, parts: [], bands: [] }]);
});
