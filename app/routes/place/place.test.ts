import type { AppLoadContext } from "@remix-run/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { placeFormats } from "../../../server/exports/placeFormats.ts";
import { feedAt } from "../../../server/feeds/feeds.ts";
import { contextFor, type Parts } from "../../../server/loadContext.ts";
import { withHalls } from "../../../tests/support/evidenceWorld.ts";
import { partsAround } from "../../../tests/support/papersWorld.ts";
import { withAuthorities } from "../../../tests/support/placesWorld.ts";
import { tellStory } from "../../../tests/support/story.ts";
import { makeWorld, type World } from "../../../tests/support/world.ts";
import { loader as form } from "../follow/route.tsx";
import { loader as register } from "../places/route.tsx";
import { loader } from "./route.tsx";
import { mostVotes } from "./votes.ts";

const origin = "https://assembly.example";
let w: World;
let parts: Parts;
beforeEach(async () => {
  w = await makeWorld();
  parts = partsAround(w);
  await withAuthorities(w);
});
afterEach(() => {
  parts.personal.close();
  w.close();
});

const context = (): AppLoadContext =>
  contextFor(parts, { person: null, from: { address: "203.0.113.7", loopback: false }, nonce: "", refused: false });
const place = (id: string, lang = "") =>
  loader({ request: new Request(`${origin}${lang}/places/${id}`), params: { place: id }, context: context() });
const places = (q = "", lang = "") =>
  register({ request: new Request(`${origin}${lang}/places?${new URLSearchParams({ q })}`), params: {}, context: context() });
const found = (q: string, lang = ""): readonly string[] => places(q, lang).found.map(({ id }) => id);
const file = (path: string, id = ""): unknown => placeFormats.find((one) => one.path === path)?.json(parts, { place: id });
const table = (id: string) => placeFormats.find((one) => one.path === "/places/:place")?.csv?.(parts, { place: id });
const names = (id: string): readonly (string | undefined)[] => place(id).groups.rows.map(({ name }) => name?.text);
const statusOf = (ask: () => unknown): number => {
  try {
    ask();
    return 200;
  } catch (answer) {
    return answer instanceof Response ? answer.status : 0;
  }
};

test("PLC-1 regions, authorities and postcode areas have a page under their code, and nothing else has", async () => {
  expect(place("HARBOUR")).toMatchObject({ kind: "region", name: "Harbour", url: `${origin}/places/HARBOUR` });
  expect(place("HARBOUR", "/cy")).toMatchObject({ name: "Yr Harbwr", url: `${origin}/cy/places/HARBOUR` });
  expect(place("ls")).toMatchObject({ kind: "postcode", id: "LS", name: "LS" });
  expect(place("E08000035")).toMatchObject({ kind: "authority", name: "E08000035", region: null });
  for (const id of ["XX", "E99000077", "LS6", "", "../roll", "__proto__"]) expect([id, statusOf(() => place(id))]).toEqual([id, 404]);
  expect(file("/places/:place", "XX")).toBeNull();
  expect(table("XX")).toBeNull();
  await withHalls(w);
  expect(place("E99000001")).toMatchObject({ name: "Quay", region: { id: "HARBOUR", name: "Harbour" } });
  // The code it had before leads to the same place.
  expect(place("E99000009")).toMatchObject({ id: "E99000001", name: "Quay" });
});

test("PLC-1 groups stand with their authority, their postcode area and their region", () => {
  expect(names("E08000035")).toEqual(["Harbour Lights Library Friends", "Net Menders' Mutual"]);
  expect(names("LS")).toEqual(names("E08000035"));
  expect(names("CF")).toEqual(["Valley Repair Café"]);
  expect(place("CF").groups.rows[0]?.seats).toHaveLength(2);
  expect(names("HARBOUR")).toEqual(["Harbour Lights Library Friends", "Net Menders' Mutual", "Lighthouse Carers"]);
  expect(names("ZE")).toEqual([]);
});

test("PLC-2 a protected group is in no list of an authority, and in its region only a number", async () => {
  // What nobody is in and nothing names is not there: the authority of the refuge is told by nothing.
  expect(statusOf(() => place("E99000002"))).toBe(404);
  const [seat] = w.seats("Eve Ebb");
  expect(place("HARBOUR").groups.protectedSeats).toEqual([Number(seat?.slice(2))]);
  expect(places().withGroups.map(({ id }) => id)).toEqual(["E08000035", "E99000001", "W06000015"]);
  await tellStory(w);
  const before = place("LS").votes.rows[0];
  await withAuthorities(w, "Cai Caulk");
  expect(names("LS")).toEqual(["Harbour Lights Library Friends"]);
  expect(place("LS").votes.rows[0]?.sides?.for.heads).toBe((before?.sides?.for.heads ?? 0) - 1);
  for (const all of [
    file("/places"),
    file("/places/:place", "LS"),
    file("/places/:place", "HARBOUR"),
    place("HARBOUR"),
    places("refuge"),
  ]) {
    expect(JSON.stringify(all)).not.toContain("Quayside Refuge");
    expect(JSON.stringify(all)).not.toContain("Net Menders");
    expect(JSON.stringify(all)).not.toContain("E99000002");
  }
});

