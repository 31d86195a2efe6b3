import type { Sitting } from "../sittings/state.ts";
import type { Ballot } from "./state.ts";

/** The seats that demand a roll call in place of this show of hands: those of the motion it is on count as well (MOT-4, HND-6). */
export const demandsOf = (ballot: Ballot, sitting: Sitting | null): readonly string[] => {
  const motion = sitting?.motions?.find((one) => one.ballot === ballot.id);
  const demanded = ballot.phase === "open" ? (ballot.demands ?? []) : [];
  return [...new Set([...(motion?.demands ?? []), ...demanded])];
};
