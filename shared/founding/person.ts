import { z } from "zod";
import { textLimits } from "../textLimits.ts";

/** Invisible characters that could disguise a name: controls, direction overrides, zero-width marks, the byte order mark. */
const disguises = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** One line of text with single spaces, in the composed form of its letters (ŵ is one letter however it was typed). */
export const tidied = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

/** Whether text holds characters nobody can see. */
export const hasDisguises = (text: string): boolean => disguises.test(text);

/** One line of plain text of 1 to `most` characters, tidied. */
export const lineSchema = (most: number) =>
  z
    .string()
    .transform(tidied)
    .pipe(
      z
        .string()
        .min(1)
        .max(most)
        .refine((text) => !hasDisguises(text), { message: "holds invisible characters" }),
    );

/** At most 254 characters, one @, a dot in the domain, nothing a mail header could be broken with. */
export const emailPattern = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** An e-mail address, lower-case. */
export const emailSchema = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.string().max(textLimits.email).regex(emailPattern));

/** A person's name as they give it. */
export const personNameSchema = lineSchema(textLimits.personName);

/** The language somebody is written to in. */
export const languageSchema = z.enum(["en", "cy"]);
export type Language = z.infer<typeof languageSchema>;

/** A person's id. */
export const personIdSchema = z.string().regex(/^p-[a-z0-9-]{1,40}$/);
