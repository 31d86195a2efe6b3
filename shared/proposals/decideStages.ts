import type { Decision, Facts, Refusal } from "../journal.ts";
import { isRefusal, refuse, words } from "../journal.ts";
import type { ProposalCommand } from "./commands.ts";
import type { ProposalsKnow } from "./know.ts";
import { proposesAs, proposingSeats } from "./questions.ts";
import type { Proposal } from "./state.ts";
import { changeableProposal, onRecord, speaksForProposal } from "./within.ts";

type StageCommand = Extract<ProposalCommand, { type: "AdmitProposal" | "ReturnProposal" | "WithdrawProposal" | "PutOnAgenda" }>;

/** Rulings on admissibility, each with a reason (PRP-12), withdrawing (PRP-13), and the way onto an agenda (PRP-14). */
export function decideStage(command: StageCommand, know: ProposalsKnow, facts: Facts): Decision | Refusal {
  const proposal = changeableProposal(command.proposal, know);
  if (isRefusal(proposal)) return proposal;
  switch (command.type) {
    case "AdmitProposal":
      if (proposal.stage !== "lodged") return refuse("proposalNotLodged", { number: proposal.id });
      return { events: onRecord(proposal.id, { type: "ProposalAdmitted", reason: words(command.reason, command.lang) }) };
    case "ReturnProposal":
      if (proposal.stage !== "lodged") return refuse("proposalNotLodged", { number: proposal.id });
      return { events: onRecord(proposal.id, { type: "ProposalReturned", reason: words(command.reason, command.lang) }) };
    case "WithdrawProposal":
      if (!speaksForProposal(proposal, know, facts)) return refuse("proposalNotYours", { number: proposal.id });
      return { events: onRecord(proposal.id, withdrawal(command, proposal, know, facts)) };
    case "PutOnAgenda":
      return putOnAgenda(command, proposal, know);
  }
}

/** A composite has two proposers: it is withdrawn once both have asked for it (CMP-7). */
function withdrawal(command: Extract<StageCommand, { type: "WithdrawProposal" }>, proposal: Proposal, know: ProposalsKnow, facts: Facts) {
  const reason = words(command.reason, command.lang);
  const seats = [proposal.withdrawalAsked?.seat, proposesAs(proposal, facts.actor.id, know.roll)];
  const missing = proposingSeats(proposal).filter((seat) => !seats.includes(seat));
  const seat = seats[1] ?? proposal.seat;
  if (missing.length === 0) return { type: "ProposalWithdrawn" as const, reason };
  return { type: "ProposalWithdrawalAsked" as const, seat, reason };
}

function putOnAgenda(command: Extract<StageCommand, { type: "PutOnAgenda" }>, proposal: Proposal, know: ProposalsKnow): Decision | Refusal {
  // On an agenda or debated already: business carried over to another sitting.
  if (proposal.stage !== "admitted" && proposal.stage !== "on-the-agenda" && proposal.stage !== "debated") {
    return refuse("proposalNotAdmitted", { number: proposal.id });
  }
  if (know.sitting && !know.sitting(command.sitting)) return refuse("sittingUnknown", { sitting: command.sitting });
  const last = proposal.agenda.at(-1);
  if (last?.sitting === command.sitting && last.item === command.item) return { events: [] };
  return { events: onRecord(proposal.id, { type: "ProposalPutOnAgenda", sitting: command.sitting, item: command.item }) };
}
