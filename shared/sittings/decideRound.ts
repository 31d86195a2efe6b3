import { type Decision, type Facts, isRefusal, type Refusal, refuse } from "../journal.ts";
import type { SittingCommand, SittingCommandOf } from "./commands.ts";
import { roundClosed } from "./endings.ts";
import { formats, limitMsOf } from "./formats.ts";
import type { SittingsKnow } from "./know.ts";
import { removedRefusal } from "./moderation.ts";
import { hasInterest, presentSeats } from "./questions.ts";
import { alreadySo, decided, openSitting, roundInHand } from "./within.ts";

type RoundCommand = Extract<SittingCommand, { readonly type: "OpenRound" | "PauseRound" | "ResumeRound" | "AddTime" | "CloseRound" }>;

/** Rounds, one at a time (RND-1 to RND-5). */
export function decideRound(command: RoundCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  if (command.type === "OpenRound") return open(command, know, facts);
  const inHand = roundInHand(command.sitting, know);
  if (isRefusal(inHand)) return inHand;
  const { sitting, round } = inHand;
  switch (command.type) {
    case "PauseRound":
      return round.phase.name === "paused" ? alreadySo : decided(sitting, { type: "RoundPaused" });
    case "ResumeRound":
      return round.phase.name === "open" ? alreadySo : decided(sitting, { type: "RoundResumed" });
    case "AddTime":
      return decided(sitting, { type: "RoundTimeAdded", ms: command.seconds * 1000 });
    case "CloseRound":
      // RND-2: a ballot is closed by itself, never by moving on.
      return know.openBallotIn(sitting.id) ? refuse("ballotStillOpen") : roundClosed(sitting, round, know, facts.at);
  }
}

/** RND-1: one round at a time, each once. In a go-round everybody present is put on the list, save who declared an interest or is removed from the floor. */
function open(command: SittingCommandOf<"OpenRound">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = openSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  const round = sitting.rounds.find((one) => one.id === command.round);
  if (!round) return refuse("roundUnknown", { round: command.round }, "round");
  if (sitting.round === round.id) return alreadySo;
  if (sitting.round !== null) return refuse("roundStillOpen");
  if (round.phase.name !== "waiting") return refuse("roundWasClosed", undefined, "round");
  const { orders } = know.founding;
  const speaks = (seat: string): boolean => {
    const person = sitting.attendance[seat]?.person ?? "";
    return !hasInterest(sitting, seat, round.item) && removedRefusal(sitting, person, "floor", facts) === null;
  };
  const seats = formats[round.format].everyoneOnce ? presentSeats(sitting).filter(speaks) : [];
  const queue = seats.flatMap((seat, index) => {
    const here = sitting.attendance[seat];
    return here ? [{ entry: `e${sitting.next.entry + index}`, seat, person: here.person, region: here.region }] : [];
  });
  return decided(sitting, {
    type: "RoundOpened",
    round: round.id,
    lengthMs: round.minutes * 60_000,
    order: orders.speaking.order,
    limitMs: limitMsOf(round, orders),
    queue,
  });
}
