import { JSV, type Schema } from "JSV";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { openDataWorld, spoken, takenBack } from "../../../tests/support/openDataWorld.ts";
import { partsAround } from "../../../tests/support/papersWorld.ts";
import type { World } from "../../../tests/support/world.ts";
import type { Parts } from "../../loadContext.ts";
import { popoloFormats, popoloRoot } from "./popoloFormats.ts";

/** Popolo's own schemas lie beside the project; without them what needs them is "not run". */
const folder = resolve(import.meta.dirname, "../../../../shared/data/popolo");
const missing = existsSync(folder) ? "" : ` (not run: ${folder} is missing)`;
const classes = {
  persons: "person",
  organizations: "organization",
  memberships: "membership",
  events: "event",
  motions: "motion",
  vote_events: "vote_event",
  speeches: "speech",
} as const;

let w: World;
let parts: Parts;
beforeAll(async () => {
  w = await openDataWorld();
  parts = partsAround(w);
}, 120_000);
afterAll(() => {
  parts?.personal.close();
  w?.close();
});

const things = z.array(z.looseObject({ id: z.string() }));
type Thing = z.infer<typeof things>[number];
const listOf = (name: keyof typeof classes): readonly Thing[] => {
  const answer = popoloFormats.find(({ path }) => path === `${popoloRoot}/${name}`)?.json(parts, {});
  return things.parse(z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(answer)))[name]);
};
const idsOf = (name: keyof typeof classes): ReadonlySet<unknown> => new Set(listOf(name).map(({ id }) => id));
const votesIn = (event: Thing | undefined) =>
  z.array(z.looseObject({ voter_id: z.string(), option: z.string(), group_id: z.string().nullable() })).parse(event?.["votes"]);

/** What Popolo's schema of a class says of a thing. */
function schemas() {
  const environment = JSV.createEnvironment("json-schema-draft-03");
  const byName = new Map<string, Schema>();
  for (const file of readdirSync(`${folder}/schemas`)) {
    const schema = z.looseObject({ id: z.string() }).parse(JSON.parse(readFileSync(`${folder}/schemas/${file}`, "utf8")));
    byName.set(file.replace(/\.json$/, ""), environment.createSchema(schema, undefined, schema.id));
  }
  return (name: string, thing: unknown): readonly string[] => {
    const schema = byName.get(name);
    if (!schema) throw new Error(`Popolo has no class ${name}`);
    return schema.validate(thing).errors.map(({ uri, message }) => `${uri.replace(/^.*#/, "")}: ${message}`);
  };
}

