import type { Outcome, PlanItem } from "../plan/state.ts";
import type { Proposal } from "../proposals/state.ts";
import type { Roll } from "../roll/state.ts";
import { isFrom, type Known, type Place } from "./place.ts";

/** What is read of the assembly to say which items are about a place. */
export interface ItemsKnow {
  readonly roll: Roll;
  outcome(number: string): Outcome | undefined;
  proposal(id: string): Proposal | undefined;
}

/** The seats that proposed, joined in or sponsored a proposal. */
const seatsBehind = ({ seat, joins, sponsors }: Proposal): readonly string[] => [seat, ...(joins ? [joins.seat] : []), ...sponsors];

/** Why an item of the plan stands on the page of a place (PLC-5); null: it does not. */
export function whyHere(know: ItemsKnow, item: PlanItem, place: Place, known: Known): "from" | "names" | null {
  const proposal = know.proposal(know.outcome(item.outcome)?.proposal ?? "");
  if (!proposal) return null;
  if (isFrom(place, seatsBehind(proposal), know.roll, known)) return "from";
  return proposal.extent.some((nation) => nation === place.id) ? "names" : null;
}
