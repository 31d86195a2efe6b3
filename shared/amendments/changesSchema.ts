import { z } from "zod";
import { blockKinds, documentLimits, noteKinds, plainOf } from "../proposals/document.ts";
import { lineNames } from "../proposals/lines.ts";
import { textLimits } from "../textLimits.ts";
import type { Changes } from "./changes.ts";

const blockId = z.string().regex(/^b[1-9][0-9]{0,5}$/);
const newBlockId = z.string().regex(/^n[1-9][0-9]{0,2}$/);
const place = z.union([blockId, newBlockId]).nullable();
const run = z.strictObject({
  text: z.string().max(documentLimits.block),
  emphasis: z.literal(true).exactOptional(),
  strong: z.literal(true).exactOptional(),
  link: z.string().max(documentLimits.link).exactOptional(),
  note: z.enum(noteKinds).exactOptional(),
});
const blockWords = z
  .strictObject({ kind: z.enum(blockKinds), runs: z.array(run).max(500) })
  .refine((block) => plainOf({ id: "", ...block }).length <= documentLimits.block);

const blockChange = z.discriminatedUnion("change", [
  z.strictObject({ change: z.literal("replace"), block: blockId, was: blockWords, now: blockWords }),
  z.strictObject({ change: z.literal("delete"), block: blockId, was: blockWords }),
  z.strictObject({ change: z.literal("insert"), block: newBlockId, after: place, now: blockWords }),
  z.strictObject({ change: z.literal("move"), block: blockId, after: place }),
]);
const blockChanges = z.array(blockChange).max(documentLimits.blocks * 3);

/** Changes as they are stored: canonical JSON that `changesBetween` wrote. */
export const changesSchema = z.strictObject({
  lines: z
    .array(z.strictObject({ section: z.enum(lineNames), was: z.string().max(textLimits.cost), now: z.string().max(textLimits.cost) }))
    .max(lineNames.length),
  case: blockChanges,
  clauses: blockChanges,
});

/** Reads stored changes back; undefined if they are none (for instance because the words were withdrawn). */
export function parseChanges(canonical: string | undefined): Changes | undefined {
  if (canonical === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(canonical);
  } catch {
    return undefined;
  }
  const parsed = changesSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
