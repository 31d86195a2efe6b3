import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Db, openDb } from "../../db/open.ts";
import { draftsOf } from "../../db/private/drafts.ts";
import { keeperOf } from "../../db/private/keep.ts";
import { peopleOf } from "../../db/private/people.ts";
import { speakingOf } from "../../db/private/speaking.ts";
import { type Answer, newId, openDoor } from "../../server/perform.ts";
import { type Appended, type AssemblyRecord, openRecord } from "../../server/record.ts";
import { readFoundingFile } from "../../shared/founding/foundingFile.ts";
import { addressOf, desk, type ExampleGroup, exampleGroups, rollLines } from "./people.ts";

/** Thursday 12 March 2026, 10:00 in London. */
export const thursdayAtTen = Date.UTC(2026, 2, 12, 10);

/** A whole assembly in a database of its own: the real record, the real door; only the clock is in the test's hand. */
export interface World {
  readonly db: Db;
  readonly record: AssemblyRecord;
  /** Everything announced so far. */
  readonly announced: Appended[];
  /** Bugs and disk trouble that were reported. */
  readonly troubles: unknown[];
  clock: number;
  /** Asks as somebody: by name, role, or `operator`, `clock`, `public`. */
  ask(who: string, command: unknown, id?: string): Promise<Answer>;
  /** Asks as the person with this id. */
  askAs(person: string, command: unknown): Promise<Answer>;
  /** Asks, and fails the test with the refusal if it is refused. */
  must(who: string, command: unknown): Promise<{ readonly [name: string]: string | number | boolean }>;
  /** A person's id by name. */
  person(name: string): string;
  /** The seats of a person by name. */
  seats(name: string): readonly string[];
  close(): void;
}

/** The sample standing orders that two people can run everything with. */
export const smallOrders = () => {
  const read = readFoundingFile(readFileSync(join(import.meta.dirname, "../../shared/founding/samples/small.json"), "utf8"));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.file;
};

/** An empty database with its door open; its clock stands at `at` until it is moved. */
export function openWorld(file = ":memory:", at = thursdayAtTen): World {
  const db = openDb(file);
  const record = openRecord(db);
  const people = peopleOf(db);
  const drafts = draftsOf(db);
  const announced: Appended[] = [];
  const troubles: unknown[] = [];
  const world = { clock: at };
  const { perform } = openDoor(record, {
    now: () => world.clock,
    trouble: (error) => void troubles.push(error),
    keep: keeperOf(db),
    personByEmail: (email) => people.byEmail(email)?.id,
    draftOf: drafts.known,
    draftOfProposal: drafts.knownOfProposal,
    speaking: speakingOf(db),
    nameOf: (id) => people.byId(id)?.name,
    announce: (appended) => void announced.push(...appended),
  });
  const names = new Map<string, string>(Object.entries(desk));
  const person = (who: string): string => {
    if (["operator", "clock", "public"].includes(who)) return who;
    const id = people.byEmail(addressOf(names.get(who) ?? who))?.id;
    if (!id) throw new Error(`nobody is called ${who}`);
    return id;
  };
  const ask: World["ask"] = (who, command, id = newId()) => perform({ id, by: person(who), command });
  return Object.assign(world, {
    db,
    record,
    announced,
    troubles,
    ask,
    askAs: (id: string, command: unknown) => perform({ id: newId(), by: id, command }),
    person,
    must: async (who: string, command: unknown) => {
      const answer = await ask(who, command);
      if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)} to ${who} for ${JSON.stringify(command).slice(0, 300)}`);
      return answer.answer;
    },
    seats: (name: string) => {
      const id = person(name);
      return record.memory.roll.seats.filter((s) => s.delegate === id || s.alternate === id).map((s) => s.id);
    },
    close: () => db.close(),
  });
}

/** The example assembly: founded, roll imported, weights adopted, desk appointed. */
export async function makeWorld({
  file,
  groups = exampleGroups,
  at,
}: {
  readonly file?: string;
  readonly groups?: readonly ExampleGroup[];
  readonly at?: number;
} = {}): Promise<World> {
  const world = openWorld(file, at);
  const { name, regions, orders } = smallOrders();
  await world.must("operator", {
    type: "FoundAssembly",
    nameEn: name.en,
    nameCy: name.cy,
    regions,
    orders,
    adminEmail: addressOf(desk.administrator),
    adminName: desk.administrator,
  });
  for (const [role, who] of Object.entries(desk))
    if (role !== "administrator")
      await world.must("operator", { type: "GrantRole", role, name: who, email: addressOf(who), language: "en" });
  await world.must("secretariat", { type: "ImportRoll", rows: rollLines(groups).map((cells, i) => ({ line: i + 1, cells })) });
  await world.must("secretariat", { type: "AdoptWeights", scheme: "one-seat-one-vote", seed: "example" });
  return world;
}
