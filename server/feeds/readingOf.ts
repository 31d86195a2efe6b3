import type { Reading } from "../../app/routes/proposals/said.ts";
import { publicWords } from "../loadContext.ts";
import type { AssemblyRecord } from "../record.ts";

/** The record as the public may read it, for feeds, calendars and mails. */
export const readingOf = (record: AssemblyRecord): Reading => ({
  assembly: record.memory,
  words: (hash) => publicWords(record, hash),
  langOf: (hash) => record.journal.wordsOf(hash)?.lang ?? "en",
});
