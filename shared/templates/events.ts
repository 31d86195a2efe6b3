import { z } from "zod";
import { wordsSchema } from "../journal.ts";
import { templateName } from "../sittings/course.ts";
import { roundFormats } from "../sittings/state.ts";
import { stepCodes } from "../sittings/templates.ts";

const step = z.object({
  code: z.enum(stepCodes).nullable(),
  titleEn: wordsSchema.nullable(),
  titleCy: wordsSchema.nullable(),
  promptEn: wordsSchema.nullable(),
  promptCy: wordsSchema.nullable(),
  format: z.enum(roundFormats),
  minutes: z.int().min(1).max(600),
  secondsEach: z.int().min(10).max(1800).nullable(),
});

/** Everything that the record says about an own template (stream `template/<number>`). */
export const templateEvents = z.discriminatedUnion("type", [
  /** It was made or changed: the whole of it as it is now. */
  z.object({
    type: z.literal("TemplateSaved"),
    number: z.string().regex(/^[1-9]\d{0,5}$/),
    from: templateName.nullable(),
    nameEn: wordsSchema,
    nameCy: wordsSchema,
    fewest: z.int().min(1),
    most: z.int().min(1).nullable(),
    steps: z.array(step).min(1).max(40),
  }),
  /** It is not offered any more. */
  z.object({ type: z.literal("TemplateRetired") }),
]);
/** One event of an own template. */
export type TemplateEvent = z.infer<typeof templateEvents>;
