import { afterAll, beforeAll, expect, test } from "vitest";
import { everybody, finishedMap } from "../../tests/support/statementsStory.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import { readMapFile } from "../cli/publishedMap.ts";
import type { Parts } from "../loadContext.ts";
import { opinionMapFormats } from "./opinionMapFormats.ts";

let w: World;
let at: { readonly [name: string]: string };
beforeAll(async () => {
  w = await makeWorld();
  at = { ...(await finishedMap(w)) };
}, 60_000);
afterAll(() => w.close());

const [format] = opinionMapFormats;
// The formats read the record and the address alone.
const parts = () => ({ record: w.record, origin: "https://assembly.example" }) as Parts;
const json = (): string => JSON.stringify(format?.json(parts(), at));

test("OPN-14: what a map's page gives to machines holds no person, no seat and no position of anybody", () => {
  for (const name of everybody) expect(json()).not.toContain(w.person(name));
  expect(json()).not.toMatch(/"s-\d|salt|rows/);
  expect(json()).not.toContain("Cai never answers letters.");
  expect(JSON.parse(json())).toMatchObject({
    refused: [{ statement: "9", reason: "about-a-person", note: "Say what should change, not who." }],
    published: { people: everybody.length },
  });
});

test("OPN-16: the table has every statement with its published figures", () => {
  const table = format?.csv?.(parts(), at);
  expect(table?.rows).toHaveLength(8);
  expect(table?.rows[0]?.slice(0, 3)).toEqual([1, "Every library should open one evening a week.", "en"]);
  for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.header.length ?? 0);
});

test("OPN-16: assembly opinion-map reads the file again without anybody's positions, and names one that was changed", () => {
  const read = readMapFile(json());
  expect(read).toMatchObject({
    published: { people: everybody.length },
    sentences: expect.arrayContaining([{ says: "peopleInGroups", people: 11, groups: 2 }]),
  });
  const forged = JSON.parse(json());
  forged.published.agreed = [];
  expect(readMapFile(JSON.stringify(forged))).toMatchObject({ problem: expect.stringContaining("not what its figures give") });
  for (const wrong of ["{", "{}", '{"published":1,"statements":[],"sentences":[]}'])
    expect(readMapFile(wrong)).toMatchObject({ problem: expect.any(String) });
});

test("there is nothing at the address of a round that is not one of statements", () => {
  expect(format?.json(parts(), { ...at, round: "r99" })).toBeNull();
  expect(format?.csv?.(parts(), { sitting: "99", round: "r1" })).toBeNull();
});
