import { type Decision, type Facts, isRefusal, type Refusal, refuse, words } from "../journal.ts";
import type { SittingCommand, SittingCommandOf } from "./commands.ts";
import type { SittingsKnow } from "./know.ts";
import { presence } from "./questions.ts";
import { withdrawnRefusal } from "./turnTexts.ts";
import { actingFor, actingHere, alreadySo, decided, foundSitting } from "./within.ts";

type PreparedCommand = Extract<SittingCommand, { readonly type: "PrepareWords" | "SetAdjustment" | "SummariseTurn" }>;

/** What is kept in private around a turn, and what a scribe writes down of it (WRT-5, WRT-6, FLR-17). */
export function decidePrepared(command: PreparedCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  if (sitting.phase.name === "closed") return refuse("sittingClosed", { sitting: sitting.id });
  switch (command.type) {
    case "PrepareWords": {
      const acting = actingHere(sitting, know, facts, command.seat);
      if (isRefusal(acting)) return acting;
      const { text, lang, seat } = command;
      const written = text === null ? null : { text, lang };
      return { events: [], keep: [{ kind: "prepared-words", sitting: sitting.id, seat, person: facts.actor.id, written }] };
    }
    case "SummariseTurn": {
      const turn = sitting.turns.find((one) => one.id === command.turn);
      if (!turn) return refuse("turnNotOver", undefined, "turn");
      const withdrawn = withdrawnRefusal(sitting, turn.id, facts);
      if (withdrawn) return withdrawn;
      return decided(sitting, { type: "SummaryRecorded", turn: turn.id, text: words(command.text, command.lang) });
    }
    case "SetAdjustment":
      return setAdjustment(command, know, facts);
  }
}

/**
 * FLR-17: kept beside the record, without a reason, and no entry tells that anything was set. Whoever has the floor gets more at once; less
 * only from the next turn on.
 */
function setAdjustment(command: SittingCommandOf<"SetAdjustment">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  const acting = actingFor(know, facts, command.seat);
  if (isRefusal(acting)) return acting;
  const person = presence(sitting, command.seat)?.person ?? acting.seat.delegate;
  if (person === null) return refuse("seatHasNoPerson", { seat: acting.seat.number }, "seat");
  const before = facts.adjustmentOf?.(person) ?? 0;
  if (before === command.percent) return alreadySo;
  const { speaking, held } = sitting.floor;
  const turn = [speaking, held].find((one) => one?.person === person);
  if (turn && turn.limitMs !== null && command.percent < before) return refuse("adjustmentWhileSpeaking");
  return { events: [], keep: [{ kind: "adjustment", person, percent: command.percent }] };
}
