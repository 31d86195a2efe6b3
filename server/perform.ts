import type { Answered } from "../db/journal.ts";
import { answersOf } from "../db/private/answers.ts";
import { careOf } from "../db/private/care.ts";
import { statementsKeptOf } from "../db/private/statements.ts";
import { actorOf } from "../shared/assembly/actor.ts";
import type { Head } from "../shared/assembly/assembly.ts";
import { commandRules } from "../shared/assembly/commands.ts";
import { decide } from "../shared/assembly/decide.ts";
import { isOfRehearsal } from "../shared/assembly/rehearsal.ts";
import {
  type ActorId,
  type Decision,
  type Draft,
  type Facts,
  isRefusal,
  type PrivateChange,
  type Refusal,
  refuse,
} from "../shared/journal.ts";
import { erases } from "./erases.ts";
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
  /** The connection it came on, whose answer tells it what other windows are told; absent: a form, or the server itself. */
  readonly window?: string;
}

/** A call for help, from a table or a person. */
type HelpChange = Extract<PrivateChange, { readonly kind: "help" | "help-asked" }>;

interface Waiting extends Asked {
  /** The name under which its answer is kept; null: it came without an id. */
  readonly kept: string | null;
  readonly answer: (a: Answer) => void;
}

/** What `perform` needs from around it. */
export interface Surroundings {
  readonly now: () => number;
  /** Runs after COMMIT, with everything appended (also by other writers). */
  readonly announce: (appended: readonly Appended[]) => void;
  /** Private rows other than votes and words, written in the same transaction. */
  readonly keep: (change: PrivateChange, at: number, window?: string) => void;
  readonly personByEmail: (email: string) => string | undefined;
  /** Runs after COMMIT, with calls for help and what became of them; none that was undone is among them (HLP-5). */
  readonly told?: (helps: readonly HelpChange[]) => void;
  /** A bug, or a disk that does not take what is written. */
  readonly trouble: (error: unknown, what: string) => void;
  readonly draftOf?: Facts["draftOf"];
  readonly draftOfProposal?: Facts["draftOfProposal"];
  /** What is kept in private around speaking; absent where nobody speaks (the command line). */
  readonly speaking?: Required<Pick<Facts, "adjustmentOf" | "preparedWords">>;
  readonly nameOf?: Facts["nameOf"];
  /** Heavy counts held beside the turn; absent where all are held in it (the command line). */
  readonly counted?: Facts["counted"];
  /** One transaction for each command: only the bench's floor asks for it. */
  readonly oneByOne?: boolean;
  /** This is the door of a rehearsal. */
  readonly rehearsal?: boolean;
}

export { newId };

const no = (refusal: Refusal): Answer => ({ ok: false, refusal });
/** How many turns of the event loop a batch may wait for more. */
const mostTurns = 4;
const commandId = /^[A-Za-z0-9_-]{8,64}$/;

/**
 * The one door. Commands that arrive in one turn of the event loop, and in the next few while more arrive, share one transaction
 * synced to disk (JRN-6); each has a savepoint, so a bug undoes it alone; memory, answers and announcements follow COMMIT.
 */
