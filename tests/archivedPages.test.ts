import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pages } from "../app/routes.js";
import { importArchive } from "../server/archive/importArchive.ts";
import { archiveInto } from "../server/archive/intoFolder.ts";
import { filledIn, paramsOf } from "../server/exports/addresses.ts";
import { formats } from "../server/exports/formats.ts";
import { topicsOf } from "../server/pages/cached.ts";
import { type Running, startServer } from "../server/web.ts";
import { type AccessWorld, accessWorld } from "./faults/accessWorld.ts";

const folder = mkdtempSync(join(tmpdir(), "tessera-archived-"));
let all: AccessWorld;
let copy: Running;
beforeAll(async () => {
  all = await accessWorld();
  const { w, now, server } = all;
  const hash = w.record.memory.proposal(now.proposal)?.versions[0]?.text ?? "";
  const command = { type: "WithdrawWords", hash, reason: "It names a person." };
  const answer = await server.perform({ id: "withdraw-the-bus", by: w.person("secretariat"), command });
  if (!answer.ok) throw new Error(answer.refusal.refused);
  archiveInto(join(folder, "archive"), all.server.parts);
  const database = join(folder, "copy.db");
  const done = await importArchive(join(folder, "archive"), database, { head: null, otherRelease: false });
  if ("what" in done) throw new Error(`${done.where}: ${done.what}`);
  copy = await startServer(
    { database, port: 0, host: "127.0.0.1", origin: "http://127.0.0.1", smtp: null, mailFrom: "", proxies: 0 },
    { now: () => all.w.clock },
  );
}, 120_000);
afterAll(async () => {
  await copy?.close();
  await all?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every address of the reading room, and of every page's twins. */
const addresses = (): readonly string[] => {
  const { parts } = all.server;
  const rooms = pages
    .flatMap(([path]) => (paramsOf(parts, `/${path}`) ?? []).map((params) => filledIn(`/${path}`, params)))
    .filter((path) => topicsOf(path) !== null);
  const twins = formats.flatMap(({ path, csv }) =>
    (paramsOf(parts, path) ?? []).flatMap((params) => [".json", ...(csv ? [".csv"] : [])].map((end) => `${filledIn(path, params)}${end}`)),
  );
  return [...rooms, ...rooms.map((path) => `/cy${path === "/" ? "" : path}`), ...twins, "/data/journal.jsonl", "/data/journal.json"];
};

test("OPD-10 every public page of an assembly imported from its archive is the same bytes", async () => {
  const every = addresses();
  expect(every.length).toBeGreaterThan(90);
  const wrong: string[] = [];
  for (const address of every) {
    const [was, is] = await Promise.all([all.origin, `http://127.0.0.1:${copy.port}`].map((origin) => fetch(`${origin}${address}`)));
    const bytes = [await was?.arrayBuffer(), await is?.arrayBuffer()].map((body) => Buffer.from(body ?? new ArrayBuffer(0)));
    if (was?.status !== is?.status || (was?.status ?? 500) >= 500 || bytes[0]?.equals(bytes[1] ?? Buffer.of()) !== true)
      wrong.push(`${address}: ${was?.status} ${is?.status}`);
  }
  expect(wrong).toEqual([]);
}, 120_000);
