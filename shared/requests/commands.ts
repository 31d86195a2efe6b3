import { z } from "zod";
import { cleanLine, cleanLines } from "../proposals/document.ts";
import { languageSchema, versionNumberSchema } from "../proposals/events.ts";
import { cleanWithin } from "../proposals/text.ts";
import { textLimits } from "../textLimits.ts";
import { requestIdSchema, rulings } from "./events.ts";
import { mostConditions, requestTextSchema } from "./text.ts";

const seat = { seat: z.string().regex(/^[a-z0-9-]{1,40}$/) };
const request = { request: requestIdSchema };
const reason = {
  reason: cleanWithin(textLimits.reason, cleanLines).pipe(z.string().min(1, { message: "reasonMissing" })),
  lang: languageSchema.default("en"),
};
const day = z
  .string()
  .regex(/^(\d{4}-\d\d-\d\d)?$/)
  .default("");

/** What people can ask for about right to innovate requests, as it comes from a form. */
export const requestCommands = z.discriminatedUnion("type", [
  /** A request for the seat one acts for. */
  z.object({ type: z.literal("LodgeRequest"), ...seat, text: requestTextSchema }),
  /** Writes it anew before the ruling, for instance in the other language. */
  z.object({ type: z.literal("MendRequest"), ...request, text: requestTextSchema, ...reason }),
  z.object({ type: z.literal("WithdrawRequest"), ...request, ...reason }),
  /** The ruling on its latest version. Days and conditions only where it is granted; empty days: as asked, review at half time. */
  z.object({
    type: z.literal("RuleOnRequest"),
    ...request,
    version: versionNumberSchema,
    result: z.enum(rulings),
    ...reason,
    conditions: z
      .array(cleanWithin(textLimits.condition, cleanLine).pipe(z.string().min(1)))
      .max(mostConditions)
      .default([]),
    from: day,
    until: day,
    review: day,
    cites: z.array(requestIdSchema).max(20).default([]),
  }),
  /** Ends what was granted before its day, for instance because a condition was not kept. */
  z.object({ type: z.literal("EndSuspension"), ...request, ...reason }),
]);
/** One command about a request, checked and cleaned. */
export type RequestCommand = z.infer<typeof requestCommands>;
