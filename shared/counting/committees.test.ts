import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { alikeOf, scoresOf } from "./alike.ts";
import { countApproval } from "./approval.ts";
import { type Completion, countEqualShares } from "./equalShares.ts";
import { countPhragmen } from "./phragmen.ts";
import type { ApprovingVote, CountResult } from "./result.ts";
import { countSequentialPav } from "./sequentialPav.ts";

/**
 * Committees from approvals as abcvoting publishes them: for each rule all committees that can come out, whichever way ties
 * fall. Ours settles ties by a lot, so it is counted under many seeds, and what comes out must be what is published.
 */
const data = resolve(import.meta.dirname, "../../../shared/data/approval-committees-abcvoting");
const missing = "not run: ../shared/data is missing";

interface Instance {
  readonly profile: readonly (readonly number[])[];
  readonly options: number;
  readonly seats: number;
  readonly rules: readonly { readonly rule: string; readonly committees: readonly (readonly number[])[]; readonly resolute: boolean }[];
}

/** Reads the one shape of YAML that these files have: lists of lists of numbers, which may run over lines. */
function readInstance(text: string): Instance {
  const after = (key: string): string => new RegExp(`^${key}: (.*(?:\\n  .*)*)`, "m").exec(text)?.[1] ?? "";
  const lists = (written: string): number[][] =>
    [...written.matchAll(/\[([\d,\s]+)\]/g)].map(([, inner = ""]) => inner.split(",").map((number) => Number(number)));
  const rules = text.split(/^- rule_id: /m).slice(1);
  return {
    profile: lists(after("profile")),
    options: Number(after("num_cand")),
    seats: Number(after("committeesize")),
    rules: rules.map((part) => ({
      rule: part.split("\n")[0]?.trim() ?? "",
      committees: lists(part.slice(0, part.indexOf("resolute:"))),
      resolute: /resolute: true/.test(part),
    })),
  };
}

const place = 1_000;
const shares =
  (completion: Completion) =>
  ({ options, votes, seats, seed }: { options: number; votes: readonly ApprovingVote[]; seats: number; seed: string }): CountResult =>
    countEqualShares({
      costs: new Array<number>(options).fill(place * votes.length),
      budget: seats * place * votes.length,
      votes: scoresOf(options, votes),
      seed,
      completion,
      heads: votes.length,
      step: 1,
    });

/** Our rule for each of theirs. */
const ours = new Map([
  ["av", countApproval],
  ["seqpav", countSequentialPav],
  ["seqphragmen", countPhragmen],
  ["equal-shares", shares("phragmen")],
  ["equal-shares-with-av-completion", shares("greedy")],
  ["equal-shares-with-increment-completion", shares("increments")],
]);

/** The rules that are not offered here, and why: none of them is among the methods of an assembly's ballots. */
const notOffered: { readonly [rule: string]: string } = {
  adams: "divides approvals by another sequence than Thiele's; sequential proportional approval is the one offered",
  cc: "looks for the best committee of all: not countable by hand, no rule for an assembly",
  "consensus-rule": "rests on agreements between voters, not on seats filled: no method of the issue",
  eph: "looks for the best committee of all",
  geom2: "another sequence of weights, over all committees",
  "greedy-monroe": "gives each voter to one member: no method of the issue",
  leximaxphragmen: "looks for the best committee of all",
  lexcc: "looks for the best committee of all",
  lexminimaxav: "looks for the best committee of all",
  "maximin-support": "balances loads anew at every step; of this family Phragmén's own is offered",
  minimaxav: "looks for the best committee of all",
  minimaxphragmen: "looks for the best committee of all",
  monroe: "looks for the best committee of all",
  pav: "looks for the best committee of all; the sequential rule is offered",
  "phragmen-enestroem": "another method of Phragmén's, with a quota",
  revseqpav: "takes options away one after another; the sequential rule is offered",
  rsd: "drawn by chance: no committees are published",
  sav: "divides a vote by how many it approves of; plain approval is offered",
  seqcc: "another sequence of weights",
  seqslav: "another sequence of weights",
  slav: "another sequence of weights, over all committees",
  trivial: "every committee there is",
};

const seeds = Array.from({ length: 48 }, (_, number) => `lot-${number}`);
const committee = ({ winners }: CountResult): string => winners.toSorted((a, b) => a - b).join(" ");

describe("committees from approvals", () => {
  const files = existsSync(data) ? readdirSync(data).filter((name) => name.endsWith(".yaml")) : [];

  it("come out as published, with every committee that a tie allows", (context) => {
    if (files.length === 0) return context.skip(missing);
    let compared = 0;
    const unknown = new Set<string>();
    for (const name of files) {
      const { profile, options, seats, rules } = readInstance(readFileSync(resolve(data, name), "utf8"));
      const votes = profile.map((approved) => ({ weight: 1, approved }));
      const counted = new Map<string, ReadonlySet<string>>();
      expect([votes.length, options, seats], name).toEqual([8, 6, 3]);
      for (const { rule, committees, resolute } of rules) {
        const count = ours.get(rule);
        if (!count) {
          unknown.add(rule);
          continue;
        }
        const found = counted.get(rule) ?? new Set(seeds.map((seed) => committee(count({ options, votes, seats, seed }))));
        counted.set(rule, found);
        const published = committees.map((one) => one.join(" ")).sort();
        // Raised shares are published with one committee, the first in the order of the paper, where a tie allows several.
        if (rule === "equal-shares-with-increment-completion")
          expect([...found], `${name} ${rule}`).toEqual(expect.arrayContaining(published));
        else expect([...found].sort(), `${name} ${rule} ${resolute}`).toEqual(published);
        compared += 1;
      }
    }
    expect(compared).toBe(12 * 11);
    expect([...unknown].sort()).toEqual(Object.keys(notOffered).sort());
  }, 60_000);

  it("leave out whom nobody approves of, whatever seats are left (CNT-22)", () => {
    const votes = [{ weight: 1, approved: [0] }];
    for (const count of [countApproval, countSequentialPav, countPhragmen])
      expect(count({ options: 3, votes, seats: 2, seed: "s" }).winners).toEqual([0]);
    expect(alikeOf(scoresOf(3, [{ weight: 4, approved: [] }])).abstained).toBe(4);
  });
});
