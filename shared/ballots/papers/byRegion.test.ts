import { expect, test } from "vitest";
import { choiceOfOne, declaredChoice, ranking } from "../../../tests/support/optionBallots.ts";
import { optionsByRegion } from "./byRegion.ts";
import { optionsResult } from "./optionsView.ts";

const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0);

test("PAP-8: what stands behind each option adds up from the regions, by heads and by weight, with who abstained and who did not vote", () => {
  const ballot = declaredChoice(choiceOfOne, ["1", "1", "2", "abstain", "2", null, "3", null]);
  const parts = optionsByRegion(ballot);
  const { support, turnout, turnoutWeight } = optionsResult(ballot);
  for (const by of ["heads", "weight"] as const)
    expect(support.map((_, option) => sum(parts.map((part) => part.support[option]?.[by] ?? 0)))).toEqual(support.map((one) => one[by]));
  expect(sum(parts.map(({ abstained }) => abstained.heads))).toBe(turnout.abstained);
  expect(sum(parts.map(({ didNotVote }) => didNotVote.weight))).toBe(turnoutWeight.didNotVote);
  expect(sum(parts.map(({ all }) => all.heads))).toBe(turnout.cast + turnout.didNotVote);
});

test("PAP-8: the option with most behind it leads in a region, several where they stand equal, none where nobody chose", () => {
  const ballot = declaredChoice({ ...ranking, countedBy: "heads" }, ["3>1", "3", null, null, null, null, null, null]);
  const parts = optionsByRegion(ballot);
  const region = ballot.register[0]?.region;
  expect(parts.find(({ code }) => code === region)?.leading).toContain(2);
  const silent = parts.filter(({ all, didNotVote }) => all.heads === didNotVote.heads);
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.every(({ leading }) => leading.length === 0)).toBe(true);
});
