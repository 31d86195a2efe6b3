import { z } from "zod";
import { isDay } from "../calendar/days.ts";
import { momentSchema } from "../calendar/moment.ts";
import { hashSchema } from "../journal.ts";
import { textLimits } from "../textLimits.ts";
import { answers, bodyCodeSchema, daySchema, pauseReasons, planItemIdSchema, progressStatuses } from "./events.ts";

const language = z.enum(["en", "cy"]).default("en");
/** Text that must be there. */
const text = (most: number) => z.string().trim().min(1).max(most);
/** Text, day or code that may be left empty in a form: empty is null. */
const emptyIsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === undefined || (typeof value === "string" && value.trim() === "") ? null : value), schema.nullable());
/** A day that exists: no 31 February. */
const day = daySchema.refine(isDay, { error: "noSuchDay" });
const number = z.coerce.number().int().min(1).max(10_000);

/** What the plan team asks for. Days left empty mean today. */
export const planCommands = z.discriminatedUnion("type", [
  /** A body has confirmed that it received the item. */
  z.object({
    type: z.literal("AcknowledgeItem"),
    item: planItemIdSchema,
    addressee: bodyCodeSchema,
    day: emptyIsNull(day),
    note: emptyIsNull(text(textLimits.planNote)),
    lang: language,
  }),
  /** A body has committed itself in writing to reply; `source` says where. */
  z.object({
    type: z.literal("RecordCommitment"),
    item: planItemIdSchema,
    addressee: bodyCodeSchema,
    day: emptyIsNull(day),
    source: text(textLimits.planNote),
    lang: language,
  }),
  /** A body has answered a recommendation. */
  z.object({
    type: z.literal("RecordReply"),
    item: planItemIdSchema,
    addressee: bodyCodeSchema,
    recommendation: number,
    answer: z.enum(answers),
    receivedDay: emptyIsNull(day),
    reason: emptyIsNull(text(textLimits.planReport)),
    owner: emptyIsNull(text(textLimits.planOwner)),
    day: emptyIsNull(day),
    sentTo: emptyIsNull(bodyCodeSchema),
    /** When the public may read it; null: at once (PLN-17). */
    releaseAt: emptyIsNull(momentSchema),
    lang: language,
  }),
  /** The time to which a reply was under embargo has come. */
  z.object({ type: z.literal("ReleaseReply"), item: planItemIdSchema }),
  /** A reply under embargo is taken back before its time: it is never released. */
  z.object({
    type: z.literal("WithdrawSealedReply"),
    item: planItemIdSchema,
    addressee: bodyCodeSchema,
    sealed: hashSchema,
    reason: text(textLimits.reason),
    lang: language,
  }),
  /** Progress on a recommendation, or on the item as a whole where `recommendation` is empty. */
  z.object({
    type: z.literal("ReportProgress"),
    item: planItemIdSchema,
    addressee: bodyCodeSchema,
    recommendation: emptyIsNull(number),
    status: z.enum(progressStatuses),
    day: emptyIsNull(day),
    note: text(textLimits.planReport),
    /** A link to what shows it. */
    evidence: emptyIsNull(text(textLimits.planNote)),
    lang: language,
  }),
  /** A pre-election period or a dissolution has begun: the clocks of these items stand still. */
  z.object({
    type: z.literal("PauseClocks"),
    items: z.array(planItemIdSchema).min(1).max(500),
    reason: z.enum(pauseReasons),
    day: emptyIsNull(day),
    note: emptyIsNull(text(textLimits.planNote)),
    lang: language,
  }),
  /** It is over: the clocks go on with the days that were left. */
  z.object({
    type: z.literal("ResumeClocks"),
    items: z.array(planItemIdSchema).min(1).max(500),
    day: emptyIsNull(day),
    note: emptyIsNull(text(textLimits.planNote)),
    lang: language,
  }),
]);
export type PlanCommand = z.infer<typeof planCommands>;
