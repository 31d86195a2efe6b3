import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/* ── Projections: rows read from the journal, thrown away and rebuilt when their version changes ── */

/** How far and by which version each projection was made. */
export const projections = sqliteTable("projections", { name: text("name").primaryKey(), version: integer("version").notNull() });

/** One row for each thing with a public page: what the registers list, filter and turn over. */
export const registers = sqliteTable(
  "registers",
  {
    kind: text("kind").notNull(),
    id: text("id").notNull(),
    /** Newest first by this: the time of its first entry, then its number. */
    at: integer("at").notNull(),
    /** Stage, phase or status, for filters. */
    standing: text("standing").notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.id] }), index("registers_by_time").on(t.kind, t.at)],
);

/** How each seat voted in every declared roll call: what a group's page and open data ask. */
export const rollCalls = sqliteTable(
  "roll_calls",
  {
    ballot: text("ballot").notNull(),
    seat: text("seat").notNull(),
    choice: text("choice").notNull(),
    weight: integer("weight").notNull(),
  },
  (t) => [primaryKey({ columns: [t.ballot, t.seat] }), index("roll_calls_by_seat").on(t.seat)],
);

/** Pieces of public text that can be found (SEA-3). Exactly one of `en` and `cy` holds the text; `tags` are what filters ask for. */
export const passages = sqliteTable(
  "passages",
  {
    id: integer("id").primaryKey(),
    stream: text("stream").notNull(),
    part: text("part").notNull(),
    kind: text("kind").notNull(),
    address: text("address").notNull(),
    at: integer("at").notNull(),
    region: text("region").notNull(),
    source: text("source").notNull(),
    en: text("en"),
    cy: text("cy"),
    tags: text("tags").notNull(),
  },
  (t) => [uniqueIndex("passages_by_part").on(t.stream, t.part), index("passages_by_source").on(t.source)],
);
