import { type Decision, type Facts, isRefusal, type Refusal, refuse } from "../journal.ts";
import { chargedMs, ordinaryMs } from "./adjustment.ts";
import type { SittingCommand, SittingCommandOf } from "./commands.ts";
import { turnsEnded } from "./endings.ts";
import { isContribution, orderedList } from "./floor.ts";
import type { SittingsKnow } from "./know.ts";
import { spokenSoFar } from "./questions.ts";
import type { Sitting } from "./state.ts";
import { actingFor, alreadySo, decided, isDesk, roundInHand } from "./within.ts";

/** Giving the rest of one's time away, and stopping the clock for the interpreters (FLR-12, FLR-16). */
export function decideYield(
  command: Extract<SittingCommand, { readonly type: "YieldTurn" | "InterpreterBehind" }>,
  know: SittingsKnow,
  facts: Facts,
): Decision | Refusal {
  const inHand = roundInHand(command.sitting, know);
  if (isRefusal(inHand)) return inHand;
  const { sitting } = inHand;
  const { speaking } = sitting.floor;
  if (!speaking) return refuse("nobodySpeaks");
  if (!isDesk(facts.actor) && isRefusal(actingFor(know, facts, speaking.seat))) return refuse("notYourTurn");
  if (command.type === "YieldTurn") return yieldTurn(command, sitting, facts);
  // FLR-16: the record says that the clock stood still, and not for whom.
  return speaking.pausedAt !== null ? alreadySo : decided(sitting, { type: "TurnPaused" });
}

/** FLR-12: the turn ends, and what is left of it is added to the turn of somebody who waits. Nobody moves up the list by it. */
function yieldTurn(command: SittingCommandOf<"YieldTurn">, sitting: Sitting, facts: Facts): Decision | Refusal {
  const { speaking } = sitting.floor;
  if (!speaking || !isContribution(speaking.kind)) return refuse("nothingToYield");
  const each = ordinaryMs(sitting.floor, speaking);
  if (each === null) return refuse("turnHasNoLimit");
  const waiting = orderedList(sitting).filter(({ kind, seat }) => isContribution(kind) && seat !== speaking.seat);
  const to = command.to === null ? waiting[0] : waiting.find(({ id }) => id === command.to);
  if (!to) return command.to === null ? refuse("nobodyWaits", undefined, "to") : refuse("entryNotWaiting", undefined, "to");
  // An adjustment is one's own and cannot be given away: only ordinary time is.
  const spoken = chargedMs(sitting.floor, speaking, spokenSoFar(speaking, facts.at), facts);
  const ms = each - spoken;
  if (ms < 1_000) return refuse("nothingToYield");
  return decided(sitting, { type: "TimeYielded", turn: speaking.id, entry: to.id, ms }, ...turnsEnded(sitting, facts.at, speaking.seat));
}
