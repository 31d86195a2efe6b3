import { z } from "zod";
import { hashSchema } from "../../journal.ts";
import { daySchema } from "../../plan/events.ts";
import { textLimits } from "../../textLimits.ts";
import { sittingNumberSchema } from "../events.ts";
import { paragraphKeySchema } from "./events.ts";

const emptyIsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === undefined || (typeof value === "string" && value.trim() === "") ? null : value), schema.nullable());
const text = (most: number) => z.string().trim().min(1).max(most);
const both = { en: text(textLimits.minutesParagraph), cy: text(textLimits.minutesParagraph) };
const reason = text(textLimits.reason);
const lang = z.enum(["en", "cy"]).default("en");
const sitting = sittingNumberSchema;
const number = z.coerce.number().int().min(1).max(100_000);

/** What the secretariat, and whoever attended, ask of the minutes of a sitting. */
export const minutesCommands = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ChangeMinutes"), sitting, paragraph: paragraphKeySchema, ...both, reason, lang }),
  z.object({ type: z.literal("RestoreMinutes"), sitting, paragraph: paragraphKeySchema, reason, lang }),
  z.object({ type: z.literal("AddMinutesParagraph"), sitting, after: paragraphKeySchema, ...both }),
  z.object({ type: z.literal("RemoveMinutesParagraph"), sitting, paragraph: paragraphKeySchema, reason, lang }),
  z.object({ type: z.literal("AgreeAction"), sitting, owner: text(textLimits.planOwner), ...both, day: daySchema, lang }),
  z.object({
    ...{ type: z.literal("SettleAction"), sitting, action: z.string().regex(/^t[1-9]\d{0,3}$/) },
    done: z.preprocess((value) => (value === "yes" ? true : value === "no" ? false : value), z.boolean()),
  }),
  z.object({ type: z.literal("CirculateMinutes"), sitting, contentHash: emptyIsNull(hashSchema) }),
  z.object({
    ...{ type: z.literal("AskCorrection"), sitting, seat: z.string().regex(/^s-\d{1,7}$/), paragraph: paragraphKeySchema },
    ...{ text: text(textLimits.minutesCorrection), lang },
  }),
  z.object({ type: z.literal("AcceptCorrection"), sitting, correction: number, ...both, reason, lang }),
  z.object({ type: z.literal("RefuseCorrection"), sitting, correction: number, reason, lang }),
  z.object({
    type: z.literal("PublishMinutes"),
    sitting,
    ballot: z
      .string()
      .trim()
      .regex(/^\d{4}-\d{1,6}$/),
  }),
  z.object({ type: z.literal("AddToMinutes"), sitting, paragraph: emptyIsNull(paragraphKeySchema), ...both, reason, lang }),
]);
export type MinutesCommand = z.infer<typeof minutesCommands>;
