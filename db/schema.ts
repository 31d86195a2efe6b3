import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/* ── Private tables about taking part stand in careTables.ts ── */
export { apologies, helpAsked, voteNotes } from "./careTables.ts";
export { followers, followSteps } from "./followTables.ts";
/* ── Projections stand in projectedTables.ts ── */
export { passages, projections, registers, rollCalls } from "./projectedTables.ts";

/* ── The journal: append-only, kept so by triggers (migrations/0001) ───────────────────────────── */

/** The record. `text` is hashed byte for byte together with the hash before it; nothing is ever re-serialised. */
export const entries = sqliteTable(
  "entries",
  {
    seq: integer("seq").primaryKey(),
    stream: text("stream").notNull(),
    text: text("text").notNull(),
    hash: text("hash").notNull(),
  },
  (t) => [index("entries_by_stream").on(t.stream, t.seq)],
);

/** Words beside the entries: hash = SHA-256(salt ‖ lang ‖ text). Withdrawn: salt and text are gone, the row stays. */
export const words = sqliteTable("words", {
  hash: text("hash").primaryKey(),
  seq: integer("seq").notNull(),
  salt: text("salt"),
  text: text("text"),
  lang: text("lang", { enum: ["en", "cy"] }).notNull(),
  show: text("show", { enum: ["now", "reveal", "desk", "withdrawn"] }).notNull(),
});

/** Every command answered, so that the same id gets the same answer again (JRN-7). */
export const commands = sqliteTable("commands", {
  id: text("id").primaryKey(),
  actor: text("actor").notNull(),
  payload: text("payload").notNull(),
  answer: text("answer").notNull(),
  at: integer("at").notNull(),
});

/* ── Private tables: ordinary, mutable, erasable; nothing here is on the public record ─────────── */

/** Who people are. `revision` in `counters` moves with every change, so cached pages follow. */
export const people = sqliteTable("people", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email").notNull().unique(),
  language: text("language", { enum: ["en", "cy"] }).notNull(),
});

/** The last choice of each seat while a ballot is open; destroyed when it closes. */
export const votesKept = sqliteTable(
  "votes_kept",
  {
    ballot: text("ballot").notNull(),
    index: integer("register_index").notNull(),
    choice: text("choice").notNull(),
    salt: text("salt").notNull(),
    person: text("person").notNull().default(""),
  },
  (t) => [primaryKey({ columns: [t.ballot, t.index] })],
);

/** The last answer of each seat in a round of consent, marks or an exit form while it is open; destroyed when it closes. */
export const answersKept = sqliteTable(
  "answers_kept",
  {
    sitting: text("sitting").notNull(),
    round: text("round").notNull(),
    seat: text("seat").notNull(),
    answer: text("answer").notNull(),
    salt: text("salt").notNull(),
    person: text("person").notNull().default(""),
  },
  (t) => [primaryKey({ columns: [t.sitting, t.round, t.seat] })],
);

/** Drafts of proposals, before they are public and while the next version is written. */
export const drafts = sqliteTable(
  "drafts",
  {
    id: text("id").primaryKey(),
    person: text("person").notNull(),
    text: text("text").notNull(),
    at: integer("at").notNull(),
    /** The number of the proposal whose next version is written here; null before publication. */
    proposal: text("proposal"),
    /** The last version of it that this text goes on from; null before publication. */
    version: integer("version"),
  },
  (t) => [index("drafts_by_person").on(t.person)],
);

/** Seats invited to write or comment on a draft. */
export const draftSeats = sqliteTable(
  "draft_seats",
  {
    draft: text("draft").notNull(),
    seat: text("seat").notNull(),
    role: text("role", { enum: ["editor", "commenter"] }).notNull(),
    at: integer("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.draft, t.seat] }), index("draft_seats_by_seat").on(t.seat)],
);

/** Texts that are written together: all that was written up to `upto`, in one piece. */
export const documents = sqliteTable(
  "documents",
  {
    kind: text("kind").notNull(),
    id: text("id").notNull(),
    /** Moves when what did not fit was taken back: whoever holds an older one begins anew. */
    epoch: integer("epoch").notNull(),
    snapshot: blob("snapshot", { mode: "buffer" }).notNull(),
    upto: integer("upto").notNull(),
    /** Up to which update the plain reading was kept (for a draft, in `drafts.text`). */
    settled: integer("settled").notNull(),
    /** How many block ids each section has given out, as JSON. */
    given: text("given").notNull(),
    at: integer("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.id] })],
);

/** What was written since the snapshot, in the order in which it was acknowledged. */
export const documentUpdates = sqliteTable(
  "document_updates",
  {
    kind: text("kind").notNull(),
    id: text("id").notNull(),
    n: integer("n").notNull(),
    bytes: blob("bytes", { mode: "buffer" }).notNull(),
    person: text("person").notNull(),
    at: integer("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.id, t.n] })],
);

/** Who each writing client of a document is: one person for ever. */
export const documentWriters = sqliteTable(
  "document_writers",
  {
    kind: text("kind").notNull(),
    id: text("id").notNull(),
    client: integer("client").notNull(),
    person: text("person").notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.id, t.client] })],
);

/** Threads of comments on passages of a text: where the passage is, and what it said when the thread was opened. */
export const documentThreads = sqliteTable(
  "document_threads",
  {
    kind: text("kind").notNull(),
    id: text("id").notNull(),
    thread: text("thread").notNull(),
    /** The line or section it is in, and in a section the block. */
    part: text("part").notNull(),
    block: text("block"),
    /** Relative positions of Yjs: of the first character, and of the last. */
    begins: blob("begins", { mode: "buffer" }).notNull(),
    ends: blob("ends", { mode: "buffer" }).notNull(),
    /** The words as they were. */
    quote: text("quote").notNull(),
    /** Whether these words stood nowhere else, when last seen: in the whole text, in their block, or neither. */
    alone: text("alone", { enum: ["text", "block", "no"] }).notNull(),
    at: integer("at").notNull(),
    /** Null while it is open. */
    resolvedBy: text("resolved_by"),
    resolvedSeat: text("resolved_seat"),
    resolvedAt: integer("resolved_at"),
  },
  (t) => [primaryKey({ columns: [t.kind, t.id, t.thread] })],
);

/** The comments of threads, numbered within each. */
export const documentComments = sqliteTable(
  "document_comments",
  {
    kind: text("kind").notNull(),
    id: text("id").notNull(),
    comment: text("comment").notNull(),
    thread: text("thread").notNull(),
    n: integer("n").notNull(),
    person: text("person").notNull(),
    /** The seat they commented for; empty where they had none. */
    seat: text("seat").notNull(),
    at: integer("at").notNull(),
    lang: text("lang", { enum: ["en", "cy"] }).notNull(),
    text: text("text").notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.id, t.comment] }), uniqueIndex("document_comments_in_order").on(t.kind, t.id, t.thread, t.n)],
);

