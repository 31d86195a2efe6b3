import { existsSync } from "node:fs";
import { journalOf } from "../../db/journal.ts";
import { openDb } from "../../db/open.ts";
import { projectionsOf } from "../../db/projections/project.ts";
import { readJournalFile } from "../exports/journalFile.ts";
import { verifyMaps } from "../opinion/verifyMaps.ts";
import { type Checked, type Problem, type Verified, verifyEntries } from "../verify.ts";
import { databaseFile } from "./assembly.ts";
import { counted, say, tell, type Verb } from "./verb.ts";

const showProgress = (done: number): void => tell(`${counted(done, "entry", "entries")} checked`);

/** What was found, and how many opinion maps were made again: only from the database, while their answers are kept (OPN-17). */
type Found = Verified & { readonly maps?: number };

async function verifyFile(file: string): Promise<Found> {
  if (!existsSync(file)) return { length: 0, head: "", ballots: 0, problems: [{ where: file, what: "there is no such file" }] };
  return verifyEntries(await readJournalFile(file), showProgress);
}

/** The database: journal and words as above, and the projections against a new fold. */
function verifyDatabase(): Found {
  const file = databaseFile();
  if (!existsSync(file)) return { length: 0, head: "", ballots: 0, problems: [{ where: file, what: "there is no such database" }] };
  const db = openDb(file);
  try {
    const journal = journalOf(db);
    const entries = function* (): Generator<Checked> {
      for (const { seq, text, hash } of journal.all()) {
        const words: { [hash: string]: { salt: string; lang: string; text: string } } = {};
        for (const [key] of text.matchAll(/(?<=")[0-9a-f]{64}(?=")/g)) {
          const kept = journal.wordsOf(key);
          if (kept?.salt != null && kept.text !== null) words[key] = { salt: kept.salt, lang: kept.lang, text: kept.text };
        }
        yield { where: `entry ${seq}`, text, hash, words };
      }
    };
    const found = verifyEntries(entries(), showProgress);
    const problems: Problem[] = [...found.problems];
    if (problems.length === 0) {
      const stored = projectionsOf(db, found.memory).all.map((p) => ({ name: p.name, rows: JSON.stringify(p.rows()) }));
      db.sqlite.exec("BEGIN");
      const fresh = projectionsOf(db, found.memory);
      for (const p of fresh.all) p.clear();
      fresh.projectAll();
      for (const p of fresh.all)
        if (stored.find((s) => s.name === p.name)?.rows !== JSON.stringify(p.rows()))
          problems.push({ where: `projection ${p.name}`, what: "its rows are not what the journal gives" });
      db.sqlite.exec("ROLLBACK");
    }
    const again = verifyMaps(db, found.memory);
    problems.push(...again.problems);
    const { memory: _memory, ...whole } = found;
    return { ...whole, maps: again.maps, problems };
  } finally {
    db.close();
  }
}

export const verify: Verb = {
  name: "verify",
  does: "Checks a journal: chain, events, fold, words, votes, counts and (for the database) projections and opinion maps; names the first broken entry.",
  usage: "[FILE] [--json]",
  options: [],
  flags: [["json", "one JSON object instead of sentences"]],
  examples: ["verify", "verify journal.jsonl", "verify journal.jsonl --json"],
  words: [0, 1],
  run: async ({ positionals: [file], flags }) => {
    const { length, head, ballots, maps = 0, problems, unchecked = [] } = file === undefined ? verifyDatabase() : await verifyFile(file);
    const ok = problems.length === 0;
    if (flags["json"])
      say(
        JSON.stringify({
          ok,
          length,
          head,
          ballots,
          ...(maps > 0 ? { maps } : {}),
          problems,
          ...(unchecked.length > 0 ? { unchecked } : {}),
        }),
      );
    else if (ok)
      say(
        `The record is whole: ${counted(length, "entry", "entries")}, ${counted(ballots, "ballot")} counted again with the same result${maps > 0 ? `, ${counted(maps, "opinion map")} made again` : ""}.\nHead: ${head}`,
      );
    else {
      for (const { where, what } of problems) say(`Broken at ${where}: ${what}.`);
      say(`${counted(length, "entry before it is", "entries before it are")} in order.`);
    }
    if (!flags["json"]) for (const { where, what } of unchecked) say(`Not checked at ${where}: ${what}.`);
    return ok ? 0 : 1;
  },
};
