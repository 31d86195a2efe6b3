import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { tellStory } from "../../tests/support/story.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import type { Parts } from "../loadContext.ts";
import { dataRoutes } from "./dataRoutes.ts";

let w: World;
let parts: Parts;
let origin = "";
let close = (): void => undefined;
beforeAll(async () => {
  w = await makeWorld();
  await tellStory(w);
  parts = partsAround(w);
  const server = express().use(dataRoutes(parts)).listen(0);
  const address = server.address();
  origin = `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
  close = () => void server.close();
});
afterAll(() => {
  close();
  parts.personal.close();
  w.close();
});

test("SEA-7 a search can be asked for as JSON: what was found, where, when, in which language, in pieces", async () => {
  const answer = await fetch(`${origin}/data/search.json?q=minister&kind=plan`);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(await answer.json()).toMatchObject({
    ...{ words: ["minister"], kind: "plan", year: "", region: "", total: 1, offset: 0 },
    results: [{ kind: "plan", of: "plan/NCSP-0001", address: "/plan/NCSP-0001#r1", language: "en", passage: ["The ", "minister", ""] }],
  });
});

test("SEA-4 whatever is asked for is answered: no words, other signs, numbers beyond the end", async () => {
  for (const query of ["", "?q=", "?q=%00%22*", "?q=warm&offset=999", "?q=warm&offset=-1", "?q=a&q=b", `?q=${"x".repeat(5_000)}`]) {
    const answer = await fetch(`${origin}/data/search.json${query}`);
    expect([query, answer.status]).toEqual([query, 200]);
  }
});
