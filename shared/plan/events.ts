import { z } from "zod";
import { hashSchema, wordsSchema } from "../journal.ts";

/** `NCSP-0001`: an item of the plan; its number is never reused (PLN-2). */
export const planItemIdSchema = z.string().regex(/^NCSP-\d{4,6}$/);
/** An outcome's number, as text: `"5"` (PLN-1). */
export const outcomeNumberSchema = z.string().regex(/^[1-9]\d{0,5}$/);
/** A day in the United Kingdom, `2026-03-12`. */
export const daySchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

const idSchema = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
/** The code of a department or other body that outcomes are addressed to. */
export const bodyCodeSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** What a body may answer to a recommendation (PLN-6). */
export const answers = ["accepted", "in-part", "not-accepted", "outside-powers", "no-answer-yet"] as const;
export type Answer = (typeof answers)[number];

/** How far an accepted recommendation has come (PLN-8). */
export const progressStatuses = ["not-started", "under-way", "delayed", "done", "stopped"] as const;
export type ProgressStatus = (typeof progressStatuses)[number];

/** Why clocks stand still (PLN-9). */
export const pauseReasons = ["pre-election-period", "dissolution"] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Stream `outcome/<number>`: what the assembly decided, and later numbered additions to it. */
export const outcomeEvents = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("OutcomeRecorded"),
    number: outcomeNumberSchema,
    ballot: idSchema,
    proposal: idSchema,
    version: z.int().min(1),
    /** The frozen text that was voted on. */
    textHash: hashSchema,
    sitting: idSchema,
    carried: z.boolean(),
    /** Over three quarters on every key and at least half of those present voting; carried only. */
    stronglySupported: z.boolean().default(false),
    /** The plan item made from it, or null when it was not carried. */
    planItem: planItemIdSchema.nullable(),
  }),
  z.object({
    type: z.literal("OutcomeCorrected"),
    number: outcomeNumberSchema,
    /** The sitting whose decision note was corrected, and the correction's number there. */
    sitting: idSchema,
    correction: z.int().min(1),
    text: wordsSchema,
    reason: wordsSchema,
    textCy: wordsSchema.optional(),
    reasonCy: wordsSchema.optional(),
  }),
]);
export type OutcomeEvent = z.infer<typeof outcomeEvents>;

/** Stream `plan/NCSP-0001`: an item of the plan, what was asked of whom by when, and what came back. */
export const planEvents = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("PlanItemMade"),
    item: planItemIdSchema,
    outcome: outcomeNumberSchema,
    chapter: bodyCodeSchema,
    addressees: z.array(bodyCodeSchema).min(1),
    /** The clauses of the adopted text; one without a block where the text has no clauses. */
    recommendations: z.array(z.object({ number: z.int().min(1), block: idSchema.nullable(), text: wordsSchema.nullable() })).min(1),
    day: daySchema,
    receiptDueDay: daySchema,
    replyDay: daySchema,
    hardStopDay: daySchema,
  }),
  z.object({ type: z.literal("ItemAcknowledged"), addressee: bodyCodeSchema, day: daySchema, note: wordsSchema.nullable() }),
  z.object({ type: z.literal("BodyCommitted"), addressee: bodyCodeSchema, day: daySchema, source: wordsSchema }),
  z.object({
    type: z.literal("ReplyRecorded"),
    addressee: bodyCodeSchema,
    recommendation: z.int().min(1),
    answer: z.enum(answers),
    /** The day the reply came in, which may be before the day it was recorded. */
    receivedDay: daySchema,
    reason: wordsSchema.nullable(),
    owner: wordsSchema.nullable(),
    /** The day by which it is promised. */
    day: daySchema.nullable(),
    sentTo: bodyCodeSchema.nullable(),
    /** Only of a reply that was under embargo: the hash of the whole reply as it was sealed (PLN-18). */
    sealed: hashSchema.optional(),
    /** When this body's next progress report is due after this reply; null while it has not answered all, or accepted nothing. */
    progressDueDay: daySchema.nullable(),
  }),
  /** A reply that the public reads only later: its hash, and when (PLN-17). */
  z.object({
    type: z.literal("ReplyEmbargoed"),
    addressee: bodyCodeSchema,
    recommendation: z.int().min(1),
    releaseAt: z.int().min(0),
    sealed: wordsSchema,
    /** The day the reply came in (PLN-20). */
    receivedDay: daySchema.optional(),
  }),
  /** The time has come: its words are public, and the reply stands beside this entry. */
  z.object({ type: z.literal("ReplyReleased"), sealed: hashSchema }),
  /** A reply under embargo that is not released: a later one took its place (no reason), or it was taken back with one (PLN-19). */
  z.object({ type: z.literal("SealedReplyDropped"), sealed: hashSchema, reason: wordsSchema.nullable() }),
  z.object({
    type: z.literal("ProgressReported"),
    addressee: bodyCodeSchema,
    /** Null: about the item as a whole. */
    recommendation: z.int().min(1).nullable(),
    status: z.enum(progressStatuses),
    day: daySchema,
    note: wordsSchema,
    /** A link to what shows it; absent where none was named (PLN-14). */
    evidence: wordsSchema.optional(),
    /** When this body's next report is due. */
    progressDueDay: daySchema,
  }),
  z.object({ type: z.literal("ClocksPaused"), day: daySchema, reason: z.enum(pauseReasons), note: wordsSchema.nullable() }),
  z.object({
    type: z.literal("ClocksResumed"),
    day: daySchema,
    note: wordsSchema.nullable(),
    receiptDueDay: daySchema,
    replyDay: daySchema,
    hardStopDay: daySchema,
    /** The next progress report's day, moved likewise, for each body that owes one. */
    progressDueDays: z.array(z.object({ addressee: bodyCodeSchema, day: daySchema })),
  }),
]);
export type PlanEvent = z.infer<typeof planEvents>;
