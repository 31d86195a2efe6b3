import type { Day } from "../calendar/days.ts";
import type { Hash, Time } from "../journal.ts";

/** A numbered addition to a decision note (MIN-6). */
export interface NoteCorrection {
  readonly number: number;
  readonly seq: number;
  readonly at: Time;
  readonly by: string;
  readonly paragraph: number | null;
  readonly outcome: string | null;
  /** Words. */
  readonly text: Hash;
  readonly reason: Hash;
  readonly textCy?: Hash | undefined;
  readonly reasonCy?: Hash | undefined;
}

/** A seat that could have attended a sitting, and its region then. */
export interface SeatThen {
  readonly seat: string;
  readonly region: string;
}

interface AnyNote {
  /** The number of its sitting. */
  readonly sitting: string;
  /** The entry that drafted it. */
  readonly seq: number;
  readonly draftedAt: Time;
  readonly dueDay: Day;
  readonly filled: readonly SeatThen[];
  readonly corrections: readonly NoteCorrection[];
}
/** Public, not yet confirmed: nothing has come of it. */
export interface DraftNote extends AnyNote {
  readonly phase: "draft";
}
/** Confirmed: its outcomes stand and their clocks run. */
export interface ConfirmedNote extends AnyNote {
  readonly phase: "confirmed";
  readonly confirmedAt: Time;
  readonly confirmedBy: string;
  readonly confirmedSeq: number;
  readonly contentHash: Hash;
  /** Numbers of the outcomes it recorded, in the order of its ballots. */
  readonly outcomes: readonly string[];
}
/** The decision note of a sitting. */
export type Note = DraftNote | ConfirmedNote;
