import { rmSync } from "node:fs";
import { type Journal, journalOf } from "../../db/journal.ts";
import { openDb } from "../../db/open.ts";
import { chainHash, openRecord } from "../../server/record.ts";
import { verifyEntries } from "../../server/verify.ts";
import { makeSitting } from "./assembly.ts";
import { type Found, findings, say } from "./gates.ts";
import { interleaved, pairedRatio } from "./rounds.ts";

const group = 256;
const groups = 40;

const votes = Array.from({ length: 1_000 }, (_, index) => ({
  type: "VoteCast",
  index,
  seat: `s-${index + 1}`,
  commitment: index.toString(16).padStart(64, "0"),
}));
/** The event of a vote, as the journal stores it. */
const event = (n: number) => votes[n % votes.length];

/** Entries per second: groups of 256 in one transaction each, synced to disk; the chained ones written as the door writes a run of votes. */
async function inGroups(journal: Journal, each: (n: number) => void): Promise<number> {
  const began = process.hrtime.bigint();
  for (let g = 0; g < groups; g += 1) {
    journal.transaction.begin();
    for (let n = 0; n < group; n += 1) each(g * group + n);
    journal.transaction.commit();
  }
  return (groups * group * 1e9) / Number(process.hrtime.bigint() - began);
}

/** Appends votes to an assembly until its journal is so long; gives the file. */
export async function longJournal(folder: string, length: number): Promise<string> {
  const file = `${folder}/journal-${length}.db`;
  const made = await makeSitting(file, 1_000);
  const db = openDb(file);
  const { journal, memory } = openRecord(db);
  db.sqlite.pragma("synchronous = OFF");
  let [seq, hash] = [memory.seq, memory.hash];
  while (seq < length) {
    journal.transaction.begin();
    for (let n = 0; n < 10_000 && seq < length; n += 1) {
      seq += 1;
      const text = JSON.stringify({ seq, at: memory.at, actor: "p-bench", stream: `ballot/${made.ballot}`, event: event(n) });
      hash = chainHash(hash, text);
      journal.append({ seq, stream: `ballot/${made.ballot}`, text, hash });
    }
    journal.transaction.commit();
    if (seq % 200_000 === 0) say(`journal: ${seq} of ${length} entries made`);
  }
  db.close();
  return file;
}

/** Seconds to check and fold a whole journal from its database, for each 100,000 entries. */
function verifySeconds(file: string): number {
  const db = openDb(file);
  try {
    const journal = journalOf(db);
    const began = process.hrtime.bigint();
    const entries = function* () {
      for (const { seq, text, hash } of journal.all()) yield { where: `entry ${seq}`, text, hash, words: {} };
    };
    const { length, problems } = verifyEntries(entries());
    if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
    return (Number(process.hrtime.bigint() - began) / 1e9) * (100_000 / length);
  } finally {
    db.close();
  }
}

/** The journal: chained append against the plain insert, and checking and folding a long one. */
export async function journal(folder: string): Promise<Found> {
  const found = findings("journal");
  const open = (name: string) => openDb(`${folder}/${name}.db`);
  const [chained, plain] = [open("chained"), open("plain")];
  const [chain, insert] = [journalOf(chained), journalOf(plain)];
  let [seq, hash, row] = [0, "0".repeat(64), 0];
  const sides = {
    chained: () =>
      inGroups(chain, (n) => {
        seq += 1;
        const text = JSON.stringify({ seq, at: 1_773_309_600_000, actor: "p-bench", stream: "ballot/2026-1", event: event(n) });
        hash = chainHash(hash, text);
        chain.later.append({ seq, stream: "ballot/2026-1", text, hash });
      }),
    plain: () => {
      const text = JSON.stringify({ seq: 1, at: 1_773_309_600_000, actor: "p-bench", stream: "ballot/2026-1", event: event(1) });
      return inGroups(insert, () => {
        row += 1;
        insert.append({ seq: row, stream: "ballot/2026-1", text, hash: "0".repeat(64) });
      });
    },
  };
  for (const side of Object.values(sides)) await side();
  const measured = await interleaved(9, sides, (round) => say(`journal: append, round ${round} of 9`));
  chained.close();
  plain.close();
  found.atLeast(
    "chained append in groups of 256 against the plain insert",
    pairedRatio(measured.chained, measured.plain, (m) => m),
    0.7,
  );

  const hundred = await longJournal(folder, 100_000);
  verifySeconds(hundred);
  const short = Math.min(verifySeconds(hundred), verifySeconds(hundred), verifySeconds(hundred));
  found.atMost("verify and refold, for each 100,000 entries", short, 2, "s");
  rmSync(hundred, { force: true });
  say("journal: making 1,000,000 entries");
  const million = await longJournal(folder, 1_000_000);
  const long = verifySeconds(million);
  found.atMost("the same at 1,000,000 entries", long, 2, "s");
  found.atMost("cost of an entry at 1,000,000 against 100,000 (a straight line is 1)", long / short, 1.3);
  return found.all();
}
