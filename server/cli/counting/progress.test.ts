import { expect, test } from "vitest";
import { countEqualShares } from "../../../shared/counting/equalShares.ts";
import { instantRunoff } from "../../../shared/counting/instantRunoff.ts";
import { stvScotland } from "../../../shared/counting/stvScotland.ts";
import { countProgress } from "./progress.ts";

test("a long count says how far it is, once a second; a short one says nothing", () => {
  const said: string[] = [];
  let at = 0;
  const told = countProgress(
    (sentence) => void said.push(sentence),
    () => at,
  );
  for (const [steps, now] of [
    [1, 10],
    [20, 999],
    [31, 1_000],
    [40, 1_500],
    [72, 2_100],
  ] as const) {
    at = now;
    told(steps);
  }
  expect(said).toEqual(["Counting: 31 steps done so far.", "Counting: 72 steps done so far."]);
});

test("every method that counts in rounds, or buys option by option, tells each step in order", () => {
  const votes = [0, 1, 2, 0, 1, 0].map((first) => ({ weight: 1, ranking: [[first], [(first + 1) % 3]] }));
  const heard = (count: (told: (steps: number) => void) => unknown): readonly number[] => {
    const steps: number[] = [];
    count((step) => void steps.push(step));
    return steps;
  };
  const lot = { seed: "told" };
  expect(heard((told) => instantRunoff(votes, 3, { lot, until: "two", told }))).toEqual([1, 2]);
  expect(heard((told) => stvScotland(votes, 3, { lot, seats: 2, told })).length).toBeGreaterThan(0);
  const shares = {
    costs: [4, 5, 6],
    budget: 12,
    seed: "told",
    heads: 3,
    step: 1,
    votes: [0, 1, 2].map((one) => ({ weight: 1, scores: [0, 1, 2].map((o) => (o === one ? 1 : null)) })),
  };
  const raised = heard((told) => countEqualShares({ ...shares, completion: "increments", told }));
  expect(raised.length).toBeGreaterThan(heard((told) => countEqualShares({ ...shares, completion: "none", told })).length);
  expect(raised).toEqual(raised.map((_, i) => i + 1));
});
