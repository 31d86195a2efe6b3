import { z } from "zod";
import { cleanLines } from "../proposals/document.ts";
import { languageSchema, proposalIdSchema, versionNumberSchema } from "../proposals/events.ts";
import { cleanWithin, proposalTextSchema } from "../proposals/text.ts";
import { textLimits } from "../textLimits.ts";
import { amendmentIdSchema } from "./events.ts";

const seatSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);
const maybe = cleanWithin(textLimits.reason, cleanLines).default("");
const needed = cleanWithin(textLimits.reason, cleanLines).pipe(z.string().min(1, { message: "reasonMissing" }));
const lang = languageSchema.default("en");
const amendment = { amendment: amendmentIdSchema };
/** An edited copy of a version: what was changed in it is worked out by comparing. */
const editedCopy = { version: versionNumberSchema, text: proposalTextSchema };

/** What people can ask for about amendments, as it comes from a form or a socket. */
export const amendmentCommands = z.discriminatedUnion("type", [
  /** An amendment for the seat one acts for. `lateReason` is published; needed once amendments have closed. */
  z.object({
    type: z.literal("MakeAmendment"),
    proposal: proposalIdSchema,
    seat: seatSchema,
    ...editedCopy,
    reason: needed,
    lateReason: maybe,
    lang,
  }),
  z.object({ type: z.literal("SponsorAmendment"), ...amendment, seat: seatSchema }),
  z.object({ type: z.literal("WithdrawAmendmentSponsor"), ...amendment, seat: seatSchema }),
  z.object({ type: z.literal("WithdrawAmendment"), ...amendment, reason: maybe, lang }),
  /** Writes an amendment anew that cannot stand in the latest version. */
  z.object({ type: z.literal("MendAmendment"), ...amendment, ...editedCopy }),
  /** The proposer takes an amendment over without a vote: it makes the next version. */
  z.object({ type: z.literal("AcceptFriendly"), ...amendment }),
  /** The order in which amendments to a proposal are voted on, and which fall with which, beside those that collide. */
  z.object({
    type: z.literal("SetVotingOrder"),
    proposal: proposalIdSchema,
    order: z.array(amendmentIdSchema).min(1).max(500),
    falls: z
      .array(z.object({ carried: amendmentIdSchema, falls: z.array(amendmentIdSchema).max(500) }))
      .max(500)
      .default([]),
  }),
  /** An editorial change that the secretariat recommends. */
  z.object({ type: z.literal("RecommendChange"), proposal: proposalIdSchema, ...editedCopy, reason: needed, lang }),
  z.object({ type: z.literal("AcceptRecommendation"), ...amendment }),
  z.object({ type: z.literal("RefuseRecommendation"), ...amendment, reason: needed, lang }),
]);
/** One command about an amendment, checked and cleaned. */
export type AmendmentCommand = z.infer<typeof amendmentCommands>;
/** One command by name. */
export type AmendmentCommandNamed<T extends AmendmentCommand["type"]> = Extract<AmendmentCommand, { type: T }>;
