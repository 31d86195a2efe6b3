import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { countEqualShares } from "../equalShares.ts";
import { countGreedy } from "../greedy.ts";
import { type Pabulib, readPabulib } from "./pabulib.ts";

const data = resolve(import.meta.dirname, "../../../../shared/data/pb-pabulib-greedy");
const missing = "not run: ../shared/data is missing";
const expectedSchema = z.record(
  z.string(),
  z.object({
    vote_type: z.string(),
    projects: z.number(),
    voters: z.number(),
    budget: z.number(),
    selected: z.array(z.string()),
    cost: z.number(),
  }),
);

const read = (text: string): Pabulib => {
  const budget = readPabulib(text);
  if ("problems" in budget) throw new Error(budget.problems.map(({ line, problem }) => `${line}: ${problem}`).join("\n"));
  return budget;
};
const problemsOf = (text: string) => {
  const budget = readPabulib(text);
  return "problems" in budget ? budget.problems : [];
};

describe("Polish cities' budgets", () => {
  it("are counted to the printed support and fund what the cities funded (CNT-24)", (context) => {
    if (!existsSync(data)) return context.skip(missing);
    const expected = expectedSchema.parse(JSON.parse(readFileSync(resolve(data, "expected.json"), "utf8")));
    expect(Object.keys(expected)).toHaveLength(6);
    for (const [name, city] of Object.entries(expected)) {
      const budget = read(readFileSync(resolve(data, name), "utf8"));
      expect([budget.voteType, budget.options.length, budget.votes.length, budget.budget / budget.moneyParts], name).toEqual([
        city.vote_type,
        city.projects,
        city.voters,
        city.budget,
      ]);
      const { totals, winners, money, ties } = countGreedy({ ...budget, seed: "greedy" });
      expect(totals, name).toEqual(budget.printed);
      expect(winners.map((option) => budget.options[option]).sort(), name).toEqual(city.selected);
      expect(money?.spent, name).toBe(city.cost * budget.moneyParts);
      expect(ties, name).toEqual([]);
    }
  });

  it("shared equally never cost more than there is, and leave nothing that would still fit (CNT-25)", (context) => {
    if (!existsSync(data)) return context.skip(missing);
    for (const name of ["poland_warszawa_2017_nadwisle.pb", "poland_katowice_2021_zarzecze.pb", "poland_krakow_2021_bienczyce.pb"]) {
      const { costs, budget, votes, moneyParts } = read(readFileSync(resolve(data, name), "utf8"));
      const { winners, money, totals } = countEqualShares({
        ...{ costs, budget, votes, seed: "shares", completion: "increments" as const },
        ...{ heads: votes.length, step: moneyParts },
      });
      const left = budget - (money?.spent ?? 0);
      expect(left, name).toBeGreaterThanOrEqual(0);
      const fits = costs.flatMap((cost, option) =>
        !winners.includes(option) && (totals[option] ?? 0) > 0 && cost <= left ? [option] : [],
      );
      expect(fits, name).toEqual([]);
    }
  }, 60_000);
});

describe("a budget's file", () => {
  const file = (votes: readonly string[], type = "cumulative", more = "max_sum_points;3"): string =>
    [
      ...["META", "key;value", "budget;100.50", `vote_type;${type}`, more],
      ...["PROJECTS", "project_id;cost;name", 'A;60;"Benches; and a tree"', "B;40.5;Path"],
      ...["VOTES", "voter_id;vote;points", ...votes, ""],
    ].join("\r\n");

  it("is read with cents, quoted names, and points beside the names", () => {
    expect(read(file(["v1;A,B;2,1", "v2;;"]))).toMatchObject({
      names: ["Benches; and a tree", "Path"],
      ...{ costs: [6_000, 4_050], budget: 10_050, moneyParts: 100, voters: ["v1", "v2"], lines: [12, 13], selected: null },
      votes: [
        { weight: 1, scores: [2, 1] },
        { weight: 1, scores: [null, null] },
      ],
    });
    expect(read(file(["v1;B,A;"], "ordinal", "max_length;2")).votes[0]?.scores).toEqual([1, 2]);
  });

  it("is refused with every unreadable line by its number: over the sum, unknown projects, named twice (CNT-26)", () => {
    expect(problemsOf(file(["v1;A,B;2,2", "v2;C;1", "v3;A,A;1,1", "v4;A;", "v5;A;x", "v6;A;1;2;3", "v7;B;3"]))).toEqual([
      { line: 12, problem: "4 points are given, and there are only 3." },
      { line: 13, problem: "There is no project “C”." },
      { line: 14, problem: "A project is named twice." },
      { line: 15, problem: "Under vote stand 1, under points 0: there must be as many." },
      { line: 16, problem: "“x” is not a whole number of points." },
      { line: 17, problem: "This line has 5 cells, the line of names 3." },
    ]);
    expect(problemsOf("hello")[0]).toEqual({ line: 0, problem: "The budget under META must be a sum of money." });
    expect(problemsOf(file([], "guess")).map(({ line }) => line)).toEqual([4]);
    expect(problemsOf(file(["v1;A,B;"], "choose-1")).map(({ problem }) => problem)).toEqual(["2 are named, and at most 1 may be."]);
  });
});
