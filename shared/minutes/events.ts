import { z } from "zod";
import { regionCodeSchema } from "../founding/standingOrders.ts";
import { hashSchema, wordsSchema } from "../journal.ts";
import { daySchema, outcomeNumberSchema } from "../plan/events.ts";

/** A sitting's number, as text: `12`. Its decision note has the same. */
export const sittingNumberSchema = z.string().regex(/^[1-9]\d{0,5}$/);

/** Stream `note/<sitting>`: the decision note of a sitting. Its paragraphs are generated from the record, not stored (MIN-1). */
export const noteEvents = z.discriminatedUnion("type", [
  /** Written when the sitting closes; public at once, as a draft. */
  z.object({
    type: z.literal("DecisionNoteDrafted"),
    sitting: sittingNumberSchema,
    day: daySchema,
    /** The day by which it is to be confirmed. */
    dueDay: daySchema,
    /** Who could have attended: the seats filled as the sitting closed, without those made since it opened, and all that attended. */
    filled: z.array(z.object({ seat: z.string().regex(/^s-\d{1,7}$/), region: regionCodeSchema })).default([]),
  }),
  /** The actor confirms the note as it stood; outcomes are recorded in the same moment (MIN-3). */
  z.object({
    type: z.literal("DecisionNoteConfirmed"),
    sitting: sittingNumberSchema,
    /** SHA-256 of the paragraphs as confirmed (`noteText`). */
    contentHash: hashSchema,
    outcomes: z.array(outcomeNumberSchema),
  }),
  /** A numbered addition; what it corrects stays readable (MIN-6). */
  z.object({
    type: z.literal("NoteCorrected"),
    number: z.int().min(1),
    /** The paragraph it is about, or null: the note as a whole. */
    paragraph: z.int().min(1).nullable(),
    /** The outcome it is also an addition to. */
    outcome: outcomeNumberSchema.nullable(),
    text: wordsSchema,
    reason: wordsSchema,
    /** The same in Welsh, where it was not typed by anybody (MIN-7). */
    textCy: wordsSchema.optional(),
    reasonCy: wordsSchema.optional(),
  }),
]);
export type NoteEvent = z.infer<typeof noteEvents>;
