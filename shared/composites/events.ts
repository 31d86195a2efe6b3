import { z } from "zod";
import { hashSchema, wordsSchema } from "../journal.ts";
import { proposalIdSchema } from "../proposals/events.ts";

/** The number of an offer to join two proposals, as text. The stream is `composite/3`. */
export const compositeIdSchema = z.string().regex(/^[1-9][0-9]{0,5}$/);
const idSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** Everything that the record says about an offer to join two admitted proposals (stream `composite/<number>`). */
export const compositeEvents = z.discriminatedUnion("type", [
  /** Joining was proposed: for the seat of one of the two, or (`seat` null) by the committee. `draft`: where its text is written. */
  z.object({
    type: z.literal("CompositeProposed"),
    number: compositeIdSchema,
    proposals: z.array(proposalIdSchema).length(2),
    draft: idSchema,
    seat: idSchema.nullable(),
  }),
  /** The proposer of one of the two agrees to the joined text with this hash. The text is not public yet. */
  z.object({ type: z.literal("CompositeConsented"), proposal: proposalIdSchema, hash: hashSchema }),
  z.object({ type: z.literal("CompositeConsentWithdrawn"), proposal: proposalIdSchema }),
  /** The proposer of one of the two does not want to join. */
  z.object({ type: z.literal("CompositeRefused"), proposal: proposalIdSchema, reason: wordsSchema }),
  /** Whoever proposed joining took that back. */
  z.object({ type: z.literal("CompositeWithdrawn"), reason: wordsSchema }),
  /** Both agreed to the same text: it is this proposal now. */
  z.object({ type: z.literal("CompositeJoined"), proposal: proposalIdSchema }),
  /** The way of one of the two ended otherwise. */
  z.object({ type: z.literal("CompositeLapsed"), proposal: proposalIdSchema }),
]);

/** One event of an offer to join. */
export type CompositeEvent = z.infer<typeof compositeEvents>;
