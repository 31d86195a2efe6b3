import { type Decision, type Facts, isRefusal, type Refusal, refuse } from "../journal.ts";
import type { SittingCommand, SittingCommandOf } from "./commands.ts";
import type { SittingsKnow } from "./know.ts";
import { undoable } from "./lastAct.ts";
import { alreadySo, decided, foundSitting, openSitting } from "./within.ts";

/** The desk itself: who has which part of it, and taking back the last thing done on the floor (DSK-1 to DSK-4). */
export function decideDesk(
  command: Extract<SittingCommand, { readonly type: "TakePart" | "UndoFloorAct" }>,
  know: SittingsKnow,
  facts: Facts,
): Decision | Refusal {
  return command.type === "TakePart" ? takePart(command, know, facts) : undo(command, know, facts);
}

/** DSK-2: a part is taken with one press, from whoever has it. Only a facilitator chairs. */
function takePart(command: SittingCommandOf<"TakePart">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  if (sitting.phase.name === "closed") return refuse("sittingClosed", { sitting: sitting.id });
  const { part, from } = command;
  const holder = sitting.desk?.[part] ?? null;
  if (holder === facts.actor.id) return alreadySo;
  if (part === "chair" && !facts.actor.roles.includes("facilitator")) return refuse("partNeedsFacilitator", undefined, "part");
  if (holder !== from) {
    const name = holder === null ? undefined : facts.nameOf?.(holder);
    return name === undefined ? refuse("doneAlready") : refuse("doneAlreadyBy", { name });
  }
  return decided(sitting, { type: "DeskPartTaken", part, person: facts.actor.id });
}

/** DSK-4: within a minute, and while nothing else has happened on the floor. */
function undo(command: SittingCommandOf<"UndoFloorAct">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = openSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  const last = undoable(sitting, facts.at);
  if (last) return decided(sitting, { type: "FloorActUndone", act: last.act });
  return refuse(sitting.lastAct ? "tooLateToUndo" : "nothingToUndo");
}
