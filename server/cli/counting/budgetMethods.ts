import { scoresOf } from "../../../shared/counting/alike.ts";
import { type Completion, completions, countEqualShares } from "../../../shared/counting/equalShares.ts";
import { type BudgetElection, countGreedy } from "../../../shared/counting/greedy.ts";
import type { ScoringVote } from "../../../shared/counting/result.ts";
import { type ElectionFile, type Read, readApprovals, readScores, weighted } from "./electionFile.ts";
import type { Asked, CountingCommand } from "./methods.ts";

/** A place on a committee costs as much as this for each head, so that shares can be raised by a thousandth of it. */
const finer = 1_000;

interface Budget {
  readonly file: ElectionFile<ScoringVote>;
  readonly election: BudgetElection;
  /** How many voted for something. */
  readonly heads: number;
  readonly step: number;
  readonly moneyParts: number;
}

const reads = "A .pb, or a CSV or rankings as for approval, where --seats N places are the budget and each option costs one.";

/** Reads a budget, or a committee as a budget of its places. */
function readBudget(name: string, text: string, { seats, seed, weights }: Asked): Read<Budget> {
  const isBudget = name.toLowerCase().endsWith(".pb");
  const approvals = isBudget ? readScores(name, text) : readApprovals(name, text);
  if ("problems" in approvals) return approvals;
  const votes = approvals.votes.map((vote) =>
    "scores" in vote ? vote : (scoresOf(approvals.options.length, [vote])[0] ?? { weight: 0, scores: [] }),
  );
  const plain: ElectionFile<ScoringVote> = { ...approvals, votes };
  const file = weights === null ? plain : weighted(plain, weights);
  if ("problems" in file) return file;
  const heads = file.votes.reduce(
    (sum, { scores }, vote) => sum + (scores.some((score) => (score ?? 0) > 0) ? (file.heads[vote] ?? 1) : 0),
    0,
  );
  const { budget } = file;
  if (budget)
    return {
      file,
      election: { costs: budget.costs, budget: budget.budget, votes: file.votes, seed },
      heads,
      step: budget.moneyParts,
      moneyParts: budget.moneyParts,
    };
  const place = finer * Math.max(heads, 1);
  const costs = file.options.map(() => place);
  return {
    file,
    election: { costs, budget: (seats ?? file.seats ?? 1) * place, votes: file.votes, seed },
    heads,
    step: 1,
    moneyParts: place,
  };
}

/** Methods that share out a budget. */
export const budgetMethods: readonly CountingCommand[] = [
  {
    method: "equal-shares",
    reads: `A budget in equal shares. ${reads}`,
    rules: [
      {
        name: "completion",
        means: `what is done with money left over, one of ${completions.join(", ")} (increments if left out; phragmen for committees)`,
        may: /^(?:increments|greedy|phragmen|none)$/,
      },
      { name: "worth", means: "what an approval is worth to its voter: the project's cost (if left out) or one", may: /^(?:cost|one)$/ },
    ],
    example: "count city.pb --method equal-shares --rule completion=greedy --json",
    count: (name, text, asked) => {
      const completion = completions.find((one): one is Completion => one === asked.rule.get("completion")?.[0]) ?? "increments";
      const budget = readBudget(name, text, asked);
      if ("problems" in budget) return budget;
      const { file, election, heads, step, moneyParts } = budget;
      if (completion === "phragmen" && file.budget)
        return { usage: "Completion by phragmen is for committees, where all options cost the same." };
      const byCost = ["approval", "choose-1"].includes(file.budget?.voteType ?? "") && asked.rule.get("worth")?.[0] !== "one";
      const votes = byCost ? election.votes.map((vote) => worthTheirCost(vote, election.costs)) : election.votes;
      return {
        file,
        result: countEqualShares({ ...election, votes, completion, heads, step, ...(asked.told ? { told: asked.told } : {}) }),
        moneyParts,
      };
    },
  },
  {
    method: "greedy",
    reads: `A budget by falling support. ${reads}`,
    rules: [],
    example: "count city.pb --method greedy --json",
    count: (name, text, asked) => {
      const budget = readBudget(name, text, asked);
      return "problems" in budget ? budget : { file: budget.file, result: countGreedy(budget.election), moneyParts: budget.moneyParts };
    },
  },
];

const worthTheirCost = ({ weight, scores }: ScoringVote, costs: readonly number[]): ScoringVote => ({
  weight,
  scores: scores.map((score, option) => (score === null ? null : score * (costs[option] ?? 0))),
});
