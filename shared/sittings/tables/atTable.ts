import { type Facts, isRefusal, type Refusal, refuse } from "../../journal.ts";
import type { SittingsKnow } from "../know.ts";
import type { Round, Sitting } from "../state.ts";
import { actingHere, roundInHand } from "../within.ts";
import { tableOfSeat, tablesOf } from "./questions.ts";
import type { Table } from "./state.ts";

/** The table of a seat that is here, in the round in hand, acted for by whoever asks. */
export function atTable(
  id: string,
  seat: string,
  know: SittingsKnow,
  facts: Facts,
): { readonly sitting: Sitting; readonly round: Round; readonly table: Table } | Refusal {
  const inHand = roundInHand(id, know);
  if (isRefusal(inHand)) return inHand;
  const { sitting, round } = inHand;
  if (!tablesOf(sitting, round.id)) return refuse("notInSmallGroups");
  const acting = actingHere(sitting, know, facts, seat);
  if (isRefusal(acting)) return acting;
  const table = tableOfSeat(sitting, round.id, seat);
  return table ? { sitting, round, table } : refuse("seatAtNoTable", { seat: acting.seat.number }, "seat");
}
