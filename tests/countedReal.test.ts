import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { evaluate, type MajorityRule, majorityPresets } from "../shared/ballots/majority.ts";
import { countChooseOne } from "../shared/counting/chooseOne.ts";
import { tally } from "../shared/counting/forAgainstAbstain.ts";
import type { CountResult } from "../shared/counting/result.ts";

/** Published results by choose one and by two keys, counted by our own rules. Data beside the project; without it these are "not run". */
const data = resolve(import.meta.dirname, "../../shared/data");
const missing = "not run: ../shared/data is missing";
const read = <T>(schema: z.ZodType<T>, file: string): T => schema.parse(JSON.parse(readFileSync(`${data}/${file}`, "utf8")));

/** What the folders publish that is not counted again here, and why. */
const notReproduced: { readonly [what: string]: string } = {
  "weighted-us-electoral-college 2000, 266 cast for Gore":
    "an elector of the District of Columbia abstained in the college; the votes of the states give 267",
  "weighted-hk-legco-split, votes by name": "the file holds one vote by name only; the published counts are recounted",
};

/** How much each name got, chosen once by every vote. */
function chosen(
  votes: readonly { readonly name: string; readonly weight: number }[],
): CountResult & { readonly of: (name: string) => number; readonly winner: string } {
  const names = [...new Set(votes.map(({ name }) => name))];
  const result = countChooseOne({
    options: names.length,
    votes: votes.map(({ name, weight }) => ({ weight, approved: [names.indexOf(name)] })),
    seats: 1,
    seed: "count",
  });
  return { ...result, of: (name) => result.totals[names.indexOf(name)] ?? 0, winner: names[result.winners[0] ?? -1] ?? "" };
}

const college = z.object({
  year: z.number(),
  states: z.record(z.string(), z.object({ electoral_votes: z.number(), votes: z.record(z.string(), z.number()) })),
});

describe("the Electoral College of the United States", () => {
  test.for([
    [1996, "CLINTON, BILL", 379, "DOLE, ROBERT", 159, "CLINTON, BILL"],
    [2000, "BUSH, GEORGE W.", 271, "GORE, AL", 267, "GORE, AL"],
  ] as const)(
    "of %i: each state by the most votes, the states by their electors",
    ([year, first, most, second, less, popular], context) => {
      const file = `weighted-us-electoral-college/${year}.json`;
      if (!existsSync(`${data}/${file}`)) return context.skip(missing);
      const { states } = read(college, file);
      const people = Object.values(states).map(({ votes }) => Object.entries(votes).map(([name, weight]) => ({ name, weight })));
      const electors = Object.values(states).map(({ electoral_votes: weight }, state) => {
        const { winner, ties } = chosen(people[state] ?? []);
        expect(ties).toEqual([]);
        return { name: winner, weight };
      });
      const counted = chosen(electors);
      expect([counted.winner, counted.of(first), counted.of(second)]).toEqual([first, most, less]);
      expect(electors.reduce((sum, { weight }) => sum + weight, 0)).toBe(538);
      expect(chosen(people.flat()).winner).toBe(popular);
    },
  );
});

const event = z.object({
  result: z.string(),
  group_results: z.array(z.object({ group: z.object({ name: z.string() }), result: z.string() })),
  counts: z.array(z.object({ option: z.enum(["yes", "no", "abstain"]), value: z.number(), group: z.object({ name: z.string() }) })),
});
const sides = { yes: "for", no: "against", abstain: "abstain" } as const;

describe("Hong Kong's Legislative Council", () => {
  test("passes a member's motion only with both kinds of constituencies, and failed this one with one", (context) => {
    const file = "weighted-hk-legco-split/vote_event.json";
    if (!existsSync(`${data}/${file}`)) return context.skip(missing);
    const { result, group_results, counts } = read(event, file);
    const votes = counts.flatMap(({ option, value, group }) =>
      Array.from({ length: value }, () => ({ group: group.name, side: sides[option] })),
    );
    const countOf = (some: typeof votes) =>
      tally({
        register: some.map(({ group }) => ({ region: group, weight: 1 })),
        choices: some.map(({ side }) => side),
        regions: group_results.map(({ group }) => ({ code: group.name, regionalWeight: 1 })),
        ...{ present: [], interests: [] },
      });
    /** More than half of those who voted, abstentions included. */
    const within: MajorityRule = {
      keys: [{ key: "heads", fraction: { of: 1, in: 2 }, strict: true, base: "all-cast", blockedOnlyBy: null }],
    };
    for (const { group, result: published } of group_results)
      expect(evaluate(within, countOf(votes.filter((vote) => vote.group === group.name))).met, group.name).toBe(published === "pass");
    const both: MajorityRule = {
      keys: [{ key: "regions", fraction: { of: 1, in: 1 }, strict: false, base: "all-seats", blockedOnlyBy: null }],
    };
    const whole = countOf(votes);
    expect(whole.regions).toMatchObject({ for: 1, against: 1, all: 2 });
    expect([whole.heads.for, whole.heads.against, whole.heads.abstain]).toEqual([28, 39, 1]);
    expect(evaluate(both, whole).met).toBe(result === "pass");
    expect(evaluate(majorityPresets.simple, whole).met).toBe(false);
  });
});

const outcomes = z.object({
  ballots: z.array(
    z.object({
      id: z.string(),
      depends_on: z.string().optional(),
      options: z.record(z.string(), z.number()),
      published_pct: z.record(z.string(), z.number()),
      result: z.string(),
    }),
  ),
});

describe("the Irish Citizens' Assembly", () => {
  test("prints percentages of those who stated a preference", (context) => {
    const file = "assembly-outcomes-ireland/ballots.json";
    if (!existsSync(`${data}/${file}`)) return context.skip(missing);
    const { ballots } = read(outcomes, file);
    expect(ballots.map(({ id }) => id)).toEqual(["1", "2"]);
    for (const { id, options, published_pct: published, result } of ballots) {
      const names = Object.keys(published);
      const counted = countChooseOne({
        options: names.length,
        votes: Object.entries(options).map(([name, weight]) => ({ weight, approved: names.includes(name) ? [names.indexOf(name)] : [] })),
        seats: 1,
        seed: "count",
      });
      expect(names[counted.winners[0] ?? -1], id).toBe(result);
      const base = counted.totals.reduce((sum, total) => sum + total, 0);
      const percent = (amount: number, of: number): number => Math.floor((200 * amount + of) / (2 * of));
      expect(
        counted.totals.map((total) => percent(total, base)),
        id,
      ).toEqual(names.map((name) => published[name]));
      if (counted.abstained > 0) expect(counted.totals.map((total) => percent(total, base + counted.abstained))).toEqual([55, 43]);
    }
    // The second was put only because the first was not to keep the article.
    expect(ballots[1]?.depends_on).toBe("1: not retain");
    expect(ballots[0]?.result).toMatch(/^not retain/);
  });
});

test("what is published and not counted again is listed with its reason", () => {
  for (const [what, reason] of Object.entries(notReproduced)) {
    const [folder = ""] = what.split(/[ ,]/);
    if (existsSync(data)) expect(existsSync(`${data}/${folder}`), what).toBe(true);
    expect(reason.length, what).toBeGreaterThan(20);
  }
});
