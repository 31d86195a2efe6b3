import type { Decision, Facts, Refusal } from "../journal.ts";
import { isRefusal, refuse, words } from "../journal.ts";
import { actsFor } from "../roll/questions.ts";
import type { AmendmentCommandNamed } from "./commands.ts";
import type { AmendmentsKnow } from "./know.ts";
import { amendableProposal, onAmendment, openAmendment, speaksForAmendment } from "./within.ts";

/** Seats sponsor an amendment, each once, and may leave while it is open (AMD-4). The seat that made it stays with it. */
export function decideAmendmentSponsoring(
  command: AmendmentCommandNamed<"SponsorAmendment" | "WithdrawAmendmentSponsor">,
  know: AmendmentsKnow,
  facts: Facts,
): Decision | Refusal {
  const amendment = openAmendment(command.amendment, know);
  if (isRefusal(amendment)) return amendment;
  const proposal = amendableProposal(amendment.proposal, know);
  if (isRefusal(proposal)) return proposal;
  if (amendment.kind === "editorial") return refuse("recommendationNotSponsored", { amendment: amendment.id });
  if (actsFor(know.roll, facts.actor.id, command.seat) === null) return refuse("seatNotYours", undefined, "seat");
  const sponsors = amendment.sponsors.includes(command.seat);
  if (command.type === "SponsorAmendment") {
    return { events: sponsors ? [] : onAmendment(amendment.id, { type: "AmendmentSponsored", seat: command.seat }) };
  }
  if (command.seat === amendment.seat) return refuse("amendmentSponsorMadeIt", { amendment: amendment.id });
  return { events: sponsors ? onAmendment(amendment.id, { type: "AmendmentSponsorWithdrawn", seat: command.seat }) : [] };
}

/** Its author takes an amendment back while it is open (AMD-5); withdrawn twice changes nothing. */
export function decideWithdraw(
  command: AmendmentCommandNamed<"WithdrawAmendment">,
  know: AmendmentsKnow,
  facts: Facts,
): Decision | Refusal {
  const known = know.amendment(command.amendment);
  if (known && !speaksForAmendment(known, know, facts)) return refuse("amendmentNotYours", { amendment: known.id });
  if (known?.stage === "withdrawn") return { events: [] };
  const amendment = openAmendment(command.amendment, know);
  if (isRefusal(amendment)) return amendment;
  const reason = command.reason === "" ? null : words(command.reason, command.lang);
  return { events: onAmendment(amendment.id, { type: "AmendmentWithdrawn", reason }) };
}
