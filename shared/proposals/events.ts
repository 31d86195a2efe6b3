import { z } from "zod";
import { hashSchema, wordsSchema } from "../journal.ts";
import { planChapters } from "./chapters.ts";
import { departmentCodes, extents } from "./departments.ts";
import { languageParts } from "./text.ts";

/** A proposal's number, as text: `7`. Given in the order of publication and never reused. */
export const proposalIdSchema = z.string().regex(/^[1-9][0-9]{0,5}$/);
/** Ids of people, seats, sittings, agenda items. */
const idSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** A ballot's id without the stream's prefix: `2026-42`. */
const ballotIdSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** A version's number: 1, 2, 3 … */
export const versionNumberSchema = z.int().min(1).max(10_000);
/** The two languages that an agenda text stands in. */
export const languageSchema = z.enum(["en", "cy"]);

const extentSchema = z.array(z.enum(extents)).min(1).max(5);
const addresseesSchema = z.array(z.object({ nation: z.enum(extents), department: z.enum(departmentCodes) })).max(5);

/** Everything that the record says about a proposal (stream `proposal/<number>`). A draft is private and has no events. */
export const proposalEvents = z.discriminatedUnion("type", [
  /** A draft became public and seeks sponsors. `seat` is the seat the author acts for. */
  z.object({
    type: z.literal("ProposalPublished"),
    number: proposalIdSchema,
    author: idSchema,
    seat: idSchema,
    chapter: z.enum(planChapters),
    extent: extentSchema,
    addressees: addresseesSchema,
    /** Of a composite: the two it was made of, and the second one's proposer; absent for any other. */
    joins: z.object({ proposals: z.array(proposalIdSchema).length(2), author: idSchema, seat: idSchema }).optional(),
  }),
  /** A numbered, immutable version. `text`: the canonical text as words; `hash`: plain SHA-256 of that text, which a ballot names. */
  z.object({
    type: z.literal("VersionMade"),
    version: versionNumberSchema,
    text: wordsSchema,
    hash: hashSchema,
    reason: wordsSchema.nullable(),
    chapter: z.enum(planChapters),
    extent: extentSchema,
    addressees: addresseesSchema,
    /** In which languages title, question and summary are complete. */
    languages: z.array(languageSchema).max(2),
    /** The amendment or recommendation it was made of; absent where the author wrote it. */
    amendment: z
      .string()
      .regex(/^[1-9][0-9]{0,5}-e?[1-9][0-9]{0,3}$/)
      .optional(),
  }),
  /** The six questions of the equality and anti-racism check, answered for one version. */
  z.object({ type: z.literal("CheckAnswered"), version: versionNumberSchema, answers: z.array(wordsSchema).length(6) }),
  /** A seat's mark on the check as answered for one version; a concern says why. Its last mark counts; never a veto. */
  z.object({
    type: z.literal("CheckMarked"),
    version: versionNumberSchema,
    seat: idSchema,
    mark: z.enum(["adequate", "concerns"]),
    reason: wordsSchema.nullable(),
  }),
  /**
   * A named person has checked this language's title, question and summary against the other's. `unchanged`: parts that changed in
   * the other language only, of which the person says that this one still says the same (PRP-21); absent where there are none.
   */
  z.object({
    type: z.literal("LanguagesConfirmed"),
    version: versionNumberSchema,
    language: languageSchema,
    person: idSchema,
    unchanged: z.array(z.enum(languageParts)).max(3).optional(),
  }),
  z.object({ type: z.literal("ProposalSponsored"), seat: idSchema }),
  z.object({ type: z.literal("SponsorWithdrawn"), seat: idSchema }),
  z.object({ type: z.literal("ProposalLodged") }),
  z.object({ type: z.literal("ProposalAdmitted"), reason: wordsSchema }),
  z.object({ type: z.literal("ProposalReturned"), reason: wordsSchema }),
  z.object({ type: z.literal("ProposalWithdrawn"), reason: wordsSchema }),
  /** One of the two proposers of a composite wants to withdraw it; it is withdrawn once the other does too. */
  z.object({ type: z.literal("ProposalWithdrawalAsked"), seat: idSchema, reason: wordsSchema }),
  z.object({ type: z.literal("ProposalPutOnAgenda"), sitting: idSchema, item: idSchema }),
  /** Its item was taken off an agenda again before it had begun (RUN-5). */
  z.object({ type: z.literal("ProposalTakenOffAgenda"), sitting: idSchema, item: idSchema }),
  /** Written by the sitting when the discussion of its item ends. */
  z.object({ type: z.literal("ProposalDebated"), sitting: idSchema, item: idSchema }),
  /** Written by the sitting: sent back to its author, who may make a new version and lodge it again. */
  z.object({ type: z.literal("ProposalReferredBack"), sitting: idSchema }),
  /** Written by the sitting at closing: not reached, and not carried over. */
  z.object({ type: z.literal("ProposalLapsed"), sitting: idSchema }),
  /** Joined with another into this composite, with both proposers' consent. */
  z.object({ type: z.literal("ProposalJoined"), into: proposalIdSchema }),
  /** Written when a ballot opens: from here on the text stands still. */
  z.object({ type: z.literal("ProposalFrozen"), ballot: ballotIdSchema, version: versionNumberSchema }),
  /** Written when a ballot is voided: the text may change again. */
  z.object({ type: z.literal("ProposalUnfrozen"), ballot: ballotIdSchema }),
  /** An easy-read or BSL version that a person made of this version, or of an outcome, was linked (PCK-6). */
  z.object({
    type: z.literal("MadeByHandLinked"),
    number: z.int().min(1),
    form: z.enum(["easy-read-en", "easy-read-cy", "bsl"]),
    version: versionNumberSchema,
    outcome: proposalIdSchema.optional(),
    address: wordsSchema,
    maker: wordsSchema,
    day: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  }),
  z.object({ type: z.literal("MadeByHandRemoved"), number: z.int().min(1), reason: wordsSchema }),
  /** Written when the ballot on it is declared. */
  z.object({ type: z.literal("ProposalDecided"), ballot: ballotIdSchema, carried: z.boolean() }),
]);

/** One event of a proposal. */
export type ProposalEvent = z.infer<typeof proposalEvents>;
