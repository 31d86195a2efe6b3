import { z } from "zod";
import { ballotRefSchema } from "../founding/events.ts";
import { personIdSchema } from "../founding/person.ts";
import { wordsSchema } from "../journal.ts";

/** An election's number, as text, in the order of announcing. The stream is `election/3`. */
export const electionIdSchema = z.string().regex(/^[1-9][0-9]{0,5}$/);
const idSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** What people are elected to: two offices that the assembly appoints to, and panels by their own names. */
export const electedOffices = ["facilitator", "standing-orders-committee", "panel"] as const;
/** How elections are counted: the single transferable vote, and for one place approval or instant-runoff. */
export const electionMethods = ["stv-scotland", "approval", "instant-runoff"] as const;

/** Everything that the record says about an election (stream `election/<number>`). */
export const electionEvents = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("ElectionAnnounced"),
    number: electionIdSchema,
    office: z.enum(electedOffices),
    /** Words: what the panel is called in both languages; null where it is an office. */
    panel: z.object({ en: wordsSchema, cy: wordsSchema }).nullable(),
    places: z.int().min(1).max(39),
    method: z.enum(electionMethods),
    /** When candidacies open and close. */
    opensAt: z.int().min(0),
    closesAt: z.int().min(0),
    /** Where it is voted on. */
    sitting: idSchema,
  }),
  /** It is voted on in another sitting (ELE-11). */
  z.object({ type: z.literal("ElectionMoved"), sitting: idSchema }),
  /** Whoever acts stands as a candidate, for a seat they act for. */
  z.object({ type: z.literal("CandidateStood"), seat: idSchema, statement: wordsSchema }),
  z.object({ type: z.literal("CandidacyWithdrawn"), seat: idSchema }),
  /** The desk ruled that a candidacy is not admissible. */
  z.object({ type: z.literal("CandidacyStruck"), seat: idSchema, reason: wordsSchema }),
  /** The paper is laid out: candidates by their seats, in the order drawn by lot from the seed among everybody who ever stood. */
  z.object({
    type: z.literal("ElectionPaperLaid"),
    ballot: ballotRefSchema,
    order: z.array(idSchema).min(2).max(39),
    seed: z.string().regex(/^[0-9a-f]{32}$/),
  }),
  /** Those elected were appointed, as the declared ballot says. */
  z.object({
    type: z.literal("ElectedAppointed"),
    ballot: ballotRefSchema,
    /** None: a recount elected nobody (ELE-10). */
    seats: z.array(idSchema),
    /** Who has the office from it and did not have it before; absent in entries from before that was noted. */
    granted: z.array(personIdSchema).optional(),
  }),
]);
/** One event of an election. */
export type ElectionEvent = z.infer<typeof electionEvents>;