export function openDoor(record: AssemblyRecord, around: Surroundings) {
  const { journal, memory } = record;
  const statements = statementsKeptOf(record.db);
  const answers = answersOf(record.db);
  const care = careOf(record.db);
  let waiting: Waiting[] = [];
  /** Words or people's positions were taken away in this batch: nothing of them may stay in the write-ahead log. */
  let erased = false;
  /** The seats whose votes this batch holds: whoever votes for one of them again sees them (MND-2, MND-3, PRX-6). */
  const voted = new Set<string>();
  let helps: HelpChange[] = [];

  const draftOf: Facts["draftOf"] = (id) => around.draftOf?.(id);
  const draftOfProposal: Facts["draftOfProposal"] = (proposal) => around.draftOfProposal?.(proposal);
  const adjustmentOf: Facts["adjustmentOf"] = (person) => around.speaking?.adjustmentOf(person) ?? 0;
  const preparedWords: Facts["preparedWords"] = (sitting, seat, person) => around.speaking?.preparedWords(sitting, seat, person);
  const nameOf: Facts["nameOf"] = (person) => around.nameOf?.(person);
  /** What a command may ask. Made for every vote: one literal costs a tenth of spreading the same into a new object. */
  const factsFor = (at: number, actor: Facts["actor"]): Facts => ({
    at,
    actor,
    newId,
    salt: newSalt,
    sha256,
    votesKept: journal.votesKept,
    answersKept: answers.all,
    personByEmail: around.personByEmail,
    wordsOf: record.wordsOf,
    draftOf,
    draftOfProposal,
    adjustmentOf,
    preparedWords,
    helpAsked: care.asked,
    nameOf,
    counted: around.counted,
    statements,
  });

  const keep = (change: PrivateChange, at: number, later: boolean, window?: string): void => {
    if (change.kind === "vote")
      (later ? journal.later : journal).keepVote(change.ballot, change.index, change.choice, change.salt, change.person);
    else if (change.kind === "reveal-words") change.hashes.forEach(journal.revealWords);
    else if (change.kind === "withdraw-words") {
      journal.withdrawWords(change.hash);
      around.keep(change, at);
      erased = true;
    } else if (change.kind === "destroy-votes") journal.destroyVotes(change.ballot);
    else around.keep(change, at, window);
    if (change.kind === "help" || change.kind === "help-asked") helps.push(change);
    if (erases(change)) erased = true;
  };

  /**
   * One command inside the open transaction; `given`: what was answered before to the ids of this batch. `later`: it is a vote,
   * written with the run of votes it belongs to.
   */
  const one = (asked: Waiting, at: number, given: Map<string, Answered>, appended: Appended[], later: boolean): Answer => {
    if (asked.kept === null) return no(refuse("commandIdMissing"));
    // REH-4: from a page of the other assembly nothing is taken.
    if (asked.by !== "clock" && isOfRehearsal(asked.id) !== (around.rehearsal === true)) return no(refuse("otherAssembly"));
    const payload = keptPayload(asked);
    const before = given.get(asked.kept);
    if (before) {
      if (before.actor !== asked.by || before.payload !== payload) return no(refuse("commandIdUsed"));
      return { ok: true, ...JSON.parse(before.answer) };
    }
    const read = commandRules.read(asked.command);
    if (isRefusal(read)) return no(read);
    const actor = actorOf(memory, asked.by);
    const facts = factsFor(at, actor);
    const alone = later && read.type === "CastVote" && !voted.has(read.seat);
    const decision = alone ? memory.pastRun(() => decide(read, memory, facts)) : decide(read, memory, facts);
    if (isRefusal(decision)) return no(decision);
    // Revealing comes before appending, so that the entry that reveals is announced with its words.
    for (const change of decision.keep ?? []) if (change.kind === "reveal-words") keep(change, at, later);
    const streams: Draft["stream"][] = [];
    for (const draft of decision.events) {
      const done = record.append(draft, at, decision.unnamed ? "public" : actor.id, later);
      appended.push(done);
      if (draft.event.type === "VoteCast" && typeof draft.event.seat === "string") voted.add(draft.event.seat);
      if (!done.bulk && !streams.includes(draft.stream)) streams.push(draft.stream);
    }
    for (const change of decision.keep ?? []) if (change.kind !== "reveal-words") keep(change, at, later, asked.window);
    if (streams.length > 0) record.project(streams);
    const { seq } = memory;
    const answer = decision.answer ?? {};
    const text = JSON.stringify({ seq, answer });
    (later ? journal.later : journal).answer(asked.kept, asked.by, payload, text, at);
    given.set(asked.kept, { actor: asked.by, payload, answer: text });
    return { ok: true, seq, answer: decision.told ? { ...answer, ...decision.told } : answer };
  };

  /** What is on disk is told; a bug in telling undoes nothing, and keeps nothing else from being told. */
  const tell = (appended: readonly Appended[], helped: readonly HelpChange[] = []): void => {
    const each = (announcing: () => void): void => {
      try {
        announcing();
      } catch (error) {
        around.trouble(error, "what was appended could not be announced");
      }
    };
    if (appended.length > 0) each(() => around.announce(appended));
    if (helped.length > 0) each(() => around.told?.(helped));
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
    voted.clear();
    helps = [];
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
      const given = journal.answeredAmong(batch.flatMap(({ kept }) => kept ?? []));
      for (const asked of batch) {
        const stood = headNow();
        const count = appended.length;
        const helped = helps.length;
        const later = !careful && isVote(asked.command);
        const attempt = later ? journal.transaction.attemptLater() : journal.transaction.attempt();
        try {
          answers.push(one(asked, at, given, appended, later));
          attempt.keep();
          memory.keep();
        } catch (error) {
          if (isDiskTrouble(error)) throw error;
          attempt.undo();
          memory.undo(stood);
          appended.length = count;
          helps.length = helped;
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
    tell(caughtUp.length > 0 ? [...caughtUp, ...appended] : appended, helps);
  };

  /** Closes the batch once a turn of the event loop brought nothing more: in a storm of votes the disk is asked half as often. */
  const gather = (seen: number, turns: number): void => {
    if (waiting.length > seen && turns < mostTurns) return void setImmediate(() => gather(waiting.length, turns + 1));
    const batch = waiting;
    waiting = [];
    flush(batch);
  };

  const perform = ({ id, by, command, window }: Asked): Promise<Answer> =>
    new Promise((answer) => {
      const kept = commandId.test(id) ? keptId(id) : null;
      const asked: Waiting = window === undefined ? { id, by, command, kept, answer } : { id, by, command, window, kept, answer };
      if (around.oneByOne) return flush([asked]);
      if (waiting.push(asked) === 1) setImmediate(() => gather(0, 1));
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
