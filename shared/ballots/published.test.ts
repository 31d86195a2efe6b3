import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Count, tally } from "../counting/forAgainstAbstain.ts";
import { evaluate, type MajorityKey, type MajorityRule, majorityPresets } from "./majority.ts";

/** Published decisions, counted and judged by our own rules: the EU Council and Swiss federal votes. */
const data = resolve(import.meta.dirname, "../../../shared/data");
const missing = "not run: ../shared/data is missing";
const read = <T>(file: string, schema: z.ZodType<T>): T => schema.parse(JSON.parse(readFileSync(resolve(data, file), "utf8")));

const euVotes = z.array(
  z.object({
    id: z.string(),
    table: z.string(),
    for: z.array(z.string()),
    against: z.array(z.string()),
    abstain: z.array(z.string()),
    pub: z.object({ for_pct: z.number(), against_pct: z.number(), abstain_pct: z.number(), for_states: z.number() }),
    result: z.string(),
  }),
);
const shares = z.record(z.string(), z.object({ share_pct: z.record(z.string(), z.number()) }));
const swissVotes = z.array(
  z.object({
    anr: z.number(),
    cantons: z.record(z.string(), z.object({ yes: z.number(), no: z.number() })),
    published: z.object({ yes: z.number(), no: z.number(), cantons_yes: z.number(), cantons_no: z.number(), accepted: z.boolean() }),
  }),
);

describe("published decisions", () => {
  it("of the EU Council come out as they were declared", (context) => {
    if (!existsSync(resolve(data, "weighted-eu-council/votes.json"))) return context.skip(missing);
    const tables = read("weighted-eu-council/population-shares.json", shares);
    const votes = read("weighted-eu-council/votes.json", euVotes);
    expect(votes.length).toBeGreaterThan(0);
    for (const vote of votes) {
      const states = Object.entries(tables[vote.table]?.share_pct ?? {});
      const count: Count = {
        register: states.map(([state, percent]) => ({ region: state, weight: Math.round(percent * 100) })),
        choices: states.map(([state]) =>
          vote.for.includes(state) ? "for" : vote.against.includes(state) ? "against" : vote.abstain.includes(state) ? "abstain" : null,
        ),
        regions: states.map(([code]) => ({ code, regionalWeight: 1 })),
        present: [],
        interests: [],
      };
      const { heads, weight, regions } = tally(count);
      expect(heads.for, vote.id).toBe(vote.pub.for_states);
      for (const [counted, printed] of [
        [weight.for, vote.pub.for_pct],
        [weight.against, vote.pub.against_pct],
        [weight.abstain, vote.pub.abstain_pct],
      ] as const) {
        expect(Math.abs(counted - printed * 100), vote.id).toBeLessThanOrEqual(30);
      }
      expect(evaluate(majorityPresets["eu-council"], { heads, weight, regions }).met, vote.id).toBe(vote.result === "adopted");
    }
  });

  it("of the Swiss people and cantons come out as they were declared", (context) => {
    if (!existsSync(resolve(data, "weighted-swissvotes/votes.json"))) return context.skip(missing);
    const half = new Set(["ow", "nw", "bs", "bl", "ar", "ai"]);
    const moreThanHalf = (key: MajorityKey["key"]): MajorityKey => ({
      key,
      fraction: { of: 1, in: 2 },
      strict: true,
      base: "for-and-against",
      blockedOnlyBy: null,
    });
    const peopleAndCantons: MajorityRule = { keys: [moreThanHalf("weight"), moreThanHalf("regions")] };
    const votes = read("weighted-swissvotes/votes.json", swissVotes);
    expect(votes).toHaveLength(30);
    for (const { anr, cantons, published } of votes) {
      const lines = Object.entries(cantons);
      const { heads, weight, regions } = tally({
        register: lines.flatMap(([region, { yes, no }]) => [
          { region, weight: yes },
          { region, weight: no },
        ]),
        choices: lines.flatMap(() => ["for", "against"] as const),
        regions: lines.map(([code]) => ({ code, regionalWeight: half.has(code) ? 1 : 2 })),
        present: [],
        interests: [],
      });
      expect([weight.for, weight.against], `${anr}`).toEqual([published.yes, published.no]);
      expect([regions.for, regions.against], `${anr}`).toEqual([2 * published.cantons_yes, 2 * published.cantons_no]);
      expect(evaluate(peopleAndCantons, { heads, weight, regions }).met, `${anr}`).toBe(published.accepted);
    }
  });
});
