import { addDays, addWorkingDays, ukDay, ukTime } from "../calendar/days.ts";
import type { Time } from "../journal.ts";
import type { Ballot, DeclaredBallot } from "./state.ts";

/** So many delegates make the votes be counted again, within so many working days of the declaration (BAL-44). */
export const recountNeeds = { delegates: 5, workingDays: 2 } as const;

/** Until when delegates may ask for a recount: the end of the second working day after the declaration (BAL-44). */
export const recountUntil = ({ declaredAt }: Pick<DeclaredBallot, "declaredAt">): Time =>
  ukTime(addDays(addWorkingDays(ukDay(declaredAt), recountNeeds.workingDays), 1));

/** Whether its votes can be counted again from the record: a hand that was raised is gone, and procedure is acted on at once. */
export const canBeRecounted = (ballot: Pick<Ballot, "visibility">): boolean => ballot.visibility === "roll-call";

/** Whether so many delegates asked that the votes were counted again for them. A recount by the desk alone ends nobody's right to ask. */
export const wasRequested = ({ recountRequests }: Pick<DeclaredBallot, "recountRequests">): boolean =>
  (recountRequests?.length ?? 0) >= recountNeeds.delegates;

/** Whether delegates asked for a recount that does not stand on the record yet: its count takes a while (BAL-44, BAL-48). */
export const isRecountOwed = (ballot: Ballot): boolean => {
  const last = ballot.phase === "declared" ? ballot.recountRequests?.[recountNeeds.delegates - 1] : undefined;
  return last !== undefined && ballot.phase === "declared" && !ballot.recounts?.some(({ at }) => at >= last.at);
};

/** Until when a result is provisional (BAL-44); null: it is not, because its time is over, or delegates had it counted again. */
export const provisionalUntil = (ballot: Ballot, at: Time): Time | null => {
  if (ballot.phase !== "declared" || !canBeRecounted(ballot) || (wasRequested(ballot) && !isRecountOwed(ballot))) return null;
  const until = recountUntil(ballot);
  return at < until ? until : null;
};
