import type { TesseraContext } from "../app/context.ts";
import type { Actor, Hash } from "../shared/journal.ts";
import { seatById } from "../shared/roll/questions.ts";
import { measuresOf, subjectIn } from "../shared/sittings/moderation.ts";
import type { AssemblyRecord } from "./record.ts";

const runsSittings: ReadonlySet<string> = new Set(["facilitator", "secretariat"]);

/**
 * Words that are not for everybody, each asked for by what it is and never by its hash: hashes stand in the public record, and whoever
 * has a seat may read its own group's name, where to join, and what was done against themselves, and nothing else that is kept back.
 */
export function ownWordsOf(
  record: AssemblyRecord,
  actor: Actor,
): Pick<TesseraContext, "ownGroup" | "joining" | "ownMeasures" | "ownWritten"> {
  const { memory, journal } = record;
  const text = (hash: Hash | null | undefined): string | null => (hash ? (journal.wordsOf(hash)?.text ?? null) : null);
  const seats = [...actor.delegateOf, ...actor.alternateOf];
  const mayJoin = seats.length > 0 || actor.roles.some((role) => runsSittings.has(role));
  return {
    ownGroup: (seat) => (seats.includes(seat) ? text(memory.roll.groups[seatById(memory.roll, seat)?.group ?? ""]?.name) : null),
    joining: (id) => {
      const sitting = mayJoin ? memory.sitting(id) : undefined;
      return { link: text(sitting?.place.link), pin: text(sitting?.access?.pin) };
    },
    ownMeasures: (id) => {
      const sitting = actor.id === "public" ? undefined : memory.sitting(id);
      return (sitting ? measuresOf(sitting) : []).flatMap((measure) => {
        const subject = subjectIn(text(measure.subject));
        return subject?.person === actor.id ? [{ measure, seat: subject.seat, said: text(measure.appeal?.reason) }] : [];
      });
    },
    ownWritten: (id, round, seat) => {
      const written = memory.sitting(id)?.contributions.find((one) => one.round === round && one.seat === seat);
      return written?.person === actor.id ? text(written.text) : null;
    },
  };
}
