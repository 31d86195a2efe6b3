import type { CommentPart } from "../../shared/proposals/comments.ts";
import type { DocumentName } from "../../shared/proposals/together.ts";
import type { Db } from "../open.ts";

/** Where a thread's passage is in its document. */
export interface KeptAnchor {
  /** The line or section it is in, and in a section the block. */
  readonly part: CommentPart;
  readonly block: string | null;
  /** Relative positions of Yjs, encoded: of the first character, and of the last. */
  readonly begins: Uint8Array;
  readonly ends: Uint8Array;
  /** Whether the words stood nowhere else when last seen: in the whole text, in their block, or neither. */
  readonly alone: "text" | "block" | "no";
}

/** A thread of comments on a passage. */
export interface KeptThread extends KeptAnchor {
  readonly thread: string;
  /** The words as they were when it was opened. */
  readonly quote: string;
  readonly at: number;
  /** Null while it is open. */
  readonly resolvedBy: string | null;
  readonly resolvedSeat: string | null;
  readonly resolvedAt: number | null;
}

/** One comment of a thread. */
export interface KeptComment {
  readonly comment: string;
  readonly thread: string;
  readonly person: string;
  /** The seat they commented for; empty where they had none. */
  readonly seat: string;
  readonly at: number;
  readonly lang: "en" | "cy";
  readonly text: string;
}

const threadFields =
  "thread, part, block, begins, ends, quote, alone, at, resolved_by AS resolvedBy, resolved_seat AS resolvedSeat, resolved_at AS resolvedAt";
const commentFields = "comment, thread, person, seat, at, lang, text";

/** Threads of comments on texts that are written together. Private as the texts are: nothing of them is in the record (DRA-13). */
export function threadsOf({ sqlite }: Db) {
  const all = sqlite.prepare<[string, string], KeptThread>(`SELECT ${threadFields} FROM document_threads WHERE kind = ? AND id = ?`);
  const one = sqlite.prepare<[string, string, string], KeptThread>(
    `SELECT ${threadFields} FROM document_threads WHERE kind = ? AND id = ? AND thread = ?`,
  );
  const comments = sqlite.prepare<[string, string], KeptComment>(
    `SELECT ${commentFields} FROM document_comments WHERE kind = ? AND id = ? ORDER BY thread, n`,
  );
  const inThread = sqlite.prepare<[string, string, string], KeptComment>(
    `SELECT ${commentFields} FROM document_comments WHERE kind = ? AND id = ? AND thread = ? ORDER BY n`,
  );
  const comment = sqlite.prepare<[string, string, string], KeptComment>(
    `SELECT ${commentFields} FROM document_comments WHERE kind = ? AND id = ? AND comment = ?`,
  );
  const open = sqlite.prepare<[string, string, string, string, string | null, Uint8Array, Uint8Array, string, string, number]>(
    "INSERT INTO document_threads (kind, id, thread, part, block, begins, ends, quote, alone, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const add = sqlite.prepare(
    `INSERT INTO document_comments (kind, id, comment, thread, person, seat, at, lang, text, n) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,
       (SELECT coalesce(max(n), 0) + 1 FROM document_comments WHERE kind = ? AND id = ? AND thread = ?))`,
  );
  const anchor = sqlite.prepare<[string, string | null, Uint8Array, Uint8Array, string, string, string, string]>(
    "UPDATE document_threads SET part = ?, block = ?, begins = ?, ends = ?, alone = ? WHERE kind = ? AND id = ? AND thread = ?",
  );
  const resolve = sqlite.prepare<[string | null, string | null, number | null, string, string, string]>(
    "UPDATE document_threads SET resolved_by = ?, resolved_seat = ?, resolved_at = ? WHERE kind = ? AND id = ? AND thread = ?",
  );
  const dropComment = sqlite.prepare<[string, string, string]>("DELETE FROM document_comments WHERE kind = ? AND id = ? AND comment = ?");
  const dropThread = sqlite.prepare<[string, string, string]>("DELETE FROM document_threads WHERE kind = ? AND id = ? AND thread = ?");
  const dropComments = sqlite.prepare<[string, string]>("DELETE FROM document_comments WHERE kind = ? AND id = ?");
  const dropThreads = sqlite.prepare<[string, string]>("DELETE FROM document_threads WHERE kind = ? AND id = ?");
  const commented = sqlite.prepare<[string, string], { n: number }>(
    "SELECT count(*) AS n FROM document_comments WHERE kind = ? AND id = ?",
  );
  const counted = sqlite.prepare<[string, string], { n: number }>(
    "SELECT count(*) AS n FROM document_threads WHERE kind = ? AND id = ? AND resolved_at IS NULL",
  );

  return {
    /** The threads of a text, in no order. */
    of: ({ kind, id }: DocumentName): readonly KeptThread[] => all.all(kind, id),
    find: ({ kind, id }: DocumentName, thread: string): KeptThread | null => one.get(kind, id, thread) ?? null,
    /** All comments of a text, each thread's in their order. */
    comments: ({ kind, id }: DocumentName): readonly KeptComment[] => comments.all(kind, id),
    /** The comments of one thread, in order. */
    commentsIn: ({ kind, id }: DocumentName, thread: string): readonly KeptComment[] => inThread.all(kind, id, thread),
    comment: ({ kind, id }: DocumentName, which: string): KeptComment | null => comment.get(kind, id, which) ?? null,
    /** Opens a thread; its first comment is added beside it, in the caller's transaction. */
    open: (
      { kind, id }: DocumentName,
      { thread, part, block, begins, ends, quote, alone, at }: Omit<KeptThread, `resolved${string}`>,
    ): void => void open.run(kind, id, thread, part, block, begins, ends, quote, alone, at),
    /** Adds a comment at the end of its thread. */
    add: ({ kind, id }: DocumentName, { comment: which, thread, person, seat, at, lang, text }: KeptComment): void =>
      void add.run(kind, id, which, thread, person, seat, at, lang, text, kind, id, thread),
    /** The passage is here from now on. */
    anchor: ({ kind, id }: DocumentName, thread: string, { part, block, begins, ends, alone }: KeptAnchor): void =>
      void anchor.run(part, block, begins, ends, alone, kind, id, thread),
    /** Resolved by somebody for a seat; null: open again. */
    resolve: (
      { kind, id }: DocumentName,
      thread: string,
      by: { readonly person: string; readonly seat: string; readonly at: number } | null,
    ): void => void resolve.run(by?.person ?? null, by?.seat ?? null, by?.at ?? null, kind, id, thread),
    removeComment: ({ kind, id }: DocumentName, which: string): void => void dropComment.run(kind, id, which),
    removeThread: ({ kind, id }: DocumentName, thread: string): void => void dropThread.run(kind, id, thread),
    /** How many comments there are on a text. */
    count: ({ kind, id }: DocumentName): number => commented.get(kind, id)?.n ?? 0,
    /** How many threads of a text are open. */
    openCount: ({ kind, id }: DocumentName): number => counted.get(kind, id)?.n ?? 0,
    /** Nothing of them stays. */
    delete: ({ kind, id }: DocumentName): void => {
      dropComments.run(kind, id);
      dropThreads.run(kind, id);
    },
  };
}

export type Threads = ReturnType<typeof threadsOf>;
