import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { peopleOf } from "../../db/private/people.ts";
import { statementsKeptOf } from "../../db/private/statements.ts";
import { personNumber, statementsWorld, waiting } from "../../tests/support/statementsWorld.ts";

const folder = mkdtempSync(join(tmpdir(), "tessera-statements-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (file: string): string =>
  ["", "-wal"].map((ending) => (existsSync(file + ending) ? readFileSync(file + ending).toString("latin1") : "")).join("");

test("OPN-15: once the round is closed, refused words and who answered what stand nowhere in the database, its log included", async () => {
  const file = join(folder, "closed.db");
  const w = await statementsWorld(6, 2, file);
  const take = (n: number, statement: number, position: string) =>
    w.must(personNumber(n), { type: "TakePosition", sitting: w.sitting, seat: `s-${n + 1}`, statement, position });
  await w.must(personNumber(4), { type: "PutStatement", sitting: w.sitting, seat: "s-5", text: "Words nobody shall read." });
  await w.must("facilitator", { type: "RefuseStatement", sitting: w.sitting, statement: waiting(w, w.sitting)[0], reason: "abusive" });
  await take(5, 1, "disagree");
  await take(5, 2, "pass");
  expect(bytesOf(file)).toContain("Words nobody shall read.");
  await w.must("facilitator", { type: "CloseRound", sitting: w.sitting });
  expect(bytesOf(file)).not.toContain("Words nobody shall read.");
  const answers = w.db.sqlite.prepare<[], string>("SELECT group_concat(answer) FROM commands").pluck().get() ?? "";
  expect(answers).not.toMatch(/agree|pass/);
  for (const table of ["statements_kept", "positions_kept"])
    expect(w.db.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
  const round = w.record.memory.sitting(w.sitting)?.statements?.[0]?.round ?? "";
  const rows = statementsKeptOf(w.db).sealed(w.sitting, round)?.rows ?? "";
  expect(rows).toContain('"rows":["-a","a-","dp"]');
  expect(rows).not.toContain(w.person(personNumber(5)));
  w.close();
}, 60_000);

test("OPN-14: whoever is erased while the round runs leaves no statement and no position behind", async () => {
  const w = await statementsWorld(6, 3);
  const person = w.person(personNumber(1));
  const kept = statementsKeptOf(w.db);
  const round = w.record.memory.sitting(w.sitting)?.round ?? "";
  expect(kept.own(w.sitting, round, person)).toHaveLength(1);
  peopleOf(w.db).erase(person);
  expect(kept.own(w.sitting, round, person)).toEqual([]);
  expect(kept.putIn(w.sitting, round).map((one) => one.person)).not.toContain(person);
  expect(kept.answering(w.sitting, round)).toEqual({ people: 2, positions: 2 });
  // OPN-12: others go on putting theirs.
  for (const n of [2, 3])
    await w.must(personNumber(n), { type: "PutStatement", sitting: w.sitting, seat: `s-${n + 1}`, text: `One more of ${n}.` });
  expect(kept.putIn(w.sitting, round).map(({ text }) => text)).toEqual([
    ...["Statement number 1.", "Statement number 3.", "One more of 2.", "One more of 3."],
  ]);
  w.close();
}, 60_000);
