import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, test } from "vitest";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { makeWorld } from "../../tests/support/world.ts";
import { dataRoutes } from "./dataRoutes.ts";

test("a journal that cannot be read to its end ends that answer short of its last line, and nothing else", async () => {
  const w = await makeWorld();
  const troubles: unknown[] = [];
  const parts = partsAround(w);
  const broken = {
    ...w.record.journal,
    *all() {
      yield* w.record.journal.since(0, 2);
      throw new Error("the disk is gone");
    },
  };
  const app = express().use(
    dataRoutes({ ...parts, record: { ...w.record, journal: broken }, trouble: (error) => void troubles.push(error) }),
  );
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
  parts.personal.close();
  w.close();
});
