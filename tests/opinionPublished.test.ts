import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { consensusOf } from "../shared/opinion/consensus.ts";
import { mapOn, opinionMap } from "../shared/opinion/map.ts";
import { type Positions, positionsOf, seenBy } from "../shared/opinion/positions.ts";
import { projectionOf } from "../shared/opinion/projection.ts";
import { compared } from "./support/opinions.ts";

/** The opinion map against figures that Polis itself published. Data beside the project; without it these are "not run". */
const math = resolve(import.meta.dirname, "../../shared/data/polis-math-red-dwarf");
const missing = (path: string): string => (existsSync(path) ? "" : ` (not run: ${path} is missing)`);

const code = z.union([z.literal(1), z.literal(-1), z.literal(0)]);
const positionOf = { "1": "agree", "-1": "disagree", "0": "pass" } as const;
const voteSchema = z
  .object({ pid: z.int().optional(), participant_id: z.int().optional(), tid: z.int().optional(), statement_id: z.int().optional() })
  .and(z.object({ vote: code, modified: z.coerce.number() }))
  .transform((one) => ({
    at: one.modified,
    taken: {
      person: String(one.pid ?? one.participant_id),
      statement: String(one.tid ?? one.statement_id),
      position: positionOf[`${one.vote}`],
    },
  }));
const figure = z.object({ A: z.int(), D: z.int(), S: z.int() });
const representative = z.object({
  tid: z.int(),
  "repful-for": z.enum(["agree", "disagree"]),
  "n-success": z.int(),
  "n-trials": z.int(),
  "p-success": z.number(),
  "p-test": z.number(),
  repness: z.number(),
  "repness-test": z.number(),
});
const mathSchema = z.object({
  "mod-out": z.array(z.int()),
  "base-clusters": z.object({
    id: z.array(z.int()),
    members: z.array(z.array(z.int())),
    x: z.array(z.number()),
    y: z.array(z.number()),
  }),
  "group-clusters": z.array(z.object({ id: z.int(), members: z.array(z.int()) })),
  "group-votes": z.record(z.string(), z.object({ "n-members": z.int(), votes: z.record(z.string(), figure) })),
  "group-aware-consensus": z.record(z.string(), z.number()),
  repness: z.record(z.string(), z.array(representative)),
});

/** A conversation with what Polis made of it: raw votes, and the published groups on them. */
function published(name: string) {
  const votes = z.array(voteSchema).parse(JSON.parse(readFileSync(`${math}/${name}/votes.json`, "utf8")));
  const result = mathSchema.parse(JSON.parse(readFileSync(`${math}/${name}/math-pca2.json`, "utf8")));
  const base = result["base-clusters"];
  const placed = base.id.flatMap((id, i) =>
    (base.members[i] ?? []).map((member) => ({
      person: String(member),
      x: base.x[i] ?? 0,
      y: base.y[i] ?? 0,
      group: result["group-clusters"].find(({ members }) => members.includes(id))?.id ?? -1,
    })),
  );
  const taken = votes.sort((a, b) => a.at - b.at).map((one) => one.taken);
  const groups = new Map(placed.map(({ person, group }) => [person, group]));
  const positions = positionsOf(taken);
  const on = mapOn(
    positions,
    positions.people.map((person) => groups.get(person) ?? null),
  );
  return { result, placed, taken, groups, positions, on, without: result["mod-out"].map(String) };
}

/** Pearson's correlation. */
function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [mean(one), mean(other)];
  const sum = (term: (i: number) => number): number => one.reduce((so, _, i) => so + term(i), 0);
  const [x, y] = [(i: number) => (one[i] ?? 0) - a, (i: number) => (other[i] ?? 0) - b];
  return sum((i) => x(i) * y(i)) / Math.sqrt(sum((i) => x(i) ** 2) * sum((i) => y(i) ** 2));
}

const column = ({ statements }: Positions, statement: string | number): number => statements.indexOf(String(statement));

