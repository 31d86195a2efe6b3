import type { StandingOrders } from "../founding/standingOrders.ts";
import type { Time } from "../journal.ts";
import { filledSeats } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import type { AgendaItem, Attendance, Round, Sitting, Turn } from "./state.ts";

/** Ids of the seats checked in now, in the order of their numbers. A lost connection changes nothing here (ATT-4). */
export const presentSeats = (sitting: Sitting): readonly string[] =>
  Object.values(sitting.attendance)
    .filter((one) => one.here)
    .map((one) => one.seat)
    .sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)));

/** Check-in opens so long before the announced start (ATT-5). Milliseconds. */
export const checkInFromMs = 3_600_000;

/** The attendance of a seat that is here now. */
export function presence(sitting: Sitting, seat: string): Attendance | null {
  const one = sitting.attendance[seat];
  return one?.here ? one : null;
}

/** A quorum as figures: what there is and what is needed. */
export interface Quorum {
  readonly met: boolean;
  readonly seats: number;
  readonly seatsNeeded: number;
  readonly regions: number;
  readonly regionsNeeded: number;
  readonly nations: number;
  readonly nationsNeeded: number;
  /** How few departures could end it; 0 when it is not met. */
  readonly margin: number;
  /** Met, but so few departures could end it that it deserves a warning. */
  readonly close: boolean;
}

/**
 * A share of the filled seats, rounded up, and never fewer than `seatsAtLeast` (QUO-1); so many regions with `seatsPerRegion`
 * seats checked in (QUO-2); so many of them among the named nations (QUO-3). A reconvened sitting needs the smaller share of
 * seats (QUO-4). Only filled seats count; proxies are not checked in, so they never do.
 */
export function quorumNow(sitting: Sitting, roll: Roll, orders: StandingOrders): Quorum {
  const { quorum } = orders;
  const filled = filledSeats(roll);
  const share = sitting.reconvened ? quorum.reconvenedSeats : quorum.seats;
  const seatsNeeded = Math.max(quorum.seatsAtLeast, ceilingOf(filled.length * share.of, share.in));
  const here = filled.filter((seat) => sitting.attendance[seat.id]?.here);
  const perRegion = new Map<string, number>();
  for (const seat of here) perRegion.set(seat.region, (perRegion.get(seat.region) ?? 0) + 1);
  const surplus = (codes: readonly string[]) =>
    codes.map((code) => (perRegion.get(code) ?? 0) - quorum.seatsPerRegion + 1).filter((spare) => spare > 0);
  const regions = surplus([...perRegion.keys()]);
  const nations = surplus(quorum.nations.among);
  const margin = Math.max(
    0,
    Math.min(here.length - seatsNeeded + 1, toLose(regions, quorum.regions), toLose(nations, quorum.nations.atLeast)),
  );
  const met = here.length >= seatsNeeded && regions.length >= quorum.regions && nations.length >= quorum.nations.atLeast;
  return {
    met,
    seats: here.length,
    seatsNeeded,
    regions: regions.length,
    regionsNeeded: quorum.regions,
    nations: nations.length,
    nationsNeeded: quorum.nations.atLeast,
    margin: met ? margin : 0,
    close: met && margin <= 2,
  };
}

const ceilingOf = (over: number, under: number): number => (over - (over % under)) / under + (over % under === 0 ? 0 : 1);

/** The fewest departures that leave fewer than `needed` of these groups, each with so many seats to lose. */
function toLose(spare: readonly number[], needed: number): number {
  if (needed === 0) return Number.MAX_SAFE_INTEGER;
  const cheapest = [...spare].sort((a, b) => a - b).slice(0, Math.max(0, spare.length - needed + 1));
  return cheapest.reduce((sum, one) => sum + one, 0);
}

/** The round that is open or paused. */
export const currentRound = (sitting: Sitting): Round | null => sitting.rounds.find((round) => round.id === sitting.round) ?? null;

/** The round that follows: the first that still waits. */
export const nextRound = (sitting: Sitting): Round | null => sitting.rounds.find((round) => round.phase.name === "waiting") ?? null;

/** The item of the round in hand. */
export const currentItem = (sitting: Sitting): AgendaItem | null => {
  const round = currentRound(sitting);
  return sitting.items.find((item) => item.id === round?.item) ?? null;
};

/** Items none of whose rounds was opened. */
export const unreachedItems = (sitting: Sitting): readonly AgendaItem[] =>
  sitting.items.filter((item) => !sitting.rounds.some((round) => round.item === item.id && round.phase.name !== "waiting"));

/** The seat declared an interest in this item: it may answer questions and does not vote (INT-1). */
export const hasInterest = (sitting: Sitting, seat: string, item: string): boolean =>
  sitting.interests.some((one) => one.seat === seat && one.item === item);

/** Milliseconds left of a round; below zero once it is over its time; null while it waits or once it is closed. */
export function timeLeft(round: Round, at: Time): number | null {
  const { phase } = round;
  if (phase.name !== "open" && phase.name !== "paused") return null;
  return phase.lengthMs - ((phase.pausedAt ?? at) - phase.openedAt - phase.pausedMs);
}

/** Milliseconds somebody on the floor has spoken so far, pauses left out. */
export const spokenSoFar = (turn: Turn, at: Time): number => Math.max(0, (turn.pausedAt ?? at) - turn.startedAt - turn.pausedMs);

/** Milliseconds left of a turn; below zero once it is over its limit; null where there is no limit. */
export const turnTimeLeft = (turn: Turn, at: Time): number | null => (turn.limitMs === null ? null : turn.limitMs - spokenSoFar(turn, at));
