import { afterAll, beforeAll, expect, it } from "vitest";
import { amendedProposal } from "../../tests/support/amendedStory.ts";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { tellStory } from "../../tests/support/story.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import type { Parts } from "../loadContext.ts";
import { formats } from "./formats.ts";

let w: World;
let parts: Parts;
let proposal = "";
beforeAll(async () => {
  w = await makeWorld();
  parts = partsAround(w);
  await tellStory(w);
  proposal = await amendedProposal(w);
});
afterAll(() => {
  parts.personal.close();
  w.close();
});
const at = (path: string) => formats.find((one) => one.path === path);
const rows = (path: string, params: { readonly [name: string]: string } = { proposal }) => at(path)?.csv?.(parts, params)?.rows;

it("OPD-11 every version of a proposal is a row, with its hash and the amendment it was made of", () => {
  const all = w.record.memory.proposal(proposal)?.versions ?? [];
  expect(rows("/proposals/:proposal/versions")).toEqual(
    all.map(({ number, text }) => [proposal, number, expect.stringContaining("T"), expect.any(String), expect.any(String), text]),
  );
  expect(all.length).toBeGreaterThan(1);
  expect(at("/proposals/:proposal/versions")?.json(parts, { proposal: "99" })).toBeNull();
});

it("OPD-11 where amendments meet and the order of voting are the same as in the list of amendments", () => {
  const list = Object(at("/proposals/:proposal/amendments")?.json(parts, { proposal }));
  const turns = rows("/proposals/:proposal/amendments/order");
  expect(turns?.map(([, amendment]) => amendment)).toEqual(list.order.turns.map(({ amendment }: { amendment: string }) => amendment));
  expect(turns?.length).toBeGreaterThan(1);
  const meetings = rows("/proposals/:proposal/amendments/collisions") ?? [];
  const pairs = new Set(meetings.map(([first, second, collide]) => `${first} ${second} ${collide}`));
  const cells: readonly { first: string; second: string; collide: boolean }[] = list.collisions;
  expect([...pairs]).toEqual(cells.map(({ first, second, collide }) => `${first} ${second} ${collide}`));
  expect(cells.length).toBeGreaterThan(0);
});

it("OPD-11 the table beside a decision note is the votes taken at its sitting", () => {
  expect(rows("/minutes/:date", { date: "2026-03-12" })?.map(([vote, standing]) => [vote, standing])).toEqual([["2026-1", "carried"]]);
  expect(rows("/minutes/:date", { date: "2026-03-13" })).toBeUndefined();
});
