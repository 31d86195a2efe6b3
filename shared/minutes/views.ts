import { type Day, daysBetween } from "../calendar/days.ts";
import type { Note } from "./state.ts";

/** Where a decision note stands on a day. */
export interface NoteStanding {
  readonly status: "draft" | "overdue" | "confirmed";
  /** The day by which it is to be confirmed. */
  readonly dueDay: Day;
  /** Days left to confirm it, negative where late; null once confirmed. */
  readonly daysLeft: number | null;
}

/** Where a note stands on a day: a draft is late once the day by which it is to be confirmed is over (MIN-1). */
export const noteStanding = (note: Note, day: Day): NoteStanding => {
  const { dueDay } = note;
  if (note.phase === "confirmed") return { status: "confirmed", dueDay, daysLeft: null };
  return { status: day > dueDay ? "overdue" : "draft", dueDay, daysLeft: daysBetween(day, dueDay) };
};