test("PLC-3 a place is found by its name, by a group's, and by a postcode; what is not there is said so", async () => {
  await withHalls(w);
  expect(found("quay")).toEqual(["E99000001"]);
  expect(found("harbour")).toEqual(["HARBOUR", "E08000035"]);
  expect(found("harbwr", "/cy")).toEqual(["HARBOUR"]);
  expect(found("repair cafe")).toEqual(["W06000015"]);
  expect(found("LS6 2AB")).toEqual(["LS"]);
  expect(found("refuge")).toEqual([]);
  for (const typed of ["", "%", ".*", "(((", "nowhere at all"]) expect([typed, found(typed)]).toEqual([typed, []]);
  expect(places("x".repeat(500)).typed).toHaveLength(60);
});

test("PLC-4 the seats of a place are counted in declared roll calls, by heads and weight, as the vote itself says", async () => {
  expect(place("LS").votes).toEqual({ total: 0, rows: [] });
  const { ballot } = await tellStory(w);
  const declared = w.record.memory.ballot(ballot);
  const units = declared?.phase === "declared" ? declared.unitsPerVote : 0;
  const [row] = place("LS").votes.rows;
  expect(row).toMatchObject({ id: ballot, standing: "carried", title: { text: "Warm rooms in every library" } });
  expect(row?.sides).toMatchObject({ for: { heads: 2, units: 2 * units }, against: { heads: 0 }, abstain: { heads: 0 } });
  expect(place("CF").votes.rows[0]?.sides?.for).toEqual({ heads: 2, units: 2 * units });
  expect(place("HILL").votes.rows[0]).toMatchObject({ sides: { against: { heads: 1 }, abstain: { heads: 1 } }, didNotVote: { heads: 1 } });
  expect(place("ZE").votes.total).toBe(0);
  // Regions together are the whole.
  const heads = ["HARBOUR", "VALLEY", "HILL"].map((id) => place(id).votes.rows[0]?.sides?.for.heads ?? 0);
  expect(declared?.phase === "declared" && declared.winners === undefined && declared.heads.for).toBe(heads.reduce((a, b) => a + b, 0));
});

test("PLC-5 items stand with the place of whoever proposed or sponsored them, with what was answered and promised", async () => {
  expect(place("LS").items).toMatchObject({ total: 0, from: [], names: [], answers: [] });
  await tellStory(w);
  for (const id of ["LS", "E08000035", "CF", "HARBOUR"])
    expect(place(id).items).toMatchObject({
      ...{ total: 1, from: [{ id: "NCSP-0001" }], names: [] },
      answers: [{ item: "NCSP-0001", recommendation: 1, answer: "accepted", owner: { text: "The minister" } }],
    });
  expect(place("E99000001").items.total).toBe(0);
  expect(place("HILL").items.total).toBe(0);
});

test("PLC-6 figures of its authorities or its region stand with a place, and where there is none that is said", async () => {
  expect(place("E99000001").measures).toEqual([]);
  await withHalls(w);
  expect(place("E99000001").measures).toMatchObject([
    {
      id: "halls",
      invented: true,
      rows: [{ name: "Quay", first: { year: 2010, text: "10" }, latest: { year: 2025, text: "7" }, change: "−30%" }],
    },
  ]);
  expect(place("HARBOUR").measures[0]?.rows).toMatchObject([{ code: "HARBOUR", latest: { text: "11" } }]);
  expect(place("LS").measures).toEqual([]);
});

test("PLC-7 an authority and a postcode area can be followed, and hear of what their groups propose", async () => {
  await tellStory(w);
  for (const id of ["LS", "E08000035"]) {
    expect(place(id).followed).toBe(`places/${id}`);
    const params = { kind: "places", id };
    expect(form({ request: new Request(`${origin}/follow/places/${id}`), params, context: context() })).toMatchObject({
      page: `/places/${id}`,
    });
    expect(feedAt(parts, "en", "places", id)?.entries.length).toBeGreaterThan(3);
  }
  expect(feedAt(parts, "cy", "places", "LS")?.title).toContain("LS (ardal god post)");
  expect(feedAt(parts, "en", "places", "ZE")?.entries).toEqual([]);
  for (const id of ["XX", "E99000002", "HARBOUR"]) expect(feedAt(parts, "en", "places", id)).toBeNull();
  expect(place("HARBOUR").followed).toBe("regions/HARBOUR");
  // PLC-2: once its group is protected, what it proposed is of no place.
  await withAuthorities(w, "Ada Anchor");
  expect(feedAt(parts, "en", "places", "LS")?.entries).toEqual([]);
});

test("PLC-8 the files hold everything, in tables with as many cells as their heads", async () => {
  await tellStory(w);
  expect(mostVotes).toBeGreaterThan(1);
  for (const rows of [table("LS"), table("HARBOUR"), placeFormats[0]?.csv?.(parts, {})])
    expect(rows?.rows.every((row) => row.length === rows.header.length)).toBe(true);
  // The register's file counts as its page does, protected groups in their region among them.
  expect(file("/places")).toMatchObject({ places: [{ place: "HARBOUR", groups: places().regions[0]?.groups }, {}, {}, {}, {}, {}] });
  expect(table("LS")?.rows).toHaveLength(1);
  expect(file("/places/:place", "ls")).toMatchObject({ place: "LS", groups: [{ seats: [{ number: 1 }] }, {}], votes: [{}], items: [{}] });
});
