import { currentRound, hasInterest, presentSeats } from "../questions.ts";
import type { Sitting } from "../state.ts";

/** How many of those present are ready for the next round, and how many it takes (RND-7). */
export interface Readiness {
  readonly ready: number;
  readonly needed: number;
  readonly reached: boolean;
}

/** RND-7: half of those present, rounded up, without declared interests (INT-1); nobody is not half of anything. `also` says so in this moment. */
export function readiness(sitting: Sitting, also?: string): Readiness {
  const said = new Set([...(sitting.ready?.seats ?? []), ...(also === undefined ? [] : [also])]);
  const item = currentRound(sitting)?.item ?? "";
  const base = presentSeats(sitting).filter((seat) => !hasInterest(sitting, seat, item));
  const ready = base.filter((seat) => said.has(seat)).length;
  const present = base.length;
  const needed = Math.max(1, (present + (present % 2)) / 2);
  return { ready, needed, reached: ready >= needed };
}
