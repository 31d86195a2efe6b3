import type { DocumentName } from "../../shared/proposals/together.ts";
import type { Db } from "../open.ts";

/** A document as its snapshot was last written. */
export interface KeptDocument {
  readonly epoch: number;
  readonly snapshot: Uint8Array;
  /** The last update that is part of the snapshot. */
  readonly upto: number;
  /** The last update whose plain reading is kept elsewhere. */
  readonly settled: number;
  /** How many block ids each section has given out, as JSON. */
  readonly given: string;
}

/** One acknowledged stretch of writing. */
export interface KeptUpdate {
  readonly n: number;
  readonly bytes: Uint8Array;
  readonly person: string;
}

/** Texts that are written together, as they lie on disk: a snapshot, and what was written since. */
export function documentsOf({ sqlite }: Db) {
  const find = sqlite.prepare<[string, string], KeptDocument>(
    "SELECT epoch, snapshot, upto, settled, given FROM documents WHERE kind = ? AND id = ?",
  );
  const settledOf = sqlite.prepare<[string, string], { settled: number; last: number }>(
    "SELECT settled, max(upto, coalesce((SELECT max(n) FROM document_updates u WHERE u.kind = d.kind AND u.id = d.id), 0)) AS last FROM documents d WHERE kind = ? AND id = ?",
  );
  const since = sqlite.prepare<[string, string, number], KeptUpdate>(
    "SELECT n, bytes, person FROM document_updates WHERE kind = ? AND id = ? AND n > ? ORDER BY n",
  );
  const append = sqlite.prepare<[string, string, number, Uint8Array, string, number]>(
    "INSERT INTO document_updates (kind, id, n, bytes, person, at) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const there = sqlite.prepare<[string, string, number], { n: number }>(
    "SELECT n FROM document_updates WHERE kind = ? AND id = ? AND n = ?",
  );
  const write = sqlite.prepare<[string, string, number, Uint8Array, number, number, string, number]>(
    `INSERT INTO documents (kind, id, epoch, snapshot, upto, settled, given, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET epoch = excluded.epoch, snapshot = excluded.snapshot, upto = excluded.upto,
       settled = excluded.settled, given = excluded.given, at = excluded.at`,
  );
  const settle = sqlite.prepare<[number, string, string, string]>("UPDATE documents SET settled = ?, given = ? WHERE kind = ? AND id = ?");
  const dropUpdates = sqlite.prepare<[string, string]>("DELETE FROM document_updates WHERE kind = ? AND id = ?");
  const dropDocument = sqlite.prepare<[string, string]>("DELETE FROM documents WHERE kind = ? AND id = ?");
  const dropWriters = sqlite.prepare<[string, string]>("DELETE FROM document_writers WHERE kind = ? AND id = ?");
  const writers = sqlite.prepare<[string, string], { client: number; person: string }>(
    "SELECT client, person FROM document_writers WHERE kind = ? AND id = ?",
  );
  const claim = sqlite.prepare<[string, string, number, string]>(
    "INSERT INTO document_writers (kind, id, client, person) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );

  const ids = sqlite.prepare<[string], { id: string }>("SELECT id FROM documents WHERE kind = ?");

  return {
    /** The ids of every document of a kind. */
    ids: (kind: DocumentName["kind"]): readonly string[] => ids.all(kind).map(({ id }) => id),
    find: ({ kind, id }: DocumentName): KeptDocument | null => find.get(kind, id) ?? null,
    /** Whether the plain reading is behind what was written. */
    isBehind: ({ kind, id }: DocumentName): boolean => {
      const kept = settledOf.get(kind, id);
      return kept !== undefined && kept.settled < kept.last;
    },
    /** Updates after the n-th, in order. */
    since: ({ kind, id }: DocumentName, n: number): readonly KeptUpdate[] => since.all(kind, id, n),
    /** Appends the n-th update; inside the caller's transaction. */
    append: ({ kind, id }: DocumentName, n: number, bytes: Uint8Array, person: string, at: number): void =>
      void append.run(kind, id, n, bytes, person, at),
    /** Whether the n-th update is on disk. */
    has: ({ kind, id }: DocumentName, n: number): boolean => there.get(kind, id, n) !== undefined,
    /** Writes all of it in one piece and drops the updates it was made of. */
    compact: ({ kind, id }: DocumentName, kept: KeptDocument, at: number): void => {
      write.run(kind, id, kept.epoch, kept.snapshot, kept.upto, kept.settled, kept.given, at);
      dropUpdates.run(kind, id);
    },
    /** The plain reading was kept up to the n-th update. */
    settle: ({ kind, id }: DocumentName, n: number, given: string): void => void settle.run(n, given, kind, id),
    /** Who each writing client is. */
    writers: ({ kind, id }: DocumentName): readonly { readonly client: number; readonly person: string }[] => writers.all(kind, id),
    /** This client is this person from now on. */
    claim: ({ kind, id }: DocumentName, client: number, person: string): void => void claim.run(kind, id, client, person),
    /** Nothing of it stays. */
    delete: ({ kind, id }: DocumentName): void => {
      dropUpdates.run(kind, id);
      dropDocument.run(kind, id);
      dropWriters.run(kind, id);
    },
    /** Everything within is on disk, or nothing. */
    together: <T>(work: () => T): T => sqlite.transaction(work).immediate(),
    /** The same, and nothing of what was deleted stays in the write-ahead log (`secure_delete` overwrites it in the pages). */
    withoutTrace: <T>(work: () => T): T => {
      const done = sqlite.transaction(work).immediate();
      sqlite.pragma("wal_checkpoint(TRUNCATE)");
      return done;
    },
  };
}

export type Documents = ReturnType<typeof documentsOf>;
