import type { Time } from "../journal.ts";
import { readiness } from "./answers/ready.ts";
import { currentRound } from "./questions.ts";
import type { Round, Sitting } from "./state.ts";

/**
 * From when on the clock closes a round; null: it does not. One that ends by its time once that is up (RND-6); one that ends when half
 * are ready as soon as they are, also because others have left, or were ready before a ballot closed (RND-7). A pause holds both.
 */
export function closesByClock(sitting: Sitting, round: Round): Time | null {
  if (round.phase.name !== "open") return null;
  const { openedAt, pausedMs, lengthMs } = round.phase;
  if (round.ends === "time") return openedAt + pausedMs + lengthMs;
  return round.ends === "ready" && readiness(sitting).reached ? openedAt : null;
}

/** What the clock next has to do in this sitting, and when: end a quorum count, the time for objections, or a round (QUO-5, AGR-2, RND-6, RND-7). */
export function nextDue(
  sitting: Sitting,
  ballotOpen = false,
): { readonly at: Time; readonly type: "EndQuorumCount" | "EndAgreement" | "CloseRound" } | null {
  const { count, asking } = sitting;
  const round = currentRound(sitting);
  const closes = round && !ballotOpen ? closesByClock(sitting, round) : null;
  const due = [
    ...(closes === null ? [] : [{ at: closes, type: "CloseRound" as const }]),
    ...(count ? [{ at: count.endsAt, type: "EndQuorumCount" as const }] : []),
    ...(asking ? [{ at: asking.endsAt, type: "EndAgreement" as const }] : []),
  ];
  return due.sort((a, b) => a.at - b.at)[0] ?? null;
}
