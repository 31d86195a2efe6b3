import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { addressOf } from "./support/people.ts";
import { openWorld, type World } from "./support/world.ts";

/**
 * Published decisions run through the real thing: assembly founded, roll imported, weights adopted, ballot opened, votes
 * cast one by one through the door, result declared. Data beside the project; without it these are "not run".
 */
const data = resolve(import.meta.dirname, "../../shared/data");
const read = <T>(schema: z.ZodType<T>, file: string): T => schema.parse(JSON.parse(readFileSync(`${data}/${file}`, "utf8")));

type Side = "for" | "against" | "abstain";
interface Voter {
  readonly group: string;
  readonly region: string;
  readonly weight: number;
  readonly choice: Side;
}

const standing = {
  quorum: { seats: { of: 1, in: 3 }, seatsAtLeast: 1, regions: 0, seatsPerRegion: 1, nations: { among: [], atLeast: 0 } },
};

/** Founds an assembly whose seats weigh exactly what is given, puts the question and declares it. */
async function declare(voters: readonly Voter[], regions: readonly { code: string; weight: number }[], majority: unknown): Promise<World> {
  const w = openWorld();
  await w.must("operator", {
    type: "FoundAssembly",
    nameEn: "Real input",
    nameCy: "Mewnbwn go iawn",
    regions: regions.map((r) => ({ code: r.code, nameEn: r.code, nameCy: r.code, population: 1, year: 2024, regionalWeight: r.weight })),
    orders: {
      ...standing,
      weights: {
        scheme: "people-represented",
        totalVotes: voters.reduce((sum, v) => sum + v.weight, 0),
        unitsPerVote: 1,
        peopleCap: null,
        seatCapTimesAverage: null,
        changeDates: [],
      },
    },
    adminEmail: addressOf("Ann Archer"),
    adminName: "Ann Archer",
  });
  for (const role of ["facilitator", "secretariat"])
    await w.must("operator", { type: "GrantRole", role, name: `${role} person`, email: addressOf(role), language: "en" });
  const header = [
    "group",
    "region",
    "local authority",
    "kind",
    "people represented",
    "seats",
    "delegate",
    "delegate e-mail",
    "delegate language",
  ];
  const rows = [
    header,
    ...voters.map((v, i) => [v.group, v.region, "", "other", String(v.weight), "1", `Delegate ${i}`, `delegate${i}@example.org`, "en"]),
  ];
  await w.must("operator", { type: "ImportRoll", rows: rows.map((cells, i) => ({ line: i + 1, cells })) });
  await w.must("operator", { type: "AdoptWeights", scheme: "people-represented", seed: "real" });
  const { roll } = w.record.memory;
  expect(roll.seats.map((s) => roll.weights?.units[s.id])).toEqual(voters.map((v) => v.weight));

  const by = w.record.memory.founding?.appointments ?? {};
  const facilitator = Object.keys(by).find((p) => by[p]?.includes("facilitator")) ?? "";
  const asked = async (person: string, command: object) => {
    const answer = await w.askAs(person, command);
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    return answer.answer;
  };
  const { ballot } = await asked(facilitator, {
    type: "PrepareBallot",
    sitting: null,
    round: null,
    proposal: null,
    visibility: "roll-call",
    majority,
    questionEn: "As published?",
    questionCy: "Fel y cyhoeddwyd?",
    lengthSeconds: 600,
  });
  await asked(facilitator, { type: "OpenBallot", ballot });
  await Promise.all(
    roll.seats.map((seat, i) => asked(seat.delegate ?? "", { type: "CastVote", ballot, seat: seat.id, choice: voters[i]?.choice })),
  );
  await asked(facilitator, { type: "CloseBallot", ballot });
  await asked(facilitator, { type: "DeclareResult", ballot });
  expect(w.troubles).toEqual([]);
  return w;
}

const declared = (w: World) => {
  const ballot = w.record.memory.ballot(w.record.memory.ids("ballot")[0] ?? "");
  if (ballot?.phase !== "declared" || ballot.winners !== undefined) throw new Error("not declared");
  return ballot;
};

