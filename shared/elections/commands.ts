import { z } from "zod";
import { momentSchema } from "../calendar/moment.ts";
import { languageSchema } from "../founding/person.ts";
import { cleanLine, cleanLines } from "../proposals/document.ts";
import { cleanWithin } from "../proposals/text.ts";
import { textLimits } from "../textLimits.ts";
import { electedOffices, electionIdSchema, electionMethods } from "./events.ts";

const election = { election: electionIdSchema };
const seat = { seat: z.string().regex(/^[a-z0-9-]{1,40}$/) };
const sitting = z.string().regex(/^[a-z0-9-]{1,40}$/);
const panelName = cleanWithin(textLimits.requestLine, cleanLine).default("");
/** Milliseconds since 1970; left empty: now. */
const time = momentSchema;
const orNow = z.preprocess((v) => (v === "" || v === null ? undefined : v), time.optional()).optional();

/** What people can ask for about elections, as it comes from a form. */
export const electionCommands = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("AnnounceElection"),
    office: z.enum(electedOffices),
    /** What a panel is called; for an office it stays empty. */
    panelEn: panelName,
    panelCy: panelName,
    places: z.coerce.number().int().min(1).max(39),
    method: z.enum(electionMethods).default("stv-scotland"),
    opensAt: orNow,
    closesAt: time,
    sitting,
  }),
  /** Stands as a candidate, for a seat one acts for. */
  z.object({
    type: z.literal("StandForElection"),
    ...election,
    ...seat,
    statement: cleanWithin(textLimits.candidateStatement, cleanLines).pipe(z.string().min(1)),
    lang: languageSchema.default("en"),
  }),
  /** Takes one's candidacy back; with `words` the statement goes out of sight as well. */
  z.object({
    type: z.literal("WithdrawCandidacy"),
    ...election,
    ...seat,
    words: z.preprocess((v) => v === true || v === "yes", z.boolean()),
  }),
  z.object({
    type: z.literal("StrikeCandidacy"),
    ...election,
    ...seat,
    reason: cleanWithin(textLimits.reason, cleanLines).pipe(z.string().min(1, { message: "reasonMissing" })),
    lang: languageSchema.default("en"),
  }),
  /** Lays the ballot out; with `sitting` for another sitting than was announced (ELE-11). */
  z.object({
    type: z.literal("PrepareElection"),
    ...election,
    sitting: z.preprocess((v) => (v === "" ? undefined : v), sitting.optional()),
  }),
  /** Appoints those whom the declared ballot elected. */
  z.object({ type: z.literal("AppointElected"), ...election }),
]);
/** One command about an election, checked and cleaned. */
export type ElectionCommand = z.infer<typeof electionCommands>;
/** One command by name. */
export type ElectionNamed<T extends ElectionCommand["type"]> = Extract<ElectionCommand, { type: T }>;
