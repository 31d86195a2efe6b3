import { z } from "zod";
import { isDay } from "../calendar/days.ts";
import { areaCodeSchema } from "../evidence/events.ts";
import { cleanLine, cleanLines } from "../proposals/document.ts";
import { languageSchema } from "../proposals/events.ts";
import { cleanWithin } from "../proposals/text.ts";
import { textLimits } from "../textLimits.ts";
import { spaceIdSchema } from "./events.ts";
import { spaceOutcomes, spaceOwners, spaceUses } from "./kinds.ts";

/** The most spaces that one file brings in. */
export const mostSpaces = 2_000;

const line = (most: number) => cleanWithin(most, cleanLine).pipe(z.string().min(1));
const maybeLine = (most: number) =>
  cleanWithin(most, cleanLine)
    .default("")
    .transform((text) => (text === "" ? null : text));
const day = z
  .string()
  .trim()
  .refine((text) => text === "" || isDay(text), { error: "noSuchDay" })
  .default("")
  .transform((text) => (text === "" ? null : text));
const lang = { lang: languageSchema.default("en") };
const reason = { reason: cleanWithin(textLimits.reason, cleanLines).pipe(z.string().min(1, { message: "reasonMissing" })) };
const space = { space: spaceIdSchema };

/** What a form or a line of a file says of a space: the fields of a council's list of assets of community value. */
const about = {
  name: line(textLimits.spaceName),
  address: line(textLimits.spaceAddress),
  area: areaCodeSchema,
  group: maybeLine(textLimits.spaceName),
  use: z.enum(spaceUses),
  owner: z.enum(spaceOwners),
  listed: day,
  notice: day,
  bid: day,
  outcome: z
    .union([z.enum(spaceOutcomes), z.literal("")])
    .default("")
    .transform((code) => (code === "" ? null : code)),
  outcomeDay: day,
  source: line(textLimits.evidenceSource),
  ...lang,
};
/** One space as it is typed. */
export const typedSpaceSchema = z.object(about);
export type TypedSpace = z.output<typeof typedSpaceSchema>;

/** What can be asked about civic spaces. */
export const spaceCommands = z.discriminatedUnion("type", [
  /** Puts a space forward for the seat one acts for. */
  z.object({ type: z.literal("NominateSpace"), seat: z.string().regex(/^[a-z0-9-]{1,40}$/), ...about }),
  z.object({ type: z.literal("AcceptNomination"), ...space, ...reason, ...lang }),
  z.object({ type: z.literal("RefuseNomination"), ...space, ...reason, ...lang }),
  z.object({ type: z.literal("RegisterSpace"), ...about }),
  /** The lines of a file, all or none. */
  z.object({ type: z.literal("ImportSpaces"), spaces: z.array(typedSpaceSchema).min(1).max(mostSpaces) }),
  /** Writes a space anew, with the reason. `written`: the language of its words, where the reason is in another. */
  z.object({ type: z.literal("ChangeSpace"), ...space, ...about, ...reason, written: languageSchema.optional() }),
]);
export type SpaceCommand = z.infer<typeof spaceCommands>;
