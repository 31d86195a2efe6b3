import { afterEach, beforeEach, expect, test } from "vitest";
import { type Db, openDb } from "../open.ts";
import { careOf } from "./care.ts";
import { draftsOf } from "./drafts.ts";
import { keeperOf } from "./keep.ts";
import { outboxOf } from "./outbox.ts";
import { peopleOf } from "./people.ts";
import { settingsOf } from "./settings.ts";
import { speakingOf } from "./speaking.ts";

let db: Db;
beforeEach(() => {
  db = openDb(":memory:");
});
afterEach(() => db.close());

const ada = { kind: "person", person: "p-ada", name: "Ada Rhys", email: "Ada@Library.Example", language: "cy" } as const;

test("a person is found by their address whatever its case", () => {
  keeperOf(db)(ada, 1);
  expect(peopleOf(db).byEmail(" ADA@library.example ")?.id).toBe("p-ada");
  expect(peopleOf(db).byEmail("ada@library.exampl")).toBeNull();
});

test("the revision of people moves with every change and with nothing else", () => {
  const [keep, people] = [keeperOf(db), peopleOf(db)];
  expect(people.revision()).toBe(0);
  keep(ada, 1);
  keep(ada, 2);
  expect(people.revision()).toBe(1);
  keep({ ...ada, name: "Ada Rhys-Jones" }, 3);
  expect(people.revision()).toBe(2);
  expect(people.byId("p-ada")?.name).toBe("Ada Rhys-Jones");
  people.erase("p-ada");
  people.erase("p-ada");
  expect([people.revision(), people.list()]).toEqual([3, []]);
});

test("FLR-17, WRT-5, HLP-2: whoever is erased leaves no adjustment, no words they meant to say and nothing they asked of the desk", () => {
  const [keep, care, speaking] = [keeperOf(db), careOf(db), speakingOf(db)];
  for (const person of ["p-ada", "p-bo"]) {
    const open = { takenBy: null, solvedBy: null, solvedAt: null };
    keep({ kind: "help-asked", id: `h-${person}`, sitting: "1", person, seat: "s-1", text: "My ears.", lang: "en", at: 1, ...open }, 1);
    keep({ kind: "adjustment", person, percent: 50 }, 1);
    keep({ kind: "prepared-words", sitting: "1", seat: "s-1", person, written: { text: "What I mean.", lang: "en" } }, 1);
  }
  peopleOf(db).erase("p-ada");
  expect(care.asked("1").map(({ person }) => person)).toEqual(["p-bo"]);
  expect(speaking.adjustments()).toEqual({ "p-bo": 50 });
  expect(["p-ada", "p-bo"].map((person) => speaking.preparedWords("1", "s-1", person)?.text)).toEqual([undefined, "What I mean."]);
});

test("a name is kept as it is, markup and quotes too", () => {
  const name = `<script>alert("1")</script>'; DROP TABLE people; --`;
  keeperOf(db)({ ...ada, name }, 1);
  expect(peopleOf(db).byId("p-ada")?.name).toBe(name);
});

test("a draft is saved again under its id, stays its author's, and goes when deleted", () => {
  const [keep, drafts] = [keeperOf(db), draftsOf(db)];
  keep({ kind: "draft", draft: "d1", person: "p-ada", by: "p-ada", text: "one" }, 1);
  keep({ kind: "draft", draft: "d2", person: "p-ada", by: "p-ada", text: "two" }, 2);
  keep({ kind: "draft", draft: "d1", person: "p-thief", by: "p-thief", text: "mended" }, 3);
  expect(drafts.ofPerson("p-ada").map(({ id, text }) => [id, text])).toEqual([
    ["d1", "mended"],
    ["d2", "two"],
  ]);
  expect(drafts.ofPerson("p-thief")).toEqual([]);
  keep({ kind: "delete-draft", draft: "d1" }, 4);
  expect(drafts.byId("d1")).toBeNull();
});

test("what is kept is undone with the transaction it stands in", () => {
  db.sqlite.exec("BEGIN IMMEDIATE");
  keeperOf(db)(ada, 1);
  db.sqlite.exec("ROLLBACK");
  expect([peopleOf(db).byId("p-ada"), peopleOf(db).revision()]).toEqual([null, 0]);
});

test("settings count and keep", () => {
  const settings = settingsOf(db);
  settings.set("key", "secret");
  expect([settings.get("key"), settings.get("other"), settings.count("n"), settings.count("n")]).toEqual(["secret", null, 1, 2]);
});

test("the outbox lists the newest first and knows what is not sent", () => {
  const outbox = outboxOf(db);
  const mail = { to: "a@b.example", subject: "s", text: "t" };
  const [first, second, third] = [outbox.add({ ...mail, at: 10 }), outbox.add({ ...mail, at: 20 }), outbox.add({ ...mail, at: 30 })];
  outbox.sent(second, 25, "t");
  outbox.failed(third, "no route");
  expect(outbox.list().map(({ id }) => id)).toEqual([third, second, first]);
  expect(outbox.unsentSince(15)).toEqual([third]);
  outbox.removeBefore(15);
  expect(outbox.byId(first)).toBeNull();
});
