import type { Facts } from "../../journal.ts";
import { removedRefusal } from "../moderation.ts";
import type { Sitting } from "../state.ts";
import { tablesOf } from "./questions.ts";
import type { Table } from "./state.ts";

/** The one part of a table's note, as it is written together. */
export const notePart = "note";

/** The id of a table's note: `12-r3-4`. */
export const noteId = (sitting: string, round: string, table: number): string => `${sitting}-${round}-${table}`;

/** What is asked when somebody opens a table's note, and at every stroke. */
export interface NotesKnow extends Pick<Facts, "wordsOf"> {
  readonly sitting: (id: string) => Sitting | undefined;
  readonly now: () => number;
}

/** Which table's note an id names; null where it names none. */
export function noteOf(
  id: string,
  sittingOf: (id: string) => Sitting | undefined,
): { readonly sitting: Sitting; readonly round: string; readonly table: Table } | null {
  const [, number, round, table] = /^([1-9]\d{0,5})-(r\d{1,4})-([1-9]\d{0,2})$/.exec(id) ?? [];
  const sitting = sittingOf(number ?? "");
  // GRP-6: once the sitting is closed there are no notes.
  if (!sitting || round === undefined || sitting.phase.name === "closed") return null;
  const found = tablesOf(sitting, round)?.tables.find((one) => one.number === Number(table));
  return found ? { sitting, round, table: found } : null;
}

/**
 * What somebody may do with a table's note (GRP-6): whoever sits at it and is here writes while the round is open and reads it
 * until the sitting closes; nobody else sees it, the desk included. Whoever was removed from the floor reads (MOD-2).
 */
export function noteRole(person: string, id: string, know: NotesKnow): "editor" | "reader" | null {
  const note = noteOf(id, know.sitting);
  const here = note?.table.seats.some((seat) => {
    const one = note.sitting.attendance[seat];
    return one?.here === true && one.person === person;
  });
  if (!note || !here) return null;
  if (removedRefusal(note.sitting, person, "floor", { at: know.now(), wordsOf: know.wordsOf })) return "reader";
  return note.sitting.phase.name === "open" && note.sitting.round === note.round ? "editor" : "reader";
}
