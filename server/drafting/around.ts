import type { Documents } from "../../db/private/documents.ts";
import type { Threads } from "../../db/private/threads.ts";
import type { Refusal } from "../../shared/journal.ts";
import type { DocumentName, WritingRole } from "../../shared/proposals/together.ts";

/** How the engine reaches windows; Socket.IO in the server, a list in tests. */
export interface Wire {
  readonly toRoom: (room: string, except: string | null, event: string, ...told: unknown[]) => void;
  readonly toOne: (socket: string, event: string, ...told: unknown[]) => void;
  readonly putIn: (socket: string, room: string) => void;
  readonly takeOut: (socket: string, room: string) => void;
}

/** What the engine needs from around it. */
export interface DraftingAround {
  readonly documents: Documents;
  readonly threads: Threads;
  readonly wire: Wire;
  readonly now: () => number;
  readonly trouble: (error: unknown, what: string) => void;
  /** What somebody may do with a document now (DRA-1). */
  readonly mayWrite: (person: string, document: DocumentName) => WritingRole | null;
  /** The plain reading kept elsewhere, and whose it is; null if there is no such text. */
  readonly kept: (document: DocumentName) => { readonly person: string; readonly text: string } | null;
  /** Keeps the plain reading; inside a transaction. */
  readonly keep: (document: DocumentName, text: string, at: number) => void;
  /** What the others in the room call somebody. */
  readonly nameOf: (person: string) => string;
  /** The seat for which somebody works on a document; empty where they have none. */
  readonly seatOf: (person: string, document: DocumentName) => string;
  /** What the author of a comment is called, who wrote it for this seat. */
  readonly authorName: (person: string, seat: string) => string;
  /** How long after a change the whole is looked at, in milliseconds. */
  readonly checkEvery?: number;
  /** How many updates lie beside a snapshot before it is written anew. */
  readonly compactAfter?: number;
}

/** One window of one person. */
export interface Window {
  readonly socket: string;
  readonly person: string;
}

/** Done, or why not. */
export type Told = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** How much one document takes: windows at once, bytes of one stretch of writing, writing clients of one update. */
export const draftingLimits = { windows: 200, update: 2_000_000, clients: 20 } as const;

/** The name of the room that everybody who has this document open is in. */
export const roomOf = ({ kind, id }: DocumentName): string => `document:${kind}/${id}`;
