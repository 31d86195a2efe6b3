import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/* ── Private tables about taking part: ordinary, erasable; those of a sitting are gone when it closes ── */

/** Why a seat cannot come to a sitting, as the desk may read it; gone when the apologies end or the sitting closes. */
export const apologies = sqliteTable(
  "apologies",
  {
    sitting: text("sitting").notNull(),
    seat: text("seat").notNull(),
    text: text("text").notNull(),
    lang: text("lang", { enum: ["en", "cy"] }).notNull(),
    at: integer("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.sitting, t.seat] })],
);

/** What a group notes about the vote of one of its seats (SHR-1); gone when it is taken away, and with whoever wrote it. */
export const voteNotes = sqliteTable(
  "vote_notes",
  {
    ballot: text("ballot").notNull(),
    seat: text("seat").notNull(),
    about: text("about", { enum: ["steer", "why"] }).notNull(),
    person: text("person").notNull(),
    text: text("text").notNull(),
    lang: text("lang", { enum: ["en", "cy"] }).notNull(),
    at: integer("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.ballot, t.seat, t.about] })],
);

/** Who asked the desk for help at a sitting, and who saw to it; gone when the sitting closes. */
export const helpAsked = sqliteTable(
  "help_asked",
  {
    id: text("id").primaryKey(),
    sitting: text("sitting").notNull(),
    person: text("person").notNull(),
    seat: text("seat").notNull(),
    text: text("text").notNull(),
    lang: text("lang", { enum: ["en", "cy"] }).notNull(),
    at: integer("at").notNull(),
    takenBy: text("taken_by"),
    solvedBy: text("solved_by"),
    solvedAt: integer("solved_at"),
  },
  (t) => [index("help_asked_by_sitting").on(t.sitting, t.at)],
);
