import type { Actor, Draft, Refusal, Unsealed } from "../journal.ts";
import { refuse } from "../journal.ts";
import type { ProposalEvent } from "./events.ts";
import type { ProposalsKnow } from "./know.ts";
import { isOver, proposesAs } from "./questions.ts";
import type { Proposal } from "./state.ts";

/** An event as decided: words not yet replaced by their hash, the type as it is. */
type Decided<E extends ProposalEvent> = E extends ProposalEvent ? { readonly type: E["type"] } & Unsealed<Omit<E, "type">> : never;

/** Drafts of entries on one proposal's stream. */
export const onRecord = (proposal: string, ...events: readonly Decided<ProposalEvent>[]): readonly Draft[] =>
  events.map((event) => ({ stream: `proposal/${proposal}`, event }));

/** The proposal while it can still change: its way has not ended and no ballot holds its text (PRP-7). */
export function changeableProposal(id: string, know: ProposalsKnow): Proposal | Refusal {
  const proposal = know.proposal(id);
  if (!proposal) return refuse("proposalUnknown", { number: id });
  if (proposal.frozen && !proposal.decided) return refuse("proposalFrozen", { ballot: proposal.frozen.ballot });
  if (isOver(proposal)) return refuse("proposalOver", { number: id });
  return proposal;
}

/** Whether the actor is the author, or acts now for the seat that proposed. */
export const speaksForProposal = (
  proposal: Proposal,
  { roll }: Pick<ProposalsKnow, "roll">,
  { actor }: { readonly actor: Pick<Actor, "id"> },
): boolean => proposesAs(proposal, actor.id, roll) !== null;
