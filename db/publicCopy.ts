import type { StoredEntry, StoredWords } from "./journal.ts";
import type { Db } from "./open.ts";

/** Words of the public record as they are copied: without text and salt where they are not for everybody. */
export type CopiedWords = StoredWords & { readonly seq: number };

/**
 * Writes a public record into an empty database: the entries in their order, then words, each with the entry it came with. Nothing
 * stands there unless the whole of it does; where the entries or words given break off with an error, nothing does.
 */
export function putPublicRecord(to: Db, entries: Iterable<StoredEntry>, words: () => Iterable<CopiedWords>): void {
  const putEntry = to.sqlite.prepare("INSERT INTO entries (seq, stream, text, hash) VALUES (?, ?, ?, ?)");
  const putWords = to.sqlite.prepare("INSERT INTO words (hash, seq, salt, text, lang, show) VALUES (?, ?, ?, ?, ?, ?)");
  to.sqlite.transaction(() => {
    for (const { seq, stream, text, hash } of entries) putEntry.run(seq, stream, text, hash);
    for (const { hash, seq, salt, text, lang, show } of words()) putWords.run(hash, seq, salt, text, lang, show);
  })();
}

/** Which words are not for everybody: kept back, not yet revealed or withdrawn; by hash, never with their text. */
export const keptBackOf = (db: Db): readonly Pick<CopiedWords, "hash" | "seq" | "lang" | "show">[] =>
  db.sqlite
    .prepare<[], Pick<CopiedWords, "hash" | "seq" | "lang" | "show">>(
      "SELECT hash, seq, lang, show FROM words WHERE show <> 'now' ORDER BY seq, hash",
    )
    .all();

/**
 * Copies what an assembly's public record says into an empty database: every entry with its hash, and the words that everybody may
 * read. Words that are kept back or not yet revealed come without their text, and nothing of the private tables comes along: no
 * person, address, session, mail, draft or vote (REH-2).
 */
export function copyPublicRecord(from: Db, to: Db): void {
  const block = from.sqlite.prepare<[number], StoredEntry>(
    "SELECT seq, stream, text, hash FROM entries WHERE seq > ? ORDER BY seq LIMIT 1000",
  );
  const entries = function* (): Generator<StoredEntry> {
    for (let last = 0; ; ) {
      const read = block.all(last);
      yield* read;
      const end = read.at(-1);
      if (!end || read.length < 1000) return;
      last = end.seq;
    }
  };
  const words = from.sqlite.prepare<[], CopiedWords>(
    "SELECT hash, seq, iif(show = 'now', salt, NULL) AS salt, iif(show = 'now', text, NULL) AS text, lang, show FROM words",
  );
  putPublicRecord(to, entries(), () => words.iterate());
}
