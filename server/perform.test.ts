import { afterEach, describe, expect, test } from "vitest";
import { keeperOf } from "../db/private/keep.ts";
import { admittedProposal, openSitting } from "../tests/support/story.ts";
import { makeWorld, openWorld, type World } from "../tests/support/world.ts";
import { newId, openDoor } from "./perform.ts";
import { chainHash } from "./record.ts";

const worlds: World[] = [];
const world = async (): Promise<World> => {
  const w = await makeWorld();
  worlds.push(w);
  return w;
};
afterEach(() => {
  for (const w of worlds.splice(0)) w.close();
});

describe("the door", () => {
  test("JRN-1 every entry is chained to the one before over its stored bytes", async () => {
    const { record } = await world();
    let before = "0".repeat(64);
    for (const { text, hash } of record.journal.all()) {
      expect(chainHash(before, text)).toBe(hash);
      before = hash;
    }
    expect(record.memory.hash).toBe(before);
  });

  test("JRN-3 entries can be neither changed nor deleted, nor numbered with a gap", async () => {
    const { db } = await world();
    expect(() => db.sqlite.exec("UPDATE entries SET text = '{}' WHERE seq = 1")).toThrow(/JRN-3/);
    expect(() => db.sqlite.exec("DELETE FROM entries")).toThrow(/JRN-3/);
    expect(() => db.sqlite.exec("INSERT INTO entries (seq, stream, text, hash) VALUES (9999, 'roll', '', '')")).toThrow(/JRN-3/);
  });

  test("JRN-5 words can be withdrawn but not changed or deleted", async () => {
    const { db } = await world();
    expect(() => db.sqlite.exec("UPDATE words SET text = 'something else'")).toThrow(/JRN-5/);
    expect(() => db.sqlite.exec("DELETE FROM words")).toThrow(/JRN-5/);
  });

  test("JRN-7 the same command id gets the same answer, and appends once", async () => {
    const w = await world();
    const command = { type: "GrantRole", role: "facilitator", name: "Uma Under", email: "uma@example.org", language: "en" };
    const [first, again] = await Promise.all([
      w.ask("administrator", command, "the-same-id"),
      w.ask("administrator", command, "the-same-id"),
    ]);
    const later = await w.ask("administrator", command, "the-same-id");
    expect(first.ok).toBe(true);
    expect(again).toEqual(first);
    expect(later).toEqual(first);
  });

  test("JRN-7 the same command id with another payload, or by somebody else, is refused", async () => {
    const w = await world();
    const command = { type: "GrantRole", role: "facilitator", name: "Uma Under", email: "uma@example.org", language: "en" };
    await w.ask("administrator", command, "the-same-id");
    expect(await w.ask("administrator", { ...command, name: "Vic" }, "the-same-id")).toMatchObject({
      refusal: { refused: "commandIdUsed" },
    });
    expect(await w.ask("operator", command, "the-same-id")).toMatchObject({ refusal: { refused: "commandIdUsed" } });
  });

  test("JRN-6 commands of one turn share a commit, and one that is refused leaves the others standing", async () => {
    const w = await world();
    const before = w.record.memory.seq;
    const grant = (n: number) => ({
      type: "GrantRole",
      role: "facilitator",
      name: `Number ${n}`,
      email: `n${n}@example.org`,
      language: "en",
    });
    const answers = await Promise.all([w.ask("administrator", grant(1)), w.ask("plan-team", grant(2)), w.ask("administrator", grant(3))]);
    expect(answers.map((a) => a.ok)).toEqual([true, false, true]);
    expect(w.record.memory.seq).toBe(before + 2);
    expect(w.announced.slice(-2).map((a) => a.entry.event.type)).toEqual(["RoleGranted", "RoleGranted"]);
  });

  test("JRN-6 a bug in one command undoes that command alone, in memory and on disk", async () => {
    const w = await world();
    const before = w.record.memory.seq;
    const { append } = w.record.journal;
    let count = 0;
    Object.assign(w.record.journal, {
      append: (e: Parameters<typeof append>[0]) => {
        count += 1;
        if (count === 2) throw new Error("a bug");
        append(e);
      },
    });
    const grant = (n: number) => ({
      type: "GrantRole",
      role: "facilitator",
      name: `Number ${n}`,
      email: `n${n}@example.org`,
      language: "en",
    });
    const answers = await Promise.all([1, 2, 3].map((n) => w.ask("administrator", grant(n))));
    expect(answers.map((a) => (a.ok ? "done" : a.refusal.refused))).toEqual(["done", "somethingBroke", "done"]);
    expect(w.record.memory.seq).toBe(before + 2);
    expect(w.record.journal.head()).toEqual({ seq: w.record.memory.seq, hash: w.record.memory.hash });
    expect(w.troubles).toHaveLength(1);
  });

  test("HLP-5 a call for help is told once it is on disk, and none that was undone", async () => {
    const w = await world();
    const sitting = await openSitting(w, await admittedProposal(w));
    const keep = keeperOf(w.db);
    const told: string[] = [];
    let breaks = true;
    const door = openDoor(w.record, {
      now: () => w.clock,
      trouble: () => {},
      keep: (change, at) => {
        keep(change, at);
        if (breaks) throw new Error("broken");
      },
      personByEmail: () => undefined,
      // What breaks in announcing keeps a call for help from nobody.
      announce: () => {
        throw new Error("cannot be announced");
      },
      told: (helps) => {
        expect(w.db.sqlite.inTransaction).toBe(false);
        for (const one of helps) if (one.kind === "help-asked") told.push(one.text);
      },
    });
    const ask = (text: string) => {
      const command = { type: "AskDesk", sitting, seat: w.seats("Ada Anchor")[0], text };
      return door.perform({ id: newId(), by: w.person("Ada Anchor"), command });
    };
    expect(await ask("Undone.")).toMatchObject({ ok: false });
    breaks = false;
    expect(await ask("I cannot hear.")).toMatchObject({ ok: true });
    expect(told).toEqual(["I cannot hear."]);
  });

  test("JRN-8 what another process appended is folded and announced before the next command", async () => {
    const file = `/tmp/tessera-two-writers-${process.pid}.db`;
    const one = await makeWorld({ file });
    const two = openWorld(file);
    worlds.push(one, two);
    const grant = (n: number) => ({
      type: "GrantRole",
      role: "facilitator",
      name: `Number ${n}`,
      email: `n${n}@example.org`,
      language: "en",
    });
    expect((await two.ask("administrator", grant(1))).ok).toBe(true);
    expect((await one.ask("administrator", grant(2))).ok).toBe(true);
    expect(one.record.memory.seq).toBe(two.record.memory.seq + 1);
    expect(one.announced.slice(-2).map((a) => a.entry.seq)).toEqual([two.record.memory.seq, one.record.memory.seq]);
  });

  test("JRN-2 time never goes back, even when the clock does", async () => {
    const w = await world();
    w.clock -= 3_600_000;
    await w.must("administrator", { type: "GrantRole", role: "facilitator", name: "Uma", email: "uma@example.org", language: "en" });
    expect(w.record.memory.at).toBe(w.clock + 3_600_000);
  });

  test("anything that is not a command is refused with a sentence, and nothing changes", async () => {
    const w = await world();
    const before = w.record.memory.seq;
    for (const nonsense of [
      null,
      7,
      "x",
      [],
      {},
      { type: "Nothing" },
      { type: "__proto__" },
      { type: { a: 1 } },
      { type: "CastVote" },
      { type: "CastVote", ballot: "2026-1", seat: "s-1", choice: "maybe" },
    ]) {
      const answer = await w.ask("Ada Anchor", nonsense);
      expect(answer.ok, JSON.stringify(nonsense)).toBe(false);
    }
    expect(w.record.memory.seq).toBe(before);
    expect(w.troubles).toEqual([]);
  });
});
