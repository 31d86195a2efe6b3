import { type Decision, type Facts, isRefusal, type Refusal, refuse } from "../journal.ts";
import { candidatesFor, usualMarks } from "./answers/marks.ts";
import type { SittingCommand, SittingCommandOf } from "./commands.ts";
import { openedByClock } from "./decideByItself.ts";
import { closesByClock } from "./due.ts";
import { roundClosed } from "./endings.ts";
import { formats, limitMsOf } from "./formats.ts";
import type { SittingsKnow } from "./know.ts";
import { removedRefusal } from "./moderation.ts";
import { hasInterest, presentSeats } from "./questions.ts";
import { doneAlready } from "./seen.ts";
import { tablesAtOpening } from "./tables/drawing.ts";
import { alreadySo, type Decided, decided, openSitting, roundInHand } from "./within.ts";

type RoundCommand = Extract<SittingCommand, { readonly type: "OpenRound" | "PauseRound" | "ResumeRound" | "AddTime" | "CloseRound" }>;

/** Rounds, one at a time (RND-1 to RND-5). */
export function decideRound(command: RoundCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  if (command.type === "OpenRound") {
    const byClock = facts.actor.id === "clock" ? know.sitting(command.sitting) : undefined;
    return byClock ? openedByClock(byClock, command.round, () => open(command, know, facts), facts) : open(command, know, facts);
  }
  const inHand = roundInHand(command.sitting, know);
  if (isRefusal(inHand)) return inHand;
  const { sitting, round } = inHand;
  switch (command.type) {
    case "PauseRound":
      return round.phase.name === "paused" ? alreadySo : decided(sitting, { type: "RoundPaused" });
    case "ResumeRound":
      return round.phase.name === "open" ? alreadySo : decided(sitting, { type: "RoundResumed" });
    case "AddTime":
      if (command.seen !== null && "lengthMs" in round.phase && command.seen !== round.phase.lengthMs) return doneAlready(sitting, facts);
      return decided(sitting, { type: "RoundTimeAdded", ms: command.seconds * 1000 });
    case "CloseRound":
      // DSK-3: it may be another round by now than the one that was to be closed.
      if (command.round !== null && command.round !== round.id) return doneAlready(sitting, facts);
      // RND-6, RND-7: the clock closes only a round that ends by its time or by readiness, once that is so.
      if (facts.actor.id === "clock" && facts.at < (closesByClock(sitting, round) ?? Number.POSITIVE_INFINITY)) return alreadySo;
      // RND-2: a ballot is closed by itself, never by moving on.
      return know.openBallotIn(sitting.id) ? refuse("ballotStillOpen") : roundClosed(sitting, round, know, facts);
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
  const seated = formats[round.format].tables ? tablesAtOpening(sitting, round, know, facts) : [];
  if (isRefusal(seated)) return seated;
  const marks = formats[round.format].asks === "marks" ? (round.marks ?? usualMarks) : null;
  const candidates = marks ? candidatesFor(sitting, round, know) : [];
  if (marks && candidates.length < 2) return refuse("marksNeedCandidates", undefined, "round");
  const marksOpened: readonly Decided[] = marks
    ? [{ type: "MarksOpened", round: round.id, each: marks.each, several: marks.several, candidates }]
    : [];
  const proposal = sitting.items.find((item) => item.id === round.item)?.proposal ?? null;
  const version = proposal === null ? undefined : know.proposal(proposal)?.versions.at(-1)?.number;
  return decided(sitting, ...seated, ...marksOpened, {
    type: "RoundOpened",
    round: round.id,
    lengthMs: round.minutes * 60_000,
    order: orders.speaking.order,
    limitMs: limitMsOf(round, orders),
    queue,
    // RND-8: what is discussed is the text as it stands now.
    ...(version === undefined ? {} : { version }),
  });
}
