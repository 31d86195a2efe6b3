import { and, eq } from "drizzle-orm";
import type { Db } from "../open.ts";
import { answersKept } from "../schema.ts";

/** What a seat answered in a round, as text that the rules wrote and read. */
export interface KeptAnswer {
  readonly seat: string;
  readonly answer: string;
  readonly salt: string;
}

/** Answers of open rounds: the last of each seat counts, nobody but who gave it reads it, and closing destroys them (CON-2, MRK-3, EXF-1). */
export function answersOf({ drizzle }: Db) {
  const inRound = (sitting: string, round: string) => and(eq(answersKept.sitting, sitting), eq(answersKept.round, round));
  const columns = { seat: answersKept.seat, answer: answersKept.answer, salt: answersKept.salt };
  return {
    keep: (row: typeof answersKept.$inferInsert): void =>
      void drizzle
        .insert(answersKept)
        .values(row)
        .onConflictDoUpdate({
          target: [answersKept.sitting, answersKept.round, answersKept.seat],
          set: { person: row.person, answer: row.answer, salt: row.salt },
        })
        .run(),
    all: (sitting: string, round: string): readonly KeptAnswer[] =>
      drizzle.select(columns).from(answersKept).where(inRound(sitting, round)).all(),
    /** What this person answered for the seat. */
    one: (sitting: string, round: string, seat: string, person: string): KeptAnswer | undefined =>
      drizzle
        .select(columns)
        .from(answersKept)
        .where(and(inRound(sitting, round), eq(answersKept.seat, seat), eq(answersKept.person, person)))
        .get(),
    destroy: (sitting: string, round: string): void => void drizzle.delete(answersKept).where(inRound(sitting, round)).run(),
  };
}
