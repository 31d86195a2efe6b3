import { z } from "zod";
import { hashSchema } from "../journal.ts";
import { cleanLines } from "../proposals/document.ts";
import { languageSchema, proposalIdSchema } from "../proposals/events.ts";
import { cleanWithin } from "../proposals/text.ts";
import { textLimits } from "../textLimits.ts";
import { compositeIdSchema } from "./events.ts";

const composite = { composite: compositeIdSchema };
const proposal = { proposal: proposalIdSchema };
const reason = {
  reason: cleanWithin(textLimits.reason, cleanLines).pipe(z.string().min(1, { message: "reasonMissing" })),
  lang: languageSchema.default("en"),
};

/** What people can ask for about joining two proposals, as it comes from a form. */
export const compositeCommands = z.discriminatedUnion("type", [
  /** Offers to join `other` to `proposal`: a proposer of either, or the committee. Begins the draft of the joined text. */
  z.object({ type: z.literal("ProposeComposite"), ...proposal, other: proposalIdSchema }),
  /** For the proposal one proposes: agrees to the joined text with this hash. Once both have, the two are joined. */
  z.object({ type: z.literal("ConsentToComposite"), ...composite, ...proposal, hash: hashSchema }),
  /** Takes one's agreement back while the other has not agreed. */
  z.object({ type: z.literal("WithdrawConsent"), ...composite, ...proposal }),
  /** For the proposal one proposes: does not want to join. */
  z.object({ type: z.literal("RefuseComposite"), ...composite, ...proposal, ...reason }),
  /** Takes the offer back that one made. */
  z.object({ type: z.literal("WithdrawComposite"), ...composite, ...reason }),
]);
/** One command about joining, checked and cleaned. */
export type CompositeCommand = z.infer<typeof compositeCommands>;
