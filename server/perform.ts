import { answersOf } from "../db/private/answers.ts";
import { actorOf } from "../shared/assembly/actor.ts";
import type { Head } from "../shared/assembly/assembly.ts";
import { commandRules } from "../shared/assembly/commands.ts";
import { decide } from "../shared/assembly/decide.ts";
import {
  type Actor,
  type ActorId,
  type Decision,
  type Facts,
  isRefusal,
  type PrivateChange,
  type Refusal,
  refuse,
} from "../shared/journal.ts";
import { newId, newSalt } from "./random.ts";
import { type Appended, type AssemblyRecord, sha256 } from "./record.ts";

/** What the one who asked is told: done (at which entry, with what answer), or a refusal in one sentence. */
export type Answer =
  | { readonly ok: true; readonly seq: number; readonly answer: NonNullable<Decision["answer"]> }
  | { readonly ok: false; readonly refusal: Refusal };

/** A command on its way in. `id` comes with the form or the message: the same id again gets the same answer (JRN-7). */
export interface Asked {
  readonly id: string;
  readonly by: ActorId | "public";
  readonly command: unknown;
}

interface Waiting extends Asked {
  readonly answer: (a: Answer) => void;
}

/** What `perform` needs from around it. */
export interface Surroundings {
  readonly now: () => number;
  /** Runs after COMMIT, with everything appended (also by other writers). */
  readonly announce: (appended: readonly Appended[]) => void;
  /** Private rows other than votes and words, written in the same transaction. */
  readonly keep: (change: PrivateChange, at: number) => void;
  readonly personByEmail: (email: string) => string | undefined;
  /** A bug, or a disk that does not take what is written. */
  readonly trouble: (error: unknown, what: string) => void;
  readonly draftOf?: Facts["draftOf"];
  readonly draftOfProposal?: Facts["draftOfProposal"];
  /** One transaction for each command: only the bench's floor asks for it. */
  readonly oneByOne?: boolean;
}

export { newId };

const no = (refusal: Refusal): Answer => ({ ok: false, refusal });
const commandId = /^[A-Za-z0-9_-]{8,64}$/;

/**
 * The one door. Commands that arrive in one turn of the event loop share one transaction synced to disk (JRN-6);
 * each has a savepoint, so a bug undoes it alone; memory, answers and announcements follow COMMIT.
 */
