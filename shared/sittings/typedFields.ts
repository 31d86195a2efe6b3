import { z } from "zod";

/** Text as a person types it: trimmed, without control characters, at most `most` characters. */
export const text = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { error: "empty" })
    .max(most, { error: "tooLong" })
    .refine((t) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(t), {
      error: "controlCharacters",
    });
/** An empty field means nothing was said. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((v) => (v === "" || v === undefined ? null : v), schema.nullable());
/** A whole number, as a number or as the digits of a form field. */
export const whole = (least: number, most: number) =>
  z.preprocess((v) => (typeof v === "string" && /^\d{1,15}$/.test(v.trim()) ? Number(v.trim()) : v), z.int().min(least).max(most));
/** The language somebody writes in. */
export const lang = z.enum(["en", "cy"]).default("en");
