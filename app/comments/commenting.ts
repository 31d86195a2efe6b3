import { createContext, useContext } from "react";
import type { CommentAsked } from "../../shared/proposals/commentMessages.ts";
import type { ThreadShown } from "../../shared/proposals/comments.ts";
import type { TogetherSection } from "../../shared/proposals/together.ts";
import type { Refusal } from "../../shared/refusal.ts";

/** What a comment that is being written is about. */
export interface Selected {
  readonly part: TogetherSection;
  readonly block: string;
  /** The words, and where they begin in their block; empty: all of it. */
  readonly words: string;
  readonly from: number;
  /** What it says: the words, or all of the block. */
  readonly says: string;
}

/** What there is to comment on at the moment; or why there is nothing. */
export type Selection = Selected | "nothing" | "across" | "notReady";

/** A section that is open in an editor. */
export interface SectionHere {
  readonly selected: () => Selection;
  /** Puts the cursor back into its text. */
  readonly focus: () => void;
}

/** What became of a message. */
export type CommentTold = { readonly ok: true; readonly thread: string } | { readonly ok: false; readonly refusal: Refusal };

/** Comments of a text that is open: what there are, and what can be done. */
export interface Commenting {
  readonly threads: readonly ThreadShown[];
  /** Whether this reader may comment (DRA-11). */
  readonly may: boolean;
  /** Whether this reader writes the text too: then the editor has its own button. */
  readonly writes: boolean;
  /** Sends over the open connection; null where forms go as forms. `key`: the same again is done once. */
  readonly ask: ((key: string, asked: CommentAsked) => Promise<CommentTold>) | null;
  /** What a new comment is about while it is written. */
  readonly about: Selected | null;
  /** Begins a comment on what is selected. */
  readonly begin: () => void;
  readonly leave: () => void;
  /** Why no comment could be begun, for the status line. */
  readonly problem: "nothing" | "across" | "notReady" | null;
  /** The thread whose passage is pointed at; `turn` moves each time, so that pointing again scrolls again. */
  readonly chosen: { readonly thread: string; readonly turn: number } | null;
  readonly choose: (thread: string) => void;
  /** An editor says that it is here; gives what takes it away. */
  readonly join: (section: TogetherSection, here: SectionHere) => () => void;
}

/** Reaches from the page to the editors in it. Null where nothing can be commented on. */
export const CommentingContext = createContext<Commenting | null>(null);

/** The comments of the text that this editor writes in. */
export const useCommenting = (): Commenting | null => useContext(CommentingContext);

/** A fresh key for a message. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
