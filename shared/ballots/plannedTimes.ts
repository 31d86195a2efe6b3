import { type Refusal, refuse, type Time } from "../journal.ts";
import type { Planned } from "./runningState.ts";

/** A ballot is open for thirty days at most, however often it is extended (BAL-40). */
export const longestMs = 30 * 24 * 60 * 60 * 1000;
const shortestMs = 10_000;

/** Whether times set for a ballot can be kept: the opening is still to come, and the closing ten seconds to thirty days after it (BAL-40). */
export function plannedTimes({ opensAt, closesAt }: Planned, at: Time): Refusal | null {
  if (opensAt !== null && opensAt <= at) return refuse("ballotOpensInPast", {}, "opensAt");
  if (closesAt === null) return null;
  const lasts = closesAt - (opensAt ?? at);
  if (lasts < shortestMs) return refuse("ballotClosesTooEarly", {}, "closesAt");
  return lasts > longestMs ? refuse("ballotTooLong", { days: 30 }, "closesAt") : null;
}
