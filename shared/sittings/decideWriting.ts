import { type Decision, type Facts, isRefusal, type Refusal, refuse, words } from "../journal.ts";
import type { SittingCommand, SittingCommandOf } from "./commands.ts";
import { formats } from "./formats.ts";
import type { SittingsKnow } from "./know.ts";
import { removedRefusal } from "./moderation.ts";
import { hasInterest, timeLeft } from "./questions.ts";
import { withdrawnRefusal } from "./turnTexts.ts";
import { actingFor, actingHere, decided, foundSitting, isDesk, roundInHand } from "./within.ts";

/** Words as they are counted for equality of voice: runs of letters and digits, apostrophes and hyphens inside them. */
export const countWords = (text: string): number => Math.max(1, text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0);

/** Written contributions and the words of turns (WRT-1 to WRT-4). */
export function decideWriting(
  command: Extract<SittingCommand, { readonly type: "WriteContribution" | "RecordWords" }>,
  know: SittingsKnow,
  facts: Facts,
): Decision | Refusal {
  return command.type === "WriteContribution" ? write(command, know, facts) : record(command, know, facts);
}

/** One contribution a seat, the last one counting (WRT-2), until the time is up; nobody else reads it before the round is closed (WRT-1). */
function write(command: SittingCommandOf<"WriteContribution">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const inHand = roundInHand(command.sitting, know);
  if (isRefusal(inHand)) return inHand;
  const { sitting, round } = inHand;
  if (!formats[round.format].writes) return refuse("notAWrittenRound");
  const acting = actingHere(sitting, know, facts, command.seat);
  if (isRefusal(acting)) return acting;
  const removed = removedRefusal(sitting, acting.here.person, "floor", facts);
  if (removed) return removed;
  if (round.phase.name === "paused") return refuse("roundPaused");
  // WRT-3: a written round ends by its time, whether or not it was closed already.
  if ((timeLeft(round, facts.at) ?? 0) <= 0) return refuse("writingOver");
  if (hasInterest(sitting, command.seat, round.item)) return refuse("interestDeclared");
  const { person, region } = acting.here;
  const text = words(command.text, command.lang, "reveal");
  const wordCount = countWords(command.text);
  return decided(sitting, { type: "ContributionWritten", round: round.id, seat: command.seat, person, region, text, wordCount });
}

/** WRT-4: whoever spoke (or the desk for them) may put down what was said, and mend it, until the sitting is closed. */
function record(command: SittingCommandOf<"RecordWords">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  if (sitting.phase.name === "closed") return refuse("sittingClosed", { sitting: sitting.id });
  const turn = sitting.turns.find((one) => one.id === command.turn);
  if (!turn) return refuse("turnNotOver", undefined, "turn");
  const acting = actingFor(know, facts, turn.seat);
  if (isRefusal(acting)) return acting;
  if (turn.person !== facts.actor.id && !isDesk(facts.actor)) return refuse("notYourTurn");
  const removed = isDesk(facts.actor) ? null : removedRefusal(sitting, facts.actor.id, "anything", facts);
  if (removed) return removed;
  const withdrawn = withdrawnRefusal(sitting, turn.id, facts);
  if (withdrawn) return withdrawn;
  return decided(sitting, {
    type: "WordsRecorded",
    turn: turn.id,
    text: words(command.text, command.lang),
    wordCount: countWords(command.text),
  });
}
