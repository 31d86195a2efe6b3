import { z } from "zod";
import { hashSchema, wordsSchema } from "../../journal.ts";
import { daySchema } from "../../plan/events.ts";
import { sittingNumberSchema } from "../events.ts";

/** What a paragraph of minutes is known by through every version: `attendance-w92000004`, `speech-e4`; the secretariat's own are `s1`, `s2` … */
export const paragraphKeySchema = z.string().regex(/^[a-z][a-z0-9-]{0,79}$/);
const ownKeySchema = z.string().regex(/^s[1-9]\d{0,3}$/);
const actionSchema = z.string().regex(/^t[1-9]\d{0,3}$/);
const number = z.int().min(1).max(100_000);

/** Stream `minutes/<sitting>`: what people did to the minutes of a sitting. What the record says is generated, not stored (MIN-8). */
export const minutesEvents = z.discriminatedUnion("type", [
  /** A paragraph from the record says something else now; `en` and `cy` null: it says again what was generated (MIN-10). */
  z.object({
    type: z.literal("MinutesParagraphChanged"),
    sitting: sittingNumberSchema,
    key: paragraphKeySchema,
    en: wordsSchema.nullable(),
    cy: wordsSchema.nullable(),
    reason: wordsSchema,
    /** The attendee's correction that it follows, where it follows one. */
    correction: number.optional(),
  }),
  z.object({
    type: z.literal("MinutesParagraphAdded"),
    sitting: sittingNumberSchema,
    key: ownKeySchema,
    after: paragraphKeySchema,
    en: wordsSchema,
    cy: wordsSchema,
  }),
  z.object({ type: z.literal("MinutesParagraphRemoved"), sitting: sittingNumberSchema, key: ownKeySchema, reason: wordsSchema }),
  z.object({
    type: z.literal("ActionAgreed"),
    sitting: sittingNumberSchema,
    action: actionSchema,
    owner: wordsSchema,
    en: wordsSchema,
    cy: wordsSchema,
    day: daySchema,
  }),
  z.object({ type: z.literal("ActionSettled"), action: actionSchema, done: z.boolean() }),
  z.object({
    type: z.literal("MinutesCirculated"),
    sitting: sittingNumberSchema,
    version: number,
    /** SHA-256 of what was read and sent round (`minutesText`). */
    contentHash: hashSchema,
    /** The last day on which an attendee may ask for a correction. */
    correctionsUntil: daySchema,
  }),
  z.object({
    type: z.literal("CorrectionAsked"),
    number,
    seat: z.string().regex(/^s-\d{1,7}$/),
    key: paragraphKeySchema,
    text: wordsSchema,
  }),
  z.object({ type: z.literal("CorrectionAnswered"), number, accepted: z.boolean(), reason: wordsSchema }),
  /** The assembly approved a version; from here on it is locked (MIN-15). */
  z.object({
    type: z.literal("MinutesPublished"),
    version: number,
    ballot: z.string().regex(/^\d{4}-\d{1,6}$/),
    contentHash: hashSchema,
  }),
  /** A numbered addition to published minutes (MIN-16). */
  z.object({
    type: z.literal("MinutesAdded"),
    number,
    key: paragraphKeySchema.nullable(),
    en: wordsSchema,
    cy: wordsSchema,
    reason: wordsSchema,
  }),
]);
export type MinutesEvent = z.infer<typeof minutesEvents>;
