import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { hashSchema } from "../../shared/journal.ts";
import type { AssemblyRecord } from "../record.ts";
import type { Checked, Problem } from "../verify.ts";

/**
 * The journal as JSON lines: each entry's stored text and hash, with the public words beside it; last, a line with length
 * and head, so that a file cut short shows. Every line is exactly `JSON.stringify` of its fields in this order.
 */
export function* journalLines(
  { journal, memory }: Pick<AssemblyRecord, "journal" | "memory">,
  from = 0,
  until = memory.seq,
): Generator<string> {
  for (const { seq, text, hash } of journal.all(from)) {
    if (seq > until) break;
    const words: { [hash: string]: { salt: string; lang: string; text: string } } = {};
    for (const [key] of text.matchAll(/(?<=")[0-9a-f]{64}(?=")/g)) {
      const kept = journal.wordsOf(key);
      if (kept?.show === "now" && kept.text !== null && kept.salt !== null)
        words[key] = { salt: kept.salt, lang: kept.lang, text: kept.text };
    }
    yield JSON.stringify(Object.keys(words).length > 0 ? { hash, text, words } : { hash, text });
  }
}

/** The last line of a whole journal. */
export const journalEnd = ({ memory }: Pick<AssemblyRecord, "memory">): string => JSON.stringify({ length: memory.seq, head: memory.hash });

const wordsBeside = z.strictObject({ salt: z.string(), lang: z.string(), text: z.string() });
const entryLine = z.strictObject({ hash: hashSchema, text: z.string(), words: z.record(hashSchema, wordsBeside).optional() });
const endLine = z.strictObject({ length: z.int(), head: hashSchema });

/** A whole journal file, line by line. A line that is not exactly as it was written is named; so is a missing or wrong end. */
export async function readJournalFile(path: string): Promise<readonly (Checked | Problem)[]> {
  const lines: (Checked | Problem)[] = [];
  let number = 0;
  let last = { length: 0, head: "0".repeat(64) };
  let ended = false;
  for await (const line of createInterface({ input: createReadStream(path, { encoding: "utf8" }), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const where = `line ${number}`;
    if (ended) return [...lines, { where, what: "something follows the end of the journal" }];
    const read = parse(line);
    const entry = entryLine.safeParse(read);
    const end = endLine.safeParse(read);
    if (JSON.stringify(read) !== line || (!entry.success && !end.success))
      return [...lines, { where, what: "it cannot be read as a line of a journal, or was changed" }];
    if (entry.success) {
      const { hash, text, words = {} } = entry.data;
      lines.push({ where, hash, text, words });
      last = { length: number, head: hash };
    } else if (end.success) {
      ended = true;
      if (end.data.length !== last.length || end.data.head !== last.head)
        lines.push({
          where,
          what: `the journal ends at entry ${last.length}, but its last line speaks of ${end.data.length} entries and another head`,
        });
    }
  }
  if (!ended)
    lines.push({ where: `line ${number + 1}`, what: "the file ends before the journal does: its last line (length and head) is missing" });
  return lines;
}

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
