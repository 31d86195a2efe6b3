import type { Hash } from "../../../shared/journal.ts";
import type { JournalLine, TesseraContext } from "../../context.ts";

/** The last entries of the journal, newest first. */
export const lastEntries = (context: Pick<TesseraContext, "head" | "entriesAfter">, count: number): readonly JournalLine[] =>
  context.entriesAfter(Math.max(0, context.head().seq - count), count).toReversed();

/** The chain's hash at an entry: the journal's head when that entry was the last. Null where there is no such entry. */
export const entryHash = (context: Pick<TesseraContext, "entriesAfter">, seq: number): Hash | null =>
  context.entriesAfter(seq - 1, 1)[0]?.hash ?? null;
