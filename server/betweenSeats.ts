import type { TesseraContext } from "../app/context.ts";
import { voteNotesOf } from "../db/private/voteNotes.ts";
import { actsForItsGroup } from "../shared/ballots/voteNotes.ts";
import type { Actor, Hash } from "../shared/journal.ts";
import { actsFor, standingSeats } from "../shared/roll/questions.ts";
import type { AssemblyRecord } from "./record.ts";

/**
 * What is private between the people of one group, or of the two seats of a proxy: each asked for by what it is. Nobody else reads
 * it here, whatever they are on the desk.
 */
export function betweenSeatsOf(record: AssemblyRecord, actor: Actor): Pick<TesseraContext, "groupSeats" | "voteNotes" | "proxyAsked"> {
  const { memory, journal } = record;
  const text = (hash: Hash | undefined): string | null => (hash ? (journal.wordsOf(hash)?.text ?? null) : null);
  const groupSeats = () => standingSeats(memory.roll).filter(({ id }) => actsForItsGroup(memory.roll, actor.id, id));
  return {
    groupSeats: () =>
      groupSeats().map(({ id, number, group }) => ({ seat: id, number, group, name: text(memory.roll.groups[group]?.name) })),
    // SHR-1: read by whoever acts for a seat of that group.
    voteNotes: (ballot) => {
      const notes = voteNotesOf(record.db);
      return Object.fromEntries(
        groupSeats().map(({ id }) => [
          id,
          Object.fromEntries(notes.about(ballot, id).map(({ about, text: written, lang }) => [about, { text: written, lang }])),
        ]),
      );
    },
    // PRX-2: read by the two seats.
    proxyAsked: (seat) => {
      const proxy = memory.roll.proxies?.[seat];
      const theirs = proxy !== undefined && [seat, proxy.to].some((one) => actsFor(memory.roll, actor.id, one) !== null);
      const asked = theirs ? journal.wordsOf(proxy.instruction) : undefined;
      return asked && asked.text !== null ? { text: asked.text, lang: asked.lang } : null;
    },
  };
}
