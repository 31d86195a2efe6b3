import { nationalStandingOrders } from "../founding/standingOrders.ts";
import type { Decision, Facts, Refusal } from "../journal.ts";
import { isRefusal, refuse } from "../journal.ts";
import { actsFor } from "../roll/questions.ts";
import type { ProposalCommand } from "./commands.ts";
import type { ProposalsKnow } from "./know.ts";
import { proposingSeats, sponsorsStillNeeded } from "./questions.ts";
import type { Proposal } from "./state.ts";
import { changeableProposal, onRecord, speaksForProposal } from "./within.ts";

type SponsoringCommand = Extract<ProposalCommand, { type: "Sponsor" | "WithdrawSponsor" | "Lodge" }>;

/** Seats sponsor, not accounts: each once, by whoever acts for it (PRP-10); enough of them lodge a proposal (PRP-11). */
export function decideSponsoring(command: SponsoringCommand, know: ProposalsKnow, facts: Facts): Decision | Refusal {
  const proposal = changeableProposal(command.proposal, know);
  if (isRefusal(proposal)) return proposal;
  if (command.type === "Lodge") return lodge(proposal, know, facts);

  if (actsFor(know.roll, facts.actor.id, command.seat) === null) return refuse("seatNotYours", undefined, "seat");
  const sponsors = proposal.sponsors.includes(command.seat);
  if (command.type === "Sponsor") {
    if (sponsors) return { events: [] };
    return { events: onRecord(proposal.id, { type: "ProposalSponsored", seat: command.seat }) };
  }
  if (!sponsors) return { events: [] };
  if (proposingSeats(proposal).includes(command.seat)) return refuse("sponsorIsProposer");
  // PRP-11: what was lodged stays lodged; sponsors may leave only before.
  if (!canBeLodged(proposal)) return refuse("sponsorsFixed", { number: proposal.id });
  return { events: onRecord(proposal.id, { type: "SponsorWithdrawn", seat: command.seat }) };
}

const canBeLodged = (proposal: Proposal): boolean => proposal.stage === "seeking-sponsors" || proposal.stage === "referred-back";

function lodge(proposal: Proposal, know: ProposalsKnow, facts: Facts): Decision | Refusal {
  if (!speaksForProposal(proposal, know, facts)) return refuse("proposalNotYours", { number: proposal.id });
  if (proposal.stage === "lodged") return { events: [] };
  if (!canBeLodged(proposal)) return refuse("proposalAlreadyLodged", { number: proposal.id });
  const orders = know.founding?.orders ?? nationalStandingOrders;
  const needed = sponsorsStillNeeded(proposal, know.roll, orders);
  if (needed.seats > 0) return refuse("sponsorsMissing", { seats: needed.seats, needed: orders.sponsors.seats });
  if (needed.regions > 0) return refuse("sponsorRegionsMissing", { regions: needed.regions, needed: orders.sponsors.regions });
  return { events: onRecord(proposal.id, { type: "ProposalLodged" }) };
}
