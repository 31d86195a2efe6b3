import { hash } from "node:crypto";
import { type Journal, journalOf, type StoredEntry } from "../db/journal.ts";
import type { Db } from "../db/open.ts";
import { projectionsOf } from "../db/projections/project.ts";
import { Memory } from "../shared/assembly/assembly.ts";
import { entryOf, isBulk, readEntry } from "../shared/assembly/read.ts";
import type { Draft, Entry, Hash, Words } from "../shared/journal.ts";
import { newSalt } from "./random.ts";

/** SHA-256 as 64 hexadecimal digits. */
export const sha256 = (text: string): Hash => hash("sha256", text, "hex");

/** The hash of an entry: of the hash before it and its stored text, byte for byte (JRN-1). */
export const chainHash = (before: Hash, text: string): Hash => sha256(`${before}\n${text}`);

/** The hash that stands for words in an event (JRN-5). */
export const wordsHash = (salt: string, lang: string, text: string): Hash => sha256(`${salt}\n${lang}\n${text}`);

/** An entry just appended, as rooms hear it: with the words that may be shown. */
export interface Appended {
  readonly entry: Entry;
  readonly words: { readonly [hash: Hash]: string };
  readonly bulk: boolean;
}

/** The record of one assembly: the journal on disk, its fold in memory and the projections, moved together. */
export interface AssemblyRecord {
  readonly db: Db;
  readonly journal: Journal;
  readonly memory: Memory;
  /** Appends one event inside the transaction that is open; `later`: its row is written with the run of votes it belongs to. */
  append(draft: Draft, at: number, actor: string, later?: boolean): Appended;
  /** Brings the projections up to the states of these streams. */
  project(streams: Iterable<string>): void;
  /** Reads what other writers appended; gives those entries. */
  catchUp(): Appended[];
  /** The words behind the hashes in an event that everybody may read now. */
  wordsIn(text: string): { [hash: Hash]: string };
  /** A stored entry as rooms hear it, with the words that may be shown now. */
  read(stored: StoredEntry): Appended;
  /** The text behind a hash, whoever may read it; undefined once withdrawn. */
  wordsOf(hash: Hash): string | undefined;
}

const isWords = (value: object): value is Words => "words" in value && "show" in value && "lang" in value;

/** Opens the record: folds the whole journal and brings the projections up to date. */
export function openRecord(db: Db, progress?: (done: number) => void): AssemblyRecord {
  const journal = journalOf(db);
  const memory = new Memory();
  const projections = projectionsOf(db, memory);

  const seal = (value: unknown, seq: number, shown: { [hash: Hash]: string }): unknown => {
    if (Array.isArray(value)) return value.map((v) => seal(v, seq, shown));
    if (typeof value !== "object" || value === null) return value;
    if (!isWords(value)) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, seal(v, seq, shown)]));
    const text = value.words.normalize("NFC");
    const salt = newSalt();
    const key = wordsHash(salt, value.lang, text);
    journal.keepWords(seq, { hash: key, salt, text, lang: value.lang, show: value.show });
    if (value.show === "now") shown[key] = text;
    return key;
  };

  const wordsIn = (text: string): { [hash: Hash]: string } => {
    const found: { [hash: Hash]: string } = {};
    for (const [key] of text.matchAll(/(?<=")[0-9a-f]{64}(?=")/g)) {
      const kept = journal.wordsOf(key);
      if (kept?.show === "now" && kept.text !== null) found[key] = kept.text;
    }
    return found;
  };

  const append = (draft: Draft, at: number, actor: string, later = false): Appended => {
    const seq = memory.seq + 1;
    const bulk = isBulk(draft.stream, draft.event.type);
    if (later && !bulk) throw new Error(`${draft.event.type} cannot be written with a run of votes`);
    const shown: { [hash: Hash]: string } = {};
    const event = bulk ? draft.event : seal(draft.event, seq, shown);
    const text = JSON.stringify({ seq, at, actor, stream: draft.stream, event });
    // A bulk event is flat data of ours: it is checked as it is. Any other is read back from its text, as a replay reads it.
    const entry = bulk ? entryOf({ seq, at, actor, stream: draft.stream, event: draft.event }) : readEntry(text);
    const hashed = chainHash(memory.hash, text);
    (later ? journal.later : journal).append({ seq, stream: draft.stream, text, hash: hashed });
    memory.apply(entry, hashed);
    return { entry, words: bulk ? shown : { ...shown, ...wordsIn(text) }, bulk };
  };

  const read = (stored: StoredEntry): Appended => {
    const entry = readEntry(stored.text);
    const bulk = isBulk(entry.stream, entry.event.type);
    return { entry, words: bulk ? {} : wordsIn(stored.text), bulk };
  };

  const catchUp = (): Appended[] => {
    const caught: Appended[] = [];
    for (const stored of journal.all(memory.seq)) {
      const one = read(stored);
      memory.apply(one.entry, stored.hash);
      caught.push(one);
    }
    return caught;
  };

  let done = 0;
  for (const stored of journal.all()) {
    memory.apply(readEntry(stored.text), stored.hash);
    done += 1;
    if (done % 10_000 === 0) progress?.(done);
  }
  projections.rebuildIfChanged();
  return {
    db,
    journal,
    memory,
    append,
    project: projections.project,
    catchUp,
    wordsIn,
    read,
    wordsOf: (h) => journal.wordsOf(h)?.text ?? undefined,
  };
}
