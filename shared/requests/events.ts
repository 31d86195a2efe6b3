import { z } from "zod";
import { hashSchema, wordsSchema } from "../journal.ts";
import { extents } from "../proposals/departments.ts";
import { languageSchema, versionNumberSchema } from "../proposals/events.ts";
import { principles, ruleKinds } from "./text.ts";

/** A request's number, as text, given in the order of lodging and never reused. The stream is `request/4`. */
export const requestIdSchema = z.string().regex(/^[1-9][0-9]{0,5}$/);
const idSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** A day of the calendar in the United Kingdom. */
export const requestDaySchema = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const cites = z.array(requestIdSchema).max(20);

/** What a request is about, as codes beside its words. */
const about = {
  kind: z.enum(ruleKinds),
  principle: z.enum(principles),
  extent: z.array(z.enum(extents)).min(1).max(5),
  from: requestDaySchema,
  until: requestDaySchema,
  cites,
  /** In which languages title, rule and what is asked are complete. */
  languages: z.array(languageSchema).max(2),
  /** Words: the canonical text; `hash`: plain SHA-256 of it, which the ruling names. */
  text: wordsSchema,
  hash: hashSchema,
};

/** How a request can be ruled. */
export const rulings = ["granted", "granted-with-conditions", "refused"] as const;

/** Everything that the record says about a right to innovate request (stream `request/<number>`). */
export const requestEvents = z.discriminatedUnion("type", [
  z.object({ type: z.literal("RequestLodged"), number: requestIdSchema, author: idSchema, seat: idSchema, ...about }),
  /** Written anew before the ruling, with a reason. */
  z.object({ type: z.literal("RequestMended"), version: versionNumberSchema, reason: wordsSchema, ...about }),
  z.object({ type: z.literal("RequestWithdrawn"), reason: wordsSchema }),
  /** The ruling on one version: from here on a precedent. `from`, `until`, `review`: days; null where refused. */
  z.object({
    type: z.literal("RequestRuled"),
    version: versionNumberSchema,
    hash: hashSchema,
    result: z.enum(rulings),
    reason: wordsSchema,
    conditions: z.array(wordsSchema).max(12),
    from: requestDaySchema.nullable(),
    until: requestDaySchema.nullable(),
    review: requestDaySchema.nullable(),
    /** Earlier rulings that it rests on. */
    cites,
  }),
  /** What was granted ends before its day. */
  z.object({ type: z.literal("SuspensionEnded"), reason: wordsSchema }),
]);
/** One event of a request. */
export type RequestEvent = z.infer<typeof requestEvents>;
