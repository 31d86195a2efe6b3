import type { Hash, Words } from "../shared/journal.ts";
import type { Db } from "./open.ts";

/** A row as it is kept: `text` is what is hashed. */
export interface StoredEntry {
  readonly seq: number;
  readonly stream: string;
  readonly text: string;
  readonly hash: Hash;
}

/** Words as they are kept beside the journal. */
export interface StoredWords {
  readonly hash: Hash;
  readonly salt: string | null;
  readonly text: string | null;
  readonly lang: "en" | "cy";
  readonly show: Words["show"] | "withdrawn";
}

/** The hash before the first entry. */
export const genesis: Hash = "0".repeat(64);

type VoteRow = readonly [ballot: string, index: number, choice: string, salt: string, person: string];
type AnswerRow = readonly [id: string, actor: string, payload: Hash, answer: string, at: number];

/** What a command's answer says to whoever asks again with its id. */
export interface Answered {
  readonly actor: string;
  readonly payload: Hash;
  readonly answer: string;
}

/** What votes leave to be written when their run ends. Entries and votes as values one after the other, row by row. */
interface Waiting {
  readonly entries: (string | number)[];
  readonly votes: (string | number)[];
  readonly answers: AnswerRow[];
}

const rowsAtOnce = 32;

/** Writes rows, given as their values one after the other; many with one statement where there are as many: a thousand votes cost a third less. */
function rowsOf(sqlite: Db["sqlite"], insert: string, columns: number, otherwise = "") {
  const row = `(${new Array(columns).fill("?").join(", ")})`;
  const one = sqlite.prepare(`${insert} ${row} ${otherwise}`);
  const many = sqlite.prepare(`${insert} ${new Array(rowsAtOnce).fill(row).join(", ")} ${otherwise}`);
  const step = rowsAtOnce * columns;
  return (values: readonly (string | number)[]): void => {
    let at = 0;
    for (; at + step <= values.length; at += step) many.run(values.slice(at, at + step));
    for (; at < values.length; at += columns) one.run(values.slice(at, at + columns));
  };
}

const byId = ([a]: AnswerRow, [b]: AnswerRow): number => (a < b ? -1 : 1);

/** An attempt at one command: it stands, or it leaves no trace. */
export interface Attempt {
  readonly keep: () => void;
  readonly undo: () => void;
}

