import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, test } from "vitest";
import { makeWorld } from "../../tests/support/world.ts";
import { readConfig } from "../config.ts";
import { openPrivate } from "../private.ts";
import { dataRoutes } from "./dataRoutes.ts";

test("a journal that cannot be read to its end ends that answer short of its last line, and nothing else", async () => {
  const w = await makeWorld();
  const config = readConfig({ NODE_ENV: "test", TESSERA_DATABASE: ":memory:", TESSERA_ORIGIN: "https://assembly.example" });
  if ("problems" in config) throw new Error(config.problems.join(" "));
  const troubles: unknown[] = [];
  const around = { now: () => w.clock, trouble: (error: unknown): void => void troubles.push(error) };
  const personal = openPrivate(w.db, { config, record: w.record, ...around });
  const broken = {
    ...w.record.journal,
    *all() {
      yield* w.record.journal.since(0, 2);
      throw new Error("the disk is gone");
    },
  };
  const perform = () => Promise.reject(new Error("nobody asks here"));
  const app = express().use(dataRoutes({ record: { ...w.record, journal: broken }, perform, origin: config.origin, personal, ...around }));
  const server = createServer(app).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const { port } = server.address() as AddressInfo;
  const text = await fetch(`http://127.0.0.1:${port}/data/journal.jsonl`)
    .then((answer) => answer.text())
    .catch(() => "broken off");
  expect(text).not.toContain('"length"');
  expect(troubles).toHaveLength(1);
  expect((await fetch(`http://127.0.0.1:${port}/data/journal.json`)).status).toBe(200);
  server.close();
  personal.close();
  w.close();
});
