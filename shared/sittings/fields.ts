import { z } from "zod";

/** What commands about sittings are made of: the fields of a form or a socket message, checked at the door. */

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
/** The language something was typed in. */
export const lang = z.enum(["en", "cy"]).default("en");
/** A sitting's number. */
export const sitting = z.string().regex(/^[1-9]\d{0,5}$/);
/** `s-17`. */
export const seat = z.string().regex(/^s-\d{1,6}$/);
/** `r3`. */
export const round = z.string().regex(/^r\d{1,4}$/);

/** A command about a sitting. */
export const command = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), sitting, ...shape });
