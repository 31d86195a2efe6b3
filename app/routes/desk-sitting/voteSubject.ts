import type { Ballot } from "../../../shared/ballots/state.ts";
import { currentItem } from "../../../shared/sittings/questions.ts";
import type { AgendaItem, Sitting } from "../../../shared/sittings/state.ts";

/** What stands in the address where a roll call is to be about no proposal. */
export const ownQuestion = "none";

/** Which item a vote is about, and how that came: it was asked for, is in hand, comes next, or it is a question of its own. */
export interface VoteSubject {
  readonly item: AgendaItem | null;
  readonly why: "asked" | "in-hand" | "next" | "own";
}

/**
 * Which item a roll call is about. Nobody is to prepare one about nothing by accident: without a word in the address (`wanted`) it
 * is the item in hand if that has a proposal, else the next one that has and was not voted on; null: that must be asked first.
 */
export function voteSubject(sitting: Sitting, ballots: readonly Ballot[], wanted: string | null): VoteSubject | null {
  const inHand = currentItem(sitting);
  const asked = sitting.items.find(({ id }) => id === wanted);
  if (asked) return { item: asked, why: "asked" };
  // PLN-16: what is voted on in a reply hearing is the statement of response.
  if (inHand?.planItem !== undefined && wanted !== ownQuestion) return { item: inHand, why: "in-hand" };
  const proposed = sitting.items.filter(({ proposal }) => proposal !== null);
  if (wanted === ownQuestion || proposed.length === 0) return { item: inHand?.proposal == null ? inHand : null, why: "own" };
  if (inHand?.proposal != null) return { item: inHand, why: "in-hand" };
  const next = proposed.find(
    (item) =>
      !ballots.some((ballot) => ballot.proposal === item.proposal && ballot.amendment === undefined && ballot.phase !== "voided") &&
      sitting.rounds.some((round) => round.item === item.id && round.phase.name !== "closed"),
  );
  return next ? { item: next, why: "next" } : null;
}
