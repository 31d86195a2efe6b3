import { z } from "zod";
import { hashSchema, wordsSchema } from "../journal.ts";
import { planItemIdSchema } from "../plan/events.ts";
import { figureComparisons } from "../proposals/figure.ts";
import { decimalPattern } from "./decimal.ts";
import { units } from "./units.ts";

/** A measure's name in addresses: `library-walk`. */
export const measureIdSchema = z.string().regex(/^[a-z][a-z0-9-]{1,38}$/);
/** The code of an area: a GSS code, or the assembly's own code of a region. */
export const areaCodeSchema = z.string().regex(/^[A-Za-z0-9-]{1,20}$/);
export const yearSchema = z.int().min(1801).max(2200);
export const decimalSchema = z.string().regex(decimalPattern);
const daySchema = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const seatSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** Where figures or areas came from. `day`: when the source published or gathered them; null where it does not say. */
const provenance = { source: wordsSchema, licence: wordsSchema, day: daySchema.nullable() };

/** Stream `areas`: which places there are. Each import adds to what stands, and the whole is written anew (EVI-1). */
export const areasEvents = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("AreasImported"),
    number: z.int().min(1),
    ...provenance,
    /** Words: the whole canonical table; `hash`: plain SHA-256 of it. */
    table: wordsSchema,
    hash: hashSchema,
    areas: z.int().min(1),
  }),
]);
export type AreasEvent = z.infer<typeof areasEvents>;

/** Stream `measure/<id>`: figures by area and year, what was corrected, and what standards were adopted for it. */
export const measureEvents = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("EvidenceImported"),
    measure: measureIdSchema,
    /** 1, 2 … An import takes the place of the one before; that one stays readable (EVI-6). */
    revision: z.int().min(1),
    titleEn: wordsSchema,
    titleCy: wordsSchema,
    unit: z.enum(units),
    ...provenance,
    table: wordsSchema,
    hash: hashSchema,
    figures: z.int().min(1),
    areas: z.int().min(1),
    years: z.array(yearSchema).min(1).max(200),
    /** Regions, nations and the whole are the sums of their areas. */
    sums: z.boolean(),
    /** Made up, for a demonstration. */
    invented: z.boolean(),
  }),
  z.object({
    type: z.literal("FigureCorrectionAsked"),
    number: z.int().min(1),
    revision: z.int().min(1),
    area: areaCodeSchema,
    year: yearSchema,
    was: decimalSchema,
    value: decimalSchema,
    seat: seatSchema,
    source: wordsSchema,
  }),
  z.object({ type: z.literal("FigureCorrectionAccepted"), number: z.int().min(1), reason: wordsSchema }),
  z.object({ type: z.literal("FigureCorrectionRefused"), number: z.int().min(1), reason: wordsSchema }),
  /** A numeric clause of an adopted text is a standard for this measure. */
  z.object({
    type: z.literal("StandardSet"),
    number: z.int().min(1),
    item: planItemIdSchema,
    recommendation: z.int().min(1),
    comparison: z.enum(figureComparisons),
    value: decimalSchema,
  }),
  z.object({ type: z.literal("StandardEnded"), number: z.int().min(1), reason: wordsSchema }),
]);
export type MeasureEvent = z.infer<typeof measureEvents>;
