import { z } from "zod";
import { hashSchema, wordsSchema } from "../journal.ts";
import { proposalIdSchema, versionNumberSchema } from "../proposals/events.ts";
import { lineNames } from "../proposals/lines.ts";
import { documentNames } from "./changes.ts";

/** `7-3`: the third amendment to proposal 7; `7-e2`: the second editorial recommendation. Never reused. The stream is `amendment/7-3`. */
export const amendmentIdSchema = z.string().regex(/^[1-9][0-9]{0,5}-e?[1-9][0-9]{0,3}$/);
const idSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);
const collisionKinds = [
  "replaced-differently",
  "replaced-and-deleted",
  "deleted-by-both",
  "inserted-at-the-same-place",
  "moved-differently",
  "moved-and-deleted",
  "place-gone",
  "place-rewritten",
] as const;

/** Everything that the record says about an amendment (stream `amendment/<proposal>-<number>`). */
export const amendmentEvents = z.discriminatedUnion("type", [
  /** Changes to one version. `changes`: their canonical text as words; `hash`: plain SHA-256 of it. `seat` is null for the secretariat's. */
  z.object({
    type: z.literal("AmendmentMade"),
    proposal: proposalIdSchema,
    number: z.int().min(1).max(9_999),
    kind: z.enum(["amendment", "editorial"]),
    author: idSchema,
    seat: idSchema.nullable(),
    version: versionNumberSchema,
    changes: wordsSchema,
    hash: hashSchema,
    reason: wordsSchema,
    /** Why it comes after amendments closed; null: it was in time. */
    lateReason: wordsSchema.nullable(),
  }),
  z.object({ type: z.literal("AmendmentSponsored"), seat: idSchema }),
  z.object({ type: z.literal("AmendmentSponsorWithdrawn"), seat: idSchema }),
  z.object({ type: z.literal("AmendmentWithdrawn"), reason: wordsSchema.nullable() }),
  /** It stands in a new version. `changes` and `hash` null: word for word as before. `joined`: with words changed meanwhile. */
  z.object({
    type: z.literal("AmendmentReanchored"),
    version: versionNumberSchema,
    changes: wordsSchema.nullable(),
    hash: hashSchema.nullable(),
    joined: z.boolean(),
  }),
  /** It cannot stand in a new version as it is; its author may mend it. No passages: the text would lack a needed section. */
  z.object({
    type: z.literal("AmendmentStuck"),
    version: versionNumberSchema,
    passages: z.array(
      z.object({
        where: z.enum([...documentNames, ...lineNames]),
        block: z
          .string()
          .regex(/^[bn][0-9]{1,6}$/)
          .nullable(),
        kind: z.enum(collisionKinds),
      }),
    ),
  }),
  /** A new version says all that it asks for. */
  z.object({ type: z.literal("AmendmentMet"), version: versionNumberSchema }),
  /** Its author wrote it anew for a version in which it could not stand. */
  z.object({ type: z.literal("AmendmentMended"), version: versionNumberSchema, changes: wordsSchema, hash: hashSchema }),
  /** The proposer took it over without a vote: this version was made of it. */
  z.object({ type: z.literal("AmendmentAccepted"), version: versionNumberSchema }),
  /** The proposer refused an editorial recommendation. */
  z.object({ type: z.literal("AmendmentRefused"), reason: wordsSchema }),
  /** Its place in the order of voting, and which others fall if it is carried. */
  z.object({ type: z.literal("AmendmentPlaced"), place: z.int().min(1).max(9_999), falls: z.array(amendmentIdSchema).max(500) }),
  /** Written when a ballot on it opens: from here on it stands still. The ballot names the hash. */
  z.object({ type: z.literal("AmendmentFrozen"), ballot: idSchema, version: versionNumberSchema, hash: hashSchema }),
  z.object({ type: z.literal("AmendmentUnfrozen"), ballot: idSchema }),
  /** Written when the ballot on it is declared. `version`: the one made of it; null where it was not carried. */
  z.object({ type: z.literal("AmendmentDecided"), ballot: idSchema, carried: z.boolean(), version: versionNumberSchema.nullable() }),
  /** Another was carried with which it cannot stand. */
  z.object({ type: z.literal("AmendmentFell"), carried: amendmentIdSchema }),
  /** The way of the proposal ended before it was decided; `joined`: it became part of this composite. */
  z.object({ type: z.literal("AmendmentLapsed"), joined: proposalIdSchema.optional() }),
]);

/** One event of an amendment. */
export type AmendmentEvent = z.infer<typeof amendmentEvents>;
