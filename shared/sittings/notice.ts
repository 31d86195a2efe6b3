import { clearWorkingDaysBetween, daysBetween, ukDay } from "../calendar/days.ts";
import type { StandingOrders } from "../founding/standingOrders.ts";
import type { Time } from "../journal.ts";
import type { Proposal } from "../proposals/state.ts";
import type { Sitting } from "./state.ts";

/** How much notice an agenda gives if it is published at a time. */
export interface Notice {
  readonly clearDays: number;
  readonly needed: number;
  /** Proposals lodged fewer than `proposalDays` before the sitting (AGD-2). */
  readonly lateProposals: readonly string[];
  readonly late: boolean;
}

/** AGD-1 and AGD-2: five clear working days for the agenda, 28 days for its proposals; what is late needs a published reason. */
export function noticeOf(sitting: Sitting, proposal: (id: string) => Proposal | undefined, orders: StandingOrders, at: Time): Notice {
  const day = ukDay(sitting.startsAt);
  const clearDays = clearWorkingDaysBetween(ukDay(at), day);
  const needed = orders.notice.agendaClearWorkingDays;
  const lateProposals = sitting.items.flatMap((item) => {
    const lodgedAt = item.proposal === null ? null : proposal(item.proposal)?.lodgedAt;
    return item.proposal !== null && lodgedAt && daysBetween(ukDay(lodgedAt), day) < orders.notice.proposalDays ? [item.proposal] : [];
  });
  return { clearDays, needed, lateProposals, late: clearDays < needed || lateProposals.length > 0 };
}
