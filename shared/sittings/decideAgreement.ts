import { type Decision, type Facts, isRefusal, type Refusal, refuse, words } from "../journal.ts";
import type { SittingCommand, SittingCommandOf } from "./commands.ts";
import { nextNumber } from "./ids.ts";
import type { SittingsKnow } from "./know.ts";
import { currentItem, hasInterest, quorumNow } from "./questions.ts";
import { actingHere, alreadySo, decided, isDesk, openSitting } from "./within.ts";

type AgreementCommand = Extract<SittingCommand, { readonly type: "AskAgreement" | "ObjectToAgreement" | "EndAgreement" }>;

/** How long everybody has to object, in milliseconds (AGR-2). */
export const objectionMs = 30_000;

/** Agreed without a vote: the facilitator asks, thirty seconds go by, and nobody objected (AGR-1 to AGR-4). */
export function decideAgreement(command: AgreementCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  switch (command.type) {
    case "AskAgreement":
      return ask(command, know, facts);
    case "ObjectToAgreement":
      return object(command, know, facts);
    case "EndAgreement": {
      const sitting = openSitting(command.sitting, know);
      if (isRefusal(sitting)) return sitting;
      const { asking } = sitting;
      if (!asking) return alreadySo;
      const left = asking.endsAt - facts.at;
      if (left > 0) return isDesk(facts.actor) ? refuse("agreementRunning", { count: Math.ceil(left / 1000) }) : alreadySo;
      return decided(sitting, { type: "AgreementEnded", agreement: asking.id, seat: null, reason: null });
    }
  }
}

/** AGR-1, AGR-3: one question at a time, never beside a ballot, and only with a quorum. What may be asked is in the command's schema. */
function ask(command: SittingCommandOf<"AskAgreement">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = openSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  if (sitting.asking) return refuse("agreementAsked");
  if (know.openBallotIn(sitting.id)) return refuse("ballotStillOpen");
  const { met, seats, seatsNeeded, regions, regionsNeeded, nations, nationsNeeded } = quorumNow(sitting, know.roll, know.founding.orders);
  if (!met) return refuse("ballotNoQuorum", { seats, seatsNeeded, regions, regionsNeeded, nations, nationsNeeded });
  return decided(sitting, {
    type: "AgreementAsked",
    agreement: `a${nextNumber(sitting, "agreement", sitting.agreements ?? [])}`,
    subject: command.subject,
    statement: words(command.statement, command.lang),
    item: currentItem(sitting)?.id ?? null,
    endsAt: facts.at + objectionMs,
  });
}

/** AGR-2: one objection from any seat that is here ends it; a reason may be given and is published. */
function object(command: SittingCommandOf<"ObjectToAgreement">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = openSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  const acting = actingHere(sitting, know, facts, command.seat);
  if (isRefusal(acting)) return acting;
  const { asking } = sitting;
  if (!asking || facts.at >= asking.endsAt) {
    // Sent once more by the same seat: it has been heard.
    return sitting.agreements?.at(-1)?.seat === command.seat ? alreadySo : refuse("nothingToObjectTo");
  }
  // INT-1: an objection decides as a vote would.
  if (asking.item !== null && hasInterest(sitting, command.seat, asking.item)) return refuse("interestDeclared");
  const reason = command.reason === null ? null : words(command.reason, command.lang);
  return decided(sitting, { type: "AgreementEnded", agreement: asking.id, seat: command.seat, reason });
}