describe("OPD-1 Popolo", () => {
  test.runIf(missing === "")(`everything is valid against Popolo's own schemas${missing}`, () => {
    const problemsOf = schemas();
    for (const [name, schema] of Object.entries(classes) as [keyof typeof classes, string][]) {
      const all = listOf(name);
      expect(all.length, name).toBeGreaterThan(2);
      for (const thing of all) expect(problemsOf(schema, thing), `${name} ${thing.id}`).toEqual([]);
    }
    // The validator leaves formats to whoever uses it.
    for (const thing of [...listOf("vote_events"), ...listOf("motions")])
      for (const field of ["date", "start_date", "end_date"]) {
        const time = thing[field] ?? null;
        if (time !== null) expect(z.iso.datetime().safeParse(time).success, `${thing.id} ${field}`).toBe(true);
      }
  });

  test.runIf(missing === "")(`Popolo's own examples are valid, and what is wrong is not${missing}`, () => {
    const problemsOf = schemas();
    // Popolo's example of a motion names its votes by id where the schema asks for the votes themselves.
    for (const name of Object.values(classes).filter((one) => one !== "motion"))
      expect(problemsOf(name, JSON.parse(readFileSync(`${folder}/examples/${name}.json`, "utf8"))), name).toEqual([]);
    const event = listOf("vote_events")[0];
    expect(problemsOf("vote_event", { ...event, start_date: 2026 })).not.toEqual([]);
    expect(problemsOf("vote_event", { ...event, counts: [{ option: "yes", value: 1.5 }] })).not.toEqual([]);
    expect(problemsOf("vote_event", { ...event, counts: [{ option: "yes" }] })).not.toEqual([]);
    expect(problemsOf("organization", { id: 7 })).not.toEqual([]);
    expect(problemsOf("event", { ...listOf("events")[0], start_date: "2026-03-12T10:00:00.000Z" })).not.toEqual([]);
    expect(problemsOf("speech", { position: "first" })).not.toEqual([]);
  });

  test("whatever names another thing names one that is there, and every id is one thing's", () => {
    const [persons, organizations, events, motions] = [idsOf("persons"), idsOf("organizations"), idsOf("events"), idsOf("motions")];
    const known = { creator_id: persons, voter_id: persons, person_id: persons, organization_id: organizations, group_id: organizations };
    const all: { readonly [field: string]: ReadonlySet<unknown> } = {
      ...{ ...known, on_behalf_of_id: organizations, event_id: events, legislative_session_id: events, motion_id: motions },
    };
    const check = (thing: { readonly [field: string]: unknown }): void => {
      for (const [field, value] of Object.entries(thing))
        if (all[field] && value !== null) expect(all[field].has(value), `${field} ${String(value)}`).toBe(true);
    };
    for (const name of Object.keys(classes) as (keyof typeof classes)[]) {
      expect(idsOf(name).size, name).toBe(listOf(name).length);
      for (const thing of listOf(name)) check(thing);
    }
    for (const event of listOf("vote_events")) for (const vote of votesIn(event)) check(vote);
  });

  test("counts and votes are those of the vote's page", () => {
    const event = listOf("vote_events").find(({ id }) => id === "2026-1");
    const counts = z.array(z.looseObject({ option: z.string(), value: z.int() })).parse(event?.["counts"]);
    expect(Object.fromEntries(counts.map(({ option, value }) => [option, value]))).toEqual({ yes: 6, no: 1, abstain: 1, "not voting": 4 });
    expect(event).toMatchObject({ result: "pass", motion_id: "proposal-1", classification: "for-or-against" });
    expect(votesIn(event).filter(({ option }) => option === "yes")).toHaveLength(6);
    const ranked = listOf("vote_events").find(({ classification }) => classification === "schulze");
    expect(votesIn(ranked).map(({ option }) => option)).toContain("1>2=3");
  });

  test("nobody is named, a protected group is its seat's number and region, and withdrawn words are gone (ROL-7, JRN-5)", () => {
    const everything = JSON.stringify(Object.keys(classes).map((name) => listOf(name as keyof typeof classes)));
    expect(everything).toContain(spoken);
    expect(everything).toContain("Harbour Lights Library Friends");
    expect(everything).not.toContain(takenBack);
    expect(everything).not.toMatch(/Quayside Refuge|Ada Anchor|Eve Ebb|@example\.org|"p-/);
    const [eve = ""] = w.seats("Eve Ebb");
    const number = w.record.memory.roll.seats.find(({ id }) => id === eve)?.number;
    const group = w.record.memory.roll.seats.find(({ id }) => id === eve)?.group ?? "";
    expect(everything).not.toContain(group);
    const vote = listOf("vote_events")
      .flatMap(votesIn)
      .findLast(({ voter_id }) => voter_id === `holder-of-seat-${number}`);
    expect(vote).toMatchObject({ option: "no", group_id: null });
    expect(listOf("memberships").find(({ id }) => id === `seat-${number}`)).toMatchObject({ person_id: null, on_behalf_of_id: null });
    const speech = listOf("speeches").find(({ creator_id }) => creator_id === `holder-of-seat-${number}`);
    expect(speech).toMatchObject({ text: null, withdrawn: true, attribution_text: `Seat ${number}, HARBOUR` });
  });

  test("of a vote that is open nothing is told but that it is (BAL-6)", async () => {
    const sitting = w.record.memory.ids("sitting").find((id) => w.record.memory.sitting(id)?.phase.name === "open");
    const questions = { questionEn: "Shall we go home?", questionCy: "A awn ni adref?" };
    const { ballot } = await w.must("facilitator", { type: "PrepareBallot", sitting, visibility: "roll-call", ...questions });
    expect(idsOf("vote_events").has(ballot)).toBe(false);
    await w.must("facilitator", { type: "OpenBallot", ballot });
    await w.must("Fay Ford", { type: "CastVote", ballot, seat: w.seats("Fay Ford")[0], choice: "for" });
    const event = listOf("vote_events").find(({ id }) => id === ballot);
    expect(event).toMatchObject({ result: null, counts: [], votes: [], end_date: null });
  });
});
