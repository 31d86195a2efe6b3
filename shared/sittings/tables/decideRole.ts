import { type Decision, type Facts, isRefusal, type Refusal, refuse } from "../../journal.ts";
import { drawnOrder } from "../../weights/draw.ts";
import type { SittingsKnow } from "../know.ts";
import { removedRefusal } from "../moderation.ts";
import { presence } from "../questions.ts";
import type { Sitting } from "../state.ts";
import { alreadySo, type Decided, decided } from "../within.ts";
import { atTable } from "./atTable.ts";
import type { TableCommandOf } from "./commands.ts";
import { seatsHere, tablesOf } from "./questions.ts";
import { type Table, type TableRole, tableRoles } from "./state.ts";

/** The seat that has a role at a table, if it is still there. */
export const holderOf = (table: Table, role: TableRole): string | null => (role === "facilitator" ? table.facilitator : table.noteTaker);

/** GRP-5: one facilitator and one note-taker a table: whoever says so first, or drawn; it may be handed on, and taken once its holder has left. */
export function decideRole(
  command: TableCommandOf<"TakeTableRole" | "DrawTableRole" | "HandTableRole">,
  know: SittingsKnow,
  facts: Facts,
): Decision | Refusal {
  const own = atTable(command.sitting, command.seat, know, facts);
  if (isRefusal(own)) return own;
  const { sitting, round, table } = own;
  const { role, seat } = command;
  const holder = holderOf(table, role);
  // MOD-2: nobody does this for their table who was removed from the floor.
  const removed = (one: string): Refusal | null => removedRefusal(sitting, sitting.attendance[one]?.person ?? "", "floor", facts);
  const given = (to: string): Decision | Refusal =>
    removed(to) ?? decided(sitting, { type: "TableRoleTaken", round: round.id, table: table.number, role, seat: to });
  if (command.type === "HandTableRole") {
    if (holder !== seat) return holder === command.to ? alreadySo : refuse("roleNotYours");
    if (!seatsHere(sitting, table).includes(command.to)) return refuse("notAtYourTable", { seat: command.to.slice(2) }, "to");
    return command.to === seat ? alreadySo : given(command.to);
  }
  if (holder === seat) return alreadySo;
  if (holder !== null && presence(sitting, holder)) return refuse("roleTaken", { seat: holder.slice(2) });
  if (command.type === "TakeTableRole") return given(seat);
  const refusal = removed(seat);
  if (refusal) return refusal;
  const other = holderOf(table, role === "facilitator" ? "note-taker" : "facilitator");
  const here = seatsHere(sitting, table).filter((one) => !removed(one));
  const free = here.filter((one) => one !== other);
  const [chosen] = drawnOrder(free.length > 0 ? free : here, facts.salt());
  return chosen === undefined ? alreadySo : given(chosen);
}

/** MOD-2: what somebody who is removed from the floor did for their table is free for another of its seats. */
export function rolesLeft(sitting: Sitting, person: string): readonly Decided[] {
  const round = sitting.round;
  if (round === null) return [];
  const theirs = (seat: string | null): boolean => seat !== null && presence(sitting, seat)?.person === person;
  return (tablesOf(sitting, round)?.tables ?? []).flatMap((table) =>
    tableRoles
      .filter((role) => theirs(holderOf(table, role)))
      .map((role): Decided => ({ type: "TableRoleLeft", round, table: table.number, role })),
  );
}
