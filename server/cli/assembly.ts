import { existsSync } from "node:fs";
import { catalogues } from "../../app/locales/catalogues.server.ts";
import { refusalText } from "../../app/locales/refusal.ts";
import { tOf } from "../../app/locales/words.tsx";
import { openDb } from "../../db/open.ts";
import type { Refusal } from "../../shared/journal.ts";
import { type Answer, newId, openDoor } from "../perform.ts";
import { openPrivate } from "../private.ts";
import { openRecord } from "../record.ts";
import { tell } from "./verb.ts";

/** The database that the command line works on. */
export const databaseFile = (): string => process.env["TESSERA_DATABASE"] || ".data/assembly.db";

/** Words in English, the command line's language. */
export const t = tOf("en", catalogues.en);
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
  const record = openRecord(db, (done) => tell(`${done} entries read`));
  const trouble = (error: unknown, what: string): void => tell(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  const personal = openPrivate(db, {
    config: { origin: process.env["TESSERA_ORIGIN"] || "http://localhost:3000", smtp: null, mailFrom: "" },
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
  return {
    record,
    personal,
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