export function openDoor(record: AssemblyRecord, around: Surroundings) {
  const { journal, memory } = record;
  const answers = answersOf(record.db);
  let waiting: Waiting[] = [];
  /** Words were withdrawn in this batch: nothing of them may stay in the write-ahead log. */
  let erased = false;

  const factsFor = (actor: Actor, at: number): Facts => ({
    at,
    actor,
    newId,
    salt: newSalt,
    sha256,
    votesKept: journal.votesKept,
    answersKept: answers.all,
    personByEmail: around.personByEmail,
    wordsOf: record.wordsOf,
    draftOf: (id) => around.draftOf?.(id),
    draftOfProposal: (proposal) => around.draftOfProposal?.(proposal),
  });

  const keep = (change: PrivateChange, at: number, later: boolean): void => {
    if (change.kind === "vote") (later ? journal.later : journal).keepVote(change.ballot, change.index, change.choice, change.salt);
    else if (change.kind === "destroy-votes") journal.destroyVotes(change.ballot);
    else if (change.kind === "reveal-words") change.hashes.forEach(journal.revealWords);
    else if (change.kind === "withdraw-words") {
      journal.withdrawWords(change.hash);
      around.keep(change, at);
      erased = true;
    } else around.keep(change, at);
  };

  /** One command inside the open transaction; `later`: it is a vote, written with the run of votes it belongs to. */
  const one = (asked: Asked, at: number, appended: Appended[], later: boolean): Answer => {
    if (!commandId.test(asked.id)) return no(refuse("commandIdMissing"));
    const id = keptId(asked.id);
    const payload = keptPayload(asked);
    const before = journal.answered(id);
    if (before) {
      if (before.actor !== asked.by || before.payload !== payload) return no(refuse("commandIdUsed"));
      return { ok: true, ...JSON.parse(before.answer) };
    }
    const read = commandRules.read(asked.command);
    if (isRefusal(read)) return no(read);
    const actor = actorOf(memory, asked.by);
    const deciding = () => decide(read, memory, factsFor(actor, at));
    const decision = later ? memory.pastRun(deciding) : deciding();
    if (isRefusal(decision)) return no(decision);
    // Revealing comes before appending, so that the entry that reveals is announced with its words.
    for (const change of decision.keep ?? []) if (change.kind === "reveal-words") keep(change, at, later);
    const streams = new Set<string>();
    for (const draft of decision.events) {
      const done = record.append(draft, at, actor.id, later);
      appended.push(done);
      if (!done.bulk) streams.add(draft.stream);
    }
    for (const change of decision.keep ?? []) if (change.kind !== "reveal-words") keep(change, at, later);
    if (streams.size > 0) record.project(streams);
    const answer = { seq: memory.seq, answer: decision.answer ?? {} };
    (later ? journal.later : journal).answer(id, asked.by, payload, JSON.stringify(answer), at);
    return { ok: true, ...answer };
  };

  /** What is on disk is told; a bug in telling undoes nothing. */
  const tell = (appended: readonly Appended[]): void => {
    try {
      if (appended.length > 0) around.announce(appended);
    } catch (error) {
      around.trouble(error, "what was appended could not be announced");
    }
  };

  const headNow = (): Head => ({ seq: memory.seq, hash: memory.hash, at: memory.at });

  /** `careful`: every command between savepoints of its own, also votes. */
  const flush = (batch: readonly Waiting[], careful = false): void => {
    const answers: Answer[] = [];
    const appended: Appended[] = [];
    /** What other writers had appended: announced whether or not this batch succeeds. */
    let caughtUp: Appended[] = [];
    let before = headNow();
    let begun = false;
    erased = false;
    memory.begin();
    try {
      journal.transaction.begin();
      begun = true;
      const head = journal.head();
      if (head.seq !== memory.seq || head.hash !== memory.hash) {
        caughtUp = record.catchUp();
        before = headNow();
        memory.begin();
      }
      const at = Math.max(around.now(), memory.at);
      for (const asked of batch) {
        const stood = headNow();
        const count = appended.length;
        const later = !careful && isVote(asked.command);
        const attempt = later ? journal.transaction.attemptLater() : journal.transaction.attempt();
        try {
          answers.push(one(asked, at, appended, later));
          attempt.keep();
          memory.keep();
        } catch (error) {
          if (isDiskTrouble(error)) throw error;
          attempt.undo();
          memory.undo(stood);
          appended.length = count;
          around.trouble(error, "a command failed");
          answers.push(no(refuse("somethingBroke")));
        }
      }
      journal.transaction.commit();
      memory.settle();
    } catch (error) {
      if (begun) {
        try {
          journal.transaction.rollback();
        } catch {
          // The transaction is already gone with the error that ended it.
        }
      }
      memory.undoAll(before);
      if (!careful && !isDiskTrouble(error)) {
        // A run of votes was refused as a whole: once more one by one, so that only the one at fault is undone.
        tell(caughtUp);
        flush(batch, true);
        return;
      }
      around.trouble(error, "the journal did not take what was written");
      for (const asked of batch) asked.answer(no(refuse("notSaved")));
      tell(caughtUp);
      return;
    }
    if (erased) journal.truncateLog();
    for (const [i, asked] of batch.entries()) asked.answer(answers[i] ?? no(refuse("somethingBroke")));
    tell(caughtUp.length > 0 ? [...caughtUp, ...appended] : appended);
  };

  const perform = (asked: Asked): Promise<Answer> =>
    new Promise((answer) => {
      if (around.oneByOne) return flush([{ ...asked, answer }]);
      if (waiting.length === 0)
        setImmediate(() => {
          const batch = waiting;
          waiting = [];
          flush(batch);
        });
      waiting.push({ ...asked, answer });
    });

  return { perform };
}

/**
 * The name under which a command's answer is kept: only the beginning of its id (rows of one hour lie together) and a hash.
 * Whoever reads the database later cannot ask again in somebody's name.
 */
export const keptId = (id: string): string => `${id.slice(0, 8)}${sha256(id).slice(0, 32)}`;

/** What was asked, hashed together with the id, which only the asker has: nobody can find out by trying what a vote changed since had chosen (BAL-6). */
const keptPayload = ({ id, command }: Asked): string => sha256(`${id}\n${JSON.stringify(command)}`).slice(0, 32);

/** Votes come by the thousand in one moment; what they write is flat and private to their ballot, so they may share a run. */
const isVote = (command: unknown): boolean =>
  typeof command === "object" && command !== null && "type" in command && command.type === "CastVote";

/** The database's own errors about disk and locks: the whole transaction fails, not one command. */
const isDiskTrouble = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  /^SQLITE_(IOERR|FULL|BUSY|CORRUPT|READONLY|CANTOPEN|NOTADB)/.test(error.code);

export type Perform = ReturnType<typeof openDoor>["perform"];
