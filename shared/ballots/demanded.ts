import { hasInterest } from "../sittings/questions.ts";
import type { Sitting } from "../sittings/state.ts";
import { hasInterestIn } from "./questions.ts";
import type { Ballot } from "./state.ts";

/**
 * The seats that demand a roll call in place of this show of hands: those of the motion it is on count as well (MOT-4, HND-6), and
 * those with an interest in the item do not, also where they declared it since (INT-1).
 */
export const demandsOf = (ballot: Ballot, sitting: Sitting | null): readonly string[] => {
  const motion = sitting?.motions?.find((one) => one.ballot === ballot.id);
  const demanded = ballot.phase === "open" ? (ballot.demands ?? []) : [];
  const item = motion?.item ?? null;
  return [...new Set([...(motion?.demands ?? []), ...demanded])].filter(
    (seat) => !sitting || !(hasInterestIn(ballot, sitting, seat) || (item !== null && hasInterest(sitting, seat, item))),
  );
};

/** How many delegates these seats are: whoever acts for several counts once (MOT-4, HND-6). */
export const delegatesOf = (seats: readonly string[], sitting: Sitting | null): number =>
  new Set(seats.map((seat) => sitting?.attendance[seat]?.person ?? seat)).size;
