import { z } from "zod";
import { textLimits } from "../textLimits.ts";

const sitting = z.string().regex(/^[1-9]\d{0,5}$/);
const motion = z.string().regex(/^m\d{1,4}$/);
const question = z.string().trim().min(1).max(textLimits.ballotQuestion);
const orNull = <S extends z.ZodType>(schema: S) => z.preprocess((v) => (v === "" || v === undefined ? null : v), schema.nullable());
const instant = z.preprocess((v) => (typeof v === "string" && /^\d{1,15}$/.test(v) ? Number(v) : v), z.int().min(0).max(8_640_000_000_000));

/** Puts a seconded motion to the vote, with the question as it is read out (MOT-3). */
const putMotion = z.object({ type: z.literal("PutMotion"), sitting, motion, questionEn: question, questionCy: question });
/** Does what a carried motion asks for. Adjourning needs a reason, and may name a time to meet again (MOT-5). */
const carryOutMotion = z.object({
  type: z.literal("CarryOutMotion"),
  sitting,
  motion,
  reason: orNull(z.string().trim().min(1).max(textLimits.sittingReason)),
  until: orNull(instant),
  lang: z.enum(["en", "cy"]).default("en"),
});

/** Puts to a show of hands whether an item closes to the public: why, and who is invited, one a line (CLO-1). */
const putClosing = z.object({
  type: z.literal("PutClosing"),
  sitting,
  item: z.string().regex(/^i\d{1,4}$/),
  reason: z.string().trim().min(1).max(textLimits.sittingReason),
  invited: z
    .string()
    .max(textLimits.invited)
    .default("")
    .transform((typed) => [...new Set(typed.split("\n").map((line) => line.trim()))].filter((line) => line !== "")),
  questionEn: question,
  questionCy: question,
  lang: z.enum(["en", "cy"]).default("en"),
});

/** What is asked of procedural motions that sittings and votes have to do together. */
export const motionCommands = z.discriminatedUnion("type", [putMotion, carryOutMotion, putClosing]);
export type MotionCommand = z.infer<typeof motionCommands>;
/** One command by name. */
export type MotionCommandOf<T extends MotionCommand["type"]> = Extract<MotionCommand, { readonly type: T }>;
