import { z } from "zod";
import { ownTemplateName, templateName } from "../sittings/course.ts";
import { optional, text, whole } from "../sittings/fields.ts";
import { roundFormats } from "../sittings/state.ts";
import { stepCodes } from "../sittings/templates.ts";
import { textLimits } from "../textLimits.ts";

/** The most steps that a template has. */
export const mostSteps = 40;

const step = z.object({
  /** A step that is known by its code, or none: then it has names of its own. */
  code: optional(z.enum(stepCodes)),
  titleEn: optional(text(textLimits.sittingTitle)),
  titleCy: optional(text(textLimits.sittingTitle)),
  promptEn: optional(text(textLimits.prompt)),
  promptCy: optional(text(textLimits.prompt)),
  format: z.enum(roundFormats),
  minutes: whole(1, 600),
  secondsEach: optional(whole(10, 1800)),
});

/** What can be asked about templates of one's own, as it comes from a form. */
export const templateCommands = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("SaveTemplate"),
    /** The own template that is changed; none: a new one is made. */
    template: optional(ownTemplateName),
    /** How often it had been saved when its form was opened (TPL-3); 0 for a new one. */
    version: whole(0, 1_000_000).default(0),
    from: optional(templateName),
    nameEn: text(textLimits.sittingTitle),
    nameCy: text(textLimits.sittingTitle),
    fewest: whole(1, 1000).default(1),
    most: optional(whole(1, 1000)),
    steps: z.array(step).min(1, { error: "empty" }).max(mostSteps),
  }),
  z.object({ type: z.literal("RetireTemplate"), template: ownTemplateName }),
]);
/** One command about templates, checked and cleaned. */
export type TemplateCommand = z.infer<typeof templateCommands>;