/** Whose turns are longer than others', in percent. No reason is kept. */
export const adjustments = sqliteTable("adjustments", {
  person: text("person").primaryKey(),
  percent: integer("percent").notNull(),
  at: integer("at").notNull(),
});

/** What somebody means to say at a sitting, until they have said it or the sitting is over. */
export const preparedWords = sqliteTable(
  "prepared_words",
  {
    sitting: text("sitting").notNull(),
    seat: text("seat").notNull(),
    person: text("person").notNull(),
    text: text("text").notNull(),
    lang: text("lang", { enum: ["en", "cy"] }).notNull(),
    at: integer("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.sitting, t.seat, t.person] })],
);

/** Statements put in a round that runs, in the order in which they were; gone when it closes. */
export const statementsKept = sqliteTable(
  "statements_kept",
  {
    id: text("id").primaryKey(),
    sitting: text("sitting").notNull(),
    round: text("round").notNull(),
    n: integer("n").notNull(),
    person: text("person").notNull(),
    text: text("text").notNull(),
    lang: text("lang", { enum: ["en", "cy"] }).notNull(),
    /** Given when the desk accepts or refuses it. */
    number: integer("number"),
  },
  (t) => [uniqueIndex("statements_in_order").on(t.sitting, t.round, t.n)],
);

/** What each person thinks of each statement of a round that runs; gone when it closes. */
export const positionsKept = sqliteTable(
  "positions_kept",
  {
    sitting: text("sitting").notNull(),
    round: text("round").notNull(),
    person: text("person").notNull(),
    statement: integer("statement").notNull(),
    position: text("position", { enum: ["agree", "disagree", "pass"] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.sitting, t.round, t.person, t.statement] })],
);

/** The positions of a closed round without anybody's name, and the salt of their hash, until the decision note is confirmed. */
export const positionsSealed = sqliteTable(
  "positions_sealed",
  { sitting: text("sitting").notNull(), round: text("round").notNull(), salt: text("salt").notNull(), rows: text("rows").notNull() },
  (t) => [primaryKey({ columns: [t.sitting, t.round] })],
);

/** Signed-in sessions, by the hash of the cookie's token. */
export const signIns = sqliteTable(
  "sign_ins",
  {
    token: text("token").primaryKey(),
    person: text("person").notNull(),
    at: integer("at").notNull(),
    expiresAt: integer("expires_at").notNull(),
  },
  (t) => [index("sign_ins_by_person").on(t.person)],
);

/** Sign-in links sent by e-mail, by the hash of their token; the six-digit code beside it. */
export const signInLinks = sqliteTable(
  "sign_in_links",
  {
    token: text("token").primaryKey(),
    person: text("person").notNull(),
    code: text("code").notNull(),
    tries: integer("tries").notNull().default(0),
    expiresAt: integer("expires_at").notNull(),
    spent: integer("spent", { mode: "boolean" }).notNull().default(false),
    /** Demonstration links may be used again, from this machine only. */
    reusable: integer("reusable", { mode: "boolean" }).notNull().default(false),
  },
  (t) => [index("sign_in_links_by_person").on(t.person)],
);

/** Every mail, sent or (with no SMTP configured) waiting to be read on the desk. */
export const outbox = sqliteTable("outbox", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  to: text("to").notNull(),
  subject: text("subject").notNull(),
  text: text("text").notNull(),
  at: integer("at").notNull(),
  sentAt: integer("sent_at"),
  problem: text("problem"),
  /** Where whoever gets it can stop such mails with one press (RFC 8058); null where it is not of that kind. */
  unsubscribe: text("unsubscribe"),
});

/** Small numbers and secrets of this installation (people revision, key of the server). */
export const settings = sqliteTable("settings", { name: text("name").primaryKey(), value: text("value").notNull() });
