import { type Day, ukDay } from "../calendar/days.ts";
import type { Sitting } from "../sittings/state.ts";

/** What the addresses of decision notes are worked out from. */
export interface NotesKnown {
  /** Numbers of the sittings that have a note, in the order in which the notes were drawn up. */
  ids(kind: "note"): readonly string[];
  sitting(id: string): Sitting | undefined;
}

/** The day a sitting's note stands under: the day in the United Kingdom on which it was first opened, or was to begin. */
export const noteDay = (sitting: Sitting): Day => ukDay(sitting.openedAt ?? sitting.startsAt);

/**
 * The last part of every note's address by the number of its sitting, oldest note first: `2026-03-12`, and `2026-03-12-2` for the second
 * note of a day. The order is that in which the notes were drawn up, so an address never changes once it is there.
 */
export function noteAddresses(know: NotesKnown): readonly { readonly sitting: string; readonly address: string }[] {
  const given = new Map<Day, number>();
  return know.ids("note").flatMap((id) => {
    const sitting = know.sitting(id);
    if (!sitting) return [];
    const day = noteDay(sitting);
    const number = (given.get(day) ?? 0) + 1;
    given.set(day, number);
    return [{ sitting: id, address: number === 1 ? day : `${day}-${number}` }];
  });
}

/** The last part of the address of a sitting's note; null while there is no note. */
export const noteAddress = (know: NotesKnown, sitting: string): string | null =>
  noteAddresses(know).find((one) => one.sitting === sitting)?.address ?? null;

/** The sitting whose note stands at this address; null where none does. */
export const sittingAtAddress = (know: NotesKnown, address: string): string | null =>
  noteAddresses(know).find((one) => one.address === address)?.sitting ?? null;
