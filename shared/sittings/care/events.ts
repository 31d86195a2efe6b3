import { z } from "zod";
import { wordsSchema } from "../../journal.ts";

const event = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) => z.object({ type: z.literal(type), ...shape });
const seat = z.string().regex(/^s-\d{1,6}$/);
const by = z.enum(["self", "desk"]);
const item = z.string().regex(/^i\d{1,4}$/);
const ballot = z.string().regex(/^\d{4}-\d{1,6}$/);
const channel = wordsSchema.nullable();

/** Apologies, and the channels by which a sitting can be followed. Why somebody cannot come stands in none of them (ATT-7). */
export const careEvents = [
  event("ApologiesSent", { seat, by }),
  event("ApologiesTakenBack", { seat, by }),
  event("AccessSet", { captions: channel, bsl: channel, interpretation: channel, phone: channel, pin: channel }),
  /** Whether the item closes to the public is put to a show of hands (CLO-1). */
  event("ClosingPut", { item, reason: wordsSchema, invited: z.array(wordsSchema), ballot }),
  event("ClosingDecided", { item, ballot, carried: z.boolean() }),
  event("ItemReopened", { item }),
] as const;
export type CareEvent = z.infer<(typeof careEvents)[number]>;
