import type { Hash, Time } from "../journal.ts";
import type { OwnCourse, OwnStep } from "../sittings/course.ts";

/** A template of the assembly's own: stream `template/3`, called `own-3` where templates are named. */
export interface OwnTemplate extends OwnCourse {
  /** Its name where templates are named: `own-3`. */
  readonly id: string;
  readonly nameEn: Hash;
  readonly nameCy: Hash;
  /** The template it was made from: one of the eight, another own one, or none. */
  readonly from: string | null;
  /** For how many people it is meant; `most` null: any number. */
  readonly fewest: number;
  readonly most: number | null;
  readonly steps: readonly OwnStep[];
  /** How often it was saved: whoever changes it says which one they began with (TPL-3). */
  readonly version: number;
  readonly savedAt: Time;
  readonly retired: boolean;
}
