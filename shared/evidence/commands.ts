import { z } from "zod";
import { isDay } from "../calendar/days.ts";
import { planItemIdSchema } from "../plan/events.ts";
import { cleanLine, cleanLines } from "../proposals/document.ts";
import { languageSchema } from "../proposals/events.ts";
import { cleanWithin } from "../proposals/text.ts";
import { textLimits } from "../textLimits.ts";
import { areaCodeSchema, decimalSchema, measureIdSchema, yearSchema } from "./events.ts";
import { units } from "./units.ts";

/** The most figures of one measure, and the most areas of a register. */
export const mostFigures = 50_000;
export const mostAreas = 5_000;

const line = (most: number) => cleanWithin(most, cleanLine).pipe(z.string().min(1));
const lang = { lang: languageSchema.default("en") };
const reason = { reason: cleanWithin(textLimits.reason, cleanLines).pipe(z.string().min(1, { message: "reasonMissing" })), ...lang };
const measure = { measure: measureIdSchema };
const name = line(textLimits.areaName);
const provenance = {
  source: line(textLimits.evidenceSource),
  licence: line(textLimits.evidenceSource),
  day: z
    .string()
    .refine((day) => day === "" || isDay(day), { error: "noSuchDay" })
    .default("")
    .transform((day) => (day === "" ? null : day)),
};

/** One place of the register. `region`: the code of the region it lies in; empty where it lies in none. `former`: codes it had before. */
export const areaSchema = z.object({
  code: areaCodeSchema,
  name,
  region: z.union([areaCodeSchema, z.literal("")]),
  former: z.array(areaCodeSchema).max(10).default([]),
});
/** One figure. `name` and `region` only where the register does not know the area. */
export const figureSchema = z.object({
  area: areaCodeSchema,
  year: yearSchema,
  value: decimalSchema,
  name: name.optional(),
  region: z.union([areaCodeSchema, z.literal("")]).optional(),
});

/** What can be asked about evidence. */
export const evidenceCommands = z.discriminatedUnion("type", [
  /** Adds places to the register of areas, or changes them. `after`: how many imports there had been when the file was read. */
  z.object({
    type: z.literal("ImportAreas"),
    after: z.coerce.number().int().min(0),
    ...provenance,
    areas: z.array(areaSchema).min(1).max(mostAreas),
  }),
  /** Brings in the figures of a measure, whole. `after`: the last revision when the file was read. */
  z.object({
    type: z.literal("ImportEvidence"),
    ...measure,
    after: z.coerce.number().int().min(0),
    titleEn: line(textLimits.title),
    titleCy: line(textLimits.title),
    unit: z.enum(units),
    ...provenance,
    sums: z.boolean().default(false),
    invented: z.boolean().default(false),
    figures: z.array(figureSchema).min(1).max(mostFigures),
  }),
  /** Asks, for a seat, that a figure be corrected, and says where the right one stands. */
  z.object({
    type: z.literal("AskFigureCorrection"),
    ...measure,
    seat: z.string().regex(/^[a-z0-9-]{1,40}$/),
    area: areaCodeSchema,
    year: z.coerce.number().pipe(yearSchema),
    value: z.string().trim().pipe(decimalSchema),
    source: line(textLimits.evidenceSource),
    ...lang,
  }),
  z.object({ type: z.literal("AcceptFigureCorrection"), ...measure, correction: z.coerce.number().int().min(1), ...reason }),
  z.object({ type: z.literal("RefuseFigureCorrection"), ...measure, correction: z.coerce.number().int().min(1), ...reason }),
  /** Makes a numeric clause of an adopted text a standard for this measure. */
  z.object({ type: z.literal("SetStandard"), ...measure, item: planItemIdSchema, recommendation: z.coerce.number().int().min(1) }),
  z.object({ type: z.literal("EndStandard"), ...measure, standard: z.coerce.number().int().min(1), ...reason }),
]);
export type EvidenceCommand = z.infer<typeof evidenceCommands>;
export type Area = z.output<typeof areaSchema>;
export type EvidenceFigure = z.output<typeof figureSchema>;
