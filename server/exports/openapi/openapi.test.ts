import type { Server } from "node:http";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { openDataWorld } from "../../../tests/support/openDataWorld.ts";
import { partsAround } from "../../../tests/support/papersWorld.ts";
import type { World } from "../../../tests/support/world.ts";
import type { Parts } from "../../loadContext.ts";
import { filledIn, type Params, paramsOf } from "../addresses.ts";
import { dataRoutes } from "../dataRoutes.ts";
import { formats } from "../formats.ts";
import { described } from "./described.ts";
import { templated } from "./document.ts";

const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string().min(5),
  parameters: z
    .array(z.looseObject({ name: z.string(), in: z.literal("path"), required: z.literal(true), schema: z.looseObject({}) }))
    .optional(),
  responses: z.record(
    z.enum(["200", "404"]),
    z.object({ description: z.string(), content: z.record(z.string(), z.object({ schema: z.looseObject({}) })) }).optional(),
  ),
});
const documentSchema = z.object({
  openapi: z.literal("3.1.0"),
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.object({ url: z.url() })),
  paths: z.record(z.string().startsWith("/"), z.object({ get: operationSchema })),
});

let w: World;
let parts: Parts;
let http: Server;
let origin = "";
let document: z.infer<typeof documentSchema>;
beforeAll(async () => {
  w = await openDataWorld();
  parts = partsAround(w);
  await new Promise<void>((listening) => {
    http = express().use(dataRoutes(parts)).listen(0, "127.0.0.1", listening);
  });
  const address = http.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  document = documentSchema.parse(await (await fetch(`${origin}/data/openapi.json`)).json());
}, 120_000);
afterAll(() => {
  http?.close();
  parts?.personal.close();
  w?.close();
});

/** Times and days are checked by their patterns beside the name of their format. */
const ajv = new Ajv2020({ allErrors: true, formats: { "date-time": true, date: true, uri: (text: string) => URL.canParse(text) } });

/** What to ask at an address of the description: everything that stands there. */
const asked = (path: string): readonly Params[] => {
  const format = formats.find((one) => [".json", ".csv"].some((end) => `${templated(one.path)}${end}` === path));
  if (format) return paramsOf(parts, format.path) ?? [];
  return path.includes("{block}") ? [{ block: "0" }] : [{}];
};
const at = (path: string, params: Params): string => filledIn(path.replace(/\{([a-z]+)\}/g, ":$1"), params);

describe("OPD-3 the OpenAPI description", () => {
  test("describes every address with twins, each with a schema of its own", () => {
    expect(formats.map(({ path }) => path).filter((path) => !(path in described))).toEqual([]);
    expect(Object.keys(described).filter((path) => !formats.some((one) => one.path === path))).toEqual([]);
    const ids = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [path, { get }] of Object.entries(document.paths))
      expect((get.parameters ?? []).map(({ name }) => name)).toEqual([...path.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name));
  });

  test("says of every answer at every address what it is", async () => {
    const wrong: string[] = [];
    for (const [path, { get }] of Object.entries(document.paths)) {
      const [type = "", about] = Object.entries(get.responses["200"]?.content ?? {})[0] ?? [];
      const fits = ajv.compile(about?.schema ?? false);
      const all = asked(path);
      let answered = 0;
      for (const params of all) {
        for (const { name, schema } of get.parameters ?? [])
          expect(ajv.validate(schema, params[name]), `${path} ${name} ${params[name]}`).toBe(true);
        const answer = await fetch(`${origin}${at(path, params)}`);
        const body = await answer.text();
        if (answer.status === 404) continue;
        answered += 1;
        expect(answer.headers.get("content-type")).toContain(type);
        const value: unknown = type === "application/json" ? JSON.parse(body) : type === "text/csv" ? JSON.stringify(parse(body)) : body;
        if (answer.status !== 200 || !fits(value)) wrong.push(`${at(path, params)}: ${answer.status} ${ajv.errorsText(fits.errors)}`);
      }
      if (answered === 0) wrong.push(`${path}: nothing stands there in this world`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test("says what is answered where there is nothing", async () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      const missing = get.responses["404"];
      if (!missing) continue;
      const nothing: Params = { item: "NCSP-9999", version: "v999", other: "v998", date: "1999-01-01", round: "r999", block: "9999" };
      const params = Object.fromEntries((get.parameters ?? []).map(({ name }) => [name, nothing[name] ?? "9999"]));
      const answer = await fetch(`${origin}${at(path, params)}`);
      expect(answer.status, path).toBe(404);
      expect(ajv.validate(missing.content["application/json"]?.schema ?? false, await answer.json())).toBe(true);
    }
  });

  test("notices an answer that is not as it says", () => {
    const schema = document.paths["/votes.json"]?.get.responses["200"]?.content["application/json"]?.schema ?? false;
    const votes = formats.find(({ path }) => path === "/votes")?.json(parts, {});
    const text = JSON.stringify(votes);
    expect(ajv.validate(schema, JSON.parse(text))).toBe(true);
    expect(ajv.validate(schema, JSON.parse(text.replace('"roll-call"', '"secret"')))).toBe(false);
    expect(ajv.validate(schema, JSON.parse(text.replace('"standing"', '"stands"')))).toBe(false);
  });
});
