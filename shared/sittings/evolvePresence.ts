import type { Time } from "../journal.ts";
import { withoutApologies } from "./care/evolve.ts";
import type { SittingEvent } from "./events.ts";
import type { Attendance, Sitting } from "./state.ts";

type PresenceEvent = Extract<
  SittingEvent,
  { readonly type: "CheckedIn" | "SeatLeft" | "InterestDeclared" | "QuorumCountStarted" | "HereSaid" | "QuorumCountEnded" }
>;

/** Who is here, who declared an interest, and the quorum count. */
export function evolvePresence(sitting: Sitting, event: PresenceEvent, at: Time): Sitting {
  switch (event.type) {
    case "CheckedIn": {
      const before = sitting.attendance[event.seat];
      const { seat, person, region, as, where } = event;
      const now: Attendance = {
        seat,
        person,
        region,
        as,
        where,
        here: true,
        firstAt: before?.firstAt ?? at,
        since: at,
        leftAt: null,
        times: (before?.times ?? 0) + 1,
      };
      return { ...saidHere(withoutApologies(sitting, seat), seat), attendance: { ...sitting.attendance, [seat]: now } };
    }
    case "SeatLeft": {
      const before = sitting.attendance[event.seat];
      if (!before) return sitting;
      return {
        ...sitting,
        attendance: { ...sitting.attendance, [event.seat]: { ...before, here: false, leftAt: at } },
        count: sitting.count && { ...sitting.count, here: sitting.count.here.filter((seat) => seat !== event.seat) },
        floor: { ...sitting.floor, waiting: sitting.floor.waiting.filter((entry) => entry.seat !== event.seat) },
      };
    }
    case "InterestDeclared":
      return { ...sitting, interests: [...sitting.interests, { seat: event.seat, item: event.item, at }] };
    case "QuorumCountStarted":
      return { ...sitting, count: { startedAt: at, endsAt: event.endsAt, here: [] } };
    case "HereSaid":
      return saidHere(sitting, event.seat);
    case "QuorumCountEnded":
      return { ...everybodyLeaves(sitting, at, event.here), count: null };
  }
}

const saidHere = (sitting: Sitting, seat: string): Sitting =>
  sitting.count && !sitting.count.here.includes(seat)
    ? { ...sitting, count: { ...sitting.count, here: [...sitting.count.here, seat] } }
    : sitting;

/** Everybody here leaves, but for these seats; their entries leave the list with them. */
export function everybodyLeaves(sitting: Sitting, at: Time, but: readonly string[]): Sitting {
  const stays = new Set(but);
  return {
    ...sitting,
    attendance: Object.fromEntries(
      Object.entries(sitting.attendance).map(([seat, one]) => [
        seat,
        one.here && !stays.has(seat) ? { ...one, here: false, leftAt: at } : one,
      ]),
    ),
    floor: { ...sitting.floor, waiting: sitting.floor.waiting.filter((entry) => stays.has(entry.seat)) },
  };
}
