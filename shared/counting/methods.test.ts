import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countApproval } from "./approval.ts";
import { countChooseOne } from "./chooseOne.ts";
import { countEqualShares } from "./equalShares.ts";
import { countGreedy } from "./greedy.ts";
import { countPhragmen } from "./phragmen.ts";
import type { Election } from "./places.ts";
import { countPoints } from "./points.ts";
import type { ApprovingVote, CountResult, ScoringVote } from "./result.ts";
import { countScore } from "./score.ts";
import { countSequentialPav } from "./sequentialPav.ts";
import { unfitApproving, unfitPoints } from "./unfit.ts";

const approves = (...approved: number[]): ApprovingVote => ({ weight: 1, approved });
const scores = (...all: (number | null)[]): ScoringVote => ({ weight: 1, scores: all });

describe("a tie", () => {
  it("is named and settled by one lot from the published seed, the same every time (CNT-21)", () => {
    const count = (seed: string): CountResult => countChooseOne({ options: 3, votes: [approves(0), approves(2)], seats: 1, seed });
    const { winners, ties, ranking } = count("spring");
    expect(ties).toEqual([{ round: 1, between: [0, 2], over: "elected", settledBy: "lot", chosen: winners }]);
    expect(ranking).toEqual([[0, 2], [1]]);
    expect(count("spring")).toEqual(count("spring"));
    expect(new Set(["a", "b", "c", "d", "e", "f"].map((seed) => count(seed).winners[0]))).toEqual(new Set([0, 2]));
  });

  it("that decides nothing is none: all who stand equal have a seat, or none has", () => {
    expect(countApproval({ options: 3, votes: [approves(0, 1)], seats: 2, seed: "s" })).toMatchObject({ winners: [0, 1], ties: [] });
    expect(countApproval({ options: 3, votes: [approves(0, 1, 2), approves(0)], seats: 1, seed: "s" })).toMatchObject({ ties: [] });
  });

  it("over money goes to the cheaper first", () => {
    const { winners, ties } = countGreedy({ costs: [5, 4, 4], budget: 8, votes: [scores(1, 1, 1)], seed: "s" });
    expect(winners.toSorted()).toEqual([1, 2]);
    expect(ties.map(({ settledBy, over }) => [settledBy, over])).toEqual([
      ["cheaper", "funded"],
      ["lot", "funded"],
    ]);
  });
});

describe("no opinion", () => {
  it("is not nought: an average is of the opinions there are (CNT-23)", () => {
    const votes = [scores(10, 6), scores(null, 7), scores(null, 7)];
    const by = (rule: Parameters<typeof countScore>[1]): CountResult => countScore({ options: 2, votes, seats: 1, seed: "s" }, rule);
    expect(by({ by: "average", opinions: null })).toMatchObject({ winners: [0], rounds: [{ exact: ["10", "20/3"] }] });
    expect(by({ by: "average", opinions: { of: 1, in: 2 } })).toMatchObject({ winners: [1], ranking: [[0], [1]] });
    expect(by({ by: "sum", opinions: null })).toMatchObject({ winners: [1], totals: [10, 20] });
  });

  it("of an option that nobody scored puts it last and never elects it (CNT-22)", () => {
    expect(countScore({ options: 2, votes: [scores(null, -3)], seats: 2, seed: "s" })).toMatchObject({ winners: [1], ranking: [[1], [0]] });
    expect(countScore({ options: 2, votes: [scores(null, null)], seats: 2, seed: "s" })).toMatchObject({ winners: [], abstained: 1 });
  });
});

describe("a paper that cannot be counted", () => {
  it("is refused, not mended: over the sum, unknown options, named twice, several where one is asked (CNT-26)", () => {
    expect(unfitPoints(scores(3, 2), 2, 5)).toBeNull();
    expect(unfitPoints(scores(3, 3), 2, 5)).toBe("over-the-sum");
    expect(unfitPoints(scores(9, -4), 2, 5)).toBe("less-than-nothing");
    expect(unfitPoints(scores(1, 1, 1), 2, 5)).toBe("unknown-option");
    expect(unfitPoints({ weight: 0.5, scores: [1] }, 2, 5)).toBe("weight");
    expect(unfitApproving(approves(0, 1), 2)).toBeNull();
    expect(unfitApproving(approves(2), 2)).toBe("unknown-option");
    expect(unfitApproving(approves(1, 1), 2)).toBe("named-twice");
    expect(unfitApproving(approves(0, 1), 2, 1)).toBe("several-chosen");
    expect(unfitApproving({ weight: -1, approved: [] }, 2)).toBe("weight");
  });
});

