import { genesis } from "../db/journal.ts";
import { Memory } from "../shared/assembly/assembly.ts";
import { readEntry } from "../shared/assembly/read.ts";
import { type BallotProblem, isUnchecked, verifyBallot } from "../shared/ballots/verify.ts";
import { marksThatDiffer } from "../shared/sittings/answers/verify.ts";
import { chainHash, sha256, wordsHash } from "./record.ts";

/** What is wrong, and where: an entry of the journal, a line of the file, or the end. */
export interface Problem {
  readonly where: string;
  readonly what: string;
}

/** What a check found. */
export interface Verified {
  readonly length: number;
  readonly head: string;
  readonly ballots: number;
  readonly problems: readonly Problem[];
  /** What the record leaves nobody able to check, which is no fault of its own; absent where there is nothing of the kind. */
  readonly unchecked?: readonly Problem[];
}

/** One line or row as it is checked. `words` are those that came with it. */
export interface Checked {
  /** "line 12" or "entry 12": how the reader finds it. */
  readonly where: string;
  readonly text: string;
  readonly hash: string;
  readonly words: { readonly [hash: string]: { readonly salt: string; readonly lang: string; readonly text: string } };
}

/**
 * Checks a journal from its first entry: the chain over stored bytes (JRN-1), numbers without gaps, times that never go
 * back (JRN-2), every event against its schema, the fold, words against their hashes (JRN-5), every vote against its
 * commitment, every declared result against a new count (BAL-9) and marks against their totals (MRK-3). Stops at the first entry that is broken, because
 * nothing after it can be trusted; counts are checked as far as that.
 */
export function verifyEntries(
  entries: Iterable<Checked | Problem>,
  progress?: (done: number) => void,
): Verified & { readonly memory: Memory } {
  const memory = new Memory();
  memory.hash = genesis;
  const problems: Problem[] = [];
  for (const line of entries) {
    const problem = "what" in line ? line : checkOne(line, memory);
    if (problem) {
      problems.push(problem);
      break;
    }
    if (memory.seq % 20_000 === 0) progress?.(memory.seq);
  }
  const unchecked: Problem[] = [];
  let ballots = 0;
  for (const id of memory.ids("ballot")) {
    const ballot = memory.ballot(id);
    if (!ballot || (ballot.phase !== "declared" && ballot.phase !== "closed")) continue;
    ballots += 1;
    if (isUnchecked(ballot)) unchecked.push({ where: `ballot ${id}`, what: "the salt of its first count of hands was not revealed" });
    for (const { problem, index } of verifyBallot(ballot, sha256, (other) => memory.ballot(other)))
      problems.push({
        where: `ballot ${id}`,
        what: ballotSentence(problem, index === null ? null : (ballot.register[index]?.number ?? null)),
      });
  }
  for (const id of memory.ids("sitting")) {
    const sitting = memory.sitting(id);
    for (const round of sitting ? marksThatDiffer(sitting) : [])
      problems.push({ where: `round ${round} of sitting ${id}`, what: "its published marks do not add up to its totals" });
  }
  return { length: memory.seq, head: memory.hash, ballots, problems, ...(unchecked.length > 0 ? { unchecked } : {}), memory };
}

function checkOne(line: Checked, memory: Memory): Problem | null {
  const { where, text, hash } = line;
  const expected = chainHash(memory.hash, text);
  if (expected !== hash)
    return { where, what: "its hash does not follow from the entry before it and its own text: one of them was changed" };
  for (const [key, { salt, lang, text: said }] of Object.entries(line.words)) {
    if (!text.includes(key)) return { where, what: "words stand beside it that the entry does not name" };
    if (wordsHash(salt, lang, said) !== key) return { where, what: "the words beside it are not the words that the entry names" };
  }
  let entry: ReturnType<typeof readEntry>;
  try {
    entry = readEntry(text);
  } catch (error) {
    return {
      where,
      what: `it is not an event that the rules know (${error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unreadable"})`,
    };
  }
  if (entry.seq !== memory.seq + 1) return { where, what: `it is numbered ${entry.seq} where ${memory.seq + 1} comes next` };
  if (entry.at < memory.at) return { where, what: "its time is before the time of the entry before it" };
  memory.apply(entry, hash);
  return null;
}

/** What is wrong with a ballot, in plain English. */
function ballotSentence(problem: BallotProblem["problem"], seat: number | null): string {
  const of = seat === null ? "" : ` of seat ${seat}`;
  const sentences: { readonly [P in BallotProblem["problem"]]: string } = {
    "register-hash": "its sealed register is not the one whose hash stands in the opening",
    "register-order": `its register is out of order at the line${of}`,
    "reveal-length": "the revealed votes do not match the register in number",
    "commitment-missing": `a vote${of} was revealed that was never cast`,
    "vote-missing": `the vote${of} that was cast was not revealed`,
    "commitment-differs": `the revealed vote${of} is not the vote that was cast`,
    "fell-unfounded": "it is said to have fallen with a vote that carried no other amendment of its proposal",
    "count-differs": "the declared figures are not what a new count of its votes gives",
    "outcome-differs": "the declared outcome does not follow from its figures and its rule",
  };
  return sentences[problem];
}
