import { and, eq } from "drizzle-orm";
import type { PrivateChange } from "../../shared/journal.ts";
import type { Db } from "../open.ts";
import { voteNotes } from "../schema.ts";

/** What groups note in private about the votes of their seats (SHR-1): whoever reads from here asks first whose it is. */
export function voteNotesOf({ drizzle }: Db) {
  return {
    /** The notes about one seat in one ballot. */
    about: (ballot: string, seat: string) =>
      drizzle
        .select({ about: voteNotes.about, text: voteNotes.text, lang: voteNotes.lang })
        .from(voteNotes)
        .where(and(eq(voteNotes.ballot, ballot), eq(voteNotes.seat, seat)))
        .all(),
    /** Writes one, or takes it away. */
    write: ({ ballot, seat, about, person, written }: Extract<PrivateChange, { kind: "vote-note" }>, at: number): void => {
      if (written === null) {
        drizzle
          .delete(voteNotes)
          .where(and(eq(voteNotes.ballot, ballot), eq(voteNotes.seat, seat), eq(voteNotes.about, about)))
          .run();
        return;
      }
      const set = { ...written, person, at };
      drizzle
        .insert(voteNotes)
        .values({ ballot, seat, about, ...set })
        .onConflictDoUpdate({ target: [voteNotes.ballot, voteNotes.seat, voteNotes.about], set })
        .run();
    },
    /** SHR-3: nothing that somebody noted stays. */
    erase: (person: string): void => void drizzle.delete(voteNotes).where(eq(voteNotes.person, person)).run(),
  };
}
