import type { Time } from "../journal.ts";
import { isContribution, orderedList } from "./floor.ts";
import { currentRound, nextRound } from "./questions.ts";
import type { FloorEntry, Round, Sitting } from "./state.ts";

/** A sitting that runs by itself (RND-11). */
export interface ByItself {
  /** Since when. */
  readonly since: Time;
  /** The round that the clock could not open; absent where there is none (RND-12). */
  readonly stuck?: string;
}

/** So long people have between two rounds before the clock opens the next, in milliseconds (RND-11). */
export const betweenRoundsMs = 5_000;

/** The round that comes next in a sitting that runs by itself and needs a person: a vote, or one that the clock could not open (RND-12). */
export function needsPerson(sitting: Sitting): Round | null {
  const { byItself, round } = sitting;
  const next = nextRound(sitting);
  if (!byItself || round !== null || !next) return null;
  return next.format === "ballot" || byItself.stuck === next.id ? next : null;
}

/** The round that the clock opens next, and when; null: none. Not while everybody is being asked to agree to something (AGR-3). */
export function opensByClock(sitting: Sitting): { readonly at: Time; readonly round: string } | null {
  const { byItself, phase, round, asking } = sitting;
  const next = nextRound(sitting);
  if (!byItself || phase.name !== "open" || round !== null || asking || !next || needsPerson(sitting)) return null;
  const closed = sitting.rounds.flatMap((one) => (one.phase.name === "closed" ? [one.phase.closedAt] : []));
  return { at: Math.max(byItself.since, phase.since, ...closed) + betweenRoundsMs, round: next.id };
}

/**
 * Whoever the clock gives the floor to: the first on the list, once nobody speaks (RND-13). Points of order and motions, which rank
 * first, wait for a person, and so does everybody behind them; a point of information waits for a speaker.
 */
export function calledByClock(sitting: Sitting): FloorEntry | null {
  const { byItself, floor, phase } = sitting;
  const round = currentRound(sitting);
  if (!byItself || phase.name !== "open" || round?.phase.name !== "open" || floor.speaking || floor.held) return null;
  const first = orderedList(sitting).find(({ kind }) => kind !== "point-of-information");
  return first && isContribution(first.kind) ? first : null;
}
