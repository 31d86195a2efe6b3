import { asc, eq, sql } from "drizzle-orm";
import type { Db } from "../open.ts";
import { people } from "../schema.ts";
import { careOf } from "./care.ts";
import { followersOf } from "./followers.ts";
import { settingsOf } from "./settings.ts";
import { speakingOf } from "./speaking.ts";
import { statementsKeptOf } from "./statements.ts";
import { voteNotesOf } from "./voteNotes.ts";

/** Who somebody is: never on the public record, erasable. */
export interface KeptPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: "en" | "cy";
}

const revisionName = "people revision";

/** Addresses are one whatever their case. */
const sameCase = (email: string): string => email.trim().normalize("NFC").toLowerCase();

/** The people of this assembly by id and by address. */
export function peopleOf(db: Db) {
  const { drizzle } = db;
  const settings = settingsOf(db);
  const [statements, care, speaking] = [statementsKeptOf(db), careOf(db), speakingOf(db)];
  const notes = voteNotesOf(db);
  const followers = followersOf(db);
  const byId = drizzle
    .select()
    .from(people)
    .where(eq(people.id, sql.placeholder("id")))
    .prepare();
  const byEmail = drizzle
    .select()
    .from(people)
    .where(eq(people.email, sql.placeholder("email")))
    .prepare();

  const find = (id: string): KeptPerson | null => byId.get({ id }) ?? null;
  return {
    byId: find,
    byEmail: (email: string): KeptPerson | null => byEmail.get({ email: sameCase(email) }) ?? null,
    /** Everybody, by name. */
    list: (): readonly KeptPerson[] => drizzle.select().from(people).orderBy(asc(people.name), asc(people.id)).all(),
    /** Writes who somebody is; the revision moves only where something changed, so that cached pages stay. */
    keep: (person: KeptPerson): void => {
      const row = { ...person, email: sameCase(person.email) };
      const before = find(row.id);
      if (before && before.name === row.name && before.email === row.email && before.language === row.language) return;
      const { name, email, language } = row;
      drizzle.insert(people).values(row).onConflictDoUpdate({ target: people.id, set: { name, email, language } }).run();
      settings.count(revisionName);
    },
    /**
     * Forgets a person: their id stays on the record, who they are is gone, and what they answered in a round that runs, asked of the
     * desk, mean to say, noted about a vote, or follow.
     */
    erase: (id: string): void => {
      for (const kept of [statements, care, speaking, notes, followers]) kept.erase(id);
      if (drizzle.delete(people).where(eq(people.id, id)).run().changes > 0) settings.count(revisionName);
    },
    /** Moves with every change of anybody; 0 at first. */
    revision: (): number => Number(settings.get(revisionName) ?? 0),
  };
}

export type People = ReturnType<typeof peopleOf>;
