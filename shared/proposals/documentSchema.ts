import { z } from "zod";
import { blockKinds, documentLimits, normaliseDocument, noteKinds, plainOf, safeLink } from "./document.ts";

const runSchema = z.strictObject({
  text: z.string().max(documentLimits.block),
  emphasis: z.literal(true).optional(),
  strong: z.literal(true).optional(),
  link: z
    .string()
    .max(documentLimits.link)
    .refine((link) => safeLink(link) !== null, { message: "linkNotAllowed" })
    .optional(),
  note: z.enum(noteKinds).optional(),
});

/** A document at the door: within the limits, ids unlike one another, links safe; comes out canonical. */
export const documentSchema = z
  .strictObject({
    blocks: z
      .array(
        z.strictObject({
          id: z.string().regex(/^b[1-9][0-9]{0,5}$/),
          kind: z.enum(blockKinds),
          runs: z.array(runSchema).max(500),
        }),
      )
      .max(documentLimits.blocks, { message: "documentTooManyBlocks" }),
    given: z.int().min(0).max(999_999),
  })
  .refine((d) => new Set(d.blocks.map((b) => b.id)).size === d.blocks.length, { message: "documentIdsDoubled" })
  .refine((d) => d.blocks.every((b) => plainOf(b).length <= documentLimits.block), { message: "documentBlockTooLong" })
  .refine((d) => d.blocks.reduce((sum, b) => sum + plainOf(b).length, 0) <= documentLimits.whole, { message: "documentTooLong" })
  .transform(normaliseDocument);