/** Reads and appends the journal; triggers refuse a gap, a change and a deletion (JRN-3). Statements are prepared once: this is the hot path (see tests/bench). */
export function journalOf({ sqlite }: Db) {
  const head = sqlite.prepare<[], { seq: number; hash: Hash }>("SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1");
  const append = rowsOf(sqlite, "INSERT INTO entries (seq, stream, text, hash) VALUES", 4);
  const since = sqlite.prepare<[number, number], StoredEntry>(
    "SELECT seq, stream, text, hash FROM entries WHERE seq > ? ORDER BY seq LIMIT ?",
  );
  const keepWords = sqlite.prepare("INSERT INTO words (hash, seq, salt, text, lang, show) VALUES (?, ?, ?, ?, ?, ?)");
  const readWords = sqlite.prepare<[string], StoredWords>("SELECT hash, salt, text, lang, show FROM words WHERE hash = ?");
  const reveal = sqlite.prepare("UPDATE words SET show = 'now' WHERE hash = ? AND show = 'reveal'");
  const withdraw = sqlite.prepare("UPDATE words SET show = 'withdrawn', text = NULL, salt = NULL WHERE hash = ? AND show <> 'withdrawn'");
  const answered = sqlite.prepare<[string], Answered>("SELECT actor, payload, answer FROM commands WHERE id = ?");
  const answeredAmong = sqlite.prepare<[readonly string[]], Answered & { id: string }>(
    `SELECT id, actor, payload, answer FROM commands WHERE id IN (${new Array(rowsAtOnce).fill("?").join(", ")})`,
  );
  const answer = rowsOf(sqlite, "INSERT INTO commands (id, actor, payload, answer, at) VALUES", 5);
  const keepVote = rowsOf(
    sqlite,
    "INSERT INTO votes_kept (ballot, register_index, choice, salt, person) VALUES",
    5,
    "ON CONFLICT DO UPDATE SET choice = excluded.choice, salt = excluded.salt, person = excluded.person",
  );
  const readVote = sqlite.prepare<[string, number, string], { choice: string }>(
    "SELECT choice FROM votes_kept WHERE ballot = ? AND register_index = ? AND person = ?",
  );
  const begin = sqlite.prepare("BEGIN IMMEDIATE");
  const commit = sqlite.prepare("COMMIT");
  const rollback = sqlite.prepare("ROLLBACK");
  const savepoint = sqlite.prepare("SAVEPOINT one_command");
  const release = sqlite.prepare("RELEASE one_command");
  const undo = sqlite.prepare("ROLLBACK TO one_command");

  const waiting: Waiting = { entries: [], votes: [], answers: [] };
  const forget = (): void => {
    waiting.entries.length = 0;
    waiting.votes.length = 0;
    waiting.answers.length = 0;
  };
  /** Writes what a run of votes left, kind by kind: the same rows at half the cost of changing the table with every row. */
  const write = (): void => {
    if (waiting.entries.length + waiting.votes.length + waiting.answers.length === 0) return;
    append(waiting.entries);
    keepVote(waiting.votes);
    // In the order of their key: rows that follow one another cost half of rows put in between.
    const answers: (string | number)[] = [];
    for (const [id, actor, payload, text, at] of waiting.answers.sort(byId)) answers.push(id, actor, payload, text, at);
    answer(answers);
    forget();
  };

  /** How much waited before the vote that is being attempted. */
  const stood = { entries: 0, votes: 0, answers: 0 };
  const attemptAtVote: Attempt = {
    keep: () => undefined,
    undo: () => {
      waiting.entries.length = stood.entries;
      waiting.votes.length = stood.votes;
      waiting.answers.length = stood.answers;
    },
  };

  return {
    head: (): { seq: number; hash: Hash } => head.get() ?? { seq: 0, hash: genesis },
    append: (e: StoredEntry): void => append([e.seq, e.stream, e.text, e.hash]),
    /** What a vote writes, kept back until something else is written or read, or the transaction commits. */
    later: {
      append: (e: StoredEntry): void => void waiting.entries.push(e.seq, e.stream, e.text, e.hash),
      keepVote: (...[ballot, index, choice, salt, person]: VoteRow): void => void waiting.votes.push(ballot, index, choice, salt, person),
      answer: (...row: AnswerRow): void => void waiting.answers.push(row),
    },
    /** Entries after `seq`, oldest first, at most `limit`. */
    since: (seq: number, limit: number): StoredEntry[] => since.all(seq, limit),
    /** All entries from `seq` on, a thousand at a time. */
    *all(seq = 0): Generator<StoredEntry> {
      for (let last = seq; ; ) {
        const block = since.all(last, 1000);
        yield* block;
        const end = block.at(-1);
        if (!end || block.length < 1000) return;
        last = end.seq;
      }
    },
    /** Entries after `seq` of the streams named, without those of some types, oldest first: what a room missed. */
    sinceIn: (seq: number, streams: readonly string[], without: readonly string[], limit: number): StoredEntry[] =>
      sqlite
        .prepare<unknown[], StoredEntry>(
          `SELECT seq, stream, text, hash FROM entries WHERE seq > ? AND stream IN (${streams.map(() => "?").join(",")})
          ${without.map(() => "AND text ->> '$.event.type' <> ?").join(" ")} ORDER BY seq LIMIT ?`,
        )
        .all(seq, ...streams, ...without, limit),
    /** The last entry of these streams; of the first of them only entries of these types count. Undefined: there is none. */
    lastOf: (streams: readonly [string, ...string[]], types: readonly string[]): StoredEntry | undefined =>
      sqlite
        .prepare<unknown[], StoredEntry>(
          `SELECT seq, stream, text, hash FROM entries WHERE stream IN (${streams.map(() => "?").join(",")})
          AND (stream <> ? OR text ->> '$.event.type' IN (${types.map(() => "?").join(",")})) ORDER BY seq DESC LIMIT 1`,
        )
        .get(...streams, streams[0], ...types),
    keepWords: (seq: number, w: StoredWords): void => void keepWords.run(w.hash, seq, w.salt, w.text, w.lang, w.show),
    wordsOf: (hash: Hash): StoredWords | undefined => readWords.get(hash),
    revealWords: (hash: Hash): void => void reveal.run(hash),
    /** Removes text and salt for good; the caller truncates the write-ahead log after commit. */
    withdrawWords: (hash: Hash): void => void withdraw.run(hash),
    truncateLog: (): void => void sqlite.pragma("wal_checkpoint(TRUNCATE)"),
    answered: (id: string): Answered | undefined => answered.get(id),
    /** The answers kept under any of these ids, by id. */
    answeredAmong: (ids: readonly string[]): Map<string, Answered> => {
      const found = new Map<string, Answered>();
      let at = 0;
      for (; at + rowsAtOnce <= ids.length; at += rowsAtOnce)
        for (const { id, ...kept } of answeredAmong.all(ids.slice(at, at + rowsAtOnce))) found.set(id, kept);
      for (const id of ids.slice(at)) {
        const kept = answered.get(id);
        if (kept) found.set(id, kept);
      }
      return found;
    },
    answer: (...row: AnswerRow): void => answer(row),
    keepVote: (...row: VoteRow): void => keepVote(row),
    votesKept: (ballot: string): { index: number; choice: string; salt: string; person: string }[] => {
      write();
      return sqlite
        .prepare<[string], { index: number; choice: string; salt: string; person: string }>(
          'SELECT register_index AS "index", choice, salt, person FROM votes_kept WHERE ballot = ? ORDER BY register_index',
        )
        .all(ballot);
    },
    /** What this person last chose there. */
    voteKept: (ballot: string, index: number, person: string): string | undefined => readVote.get(ballot, index, person)?.choice,
    destroyVotes: (ballot: string): void => void sqlite.prepare("DELETE FROM votes_kept WHERE ballot = ?").run(ballot),
    /** Moves whenever another connection has written (the command line beside a running server). */
    dataVersion: (): number => Number(sqlite.pragma("data_version", { simple: true })),
    transaction: {
      begin: (): void => void begin.run(),
      commit: (): void => {
        write();
        commit.run();
      },
      rollback: (): void => {
        forget();
        rollback.run();
      },
      /** An attempt at any command, between savepoints. */
      attempt: (): Attempt => {
        write();
        savepoint.run();
        return {
          keep: () => void release.run(),
          undo: () => {
            undo.run();
            release.run();
          },
        };
      },
      /** An attempt at a vote, which writes nothing but through `later`. One at a time. */
      attemptLater: (): Attempt => {
        stood.entries = waiting.entries.length;
        stood.votes = waiting.votes.length;
        stood.answers = waiting.answers.length;
        return attemptAtVote;
      },
    },
  };
}

export type Journal = ReturnType<typeof journalOf>;
