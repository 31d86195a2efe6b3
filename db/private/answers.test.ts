import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { inConsent } from "../../tests/support/answersWorld.ts";
import { makeWorld } from "../../tests/support/world.ts";

const folder = mkdtempSync(join(tmpdir(), "tessera-answers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (file: string): string =>
  ["", "-wal"].map((ending) => (existsSync(file + ending) ? readFileSync(file + ending).toString("latin1") : "")).join("");

test("MRK-3: the code of marks is told once, and not kept with who asked for it", async () => {
  const w = await makeWorld();
  const { sitting } = await inConsent(w);
  const round = w.record.memory.sitting(sitting ?? "")?.rounds.find(({ format }) => format === "marks")?.id;
  await w.must("facilitator", { type: "SetMarks", sitting, round, each: 3, points: "Benches\nShade" });
  await w.must("facilitator", { type: "CloseRound", sitting });
  await w.must("facilitator", { type: "OpenRound", sitting, round });
  const place = { type: "PlaceMarks", sitting, seat: w.seats("Ada Anchor")[0], marks: { c1: 1 } };
  const first = await w.ask("Ada Anchor", place, "marks-of-ada");
  expect(first).toMatchObject({ ok: true, answer: { code: expect.stringMatching(/^[0-9a-f]{8}$/) } });
  const again = await w.ask("Ada Anchor", place, "marks-of-ada");
  expect(again).toMatchObject({ ok: true, answer: {} });
  expect(JSON.stringify(again)).not.toContain("code");
  const kept = w.db.sqlite.prepare<[], string>("SELECT group_concat(answer) FROM commands").pluck().get() ?? "";
  expect(kept).not.toContain("code");
  w.close();
});

test("CON-2: once the round is closed, what was answered first and changed stands nowhere in the database, its log included", async () => {
  const file = join(folder, "closed.db");
  const w = await makeWorld({ file });
  const { sitting } = await inConsent(w);
  const say = (answer: string, reason?: string) =>
    w.must("Ada Anchor", { type: "AnswerConsent", sitting, seat: w.seats("Ada Anchor")[0], answer, reason });
  await say("objection", "Words I took back.");
  expect(bytesOf(file)).toContain("Words I took back.");
  await say("consent");
  await w.must("facilitator", { type: "CloseRound", sitting });
  expect(bytesOf(file)).not.toContain("Words I took back.");
  w.close();
});
