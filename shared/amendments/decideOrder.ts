import type { Decision, Refusal } from "../journal.ts";
import { isRefusal, refuse } from "../journal.ts";
import type { AmendmentCommandNamed } from "./commands.ts";
import type { AmendmentsKnow } from "./know.ts";
import { amendableProposal, onAmendment } from "./within.ts";

/**
 * The facilitator sets the order of voting (AMD-8): every open amendment of the proposal once. Beside those that collide,
 * it may say which others fall if one is carried. The same order again changes nothing.
 */
export function decideOrder(command: AmendmentCommandNamed<"SetVotingOrder">, know: AmendmentsKnow): Decision | Refusal {
  const proposal = amendableProposal(command.proposal, know);
  if (isRefusal(proposal)) return proposal;
  const open = know.amendmentsOf(proposal.id).filter(({ kind, stage }) => kind === "amendment" && stage === "open");
  const stranger = [...command.order, ...command.falls.flatMap(({ carried, falls }) => [carried, ...falls])].find(
    (id) => !open.some((one) => one.id === id),
  );
  if (stranger !== undefined) return refuse("amendmentNotOpenHere", { amendment: stranger, number: proposal.id }, "order");
  const forgotten = open.find(({ id }) => !command.order.includes(id));
  if (forgotten) return refuse("votingOrderMisses", { amendment: forgotten.id }, "order");
  const doubled = command.order.find((id, i) => command.order.indexOf(id) !== i);
  if (doubled !== undefined) return refuse("votingOrderDoubles", { amendment: doubled }, "order");
  if (command.falls.some(({ carried, falls }) => falls.includes(carried))) return refuse("votingOrderFallsItself", undefined, "falls");
  return {
    events: command.order.flatMap((id, i) => {
      const before = open.find((one) => one.id === id)?.place;
      const falls = [...new Set(command.falls.filter(({ carried }) => carried === id).flatMap((one) => one.falls))].sort();
      if (before?.place === i + 1 && before.falls.join() === falls.join()) return [];
      return onAmendment(id, { type: "AmendmentPlaced", place: i + 1, falls });
    }),
  };
}
