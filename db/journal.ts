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

type EntryRow = readonly [seq: number, stream: string, text: string, hash: Hash];
type VoteRow = readonly [ballot: string, index: number, choice: string, salt: string];
type AnswerRow = readonly [id: string, actor: string, payload: Hash, answer: string, at: number];

/** What a command's answer says to whoever asks again with its id. */
export interface Answered {
  readonly actor: string;
  readonly payload: Hash;
  readonly answer: string;
}

/** What votes leave to be written when their run ends. */
interface Waiting {
  readonly entries: EntryRow[];
  readonly votes: VoteRow[];
  readonly answers: Map<string, AnswerRow>;
}

const rowsAtOnce = 16;

/** Writes rows, sixteen with one statement where there are as many: a thousand votes cost a third less. */
function rowsOf(sqlite: Db["sqlite"], insert: string, columns: number, otherwise = "") {
  const row = `(${new Array(columns).fill("?").join(", ")})`;
  const one = sqlite.prepare(`${insert} ${row} ${otherwise}`);
  const many = sqlite.prepare(`${insert} ${new Array(rowsAtOnce).fill(row).join(", ")} ${otherwise}`);
  return (rows: readonly (readonly (string | number)[])[]): void => {
    let at = 0;
    for (; at + rowsAtOnce <= rows.length; at += rowsAtOnce) many.run(...rows.slice(at, at + rowsAtOnce).flat());
    for (const values of rows.slice(at)) one.run(...values);
  };
}

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
  const answer = rowsOf(sqlite, "INSERT INTO commands (id, actor, payload, answer, at) VALUES", 5);
  const keepVote = rowsOf(
    sqlite,
    "INSERT INTO votes_kept (ballot, register_index, choice, salt) VALUES",
    4,
    "ON CONFLICT DO UPDATE SET choice = excluded.choice, salt = excluded.salt",
  );
  const readVote = sqlite.prepare<[string, number], { choice: string }>(
    "SELECT choice FROM votes_kept WHERE ballot = ? AND register_index = ?",
  );
  const begin = sqlite.prepare("BEGIN IMMEDIATE");
  const commit = sqlite.prepare("COMMIT");
  const rollback = sqlite.prepare("ROLLBACK");
  const savepoint = sqlite.prepare("SAVEPOINT one_command");
  const release = sqlite.prepare("RELEASE one_command");
  const undo = sqlite.prepare("ROLLBACK TO one_command");

  const waiting: Waiting = { entries: [], votes: [], answers: new Map() };
  const forget = (): void => {
    waiting.entries.length = 0;
    waiting.votes.length = 0;
    waiting.answers.clear();
  };
  /** Writes what a run of votes left, kind by kind: the same rows at half the cost of changing the table with every row. */
  const write = (): void => {
    if (waiting.entries.length + waiting.votes.length + waiting.answers.size === 0) return;
    append(waiting.entries);
    keepVote(waiting.votes);
    answer([...waiting.answers.values()]);
    forget();
  };

  return {
    head: (): { seq: number; hash: Hash } => head.get() ?? { seq: 0, hash: genesis },
    append: (e: StoredEntry): void => append([[e.seq, e.stream, e.text, e.hash]]),
    /** What a vote writes, kept back until something else is written or read, or the transaction commits. */
    later: {
      append: (e: StoredEntry): void => void waiting.entries.push([e.seq, e.stream, e.text, e.hash]),
      keepVote: (...row: VoteRow): void => void waiting.votes.push(row),
      answer: (...row: AnswerRow): void => void waiting.answers.set(row[0], row),
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
    /** Entries after `seq` of the streams named, oldest first: what a room missed. */
    sinceIn: (seq: number, streams: readonly string[], limit: number): StoredEntry[] =>
      sqlite
        .prepare<unknown[], StoredEntry>(
          `SELECT seq, stream, text, hash FROM entries WHERE seq > ? AND stream IN (${streams.map(() => "?").join(",")}) ORDER BY seq LIMIT ?`,
        )
        .all(seq, ...streams, limit),
    keepWords: (seq: number, w: StoredWords): void => void keepWords.run(w.hash, seq, w.salt, w.text, w.lang, w.show),
    wordsOf: (hash: Hash): StoredWords | undefined => readWords.get(hash),
    revealWords: (hash: Hash): void => void reveal.run(hash),
    /** Removes text and salt for good; the caller truncates the write-ahead log after commit. */
    withdrawWords: (hash: Hash): void => void withdraw.run(hash),
    truncateLog: (): void => void sqlite.pragma("wal_checkpoint(TRUNCATE)"),
    answered: (id: string): Answered | undefined => {
      const [, actor, payload, text] = waiting.answers.get(id) ?? [];
      return actor !== undefined && payload !== undefined && text !== undefined ? { actor, payload, answer: text } : answered.get(id);
    },
    answer: (...row: AnswerRow): void => answer([row]),
    keepVote: (...row: VoteRow): void => keepVote([row]),
    votesKept: (ballot: string): { index: number; choice: string; salt: string }[] => {
      write();
      return sqlite
        .prepare<[string], { index: number; choice: string; salt: string }>(
          'SELECT register_index AS "index", choice, salt FROM votes_kept WHERE ballot = ? ORDER BY register_index',
        )
        .all(ballot);
    },
    voteKept: (ballot: string, index: number): string | undefined => readVote.get(ballot, index)?.choice,
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
      /** An attempt at a vote, which writes nothing but through `later`. */
      attemptLater: (): Attempt => {
        const { entries, votes } = waiting;
        const stood = [entries.length, votes.length] as const;
        return {
          keep: () => undefined,
          undo: () => {
            [entries.length, votes.length] = stood;
          },
        };
      },
    },
  };
}

export type Journal = ReturnType<typeof journalOf>;
