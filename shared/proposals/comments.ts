import type { BlockKind } from "./document.ts";
import type { LineName } from "./lines.ts";
import type { TogetherSection, WritingRole } from "./together.ts";

/** Limits of comments: characters of one and of a passage, comments and threads on one text, messages a minute of one person. */
export const commentLimits = { comments: 2_000, threads: 500, aMinute: 40 } as const;

/** Whether somebody with this role opens, answers, resolves and reopens threads (DRA-11): who writes, and who was invited to comment. */
export const mayComment = (role: WritingRole): boolean => role === "editor" || role === "commenter";

/** A part of a text that passages are in: a line, or a section with blocks. */
export type CommentPart = LineName | TogetherSection;

/** Where a thread's passage is now; its words are gone, or they stand there, changed or not. */
export type ThreadPlace =
  | { readonly gone: true }
  | {
      readonly gone: false;
      readonly part: CommentPart;
      readonly block: string | null;
      readonly kind: BlockKind | null;
      /** The clause's number, and the block's place in its section from 1. */
      readonly clause: number | null;
      readonly place: number | null;
      /** Characters of the block's words, from and before. */
      readonly from: number;
      readonly to: number;
      /** What it says now; null where it says what it said. */
      readonly now: string | null;
      /** Sorts threads as their passages stand in the text. */
      readonly order: number;
    };

/** One comment, as somebody sees it. */
export interface CommentShown {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  readonly lang: "en" | "cy";
  readonly text: string;
  /** Whether the reader wrote it. */
  readonly mine: boolean;
}

/** One thread, as somebody sees it. */
export interface ThreadShown {
  readonly id: string;
  /** The words it is about, as they were. */
  readonly quote: string;
  /** The part it was opened in. */
  readonly part: CommentPart;
  readonly place: ThreadPlace;
  readonly resolved: { readonly name: string; readonly at: number } | null;
  readonly comments: readonly CommentShown[];
}

/** What changed about threads, for a window that has the others. */
export interface ThreadsMoved {
  readonly threads: readonly ThreadShown[];
  readonly places: readonly { readonly id: string; readonly place: ThreadPlace }[];
  readonly gone: readonly string[];
}

const orderOf = ({ place }: ThreadShown): number => (place.gone ? Number.MAX_SAFE_INTEGER : place.order);

/** Threads as their passages stand in the text; those whose passage is gone come last, the oldest first. */
export const inTextOrder = (threads: readonly ThreadShown[]): readonly ThreadShown[] =>
  [...threads].sort((a, b) => orderOf(a) - orderOf(b) || (a.comments[0]?.at ?? 0) - (b.comments[0]?.at ?? 0));

/** Threads after a change. */
export function threadsAfter(threads: readonly ThreadShown[], moved: ThreadsMoved): readonly ThreadShown[] {
  const changed = new Map(moved.threads.map((thread) => [thread.id, thread]));
  const places = new Map(moved.places.map(({ id, place }) => [id, place]));
  const known = threads.filter(({ id }) => !moved.gone.includes(id)).map((thread) => changed.get(thread.id) ?? thread);
  const fresh = moved.threads.filter(({ id }) => !threads.some((thread) => thread.id === id));
  return inTextOrder([...known, ...fresh].map((thread) => ({ ...thread, place: places.get(thread.id) ?? thread.place })));
}
