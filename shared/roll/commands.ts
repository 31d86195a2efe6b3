import { z } from "zod";
import { regionFoundedSchema } from "../founding/foundingFile.ts";
import { emailSchema, languageSchema, lineSchema, personNameSchema } from "../founding/person.ts";
import { standingOrdersSchema, weightSchemeSchema } from "../founding/standingOrders.ts";
import { textLimits } from "../textLimits.ts";
import { seatIdSchema, seedSchema } from "./events.ts";

/** One line of the roll's file as it was read: its number in the file (the first line is 1) and its cells. */
export const rollRowSchema = z.object({ line: z.int().min(1), cells: z.array(z.string().max(100_000)).max(1_000) });
export type RollRow = z.infer<typeof rollRowSchema>;

/** What can be asked of the roll, and the founding that begins it. */
export const rollCommands = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("FoundAssembly"),
    nameEn: lineSchema(textLimits.assemblyName),
    nameCy: lineSchema(textLimits.assemblyName),
    /** Marked as a demonstration on every page, for ever. */
    demonstration: z.boolean().default(false),
    regions: z.array(regionFoundedSchema).min(1).max(200),
    orders: standingOrdersSchema.prefault({}),
    adminEmail: emailSchema,
    adminName: personNameSchema,
    language: languageSchema.default("en"),
  }),
  z.object({
    type: z.literal("ImportRoll"),
    rows: z.array(rollRowSchema).max(100_000),
    /** How many imports there had been when the preview was made; refused if another came between. Left out: no preview was shown. */
    after: z.coerce.number().pipe(z.int().min(0)).optional(),
  }),
  z.object({
    type: z.literal("AdoptWeights"),
    scheme: weightSchemeSchema,
    /** The seed of the preview, so that what was shown is what is adopted. Left out: a fresh one is drawn. */
    seed: seedSchema.optional(),
  }),
  z.object({
    type: z.literal("GiveProxy"),
    seat: seatIdSchema,
    to: seatIdSchema,
    instruction: z.string().trim().min(1).max(textLimits.proxyInstruction),
    lang: languageSchema.default("en"),
  }),
  z.object({ type: z.literal("WithdrawProxy"), seat: seatIdSchema }),
]);
export type RollCommand = z.infer<typeof rollCommands>;
