import { z } from "zod";
import { wordsSchema } from "../../journal.ts";

const event = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) => z.object({ type: z.literal(type), ...shape });
const seat = z.string().regex(/^s-\d{1,6}$/);
const by = z.enum(["self", "desk"]);
const channel = wordsSchema.nullable();

/** Apologies, and the channels by which a sitting can be followed. Why somebody cannot come stands in none of them (ATT-7). */
export const careEvents = [
  event("ApologiesSent", { seat, by }),
  event("ApologiesTakenBack", { seat, by }),
  event("AccessSet", { captions: channel, bsl: channel, interpretation: channel, phone: channel, pin: channel }),
] as const;
export type CareEvent = z.infer<(typeof careEvents)[number]>;