describe.skipIf(!existsSync(math))(`OPN-6 what Polis itself worked out${missing(math)}`, () => {
  const fixtures = [
    ["50ptpt-3gp-strict-no-meta", 29, 0.8],
    ["below-100-ptpts", 44, 0.5],
  ] as const;

  test.each(fixtures)("%s: positions of each published group on each of the statements, counted from the votes", (name, statements) => {
    const { result, positions, on } = published(name);
    const theirs = Object.entries(result["group-votes"]).flatMap(([group, { votes }]) =>
      Object.entries(votes).map(([statement, { A, D, S }]) => ({ group, statement, A, D, S })),
    );
    expect(theirs).toHaveLength(3 * statements);
    const ours = theirs.map(({ group, statement }) => {
      const tally = on.tallies[column(positions, statement)]?.[Number(group)] ?? { agree: 0, disagree: 0, pass: 0 };
      return { group, statement, A: tally.agree, D: tally.disagree, S: seenBy(tally) };
    });
    expect(ours).toEqual(theirs);
  });

  test.each(fixtures)("%s: group-aware consensus on the published groups, to a millionth", (name, statements) => {
    const { result, positions, on } = published(name);
    const theirs = Object.entries(result["group-aware-consensus"]);
    expect(theirs).toHaveLength(statements);
    const off = theirs.map(([statement, figure]) => Math.abs(consensusOf(on.tallies[column(positions, statement)] ?? []) - figure));
    expect(Math.max(...off)).toBeLessThan(1e-6);
  });

  test.each(fixtures)("OPN-5 %s: what each published group is known by, in the published order, with the published figures", (name) => {
    const { result, taken, without, groups } = published(name);
    const kept = positionsOf(taken, without);
    const { groups: ours } = mapOn(
      kept,
      kept.people.map((person) => groups.get(person) ?? null),
    );
    const theirs = Object.values(result.repness);
    expect(ours.map(({ represents }) => represents.map(({ statement }) => statement))).toEqual(
      theirs.map((list) => list.map(({ tid }) => String(tid))),
    );
    const pairs = ours.flatMap(({ represents }, g) => represents.map((one, i) => ({ one, other: theirs[g]?.[i] })));
    expect(pairs.length).toBeGreaterThan(10);
    // Polis chooses what a group agrees on best, and may then name it the other way round ("disagree, 1 of 10" where 7 agree). We do not.
    const same = pairs.filter(({ one, other }) => one.position === other?.["repful-for"]);
    expect(pairs.length - same.length).toBe(name === "below-100-ptpts" ? 0 : 1);
    for (const { one, other } of same) {
      expect([one.count, one.seen]).toEqual([other?.["n-success"], other?.["n-trials"]]);
      expect(one.share).toBeCloseTo(other?.["p-success"] ?? Number.NaN, 5);
      expect(one.sure).toBeCloseTo(other?.["p-test"] ?? Number.NaN, 5);
      expect(one.ratio).toBeCloseTo(other?.repness ?? Number.NaN, 5);
      expect(one.ratioSure).toBeCloseTo(other?.["repness-test"] ?? Number.NaN, 5);
    }
  });

  test.each(fixtures)("OPN-3 %s: people stand where Polis put them", (name) => {
    const { taken, without, placed } = published(name);
    const positions = positionsOf(taken, without);
    const { people } = projectionOf(positions);
    const pairs = placed.flatMap(({ person, x, y }) => {
      const ours = people[positions.people.indexOf(person)];
      return ours ? [{ ours, x, y }] : [];
    });
    const along = [
      correlation(
        pairs.map(({ ours }) => ours.x),
        pairs.map(({ x }) => x),
      ),
      correlation(
        pairs.map(({ ours }) => ours.y),
        pairs.map(({ y }) => y),
      ),
    ];
    process.stdout.write(
      `OPN-3 ${name}: correlation with the published places ${along.map((one) => one.toFixed(4)).join(" and ")} (which way an axis points means nothing)\n`,
    );
    for (const one of along) expect(Math.abs(one)).toBeGreaterThan(0.95);
  });

  test.each(fixtures)("OPN-4 %s: our groups beside the published ones", (name, _, atLeast) => {
    const { taken, without, groups } = published(name);
    expect(compared(name, opinionMap(taken, { without }), groups)).toBeGreaterThanOrEqual(atLeast);
  });
});
