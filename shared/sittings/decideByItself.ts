import { type Decision, type Facts, isRefusal, type Refusal, refuse } from "../journal.ts";
import { opensByClock } from "./byItself.ts";
import type { SittingCommandOf } from "./commands.ts";
import type { SittingsKnow } from "./know.ts";
import { currentRound } from "./questions.ts";
import type { Round, Sitting } from "./state.ts";
import { alreadySo, type Decided, decided, foundSitting } from "./within.ts";

/** RND-11: a round in which nothing else is set ends when half are ready; a vote ends by hand (RND-6). */
const endsByReadiness = (round: Round): readonly Decided[] =>
  round.ends === undefined && round.format !== "ballot" ? [{ type: "RoundEndsSet", round: round.id, ends: "ready" }] : [];

/** RND-11: a facilitator lets a sitting run by itself, or takes it in hand again, at any time until it is closed. */
export function decideByItself(command: SittingCommandOf<"RunByItself">, know: SittingsKnow): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  if (sitting.phase.name === "closed") return refuse("sittingClosed", { sitting: sitting.id });
  const { byItself } = sitting;
  if (command.runs ? byItself && byItself.stuck === undefined : !byItself) return alreadySo;
  const round = currentRound(sitting);
  return decided(sitting, { type: "RunsByItself", runs: command.runs }, ...(command.runs && round ? endsByReadiness(round) : []));
}

/** RND-11, RND-12: what the clock writes when a round is due: the round, which ends when half are ready; or that it needs a person. */
export function openedByClock(sitting: Sitting, round: string, open: () => Decision | Refusal, { at }: Facts): Decision {
  const due = opensByClock(sitting);
  if (!due || due.round !== round || at < due.at) return alreadySo;
  const opened = open();
  if (isRefusal(opened)) return decided(sitting, { type: "ClockStuck", round });
  const next = sitting.rounds.find(({ id }) => id === round);
  return { ...opened, events: [...decided(sitting, ...(next ? endsByReadiness(next) : [])).events, ...opened.events] };
}
