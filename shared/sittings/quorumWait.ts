import { clearDaysBetween, ukDay } from "../calendar/days.ts";
import type { StandingOrders } from "../founding/standingOrders.ts";
import type { Time } from "../journal.ts";
import type { Sitting } from "./state.ts";

/** Clear days before a sitting that had no quorum meets again (QUO-4). */
export const reconveneClearDays = 5;

/**
 * From when a sitting that has no quorum may adjourn for want of one (QUO-4): so many minutes after it was to begin, was opened or
 * went on, whichever came last. Null while it is not open.
 */
export function mayGiveUpAt(sitting: Sitting, { quorum }: Pick<StandingOrders, "quorum">): Time | null {
  const { phase, openedAt, startsAt } = sitting;
  if (phase.name !== "open") return null;
  const from = phase.since === openedAt ? Math.max(startsAt, openedAt) : phase.since;
  return from + quorum.waitMinutes * 60_000;
}

/** The first day on which it may meet again, at the same time of day as it was to begin (QUO-4). */
export function reconveneFrom(sitting: Sitting, at: Time): Time {
  const dayMs = 86_400_000;
  const days = (at - sitting.startsAt - ((at - sitting.startsAt) % dayMs)) / dayMs;
  let next = sitting.startsAt + (days + reconveneClearDays + 1) * dayMs;
  while (clearDaysBetween(ukDay(at), ukDay(next)) < reconveneClearDays) next += dayMs;
  return next;
}
