import type { AmendmentsKnow } from "../../../shared/amendments/know.ts";
import { votable } from "../../../shared/amendments/questions.ts";
import { isRefusal, refuse } from "../../../shared/journal.ts";
import { readyForBallot } from "../../../shared/proposals/questions.ts";
import type { Proposal } from "../../../shared/proposals/state.ts";

/** Whether a ballot could open on a proposal itself now, amendments to it included (AMD-10): they are voted on first. */
export function readyWithAmendments(
  proposal: Proposal,
  know: AmendmentsKnow,
  wordsOf?: (hash: string) => string | null,
): ReturnType<typeof readyForBallot> {
  const ready = readyForBallot(proposal, wordsOf);
  if (isRefusal(ready)) return ready;
  const first = votable(proposal.id, know)[0];
  return first ? refuse("ballotAmendmentsOpen", { number: proposal.id, amendment: first.id }) : ready;
}