describe("the Council of the European Union", () => {
  const folder = "weighted-eu-council";
  const missing = !existsSync(`${data}/${folder}/votes.json`);
  const names = z.array(z.string());
  const votes = z.array(
    z.object({
      id: z.string(),
      table: z.string(),
      for: names,
      against: names,
      abstain: names,
      pub: z.object({
        for_states: z.int(),
        against_states: z.int(),
        abstain_states: z.int(),
        for_pct: z.number(),
        against_pct: z.number(),
        abstain_pct: z.number(),
      }),
      result: z.string(),
    }),
  );
  const tables = z.record(z.string(), z.object({ share_pct: z.record(z.string(), z.number()) }));

  test("every published vote is decided as published, with the printed shares", async ({ skip }) => {
    if (missing) skip("not run: ../shared/data/weighted-eu-council is missing");
    const shares = read(tables, `${folder}/population-shares.json`);
    const cases = read(votes, `${folder}/votes.json`);
    expect(cases.length).toBeGreaterThan(0);
    for (const one of cases) {
      const table = shares[one.table]?.share_pct ?? {};
      const voters = Object.entries(table).map(
        ([state, share]): Voter => ({
          group: state,
          region: state,
          weight: Math.round(share * 100),
          choice: one.for.includes(state) ? "for" : one.against.includes(state) ? "against" : "abstain",
        }),
      );
      const w = await declare(
        voters,
        voters.map((v) => ({ code: v.region, weight: 1 })),
        "eu-council",
      );
      const { heads, weight, outcome } = declared(w);
      expect([heads.for, heads.against, heads.abstain], one.id).toEqual([
        one.pub.for_states,
        one.pub.against_states,
        one.pub.abstain_states,
      ]);
      const all = weight.for + weight.against + weight.abstain;
      for (const [side, published] of [
        ["for", one.pub.for_pct],
        ["against", one.pub.against_pct],
        ["abstain", one.pub.abstain_pct],
      ] as const)
        expect(Math.abs((weight[side] / all) * 100 - published), `${one.id} ${side}`).toBeLessThanOrEqual(0.3);
      expect(outcome, one.id).toBe(one.result.startsWith("adopted") ? "carried" : "not-carried");
      w.close();
    }
  });
});

describe("Swiss federal votes by people and cantons", () => {
  const folder = "weighted-swissvotes";
  const missing = !existsSync(`${data}/${folder}/votes.json`);
  const halves = ["ow", "nw", "bs", "bl", "ar", "ai"];
  const votes = z.array(
    z.object({
      anr: z.number(),
      cantons: z.record(z.string(), z.object({ yes: z.int(), no: z.int() })),
      published: z.object({ yes: z.int(), no: z.int(), cantons_yes: z.number(), cantons_no: z.number(), accepted: z.boolean() }),
    }),
  );
  const half = { of: 1, in: 2 };
  const peopleAndCantons = {
    keys: [
      { key: "weight", fraction: half, strict: true, base: "for-and-against", blockedOnlyBy: null },
      { key: "regions", fraction: half, strict: true, base: "for-and-against", blockedOnlyBy: null },
    ],
  };

  test("every published vote is decided as published, with the same counts of people and cantons", async ({ skip }) => {
    if (missing) skip("not run: ../shared/data/weighted-swissvotes is missing");
    const cases = read(votes, `${folder}/votes.json`);
    expect(cases.length).toBe(30);
    for (const { anr, cantons, published } of cases) {
      const voters = Object.entries(cantons).flatMap(([canton, { yes, no }]): Voter[] => [
        { group: `${canton} yes`, region: canton, weight: yes, choice: "for" },
        { group: `${canton} no`, region: canton, weight: no, choice: "against" },
      ]);
      const regions = Object.keys(cantons).map((code) => ({ code, weight: halves.includes(code) ? 1 : 2 }));
      const w = await declare(voters, regions, peopleAndCantons);
      const { weight, regionCount, outcome } = declared(w);
      expect([weight.for, weight.against], `${anr} people`).toEqual([published.yes, published.no]);
      expect([regionCount.for, regionCount.against], `${anr} cantons`).toEqual([published.cantons_yes * 2, published.cantons_no * 2]);
      expect(outcome, `${anr}`).toBe(published.accepted ? "carried" : "not-carried");
      w.close();
    }
  }, 120_000);
});
