import { expect, test } from "vitest";
import { budgeted, declaredChoice } from "../../../tests/support/optionBallots.ts";
import { fundingOf } from "./funding.ts";
import { optionsResult } from "./optionsView.ts";

/** Costs 60, 50, 40, 30 of 100. */
const costs = budgeted.costs ?? [];
const funded = (votes: readonly (string | null)[]) => fundingOf(optionsResult(declaredChoice(budgeted, votes)).counted, costs);

test("what is funded says what was left after it, what is not says why", () => {
  expect(funded(["3", "3", "1", "1", "1", "4"])).toEqual([
    { option: 0, cost: 60, left: 40, why: "left-over" },
    { option: 2, cost: 40, left: 0, why: expect.stringMatching(/shares|left-over/) },
    { option: 3, cost: 30, left: null, why: "too-dear" },
    { option: 1, cost: 50, left: null, why: "nobody" },
  ]);
});

test("nobody voted: nothing is funded and all of it was chosen by nobody", () => {
  expect(funded([null, "abstain"]).map(({ left, why }) => [left, why])).toEqual(costs.map(() => [null, "nobody"]));
});
