import { and, eq, sql } from "drizzle-orm";
import type { PreparedWords } from "../../shared/journal.ts";
import type { Db } from "../open.ts";
import { adjustments, preparedWords } from "../schema.ts";

/** What is kept in private around speaking: whose turns are longer (FLR-17), and what people mean to say (WRT-5). */
export function speakingOf({ drizzle }: Db) {
  const longer = drizzle
    .select({ percent: adjustments.percent })
    .from(adjustments)
    .where(eq(adjustments.person, sql.placeholder("person")))
    .prepare();
  const meant = drizzle
    .select({ text: preparedWords.text, lang: preparedWords.lang })
    .from(preparedWords)
    .where(
      and(
        eq(preparedWords.sitting, sql.placeholder("sitting")),
        eq(preparedWords.seat, sql.placeholder("seat")),
        eq(preparedWords.person, sql.placeholder("person")),
      ),
    )
    .prepare();
  return {
    /** How much longer somebody's turns are, in percent; 0 where nothing was set. */
    adjustmentOf: (person: string): number => longer.get({ person })?.percent ?? 0,
    /** Everybody whose turns are longer. */
    adjustments: (): { readonly [person: string]: number } =>
      Object.fromEntries(
        drizzle
          .select()
          .from(adjustments)
          .all()
          .map(({ person, percent }) => [person, percent]),
      ),
    adjust: (person: string, percent: number, at: number): void => {
      if (percent === 0) drizzle.delete(adjustments).where(eq(adjustments.person, person)).run();
      else
        drizzle
          .insert(adjustments)
          .values({ person, percent, at })
          .onConflictDoUpdate({ target: adjustments.person, set: { percent, at } })
          .run();
    },
    preparedWords: (sitting: string, seat: string, person: string): PreparedWords | undefined => meant.get({ sitting, seat, person }),
    prepare: (sitting: string, seat: string, person: string, written: PreparedWords | null, at: number): void => {
      const key = { sitting, seat, person };
      if (written === null) {
        drizzle
          .delete(preparedWords)
          .where(and(eq(preparedWords.sitting, sitting), eq(preparedWords.seat, seat), eq(preparedWords.person, person)))
          .run();
        return;
      }
      drizzle
        .insert(preparedWords)
        .values({ ...key, ...written, at })
        .onConflictDoUpdate({ target: [preparedWords.sitting, preparedWords.seat, preparedWords.person], set: { ...written, at } })
        .run();
    },
    /** Nothing of somebody's stays. */
    erase: (person: string): void => {
      drizzle.delete(adjustments).where(eq(adjustments.person, person)).run();
      drizzle.delete(preparedWords).where(eq(preparedWords.person, person)).run();
    },
    /** The sitting is over: what was never said is nobody's business. */
    drop: (sitting: string): void => {
      drizzle.delete(preparedWords).where(eq(preparedWords.sitting, sitting)).run();
    },
  };
}
