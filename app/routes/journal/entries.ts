import type { Hash, Time } from "../../../shared/journal.ts";
import type { TesseraContext } from "../../context.ts";

/** An entry of the journal as a list shows it: no words, only what the chain is made of. */
export interface EntryShown {
  readonly seq: number;
  readonly at: Time;
  readonly stream: string;
  readonly type: string;
  readonly hash: Hash;
}

declare module "../../context.ts" {
  interface TesseraContext {
    /** Entries after `seq`, oldest first, at most `limit`. A page without them shows the files instead. */
    readonly entriesAfter?: (seq: number, limit: number) => readonly EntryShown[];
  }
}

/** The last entries of the journal, newest first. */
export const lastEntries = (context: Pick<TesseraContext, "head" | "entriesAfter">, count: number): readonly EntryShown[] =>
  (context.entriesAfter?.(Math.max(0, context.head().seq - count), count) ?? []).toReversed();

/** The chain's hash at an entry: the journal's head when that entry was the last. Null where it cannot be read. */
export const entryHash = (context: Pick<TesseraContext, "entriesAfter">, seq: number): Hash | null =>
  context.entriesAfter?.(seq - 1, 1)[0]?.hash ?? null;
