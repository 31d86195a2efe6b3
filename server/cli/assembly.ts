import { existsSync } from "node:fs";
import { catalogues } from "../../app/locales/catalogues.server.ts";
import { refusalText } from "../../app/locales/refusal.ts";
import { tOf } from "../../app/locales/words.tsx";
import { openDb } from "../../db/open.ts";
import { commandRules } from "../../shared/assembly/commands.ts";
import { isRefusal, type Refusal } from "../../shared/journal.ts";
import type { Parts } from "../loadContext.ts";
import { type Answer, newId, openDoor } from "../perform.ts";
import { openPrivate } from "../private.ts";
import { openRecord } from "../record.ts";
import { counted, tell } from "./verb.ts";

/** What an e-mail address looks like, for people. */
export const anAddress = "an e-mail address, such as ann@example.org";
/** What a name may be, for people. */
export const aName = "a name of 1 to 100 characters";

/** The database that the command line works on. */
export const databaseFile = (): string => process.env["TESSERA_DATABASE"] || ".data/assembly.db";

/** Words in English, the command line's language. */
export const t = tOf("en", catalogues.en);
/** What a word of the command line must be. `word`: how the usage writes it; `given`: what was typed there. */
export interface Expected {
  readonly word: string;
  readonly given: string | undefined;
  readonly must: string;
}

/**
 * Whether a command could not even be read because of the words typed: says of each what it must be, which is wrong usage
 * (exit status 2). `words`: what was typed, by the field of the command it went into. Looks at no database.
 */
export function wrongUsage(command: unknown, words: { readonly [field: string]: Expected }): boolean {
  const read = commandRules.read(command);
  if (!isRefusal(read)) return false;
  for (const problem of [read, ...(read.also ?? [])]) {
    const expected = words[problem.field ?? ""];
    if (!expected) tell(sentence(problem));
    else if (expected.given === undefined) tell(`${expected.word} is missing: it must be ${expected.must}.`);
    else tell(`${expected.word} cannot be "${expected.given}": it must be ${expected.must}.`);
  }
  return true;
}

/** A refusal as a sentence in English, the command line's language. */
export const sentence = (refusal: Refusal): string => refusalText(t, refusal);

/**
 * Opens the assembly beside a running server, if there is one: the same record, the same door, the same rules; the server
 * hears of what was appended.
 */
export function openAssembly({ make = false } = {}) {
  const file = databaseFile();
  if (!make && !existsSync(file))
    throw new Error(`There is no assembly at ${file}. Found one with: npm run --silent assembly -- found --help`);
  const db = openDb(file);
  const record = openRecord(db, (done) => tell(`${counted(done, "entry", "entries")} read`));
  const trouble = (error: unknown, what: string): void => tell(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  const origin = process.env["TESSERA_ORIGIN"] || "http://localhost:3000";
  const personal = openPrivate(db, {
    config: { origin, smtp: null, mailFrom: "" },
    now: Date.now,
    trouble,
    record,
  });
  const { perform } = openDoor(record, {
    now: Date.now,
    trouble,
    keep: personal.keep,
    personByEmail: personal.personByEmail,
    announce: () => {},
  });
  const parts: Parts = { record, perform, origin, now: Date.now, trouble, personal };
  return {
    record,
    personal,
    /** What files are made out of, as the server has it. */
    parts,
    /** Asks as the operator. */
    ask: (command: unknown): Promise<Answer> => perform({ id: `operator-${newId()}`, by: "operator", command }),
    /** Asks as a person of the assembly, by their address; null where nobody has it. */
    askAs: (email: string, command: unknown): Promise<Answer> | null => {
      const person = personal.personByEmail(email);
      return person === undefined ? null : perform({ id: `operator-${newId()}`, by: person, command });
    },
    close: () => {
      personal.close();
      db.close();
    },
  };
}
