import type { Draft, Facts, Refusal, Unsealed } from "../journal.ts";
import { isRefusal, refuse } from "../journal.ts";
import type { Proposal } from "../proposals/state.ts";
import { isComplete, type ProposalText, proposalTextSchema } from "../proposals/text.ts";
import { changeableProposal, speaksForProposal } from "../proposals/within.ts";
import { actsFor } from "../roll/questions.ts";
import { applyChanges } from "./apply.ts";
import type { Changes } from "./changes.ts";
import type { AmendmentEvent } from "./events.ts";
import type { AmendmentsKnow } from "./know.ts";
import type { Amendment } from "./state.ts";

/** An event as decided: words not yet replaced by their hash, the type as it is. */
export type DecidedAmendment<E extends AmendmentEvent = AmendmentEvent> = E extends AmendmentEvent
  ? { readonly type: E["type"] } & Unsealed<Omit<E, "type">>
  : never;

/** Drafts of entries on one amendment's stream. */
export const onAmendment = (amendment: string, ...events: readonly DecidedAmendment[]): readonly Draft[] =>
  events.map((event) => ({ stream: `amendment/${amendment}`, event }));

/** What the rules of proposals read, out of what those of amendments read. */
export const proposalsKnow = (know: AmendmentsKnow) => ({
  founding: know.founding,
  roll: know.roll,
  proposal: (id: string): Proposal | undefined => know.proposal(id) ?? undefined,
  proposalsCount: (): number => 0,
});

const amendableStages: readonly Proposal["stage"][] = ["lodged", "admitted", "on-the-agenda", "debated"];

/** The proposal while amendments to it are taken (AMD-3): from lodging until it is decided, and not while a ballot holds its text. */
export function amendableProposal(id: string, know: AmendmentsKnow): Proposal | Refusal {
  const proposal = changeableProposal(id, proposalsKnow(know));
  if (isRefusal(proposal)) return proposal;
  return amendableStages.includes(proposal.stage) ? proposal : refuse("amendmentsNotTaken", { number: id });
}

/** The amendment while it is open and no ballot holds it (AMD-5). */
export function openAmendment(id: string, know: AmendmentsKnow): Amendment | Refusal {
  const amendment = know.amendment(id);
  if (!amendment) return refuse("amendmentUnknown", { amendment: id });
  if (amendment.stage !== "open") return refuse("amendmentOver", { amendment: id });
  if (amendment.frozen) return refuse("amendmentFrozen", { amendment: id, ballot: amendment.frozen.ballot });
  return amendment;
}

/** Whether the actor made the amendment, or acts now for the seat that did. */
export const speaksForAmendment = (amendment: Amendment, know: AmendmentsKnow, facts: Facts): boolean =>
  amendment.author === facts.actor.id || (amendment.seat !== null && actsFor(know.roll, facts.actor.id, amendment.seat) !== null);

/** Whether the actor proposes what is to be amended. */
export const isProposer = (proposal: Proposal, know: AmendmentsKnow, facts: Facts): boolean =>
  speaksForProposal(proposal, proposalsKnow(know), facts);

/** The text with the changes in it, if there is such a text: complete, and within the limits of every text (PRP-4). */
export function amendedText(
  text: ProposalText,
  changes: Changes,
): (ProposalText & { readonly chapter: NonNullable<ProposalText["chapter"]> }) | null {
  const applied = applyChanges(text, changes);
  if ("cannot" in applied) return null;
  const checked = proposalTextSchema.safeParse(applied.text);
  return checked.success && isComplete(checked.data) ? { ...checked.data, chapter: checked.data.chapter } : null;
}
