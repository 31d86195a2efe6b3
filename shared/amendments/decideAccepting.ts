import type { Decision, Facts, Refusal } from "../journal.ts";
import { isRefusal, refuse, words } from "../journal.ts";
import type { AmendmentCommandNamed } from "./commands.ts";
import type { AmendmentsKnow } from "./know.ts";
import { followVersion, versionFrom } from "./versions.ts";
import { amendableProposal, isProposer, onAmendment, openAmendment } from "./within.ts";

type Accepting = AmendmentCommandNamed<"AcceptFriendly" | "AcceptRecommendation">;

/**
 * The proposer takes an amendment over without a vote, or an editorial recommendation (AMD-11, AMD-13): it makes the next
 * version, and the other open ones are carried over to it or reported (AMD-9). Accepted twice changes nothing.
 */
export function decideAccepting(command: Accepting, know: AmendmentsKnow, facts: Facts): Decision | Refusal {
  const kind = command.type === "AcceptFriendly" ? "amendment" : "editorial";
  const known = know.amendment(command.amendment);
  if (known?.kind === kind && known.stage === "accepted") return { events: [] };
  const amendment = openAmendment(command.amendment, know);
  if (isRefusal(amendment)) return amendment;
  if (amendment.kind !== kind) return refuse("amendmentOfOtherKind", { amendment: amendment.id });
  const proposal = amendableProposal(amendment.proposal, know);
  if (isRefusal(proposal)) return proposal;
  if (!isProposer(proposal, know, facts)) return refuse("proposalNotYours", { number: proposal.id });
  if (amendment.stuck) return refuse("amendmentIsStuck", { amendment: amendment.id });
  const made = versionFrom(amendment, proposal, facts);
  if (!made) return refuse("amendmentTextGone", { number: proposal.id });
  return {
    events: [
      ...made.events,
      ...onAmendment(amendment.id, { type: "AmendmentAccepted", version: made.number }),
      ...followVersion(proposal, made, know, facts, [amendment.id]),
    ],
    answer: { proposal: proposal.id, version: made.number },
  };
}

/** The proposer refuses an editorial recommendation, with a reason (AMD-13). Refused twice changes nothing. */
export function decideRefusing(
  command: AmendmentCommandNamed<"RefuseRecommendation">,
  know: AmendmentsKnow,
  facts: Facts,
): Decision | Refusal {
  const known = know.amendment(command.amendment);
  if (known?.stage === "refused") return { events: [] };
  const amendment = openAmendment(command.amendment, know);
  if (isRefusal(amendment)) return amendment;
  // An amendment is not the proposer's to refuse: the assembly votes on it.
  if (amendment.kind !== "editorial") return refuse("amendmentOfOtherKind", { amendment: amendment.id });
  const proposal = know.proposal(amendment.proposal);
  if (!proposal || !isProposer(proposal, know, facts)) return refuse("proposalNotYours", { number: amendment.proposal });
  return { events: onAmendment(amendment.id, { type: "AmendmentRefused", reason: words(command.reason, command.lang) }) };
}
