import type { LineProblem } from "../../../shared/counting/files/read.ts";
import { countPoints, pointsGiven } from "../../../shared/counting/points.ts";
import type { ScoringVote } from "../../../shared/counting/result.ts";
import { countScore } from "../../../shared/counting/score.ts";
import { type Unfit, unfitPoints } from "../../../shared/counting/unfit.ts";
import { type ElectionFile, type Read, readScores, weighted } from "./electionFile.ts";
import type { CountingCommand } from "./methods.ts";
import { fractionOf } from "./rule.ts";

const share = /^(?:0|1|([0-9]{1,6})\/([0-9]{1,6}))$/;

/** Why a paper's points cannot be counted, for people. */
const sentences = (vote: ScoringVote, most: number): { readonly [why in Unfit]: string } => ({
  "over-the-sum": `${pointsGiven(vote.scores)} points are given, and there are only ${most}.`,
  "less-than-nothing": "Points cannot be less than nothing.",
  "unknown-option": "This line has more figures than there are options.",
  "named-twice": "An option is named twice.",
  "several-chosen": "One option is to be chosen.",
  weight: "The weight is no whole number.",
});

const withWeights = (name: string, text: string, weights: string | null): Read<ElectionFile<ScoringVote>> => {
  const plain = readScores(name, text);
  return "problems" in plain || weights === null ? plain : weighted(plain, weights);
};

/** Methods that add figures up. */
export const figureMethods: readonly CountingCommand[] = [
  {
    method: "score",
    reads: "The best figures win. A CSV with a whole number for each option (nothing: no opinion), or .pb.",
    rules: [
      { name: "by", means: "average (of the opinions there are, if left out) or sum", may: /^(?:average|sum)$/ },
      { name: "opinions", means: "the share of the weight cast that must have an opinion of a winner, such as 1/2, at most 1", may: share },
    ],
    example: "count scores.csv --method score --rule by=average,opinions=1/2",
    count: (name, text, { seats, seed, rule, weights }) => {
      const opinions = fractionOf(rule.get("opinions")?.[0] ?? "0");
      if (opinions.in === 0 || opinions.of > opinions.in) return { usage: "The rule opinions of score is a share: it cannot be above 1." };
      const file = withWeights(name, text, weights);
      if ("problems" in file) return file;
      const by = rule.get("by")?.[0] === "sum" ? "sum" : "average";
      const election = { options: file.options.length, votes: file.votes, seats: seats ?? 1, seed };
      return { file, result: countScore(election, { by, opinions: opinions.of === 0 ? null : opinions }) };
    },
  },
  {
    method: "points",
    reads: "The most points win, of so many as each vote may share out. A CSV with the points for each option, or .pb.",
    rules: [{ name: "points", means: "how many points each vote has, a whole number (needed with a CSV)", may: /^[1-9][0-9]{0,8}$/ }],
    example: "count points.csv --method points --rule points=10",
    count: (name, text, { seats, seed, rule, weights }) => {
      const given = rule.get("points")?.[0];
      const file = withWeights(name, text, weights);
      if ("problems" in file) return file;
      if (given === undefined && file.budget === null) return { usage: "points needs --rule points=N: how many points each vote has." };
      const most = given === undefined ? Number.MAX_SAFE_INTEGER : Number(given);
      const problems = file.votes.flatMap((vote, index): readonly LineProblem[] => {
        const why = unfitPoints(vote, file.options.length, most);
        return why === null ? [] : [{ line: file.lines[index] ?? 0, problem: sentences(vote, most)[why] }];
      });
      if (problems.length > 0) return { problems };
      return { file, result: countPoints({ options: file.options.length, votes: file.votes, seats: seats ?? 1, seed }) };
    },
  },
];
