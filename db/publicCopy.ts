import type { Db } from "./open.ts";

/**
 * Copies what an assembly's public record says into an empty database: every entry with its hash, and the words that everybody may
 * read. Words that are kept back or not yet revealed come without their text, and nothing of the private tables comes along: no
 * person, address, session, mail, draft or vote (REH-2).
 */
export function copyPublicRecord(from: Db, to: Db): void {
  const entries = from.sqlite.prepare<[number], { seq: number; stream: string; text: string; hash: string }>(
    "SELECT seq, stream, text, hash FROM entries WHERE seq > ? ORDER BY seq LIMIT 1000",
  );
  const words = from.sqlite.prepare<
    [],
    { hash: string; seq: number; salt: string | null; text: string | null; lang: string; show: string }
  >("SELECT hash, seq, iif(show = 'now', salt, NULL) AS salt, iif(show = 'now', text, NULL) AS text, lang, show FROM words");
  const putEntry = to.sqlite.prepare("INSERT INTO entries (seq, stream, text, hash) VALUES (?, ?, ?, ?)");
  const putWords = to.sqlite.prepare("INSERT INTO words (hash, seq, salt, text, lang, show) VALUES (?, ?, ?, ?, ?, ?)");
  to.sqlite.transaction(() => {
    for (let last = 0; ; ) {
      const block = entries.all(last);
      for (const { seq, stream, text, hash } of block) putEntry.run(seq, stream, text, hash);
      const end = block.at(-1);
      if (!end || block.length < 1000) break;
      last = end.seq;
    }
    for (const { hash, seq, salt, text, lang, show } of words.iterate()) putWords.run(hash, seq, salt, text, lang, show);
  })();
}
