import { z } from "zod";
import { handForms } from "../../../../shared/proposals/madeByHand.ts";

/** What answers are made of. Every object may gain fields: whoever reads one passes over those they do not know. */
export const time = z.iso.datetime().describe("UTC");
/** A calendar day in the United Kingdom. */
export const day = z.iso.date();
export const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe("SHA-256 as hexadecimal digits");
export const count = z.int().min(0);
export const url = z.url();
/** Words in English and Welsh; null where there are none in that language, or they were withdrawn. */
export const bilingual = z.looseObject({ en: z.string().nullable(), cy: z.string().nullable() });
/** What people wrote; null where it was withdrawn or is not public. */
export const words = z.string().nullable();

/** A seat as the public may see it; `group` null for a protected seat. */
export const seat = z.looseObject({ number: count, region: z.string(), group: words });
/** Heads and weight in whole units. */
export const amount = z.looseObject({ heads: count, weight: count });
/** A region by code and both names. */
export const region = { code: z.string(), name: bilingual };
export const reasoned = z.looseObject({ reason: words, at: time });

/** Easy-read and BSL versions that people made, by their web address; `maker` null where the name was withdrawn. */
export const byHand = z.array(
  z.looseObject({ number: count, form: z.enum(handForms), version: count, address: z.string(), maker: words, day }),
);
