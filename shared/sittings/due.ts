import type { Time } from "../journal.ts";
import { readiness } from "./answers/ready.ts";
import { calledByClock, opensByClock } from "./byItself.ts";
import { formats } from "./formats.ts";
import { currentRound } from "./questions.ts";
import type { Round, Sitting } from "./state.ts";

/** So long what people answer in private may wait for its round to be closed, in milliseconds (RND-10). */
export const answersWaitMs = 24 * 3_600_000;

/**
 * From when on the clock closes a round; null: it does not. One that ends by its time once that is up (RND-6); one that ends when half
 * are ready as soon as they are, also because others have left, or were ready before a ballot closed (RND-7). A pause holds both.
 * And in any case one in which people answer in private, a day after it opened or the sitting resumed (RND-10).
 */
export function closesByClock(sitting: Sitting, round: Round): Time | null {
  const times = [endOf(sitting, round), atTheLatest(sitting, round)].flatMap((at) => at ?? []);
  return times.length === 0 ? null : Math.min(...times);
}

function endOf(sitting: Sitting, round: Round): Time | null {
  if (round.phase.name !== "open") return null;
  const { openedAt, pausedMs, lengthMs } = round.phase;
  if (round.ends === "time") return openedAt + pausedMs + lengthMs;
  return round.ends === "ready" && readiness(sitting).reached ? openedAt : null;
}

function atTheLatest({ phase }: Sitting, round: Round): Time | null {
  const isPrivate = formats[round.format].asks !== null || round.format === "statements";
  if (!isPrivate || !("openedAt" in round.phase) || round.phase.name === "closed" || phase.name !== "open") return null;
  return Math.max(round.phase.openedAt, phase.since) + answersWaitMs;
}

/** What the clock has to do in a sitting. `round`: the one that it opens. */
export interface DueInSitting {
  readonly at: Time;
  readonly type: "EndQuorumCount" | "EndAgreement" | "CloseRound" | "OpenRound" | "GiveFloor";
  readonly round?: string;
}

/**
 * What the clock has to do in this sitting, and when, the first first: end a quorum count, the time for objections, or a round (QUO-5,
 * AGR-2, RND-6, RND-7); where the sitting runs by itself, open a round or give the floor, but not beside a ballot (RND-11, RND-13).
 */
export function dueIn(sitting: Sitting, ballotOpen = false): readonly DueInSitting[] {
  const { count, asking } = sitting;
  const round = currentRound(sitting);
  const closes = round && !ballotOpen ? closesByClock(sitting, round) : null;
  const opens = ballotOpen ? null : opensByClock(sitting);
  const called = ballotOpen ? null : calledByClock(sitting);
  const due: readonly DueInSitting[] = [
    ...(opens === null ? [] : [{ ...opens, type: "OpenRound" as const }]),
    ...(called === null ? [] : [{ at: called.joinedAt, type: "GiveFloor" as const }]),
    ...(closes === null ? [] : [{ at: closes, type: "CloseRound" as const }]),
    ...(count ? [{ at: count.endsAt, type: "EndQuorumCount" as const }] : []),
    ...(asking ? [{ at: asking.endsAt, type: "EndAgreement" as const }] : []),
  ];
  return due.toSorted((a, b) => a.at - b.at);
}

/** The first of it. */
export const nextDue = (sitting: Sitting, ballotOpen = false): DueInSitting | null => dueIn(sitting, ballotOpen)[0] ?? null;
