import { hash } from "node:crypto";
import { type Journal, journalOf, type StoredEntry } from "../db/journal.ts";
import type { Db } from "../db/open.ts";
import { projectionsOf } from "../db/projections/project.ts";
import { Memory } from "../shared/assembly/assembly.ts";
import { readEntry } from "../shared/assembly/read.ts";
import type { Announced } from "../shared/assembly/room.ts";
import { isBulk } from "../shared/assembly/streams.ts";
import type { Draft, Entry, Hash, Words } from "../shared/journal.ts";
import { newSalt } from "./random.ts";

/** SHA-256 as 64 hexadecimal digits. */
export const sha256 = (text: string): Hash => hash("sha256", text, "hex");

/** The hash of an entry: of the hash before it and its stored text, byte for byte (JRN-1). */
export const chainHash = (before: Hash, text: string): Hash => sha256(`${before}\n${text}`);

/** The hash that stands for words in an event (JRN-5). */
export const wordsHash = (salt: string, lang: string, text: string): Hash => sha256(`${salt}\n${lang}\n${text}`);

/** Words that everybody may read, and which of them are Welsh. */
type Shown = Pick<Announced, "words" | "welsh">;
const noWords: Shown = { words: {}, welsh: {} };

/** An entry just appended, as rooms hear it: with the words that may be shown. */
export interface Appended extends Shown {
  readonly entry: Entry;
  readonly bulk: boolean;
}

/** The record of one assembly: the journal on disk, its fold in memory and the projections, moved together. */
export interface AssemblyRecord {
  readonly db: Db;
  readonly journal: Journal;
  readonly memory: Memory;
  /** Rises with every entry but those that come by the hundred: single votes and answers. */
  readonly moves: () => number;
  /** Appends one event inside the transaction that is open; `later`: its row is written with the run of votes it belongs to. */
  append(draft: Draft, at: number, actor: string, later?: boolean): Appended;
  /** Brings the projections up to the states of these streams. */
  project(streams: Iterable<string>): void;
  /** Reads what other writers appended (JRN-8); gives those entries. */
  catchUp(): Appended[];
  /** A stored entry as rooms hear it, with the words that may be shown now. */
  read(stored: StoredEntry): Appended;
  /** The text behind a hash, whoever may read it; undefined once withdrawn. */
  wordsOf(hash: Hash): string | undefined;
}

const isWords = (value: object): value is Words => "words" in value && "show" in value && "lang" in value;

/** Opens the record: state is the fold of the whole journal and nothing else, and the projections follow it (JRN-4). */
export function openRecord(db: Db, progress?: (done: number) => void): AssemblyRecord {
  const journal = journalOf(db);
  const memory = new Memory();
  const projections = projectionsOf(db, memory);

  let moves = 0;

  const seal = (value: unknown, seq: number): unknown => {
    if (Array.isArray(value)) return value.map((v) => seal(v, seq));
    if (typeof value !== "object" || value === null) return value;
    if (!isWords(value)) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, seal(v, seq)]));
    const text = value.words.normalize("NFC");
    const salt = newSalt();
    const key = wordsHash(salt, value.lang, text);
    journal.keepWords(seq, { hash: key, salt, text, lang: value.lang, show: value.show });
    return key;
  };

  /** The words behind the hashes in an entry that everybody may read now. */
  const shownIn = (text: string): Shown => {
    const words: { [hash: Hash]: string } = {};
    const welsh: { [hash: Hash]: true } = {};
    for (const [key] of text.matchAll(/(?<=")[0-9a-f]{64}(?=")/g)) {
      const kept = journal.wordsOf(key);
      if (kept?.show !== "now" || kept.text === null) continue;
      words[key] = kept.text;
      if (kept.lang === "cy") welsh[key] = true;
    }
    return { words, welsh };
  };

  const heard = (entry: Entry, text: string, bulk: boolean): Appended => {
    const { words, welsh } = bulk ? noWords : shownIn(text);
    return { entry, words, welsh, bulk };
  };

  const append = (draft: Draft, at: number, actor: string, later = false): Appended => {
    const seq = memory.seq + 1;
    const bulk = isBulk(draft.stream, draft.event.type);
    if (later && !bulk) throw new Error(`${draft.event.type} cannot be written with a run of votes`);
    const made: Entry = { seq, at, actor, stream: draft.stream, event: draft.event };
    const text = JSON.stringify(bulk ? made : { ...made, event: seal(draft.event, seq) });
    // A vote is flat data whose every part was checked at the door or made here. Any other event is checked as a replay reads it.
    const entry = later ? made : readEntry(text);
    const hashed = chainHash(memory.hash, text);
    (later ? journal.later : journal).append({ seq, stream: draft.stream, text, hash: hashed });
    memory.apply(entry, hashed);
    if (!bulk) moves += 1;
    return heard(entry, text, bulk);
  };

  const read = (stored: StoredEntry): Appended => {
    const entry = readEntry(stored.text);
    return heard(entry, stored.text, isBulk(entry.stream, entry.event.type));
  };

  const catchUp = (): Appended[] => {
    const caught: Appended[] = [];
    for (const stored of journal.all(memory.seq)) {
      const one = read(stored);
      memory.apply(one.entry, stored.hash);
      if (!one.bulk) moves += 1;
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
    moves: () => moves,
    append,
    project: projections.project,
    catchUp,
    read,
    wordsOf: (h) => journal.wordsOf(h)?.text ?? undefined,
  };
}
