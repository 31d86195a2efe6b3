import type { Decision, Facts, Refusal } from "../journal.ts";
import type { AmendmentCommand } from "./commands.ts";
import { decideAccepting, decideRefusing } from "./decideAccepting.ts";
import { decideMake, decideMend, decideRecommend } from "./decideMake.ts";
import { decideOrder } from "./decideOrder.ts";
import { decideAmendmentSponsoring, decideWithdraw } from "./decideSponsoring.ts";
import type { AmendmentsKnow } from "./know.ts";

/** Decides any command about amendments. Whether the actor's role may ask at all is settled before (permissions). */
export function decideAmendment(command: AmendmentCommand, know: AmendmentsKnow, facts: Facts): Decision | Refusal {
  switch (command.type) {
    case "MakeAmendment":
      return decideMake(command, know, facts);
    case "SponsorAmendment":
    case "WithdrawAmendmentSponsor":
      return decideAmendmentSponsoring(command, know, facts);
    case "WithdrawAmendment":
      return decideWithdraw(command, know, facts);
    case "MendAmendment":
      return decideMend(command, know, facts);
    case "AcceptFriendly":
    case "AcceptRecommendation":
      return decideAccepting(command, know, facts);
    case "RefuseRecommendation":
      return decideRefusing(command, know, facts);
    case "RecommendChange":
      return decideRecommend(command, know, facts);
    case "SetVotingOrder":
      return decideOrder(command, know);
  }
}
