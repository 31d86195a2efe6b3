import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import type { Documents, KeptDocument } from "../../db/private/documents.ts";
import type { Refusal } from "../../shared/journal.ts";
import type { DocumentName } from "../../shared/proposals/together.ts";
import type { Given } from "./proposalText.ts";

/** Somebody who has the document open in one window. */
export interface Present {
  readonly socket: string;
  readonly person: string;
  /** The writing client of this window. */
  readonly client: number;
  /** Their last message about the caret, for whoever comes next. */
  caret: Uint8Array | null;
}

/** One acknowledged stretch of writing since the document was last seen to fit. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly person: string;
}

/** A document that somebody has open. Mutable on purpose: it is the one place where it is kept while it is written. */
export interface Live {
  readonly name: DocumentName;
  doc: Doc;
  /** Moves when what did not fit was taken back. */
  epoch: number;
  /** The last update. */
  n: number;
  /** The last update whose plain reading is kept. */
  settled: number;
  /** How many updates lie beside the snapshot. */
  loose: number;
  given: Given;
  /** Who each writing client is; the empty id: the server. */
  readonly writers: Map<number, string>;
  readonly present: Map<string, Present>;
  /** All of it when it was last seen to fit, and what came since. */
  good: Uint8Array;
  since: Written[];
  /** Why the last reading could not be kept; null where it was. */
  problem: Refusal | null;
  check: NodeJS.Timeout | null;
  /** Resolves waits for something to arrive. */
  readonly waiting: Set<() => void>;
}

const givenOf = (text: string): Given => {
  const value: unknown = JSON.parse(text);
  const count = (name: string): number => {
    const found: unknown = typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : 0;
    return typeof found === "number" ? found : 0;
  };
  return { case: count("case"), clauses: count("clauses") };
};

/** Reads a document from disk: its snapshot and what was written since. */
export function load(name: DocumentName, kept: KeptDocument, documents: Documents): Live {
  const doc = new Doc();
  applyUpdate(doc, kept.snapshot);
  const updates = documents.since(name, kept.upto);
  doc.transact(() => {
    for (const { bytes } of updates) applyUpdate(doc, bytes);
  });
  return {
    name,
    doc,
    epoch: kept.epoch,
    n: updates.at(-1)?.n ?? kept.upto,
    settled: kept.settled,
    loose: updates.length,
    given: givenOf(kept.given),
    writers: new Map(documents.writers(name).map(({ client, person }) => [client, person])),
    present: new Map(),
    good: encodeStateAsUpdate(doc),
    since: [],
    problem: null,
    check: null,
    waiting: new Set(),
  };
}

/** All of it in one piece, to be written in place of its updates. */
export const snapshotOf = (live: Live): KeptDocument => ({
  epoch: live.epoch,
  snapshot: encodeStateAsUpdate(live.doc),
  upto: live.n,
  settled: live.settled,
  given: JSON.stringify(live.given),
});

/** Takes the next update into memory; the disk has it already or gets it in the same transaction. */
export function take(live: Live, bytes: Uint8Array, person: string): void {
  applyUpdate(live.doc, bytes);
  live.n += 1;
  live.loose += 1;
  live.since.push({ bytes, person });
}
