import { existsSync } from "node:fs";
import { journalOf } from "../../db/journal.ts";
import { openDb } from "../../db/open.ts";
import type { Memory } from "../../shared/assembly/assembly.ts";
import { recount as countAgain } from "../../shared/ballots/recounts.ts";
import type { Declaration, DeclaredBallot, OptionsDeclaration } from "../../shared/ballots/state.ts";
import { verifyBallot } from "../../shared/ballots/verify.ts";
import { readJournalFile } from "../exports/journalFile.ts";
import { sha256 } from "../record.ts";
import { type Checked, verifyEntries } from "../verify.ts";
import { databaseFile } from "./assembly.ts";
import { counted, say, tell, type Verb } from "./verb.ts";

/** The entries of the database's journal, to be folded anew. */
function* entriesOf(file: string): Generator<Checked> {
  const db = openDb(file);
  try {
    for (const { seq, text, hash } of journalOf(db).all()) yield { where: `entry ${seq}`, text, hash, words: {} };
  } finally {
    db.close();
  }
}

/** The record folded alone: from an exported file, or from the database. What is wrong with it is said first. */
async function recordFrom(file: string | undefined): Promise<Memory | string> {
  const from = file ?? databaseFile();
  if (!existsSync(from)) return `There is no file ${from}.`;
  const { memory, problems } = verifyEntries(file === undefined ? entriesOf(from) : await readJournalFile(file));
  for (const { where, what } of problems) tell(`Broken at ${where}: ${what}.`);
  return memory;
}

const amounts = ({ for: yes, against, abstain }: { readonly for: number; readonly against: number; readonly abstain: number }): string =>
  `for ${yes}, against ${against}, abstained ${abstain}`;

type Figures =
  | Pick<OptionsDeclaration, "winners">
  | (Pick<Declaration, "heads" | "weight"> & { readonly regions: Declaration["regionCount"] });

/** What was declared, in the shape of a recount. */
function declaredOf(ballot: DeclaredBallot) {
  if (ballot.winners !== undefined) return { winners: ballot.winners, outcome: ballot.outcome, ties: ballot.ties };
  const { heads, weight, regionCount: regions, keysMet, outcome, stronglySupported } = ballot;
  return { heads, weight, regions, keysMet, outcome, stronglySupported };
}

/** The figures in one line; options by their number on the paper. */
const figuresOf = (result: Figures): string =>
  "winners" in result
    ? `Options that won: ${result.winners.map((winner) => winner + 1).join(", ") || "none"}.`
    : `Seats: ${amounts(result.heads)}. Weight in units: ${amounts(result.weight)}. Regions: ${amounts(result.regions)}.`;

export const recount: Verb = {
  name: "recount",
  does: "Counts a declared roll call again, from the record alone, and compares it with what was declared.",
  usage: "VOTE [FILE] [--json]",
  options: [],
  flags: [["json", "one JSON object: vote, same, counted, declared, problems"]],
  examples: ["recount 2026-3", "recount 2026-3 journal.jsonl --json"],
  words: [1, 2],
  run: async ({ positionals: [vote = "", file], flags }) => {
    const id = vote.replace("/", "-");
    const memory = await recordFrom(file);
    const ballot = typeof memory === "string" ? memory : (memory.ballot(id) ?? `There is no vote ${id} on this record.`);
    if (typeof memory === "string" || typeof ballot === "string" || ballot.phase !== "declared") {
      tell(typeof ballot === "string" ? ballot : `Vote ${id} was not declared; it is ${ballot.phase}.`);
      return 1;
    }
    const { same, type: _type, ...result } = countAgain(ballot);
    const problems = verifyBallot(ballot, sha256, (other) => memory.ballot(other)).map(({ problem, index }) => ({ problem, index }));
    const declared = declaredOf(ballot);
    if (flags["json"])
      say(JSON.stringify({ vote: id, same, counted: result, declared, corrections: ballot.earlier?.length ?? 0, problems }));
    else {
      say(`Vote ${id}, counted again: ${result.outcome}.`);
      say(figuresOf(result));
      say(same ? "This is the result that was declared." : `Something else was declared: ${declared.outcome}. ${figuresOf(declared)}`);
      if (problems.length > 0) say(`${counted(problems.length, "problem")} with its votes; verify names them.`);
    }
    return same && problems.length === 0 ? 0 : 1;
  },
};
