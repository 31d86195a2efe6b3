import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { brokenBorders } from "../server/scripts/borders/check.ts";
import { readSource, readSources } from "../server/scripts/borders/imports.ts";
import { sourceTexts } from "./support/catalogues.ts";

/** The rules broken by files given as path → text. */
const brokenBy = (files: { readonly [path: string]: string }): readonly string[] =>
  brokenBorders(Object.entries(files).map(([path, text]) => readSource(path, text))).map(
    ({ path, line, rule }) => `${path}:${line} ${rule}`,
  );

describe("the borders between the folders", () => {
  it("hold in every file of the project", () => {
    const sources = readSources(resolve(import.meta.dirname, ".."));
    expect(sources.length).toBeGreaterThan(20);
    expect(brokenBorders(sources)).toEqual([]);
  });

  it("keep the pages away from the server, the database and Node, types included", () => {
    expect(
      brokenBy({
        "app/routes/home/route.tsx": [
          'import { perform } from "../../../server/perform.ts";',
          'import type { Row } from "../../../db/schema.ts";',
          'import { readFileSync } from "node:fs";',
          'import { Server } from "socket.io";',
          'import { io } from "socket.io-client";',
          'import "./home.css";',
          'import sheet from "../../styles/base.css?url";',
        ].join("\n"),
      }),
    ).toEqual([
      "app/routes/home/route.tsx:1 app/ may not import server/",
      "app/routes/home/route.tsx:2 app/ may not import db/",
      "app/routes/home/route.tsx:3 app/ may not import node:fs: it runs in the browser too",
      "app/routes/home/route.tsx:4 app/ may not import socket.io: pages reach data through the load context",
    ]);
  });

  it("keep the server from standing on its demonstration", () => {
    const from = 'import { intentsIn } from "../demo/live/delegates.ts";';
    expect(brokenBy({ "server/rehearsal/delegates.ts": from, "server/demo/index.ts": 'import "./live/acting.ts";' })).toEqual([
      "server/rehearsal/delegates.ts:1 server/rehearsal/delegates.ts may not import the demonstration: what both need lies in server/simulated/",
    ]);
  });

  it("let the rules import nothing but zod and what stands before them", () => {
    expect(
      brokenBy({
        "shared/roll/decide.ts":
          'import { z } from "zod";\nimport { x } from "../sittings/state.ts";\nimport { y } from "../founding/state.ts";',
        "shared/ballots/decide.ts": 'export { useState } from "react";\nconst late = await import("../../db/open.ts");',
        "shared/gossip/decide.ts": 'import { x } from "../roll/state.ts";',
      }),
    ).toEqual([
      "shared/roll/decide.ts:2 shared/roll may not import shared/sittings: leaf first, no circles",
      "shared/ballots/decide.ts:1 shared/ imports nothing but zod and itself, not react",
      "shared/ballots/decide.ts:2 shared/ may not import db/",
      "shared/gossip/decide.ts:1 shared/gossip has no place in the order of the rules' folders",
    ]);
  });

  it("let one file alone use the library that compares words", () => {
    expect(
      brokenBy({
        "shared/diff/words.ts": 'import { diffArrays } from "diff";',
        "shared/diff/compare.ts": 'import { diffArrays } from "diff";',
      }),
    ).toEqual(["shared/diff/compare.ts:1 shared/ imports nothing but zod and itself, not diff"]);
  });

  it("name a circle of imports once and let a circle of types be", () => {
    expect(
      brokenBy({
        "server/a.ts": 'import { b } from "./b.ts";',
        "server/b.ts": 'import { c } from "./c.ts";',
        "server/c.ts": 'import { a } from "./a.ts";\nimport type { d } from "./d.ts";',
        "server/d.ts": 'import { c } from "./c.ts";',
      }),
    ).toEqual(["server/c.ts:1 circle of imports: server/a.ts → server/b.ts → server/c.ts → server/a.ts"]);
  });

  it("find the clock, chance and the environment in a rule, but not in its comments, texts or field names", () => {
    expect(
      brokenBy({
        "shared/roll/weights.ts": [
          "// Date.now() would be wrong here",
          'export const a = "console.log";',
          "export const b = { process: 1 }.process;",
          "export const c = new Date(b);",
          "export const d = Date.now() + Math.random();",
          "export const e = new Date();",
          "export const f = process.env;",
        ].join("\n"),
      }),
    ).toEqual([
      "shared/roll/weights.ts:5 shared/ is pure and may not use Date.now",
      "shared/roll/weights.ts:5 shared/ is pure and may not use Math.random",
      "shared/roll/weights.ts:6 shared/ is pure and may not use new Date()",
      "shared/roll/weights.ts:7 shared/ is pure and may not use process",
    ]);
  });

  it("find zod behind an evolve, however far", () => {
    expect(
      brokenBy({
        "shared/roll/evolve.ts": 'import type { RollEvent } from "./events.ts";\nimport { cap } from "./cap.ts";',
        "shared/roll/cap.ts": 'import { capSchema } from "./events.ts";',
        "shared/roll/events.ts": 'import { z } from "zod";',
      }),
    ).toEqual([
      "shared/roll/evolve.ts:1 evolve runs in the browser and may not bring zod along: shared/roll/evolve.ts → shared/roll/cap.ts → shared/roll/events.ts → zod",
    ]);
  });
});

it("LIV-4 nothing but useRoom, and the provider of a text written together, opens a live connection in a page", () => {
  const opening = sourceTexts(["app"]).filter(({ text }) => text.includes('"socket.io-client"'));
  expect(opening.map(({ path }) => path).toSorted()).toEqual(["app/editor/together/provider.ts", "app/live/useRoom.ts"]);
});
