import { and, asc, eq } from "drizzle-orm";
import type { HelpAsked, PreparedWords, PrivateChange } from "../../shared/journal.ts";
import type { Db } from "../open.ts";
import { apologies, helpAsked } from "../schema.ts";

/** What is kept in private so that everybody can take part: why people cannot come (ATT-7), and who asked the desk for help (HLP-2). */
export function careOf({ drizzle }: Db) {
  const ofSeat = (sitting: string, seat: string) => and(eq(apologies.sitting, sitting), eq(apologies.seat, seat));
  return {
    /** The reasons given at a sitting, by seat. */
    reasons: (sitting: string): { readonly [seat: string]: PreparedWords } =>
      Object.fromEntries(
        drizzle
          .select()
          .from(apologies)
          .where(eq(apologies.sitting, sitting))
          .all()
          .map(({ seat, text, lang }) => [seat, { text, lang }]),
      ),
    apologise: ({ sitting, seat, sent, reason }: Extract<PrivateChange, { kind: "apologies" }>, at: number): void => {
      if (!sent) return void drizzle.delete(apologies).where(ofSeat(sitting, seat)).run();
      if (reason === null) return;
      drizzle
        .insert(apologies)
        .values({ sitting, seat, ...reason, at })
        .onConflictDoUpdate({ target: [apologies.sitting, apologies.seat], set: { ...reason, at } })
        .run();
    },
    /** Everything asked of the desk at a sitting, oldest first. */
    asked: (sitting: string): readonly HelpAsked[] =>
      drizzle.select().from(helpAsked).where(eq(helpAsked.sitting, sitting)).orderBy(asc(helpAsked.at), asc(helpAsked.id)).all(),
    ask: ({ kind: _, ...asked }: Extract<PrivateChange, { kind: "help-asked" }>): void => {
      drizzle.insert(helpAsked).values(asked).onConflictDoUpdate({ target: helpAsked.id, set: asked }).run();
    },
    /** Nothing that somebody asked of the desk stays. */
    erase: (person: string): void => void drizzle.delete(helpAsked).where(eq(helpAsked.person, person)).run(),
    /** The sitting is closed: nothing of it is kept. */
    drop: (sitting: string): void => {
      drizzle.delete(apologies).where(eq(apologies.sitting, sitting)).run();
      drizzle.delete(helpAsked).where(eq(helpAsked.sitting, sitting)).run();
    },
  };
}
