import { type Decision, type Facts, isRefusal, type Refusal, refuse, words } from "../../journal.ts";
import { personHasInterest } from "../interests.ts";
import type { SittingsKnow } from "../know.ts";
import { removedRefusal } from "../moderation.ts";
import { actingHere, decided, isDesk, openSitting } from "../within.ts";
import type { TableCommandOf } from "./commands.ts";
import { tableOfSeat, tablesOf } from "./questions.ts";

/**
 * GRP-8: what a table tells the plenary, by its note-taker or, for a table without a device, by the desk: up to three points and
 * what it did not agree on. From the round's opening until the sitting closes; the last one counts.
 */
export function decideReport(command: TableCommandOf<"ReportTable">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = openSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  const round = sitting.rounds.find((one) => one.id === command.round);
  if (!round || round.phase.name === "waiting" || !tablesOf(sitting, round.id)) return refuse("notInSmallGroups");
  const acting = actingHere(sitting, know, facts, command.seat);
  if (isRefusal(acting)) return acting;
  // INT-1: also after the round, and not through the desk.
  if (tableOfSeat(sitting, round.id, command.seat) && personHasInterest(sitting, know, acting.here.person, round.item))
    return refuse("interestDeclared");
  // MOD-2: the desk may still report for the table.
  const removed = isDesk(facts.actor) ? null : removedRefusal(sitting, acting.here.person, "floor", facts);
  if (removed) return removed;
  const table = tableOfSeat(sitting, round.id, command.seat);
  if (!table) return refuse("seatAtNoTable", { seat: acting.seat.number }, "seat");
  if (table.noteTaker !== command.seat && !isDesk(facts.actor)) {
    if (table.noteTaker === null) return refuse("noNoteTaker");
    return refuse("notNoteTaker", { seat: table.noteTaker.slice(2) });
  }
  const { point1, point2, point3, notAgreed, lang } = command;
  const points = [point1, point2, point3].flatMap((point) => (point === null ? [] : [words(point, lang)]));
  if (points.length === 0 && notAgreed === null) return refuse("reportEmpty", undefined, "point1");
  return decided(sitting, {
    ...{ type: "TableReported", round: round.id, table: table.number, seat: command.seat, points },
    notAgreed: notAgreed === null ? null : words(notAgreed, lang),
  });
}
