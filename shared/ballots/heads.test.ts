import { expect, it } from "vitest";
import { openBallotWorld, rollCall, showOfHands } from "../../tests/support/ballotWorld.ts";
import { choiceOfOne, election } from "../../tests/support/optionBallots.ts";
import { countsByHeads } from "./heads.ts";
import { byHeads, majorityPresets } from "./majority.ts";

const presets = ["simple", "weight-and-heads", "absolute", "two-thirds", "four-fifths", "double", "eu-council"] as const;

const byHeadsIn = (command: Parameters<typeof openBallotWorld>[1]): boolean => {
  const ballot = openBallotWorld({}, command).ballot("2026-1");
  if (!ballot) throw new Error("no ballot");
  return countsByHeads(ballot);
};

it("BAL-12: hands, on devices or in the hall, count by heads", () => {
  expect([showOfHands, { ...showOfHands, visibility: "by-hand" } as const].map(byHeadsIn)).toEqual([true, true]);
});

it("BAL-12: a roll call counts with weights, whatever its preset; one demanded in place of hands (HND-7) by heads", () => {
  expect(presets.map((majority) => byHeadsIn({ ...rollCall, majority }))).not.toContain(true);
  expect(byHeadsIn(rollCall)).toBe(false);
  expect(
    byHeadsIn({ ...rollCall, proposal: null, majority: { keys: byHeads(majorityPresets.simple).keys.map((key) => ({ ...key })) } }),
  ).toBe(true);
});

it("ELE-5: of a paper with options it says itself how it is counted; an election by heads", () => {
  expect([choiceOfOne, { ...choiceOfOne, countedBy: "heads" } as const, election].map(byHeadsIn)).toEqual([false, true, true]);
});
