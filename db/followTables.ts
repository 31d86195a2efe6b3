import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/* ── Private tables about following: addresses never stand on the record, and go when somebody stops ── */

/** Who is told of what. An address, or somebody known; what is not confirmed in time goes (FOL-7, FOL-9). */
export const followers = sqliteTable(
  "followers",
  {
    /** The secret of the link that confirms it. */
    key: text("key").primaryKey(),
    /** The secret in every mail to whoever follows it: one for all that they follow, and the same as long as they follow anything (FOL-15). */
    link: text("link").notNull(),
    /** Null: somebody without an account. */
    person: text("person"),
    email: text("email"),
    lang: text("lang", { enum: ["en", "cy"] }).notNull(),
    /** `plan/NCSP-0001`, `regions/W92000004` … */
    subject: text("subject").notNull(),
    pace: text("pace", { enum: ["at-once", "weekly"] }).notNull(),
    why: text("why", { enum: ["asked", "sponsor"] }).notNull(),
    /** Until when it can be confirmed; null once it is. */
    expiresAt: integer("expires_at"),
    /** The last step before their time: of what came after it they are told by this line, up to `told`. */
    since: integer("since").notNull(),
    /** The last step they were told of, or that was before their time. */
    told: integer("told").notNull(),
    /** When they were last written to, or began. */
    mailedAt: integer("mailed_at").notNull(),
    /** Somebody known who does not want to be told of an item: kept, so that they are not told again as a sponsor (FOL-14). */
    stopped: integer("stopped", { mode: "boolean" }).notNull().default(false),
  },
  (t) => [
    uniqueIndex("followers_by_person").on(t.person, t.subject),
    index("followers_by_email").on(t.email),
    index("followers_by_link").on(t.link),
  ],
);

/** Steps that followers are told of, in the order in which they were seen; each once (FOL-10). */
export const followSteps = sqliteTable("follow_steps", {
  n: integer("n").primaryKey({ autoIncrement: true }),
  key: text("key").notNull().unique(),
});
