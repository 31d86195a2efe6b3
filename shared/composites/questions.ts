import type { Refusal } from "../journal.ts";
import { isRefusal, refuse } from "../journal.ts";
import type { Proposal } from "../proposals/state.ts";
import { changeableProposal } from "../proposals/within.ts";
import type { CompositesKnow } from "./know.ts";
import type { Composite } from "./state.ts";

const offerableStages: readonly Proposal["stage"][] = ["seeking-sponsors", "lodged", "admitted", "on-the-agenda", "debated"];

/**
 * The proposal if an offer to join it may be made now (CMP-1): public, its way not ended, no ballot holds it, and none is open in
 * a sitting on whose agenda it stands.
 */
export function offerable(id: string, know: CompositesKnow): Proposal | Refusal {
  const proposal = changeableProposal(id, know);
  if (isRefusal(proposal)) return proposal;
  if (!offerableStages.includes(proposal.stage)) return refuse("proposalNotAdmitted", { number: id });
  const voting = proposal.agenda.find(({ sitting }) => know.openBallotIn(sitting));
  return voting ? refuse("compositeWhileVoting", { number: id, sitting: voting.sitting }) : proposal;
}

/** The proposal if it may be joined with another now (CMP-1): as for an offer, and admitted, on an agenda or debated. */
export function joinable(id: string, know: CompositesKnow): Proposal | Refusal {
  const proposal = offerable(id, know);
  if (isRefusal(proposal)) return proposal;
  return proposal.stage === "seeking-sponsors" || proposal.stage === "lodged" ? refuse("compositeNotAdmitted", { number: id }) : proposal;
}

/** The open offer that names this proposal; there is one at most (CMP-2). */
export const openOffer = (proposal: string, know: Pick<CompositesKnow, "compositesOf">): Composite | undefined =>
  know.compositesOf(proposal).find(({ stage }) => stage === "open");

/** The open offer whose text is written in this draft. */
export const offerOfDraft = (
  draft: string,
  proposals: readonly string[],
  know: Pick<CompositesKnow, "compositesOf">,
): Composite | undefined => proposals.flatMap((one) => know.compositesOf(one)).find((one) => one.draft === draft && one.stage === "open");
