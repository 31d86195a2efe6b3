import { z } from "zod";
import { hashSchema } from "../journal.ts";
import { outcomeNumberSchema } from "../plan/events.ts";
import { textLimits } from "../textLimits.ts";
import { sittingNumberSchema } from "./events.ts";

const emptyIsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === undefined || (typeof value === "string" && value.trim() === "") ? null : value), schema.nullable());

/** What the secretariat (or the committee) asks of a decision note. */
export const noteCommands = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("ConfirmNote"),
    sitting: sittingNumberSchema,
    /** The hash of the note that the person has read; empty where the form did not carry one. */
    contentHash: emptyIsNull(hashSchema),
  }),
  z.object({
    type: z.literal("CorrectNote"),
    sitting: sittingNumberSchema,
    paragraph: emptyIsNull(z.coerce.number().int().min(1).max(10_000)),
    outcome: emptyIsNull(outcomeNumberSchema),
    text: z.string().trim().min(1).max(textLimits.correction),
    reason: z.string().trim().min(1).max(textLimits.reason),
    lang: z.enum(["en", "cy"]).default("en"),
  }),
]);
export type NoteCommand = z.infer<typeof noteCommands>;
