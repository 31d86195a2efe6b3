import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askedIn } from "../shared/search/asked.ts";
import { mostCounted } from "../shared/search/found.ts";
import { makeWorld, type World } from "../tests/support/world.ts";
import { limitSearches, searchesAMinute, searchRecord } from "./searching.ts";

let w: World;
beforeAll(async () => {
  w = await makeWorld();
  const put = w.db.sqlite.prepare(
    "INSERT INTO passages (stream, part, kind, address, at, region, source, en, tags) VALUES ('proposal/1', ?, 'said', '/', 1, '', ?, ?, '')",
  );
  w.db.sqlite.transaction(() => {
    for (let n = 0; n <= mostCounted; n += 1) put.run(`many${n}`, `h${n}`, n === 7 ? "everywhere but heron" : "everywhere");
  })();
});
afterAll(() => w.close());

const find = (q: string) => searchRecord(w.record, askedIn(new URLSearchParams({ q })), { offset: 0, limit: 20 });

test("SEA-11 what stands nearly everywhere is counted up to a bound, which says that there is more", () => {
  expect(find("everywhere")).toMatchObject({ total: mostCounted, more: true });
  expect(find("everywhere").hits).toHaveLength(20);
  expect(find("heron")).toMatchObject({ total: 1, more: false });
});

test("SEA-11 the beginning of a word is three letters or more; two letters are a word", () => {
  expect(find("her").total).toBe(1);
  expect(find("he").total).toBe(0);
});

test("SEA-12 the same question is worked out once until the record moves", async () => {
  const first = find("heron");
  expect(find("heron")).toBe(first);
  expect(find("HERON everywhere")).not.toBe(first);
  await w.must("administrator", {
    type: "GrantRole",
    email: "kit.knoll@example.org",
    name: "Kit Knoll",
    role: "plan-team",
    language: "en",
  });
  expect(find("heron")).not.toBe(first);
});

test("SEA-12 one network searches so often in a minute and no more, in whatever spelling; other pages are free", async () => {
  const app = express();
  app.use(limitSearches(), (_req, res) => void res.send("answered"));
  const server = app.listen(0);
  const address = server.address();
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}${path}`);
    await answer.arrayBuffer();
    return answer.status;
  };
  for (let i = 0; i < searchesAMinute; i += 1) await ask("/search?q=warm");
  const paths = ["/search?q=a", "/cy/search?q=a", "/data/search.json?q=a", "/%73earch", "//search/", "/search.data?q=a"];
  expect(await Promise.all(paths.map(ask))).toEqual(paths.map(() => 429));
  expect(await ask("/roll")).toBe(200);
  server.close();
});
