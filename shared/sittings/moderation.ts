import type { Facts, Hash, Time } from "../journal.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Sitting } from "./state.ts";

export const measureKinds = ["words", "warning", "floor", "sitting"] as const;
/** What was done to keep order: words withdrawn, a warning, removed from the floor, removed from the sitting. */
export type MeasureKind = (typeof measureKinds)[number];

/** An appeal to the standing orders committee, and how it came out; `ruled` null: it runs. */
export interface Appeal {
  /** Words that only the desk reads: they may say who it is. */
  readonly reason: Hash;
  readonly at: Time;
  readonly ruled: {
    readonly granted: boolean;
    /** The committee had it published whom the measure was taken against; never where the appeal was granted. */
    readonly named: boolean;
    /** Words. */
    readonly reason: Hash;
    readonly by: string;
    readonly at: Time;
  } | null;
}

/** One measure of moderation (MOD-1). */
export interface Measure {
  /** `m1`, `m2` … in the order in which they were taken. */
  readonly id: string;
  readonly kind: MeasureKind;
  /** Words that only the desk reads: the person and the seat, as `subjectText` writes them (MOD-5). */
  readonly subject: Hash;
  /** Words. */
  readonly reason: Hash;
  readonly by: string;
  readonly at: Time;
  /** The round it ends with; null: another end. */
  readonly round: string | null;
  /** When it ends by time; null: another end. */
  readonly until: Time | null;
  /** Readmitted, or an appeal granted; null: neither. */
  readonly ended: { readonly how: "readmitted" | "appeal"; readonly reason: Hash; readonly at: Time } | null;
  readonly appeal: Appeal | null;
}

/** MOD-4: an appeal is made within a week. Milliseconds. */
export const appealMs = 7 * 24 * 3_600_000;

/** Person and seat in the text that stands behind a measure's `subject`; where words were withdrawn, also what they were said in (`e4`, `r2-s-7`). */
export const subjectText = (person: string, seat: string, said?: string): string => [person, seat, ...(said ? [said] : [])].join(" ");

/** Whom a measure was taken against; undefined where the text is not there. */
export function subjectIn(
  text: string | null | undefined,
): { readonly person: string; readonly seat: string; readonly said?: string | undefined } | undefined {
  const [person, seat, said] = text?.split(" ") ?? [];
  return person && seat ? { person, seat, said } : undefined;
}

export const measuresOf = (sitting: Sitting): readonly Measure[] => sitting.measures ?? [];

/** Whether a removal still holds: not ended, its round in hand, its time not over, the sitting not closed. */
export function holds(measure: Measure, sitting: Sitting, at: Time): boolean {
  if ((measure.kind !== "floor" && measure.kind !== "sitting") || measure.ended !== null || sitting.phase.name === "closed") return false;
  return (measure.round === null || measure.round === sitting.round) && (measure.until === null || at < measure.until);
}

/** Whether the person concerned may appeal now: once, within a week, while the measure was not taken back (MOD-4). */
export const mayAppeal = (measure: Measure, at: Time): boolean =>
  measure.appeal === null && measure.ended === null && at < measure.at + appealMs;

/**
 * MOD-2, MOD-3: why a person may not do this now, or null. Removed from the sitting they may do nothing in it; removed from the floor
 * they may not speak or write. Another person acts for the seat as before.
 */
export function removedRefusal(
  sitting: Sitting,
  person: string,
  doing: "floor" | "anything",
  facts: Pick<Facts, "at" | "wordsOf">,
): Refusal | null {
  const theirs = measuresOf(sitting).filter(
    (one) => holds(one, sitting, facts.at) && subjectIn(facts.wordsOf(one.subject))?.person === person,
  );
  if (theirs.some(({ kind }) => kind === "sitting")) return refuse("removedFromSitting", { sitting: sitting.id });
  return doing === "floor" && theirs.length > 0 ? refuse("removedFromFloor", { sitting: sitting.id }) : null;
}
