import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type SlowBudget,
  slowAverage,
  slowEqualShares,
  slowGreedy,
  slowMost,
  slowPav,
  slowPhragmen,
  votersOf,
} from "../../tests/support/slowCounts.ts";
import { countApproval } from "./approval.ts";
import { countChooseOne } from "./chooseOne.ts";
import { countEqualShares } from "./equalShares.ts";
import { countGreedy } from "./greedy.ts";
import { lotOf } from "./lot.ts";
import { countPhragmen } from "./phragmen.ts";
import type { Election } from "./places.ts";
import { countPoints } from "./points.ts";
import type { ApprovingVote, CountResult, ScoringVote } from "./result.ts";
import { countScore } from "./score.ts";
import { countSequentialPav } from "./sequentialPav.ts";

/** 10,000 random small elections a run, counted a second time by the slow and obvious way; small, so that ties are many. */
const numRuns = 10_000;

const scoring = (options: number, most: number): fc.Arbitrary<ScoringVote[]> =>
  fc.array(
    fc.record({
      weight: fc.integer({ min: 1, max: 3 }),
      scores: fc.array(fc.option(fc.integer({ min: 0, max: most }), { nil: null }), { minLength: options, maxLength: options }),
    }),
    { maxLength: 5 },
  );
const election = (most: number): fc.Arbitrary<Election<ScoringVote>> =>
  fc.integer({ min: 1, max: 5 }).chain((options) =>
    fc.record({
      options: fc.constant(options),
      votes: scoring(options, most),
      seats: fc.integer({ min: 1, max: 4 }),
      seed: fc.constantFrom("a", "b", "c", "d"),
    }),
  );
const budgets: fc.Arbitrary<{ costs: number[]; budget: number; votes: ScoringVote[]; seed: string }> = fc
  .integer({ min: 1, max: 4 })
  .chain((options) =>
    fc.record({
      costs: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: options, maxLength: options }),
      budget: fc.integer({ min: 1, max: 14 }),
      votes: scoring(options, 2),
      seed: fc.constantFrom("a", "b", "c", "d"),
    }),
  );
const approving = ({ weight, scores }: ScoringVote): ApprovingVote => ({
  weight,
  approved: scores.flatMap((score, option) => (score ? [option] : [])),
});
const one = ({ weight, approved }: ApprovingVote): ApprovingVote => ({ weight, approved: approved.slice(0, 1) });
const scores = (options: number, { weight, approved }: ApprovingVote): ScoringVote => ({
  weight,
  scores: Array.from({ length: options }, (_, option) => (approved.includes(option) ? 1 : 0)),
});

describe("a random election comes out as by the slow way", () => {
  const agrees = (
    count: (election: Election<ScoringVote>) => CountResult,
    slow: typeof slowMost,
    { most, votes }: { most: number; votes?: (election: Election<ScoringVote>) => ScoringVote[] },
  ): void => {
    let ties = 0;
    fc.assert(
      fc.property(election(most), (given) => {
        const { options, seats, seed } = given;
        const papers = votes ? votes(given) : given.votes;
        const result = count({ ...given, votes: papers });
        ties += result.ties.length;
        expect(result.winners.toSorted()).toEqual(slow(options, votersOf(papers), seats, lotOf(options, seed)).toSorted());
      }),
      { numRuns },
    );
    expect(ties).toBeGreaterThan(100);
  };
  const approvals = ({ options, votes }: Election<ScoringVote>): ScoringVote[] => votes.map((vote) => scores(options, approving(vote)));
  const byApproval =
    (count: (election: Election<ApprovingVote>) => CountResult) =>
    (given: Election<ScoringVote>): CountResult =>
      count({ ...given, votes: given.votes.map(approving) });

  it("choose one", () => {
    agrees(byApproval(countChooseOne), slowMost, {
      most: 1,
      votes: ({ options, votes }) => votes.map((vote) => scores(options, one(approving(vote)))),
    });
  }, 60_000);
  it("approval", () => agrees(byApproval(countApproval), slowMost, { most: 1, votes: approvals }), 60_000);
  it("points", () => agrees(countPoints, slowMost, { most: 5 }), 60_000);
  it("score by average (CNT-23)", () => agrees(countScore, slowAverage, { most: 5 }), 60_000);
  it("sequential proportional approval", () => agrees(byApproval(countSequentialPav), slowPav, { most: 1, votes: approvals }), 60_000);
  it("Phragmén", () => agrees(byApproval(countPhragmen), slowPhragmen, { most: 1, votes: approvals }), 60_000);

  const spent = (costs: readonly number[], winners: readonly number[]): number => winners.reduce((sum, o) => sum + (costs[o] ?? 0), 0);
  const slowly = ({ costs, budget, votes, seed }: { costs: number[]; budget: number; votes: ScoringVote[]; seed: string }): SlowBudget => ({
    costs,
    budget,
    voters: votersOf(votes),
    lot: lotOf(costs.length, seed),
  });

  it("greedy, which never overspends (CNT-24)", () => {
    fc.assert(
      fc.property(budgets, (given) => {
        const { winners } = countGreedy(given);
        expect(winners).toEqual(slowGreedy(slowly(given)));
        expect(spent(given.costs, winners)).toBeLessThanOrEqual(given.budget);
      }),
      { numRuns },
    );
  }, 60_000);
  it("equal shares with and without increments, which never overspend (CNT-24, CNT-25)", () => {
    fc.assert(
      fc.property(budgets, fc.constantFrom("increments", "none"), (given, completion) => {
        const heads = given.votes.filter(({ scores }) => scores.some((score) => (score ?? 0) > 0)).length;
        const { winners } = countEqualShares({ ...given, completion, heads, step: 1 });
        expect(winners).toEqual(slowEqualShares(slowly(given), Math.max(heads, 1), completion));
        expect(spent(given.costs, winners)).toBeLessThanOrEqual(given.budget);
      }),
      { numRuns },
    );
  }, 120_000);
});
