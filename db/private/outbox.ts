import { and, desc, eq, gt, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "../open.ts";
import { outbox } from "../schema.ts";

/** A mail as it is kept. */
export interface KeptMail {
  readonly id: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: number;
  readonly sentAt: number | null;
  readonly problem: string | null;
  readonly unsubscribe: string | null;
}

/** Every mail, sent or waiting. */
export function outboxOf({ drizzle }: Db) {
  const byId = drizzle
    .select()
    .from(outbox)
    .where(eq(outbox.id, sql.placeholder("id")))
    .prepare();
  return {
    byId: (id: number): KeptMail | null => byId.get({ id }) ?? null,
    /** Newest first, at most `limit`. */
    list: (limit = 200): readonly KeptMail[] => drizzle.select().from(outbox).orderBy(desc(outbox.id)).limit(limit).all(),
    /** Ids of mails not sent yet that are not older than `since`, oldest first. */
    unsentSince: (since: number): readonly number[] =>
      drizzle
        .select({ id: outbox.id })
        .from(outbox)
        .where(and(isNull(outbox.sentAt), gt(outbox.at, since)))
        .orderBy(outbox.id)
        .all()
        .map(({ id }) => id),
    /** Puts a mail into the outbox; gives its number. */
    add: (mail: Pick<KeptMail, "to" | "subject" | "text" | "at"> & Partial<Pick<KeptMail, "unsubscribe">>): number =>
      drizzle.insert(outbox).values(mail).returning({ id: outbox.id }).get().id,
    /** The mail left the house; `text` is what may stay of it. */
    sent: (id: number, at: number, text: string): void =>
      void drizzle
        .update(outbox)
        .set({ sentAt: at, problem: null, text, unsubscribe: sql`iif(${outbox.unsubscribe} IS NULL, NULL, '')` })
        .where(eq(outbox.id, id))
        .run(),
    failed: (id: number, problem: string): void => void drizzle.update(outbox).set({ problem }).where(eq(outbox.id, id)).run(),
    /** FOL-9: mails to somebody who follows nothing any more go with their address. */
    removeOfFollower: (to: string): void =>
      void drizzle
        .delete(outbox)
        .where(and(eq(outbox.to, to), isNotNull(outbox.unsubscribe)))
        .run(),
    removeBefore: (at: number): void => void drizzle.delete(outbox).where(lt(outbox.at, at)).run(),
  };
}

export type Outbox = ReturnType<typeof outboxOf>;
