import { expect, test } from "vitest";
import { peopleOf } from "../../db/private/people.ts";
import { proposalTextOf } from "../../tests/support/proposalText.ts";
import { admittedProposal } from "../../tests/support/story.ts";
import { makeWorld } from "../../tests/support/world.ts";
import { openRecord } from "../record.ts";
import { inventedAssembly } from "./invented.ts";

/** Tables that a rehearsal begins with rows in: the record, who people are said to be, and the count of their changes. */
const filled = ["entries", "words", "people", "settings", "__drizzle_migrations"];

test("REH-2 the assembly of a rehearsal has the same record, other people and nothing that is kept in private", async () => {
  const w = await makeWorld();
  await admittedProposal(w);
  await w.must("Ada Anchor", { type: "SaveDraft", text: proposalTextOf("A secret") });
  const facilitator = w.person("facilitator");
  const copy = inventedAssembly(w.db, facilitator);
  const record = openRecord(copy);
  expect([record.memory.seq, record.memory.hash]).toEqual([w.record.memory.seq, w.record.memory.hash]);
  expect(record.memory.roll.seats).toEqual(w.record.memory.roll.seats);

  const real = peopleOf(w.db).list();
  const invented = new Map(
    peopleOf(copy)
      .list()
      .map((person) => [person.id, person]),
  );
  expect(invented.size).toBe(real.length);
  for (const person of real) {
    const other = invented.get(person.id);
    if (person.id === facilitator) expect(other).toEqual(person);
    else {
      expect(other?.name).not.toBe(person.name);
      expect(other?.email).toMatch(/@groups\.example$/);
      expect(other?.language).toBe(person.language);
    }
  }

  const tables = copy.sqlite.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  for (const { name } of tables.filter(
    (table) => !filled.includes(table.name) && !/^(passages|projections|registers|roll_calls|sqlite_)/.test(table.name),
  ))
    expect(copy.sqlite.prepare(`SELECT count(*) AS n FROM "${name}"`).get(), name).toEqual({ n: 0 });
  const hidden = copy.sqlite
    .prepare("SELECT count(*) AS n FROM words WHERE show <> 'now' AND (text IS NOT NULL OR salt IS NOT NULL)")
    .get();
  expect(hidden).toEqual({ n: 0 });
  // A copy: what is written in it is written nowhere else.
  const before = w.record.journal.head();
  copy.sqlite.prepare("INSERT INTO entries (seq, stream, text, hash) VALUES (?, 'assembly', '{}', '')").run(before.seq + 1);
  expect(w.record.journal.head()).toEqual(before);
  copy.close();
  w.close();
});
