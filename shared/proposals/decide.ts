import type { Decision, Facts, Refusal } from "../journal.ts";
import type { ProposalCommand } from "./commands.ts";
import { decideCoAuthor } from "./decideCoAuthors.ts";
import { decideDraft } from "./decideDrafts.ts";
import { decideMark } from "./decideMarks.ts";
import { decideNextVersion } from "./decideNextVersion.ts";
import { decideSponsoring } from "./decideSponsoring.ts";
import { decideStage } from "./decideStages.ts";
import { decideText } from "./decideText.ts";
import type { ProposalsKnow } from "./know.ts";
import { decideMadeByHand } from "./madeByHand.ts";

/** Decides any command about proposals. Whether the actor's role may ask at all is settled before (permissions). */
export function decideProposal(command: ProposalCommand, know: ProposalsKnow, facts: Facts): Decision | Refusal {
  switch (command.type) {
    case "SaveDraft":
    case "DeleteDraft":
    case "OpenForSponsors":
      return decideDraft(command, know, facts);
    case "InviteCoAuthor":
    case "RemoveCoAuthor":
    case "LeaveDraft":
      return decideCoAuthor(command, know, facts);
    case "WriteNextVersion":
    case "TakeOverVersion":
      return decideNextVersion(command, know, facts);
    case "MakeVersion":
    case "AnswerCheck":
    case "ConfirmLanguages":
      return decideText(command, know, facts);
    case "MarkCheck":
      return decideMark(command, know, facts);
    case "LinkMadeByHand":
    case "RemoveMadeByHand":
      return decideMadeByHand(command, know, facts);
    case "Sponsor":
    case "WithdrawSponsor":
    case "Lodge":
      return decideSponsoring(command, know, facts);
    case "AdmitProposal":
    case "ReturnProposal":
    case "WithdrawProposal":
    case "PutOnAgenda":
      return decideStage(command, know, facts);
  }
}