describe("equal shares", () => {
  /** Two thirds want the halls, one third the gardens: shares give each its part, greed gives all to the many. */
  const votes = [scores(1, 1, 0, 0), scores(1, 1, 0, 0), scores(0, 0, 1, 1)];
  const election = { costs: [40, 40, 30, 30], budget: 90, votes, seed: "s" };
  const shared = (completion: "increments" | "greedy" | "none"): CountResult =>
    countEqualShares({ ...election, completion, heads: 3, step: 1 });

  it("leaves a minority its part of the money, where greed leaves none", () => {
    expect(countGreedy(election).winners.toSorted()).toEqual([0, 1]);
    expect(shared("none").winners).toHaveLength(2);
    expect(shared("none").winners.some((option) => option > 1)).toBe(true);
    expect(shared("none").money).toMatchObject({ budget: 90, spent: 70, completed: [] });
  });

  it("says in each round what the supporters still hold; of equal prices the cheaper option goes first", () => {
    const { rounds, money } = countEqualShares({
      costs: [60, 30],
      budget: 100,
      votes: [scores(1, 0), scores(1, 0), scores(0, 1)],
      seed: "s",
      completion: "greedy",
      heads: 3,
      step: 1,
    });
    expect(rounds.map(({ totals, elected, exhausted }) => [totals, elected, exhausted])).toEqual([
      [[66, 33], [1], 0],
      [[66, null], [0], 3],
    ]);
    expect(money).toEqual({ budget: 100, spent: 90, completed: [] });
  });
});

const approvals: fc.Arbitrary<ApprovingVote[]> = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 9 }), approved: fc.subarray([0, 1, 2, 3]) }),
  { maxLength: 8 },
);
const papers: fc.Arbitrary<ScoringVote[]> = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 9 }),
    scores: fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }), { minLength: 4, maxLength: 4 }),
  }),
  { maxLength: 8 },
);
const costs = [3, 4, 5, 6];
const seats = { options: 4, seats: 2, seed: "s" };
const approvalMethods = [
  ["choose one", ({ votes, ...rest }: Election<ApprovingVote>) => countChooseOne({ ...rest, votes: votes.map(firstOnly) })],
  ["approval", countApproval],
  ["sequential proportional approval", countSequentialPav],
  ["Phragmén", countPhragmen],
] as const;
const firstOnly = ({ weight, approved }: ApprovingVote): ApprovingVote => ({ weight, approved: approved.slice(0, 1) });
const heads = (votes: readonly ScoringVote[]): number => votes.filter(({ scores }) => scores.some((score) => (score ?? 0) > 0)).length;
const paperMethods = [
  ["points", (votes: readonly ScoringVote[]) => countPoints({ ...seats, votes })],
  ["score", (votes: readonly ScoringVote[]) => countScore({ ...seats, votes })],
  ["greedy", (votes: readonly ScoringVote[]) => countGreedy({ costs, budget: 9, votes, seed: "s" })],
  [
    "equal shares",
    (votes: readonly ScoringVote[]) =>
      countEqualShares({ costs, budget: 9, votes, seed: "s", completion: "increments", heads: heads(votes), step: 1 }),
  ],
] as const;

const outcome = ({ winners, ranking, ties }: CountResult) => ({ winners, ranking, ties });
const heavier = <Vote extends { readonly weight: number }>(votes: readonly Vote[], times: number): Vote[] =>
  votes.map((vote) => ({ ...vote, weight: vote.weight * times }));

describe("every method", () => {
  it.each(approvalMethods)("%s comes out the same with all weights multiplied and in any order of votes", (_, count) => {
    fc.assert(
      fc.property(approvals, fc.integer({ min: 2, max: 1_000 }), (votes, times) => {
        const first = count({ ...seats, votes });
        expect(outcome(count({ ...seats, votes: heavier(votes, times) }))).toEqual(outcome(first));
        expect(count({ ...seats, votes: votes.toReversed() })).toEqual(first);
      }),
    );
  });

  it.each(paperMethods)("%s comes out the same with all weights multiplied and in any order of votes", (_, count) => {
    fc.assert(
      fc.property(papers, fc.integer({ min: 2, max: 1_000 }), (votes, times) => {
        expect(outcome(count(heavier(votes, times)))).toEqual(outcome(count(votes)));
        expect(count(votes.toReversed())).toEqual(count(votes));
      }),
    );
  });

  it("approval is monotone: one more approval never takes a seat away", () => {
    fc.assert(
      fc.property(approvals, fc.nat(7), (votes, at) => {
        for (const winner of countApproval({ ...seats, votes }).winners) {
          const more = votes.map((vote, index) =>
            index === at && !vote.approved.includes(winner) ? { ...vote, approved: [...vote.approved, winner] } : vote,
          );
          expect(countApproval({ ...seats, votes: more }).winners).toContain(winner);
        }
      }),
    );
  });
});
