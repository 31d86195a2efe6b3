import type { Day } from "../../calendar/days.ts";
import type { Hash, Time } from "../../journal.ts";

/** When something was done to the minutes, and by whom. */
export interface Done {
  readonly seq: number;
  readonly at: Time;
  readonly by: string;
}

/** A paragraph that says something else than was generated, or than it said before. `en` null: what was generated, again. */
export interface ParagraphChange extends Done {
  readonly key: string;
  readonly en: Hash | null;
  readonly cy: Hash | null;
  readonly reason: Hash;
  readonly correction?: number | undefined;
}

/** A paragraph of the secretariat's own (MIN-11). Its number is never given again. */
export interface OwnParagraph extends Done {
  readonly key: string;
  /** The paragraph it stands behind. */
  readonly after: string;
  readonly en: Hash;
  readonly cy: Hash;
  readonly removed: { readonly seq: number; readonly reason: Hash } | null;
}

/** Something that somebody is to do, as it was agreed at the sitting (MIN-17). */
export interface Action extends Done {
  readonly action: string;
  readonly owner: Hash;
  readonly en: Hash;
  readonly cy: Hash;
  readonly day: Day;
  /** When it was done; null while it is not. */
  readonly doneAt: Time | null;
}

/** The minutes as they were sent round once: everything up to its entry. */
export interface MinutesVersion extends Done {
  readonly number: number;
  readonly contentHash: Hash;
  readonly correctionsUntil: Day;
}

/** What an attendee says is wrong, and what the secretariat answered (MIN-13). */
export interface AttendeeCorrection extends Done {
  readonly number: number;
  readonly seat: string;
  readonly key: string;
  readonly text: Hash;
  readonly answer: (Done & { readonly accepted: boolean; readonly reason: Hash }) | null;
}

/** A numbered addition to published minutes (MIN-16). */
export interface MinutesAddition extends Done {
  readonly number: number;
  readonly key: string | null;
  readonly en: Hash;
  readonly cy: Hash;
  readonly reason: Hash;
}

/** What people did to the minutes of a sitting. A sitting whose minutes nobody touched has none of this. */
export interface Minutes {
  readonly sitting: string;
  /** Oldest first. */
  readonly changes: readonly ParagraphChange[];
  readonly own: readonly OwnParagraph[];
  readonly actions: readonly Action[];
  readonly versions: readonly MinutesVersion[];
  readonly corrections: readonly AttendeeCorrection[];
  readonly published: (Done & { readonly version: number; readonly ballot: string; readonly contentHash: Hash }) | null;
  readonly additions: readonly MinutesAddition[];
}

/** Minutes that nobody touched yet: what was generated from the record. */
export const untouchedMinutes = (sitting: string): Minutes => ({
  ...{ sitting, changes: [], own: [], actions: [], versions: [], corrections: [], published: null, additions: [] },
});

/** How far minutes have come (MIN-12): on the desk only, sent round, or approved by the assembly and published. */
export type MinutesStage = "draft" | "circulated" | "published";

/** How far these have come. */
export const stageOf = (minutes: Minutes | null | undefined): MinutesStage =>
  minutes?.published ? "published" : (minutes?.versions.length ?? 0) > 0 ? "circulated" : "draft";

/** The version that counts: the published one, or the one that was sent round last; null before. */
export const currentMinutes = (minutes: Minutes | null | undefined): MinutesVersion | null => minutes?.versions.at(-1) ?? null;

/** Corrections that the secretariat has not answered. */
export const unansweredOf = (minutes: Minutes): readonly AttendeeCorrection[] =>
  minutes.corrections.filter(({ answer }) => answer === null);

/** Where an action stands on a day: done, overdue once its day is over, or still to do (MIN-17). */
export const actionStanding = ({ doneAt, day }: Action, today: Day): "done" | "overdue" | "to-do" =>
  doneAt !== null ? "done" : today > day ? "overdue" : "to-do";
