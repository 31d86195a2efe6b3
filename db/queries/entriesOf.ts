import type { StoredEntry } from "../journal.ts";
import type { Db } from "../open.ts";

/** Entries of every stream of these kinds (`plan`, `note` …) after an entry, oldest first. Found by the index of streams, not by reading the journal. */
export function entriesOfKinds({ sqlite }: Db, kinds: readonly string[], after: number): readonly StoredEntry[] {
  // `+seq`: the index of streams is the one to use; the journal's own order would read every vote since.
  const ofKind = sqlite.prepare<[string, string, number], StoredEntry>(
    "SELECT seq, stream, text, hash FROM entries WHERE stream >= ? AND stream < ? AND +seq > ?",
  );
  return kinds.flatMap((kind) => ofKind.all(`${kind}/`, `${kind}0`, after)).sort((a, b) => a.seq - b.seq);
}

/** The entries of one stream whose events are of these types, oldest first. */
export function entriesOfStream({ sqlite }: Db, stream: string, types: readonly string[]): readonly StoredEntry[] {
  const found = sqlite.prepare<string[], StoredEntry>(
    `SELECT seq, stream, text, hash FROM entries WHERE stream = ? AND json_extract(text, '$.event.type') IN (${types.map(() => "?").join(", ")})
     ORDER BY seq`,
  );
  return found.all(stream, ...types);
}
