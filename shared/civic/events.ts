import { z } from "zod";
import { areaCodeSchema } from "../evidence/events.ts";
import { wordsSchema } from "../journal.ts";
import { spaceOutcomes, spaceOwners, spaceUses } from "./kinds.ts";

/** A space's number on the register, as text, given in order and never reused. The stream is `space/4`. */
export const spaceIdSchema = z.string().regex(/^[1-9][0-9]{0,5}$/);
const seatSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);
const daySchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .nullable();

/** What the register says of a space: words, codes and days of the calendar in the United Kingdom. */
const about = {
  name: wordsSchema,
  address: wordsSchema,
  area: areaCodeSchema,
  /** The group that asked the council to list it; null where that is not known. */
  group: wordsSchema.nullable(),
  use: z.enum(spaceUses),
  owner: z.enum(spaceOwners),
  /** When it came on the council's list of assets of community value; null where it is on none. */
  listed: daySchema,
  /** When the council was told that the owner means to sell. */
  notice: daySchema,
  /** When a community group asked in writing to be treated as a bidder. */
  bid: daySchema,
  outcome: z.enum(spaceOutcomes).nullable(),
  outcomeDay: daySchema,
  /** Where all this stands. */
  source: wordsSchema,
};

/** Everything that the record says about a civic space (stream `space/<number>`). */
export const spaceEvents = z.discriminatedUnion("type", [
  z.object({ type: z.literal("SpaceNominated"), number: spaceIdSchema, seat: seatSchema, ...about }),
  z.object({ type: z.literal("NominationAccepted"), reason: wordsSchema }),
  z.object({ type: z.literal("NominationRefused"), reason: wordsSchema }),
  z.object({ type: z.literal("SpaceRegistered"), number: spaceIdSchema, ...about }),
  /** Written anew, with a reason: something happened, or something was wrong. */
  z.object({ type: z.literal("SpaceChanged"), reason: wordsSchema, ...about }),
]);
export type SpaceEvent = z.infer<typeof spaceEvents>;
