import type { PrivateChange } from "../shared/journal.ts";

/** What takes away who answered what, what was never said, or a text that is private. */
const leavesNoTrace: ReadonlySet<PrivateChange["kind"]> = new Set([
  "seal-positions",
  "destroy-positions",
  "drop-positions",
  "destroy-answers",
  "destroy-votes",
  "drop-prepared",
  "delete-draft",
  "apologies",
  "vote-note",
]);
/** Whether something private is taken away, or may be written over: nothing of it stays in the write-ahead log. */
export const erases = (change: PrivateChange): boolean =>
  leavesNoTrace.has(change.kind) || (change.kind === "prepared-words" && change.written === null);
