import { addDays, addWorkingDays, ukDay, ukTime } from "../calendar/days.ts";
import type { StandingOrders } from "../founding/standingOrders.ts";
import type { Time } from "../journal.ts";
import type { RecountNeeds } from "./runningState.ts";
import type { Ballot, DeclaredBallot } from "./state.ts";

/** So many delegates make the votes be counted again, within so many working days of the declaration, where no other standing orders were sealed (BAL-44). */
const recountNeeds: RecountNeeds = { delegates: 5, workingDays: 2 };

/** What a recount of this ballot takes, as it stood when it was opened (BAL-44). */
export const recountNeedsOf = ({ recounting }: { readonly recounting?: RecountNeeds | undefined }): RecountNeeds =>
  recounting ?? recountNeeds;

/** What is sealed with a ballot as it opens: nothing where the standing orders have the usual. */
export const recountingUnder = ({
  recountDemand,
  provisionalWorkingDays,
}: StandingOrders["ballots"]): { readonly recounting?: RecountNeeds } =>
  recountDemand === recountNeeds.delegates && provisionalWorkingDays === recountNeeds.workingDays
    ? {}
    : { recounting: { delegates: recountDemand, workingDays: provisionalWorkingDays } };

/** Until when delegates may ask for a recount: the end of the last working day after the declaration that is named (BAL-44). */
export const recountUntil = (ballot: Pick<DeclaredBallot, "declaredAt" | "recounting">): Time =>
  ukTime(addDays(addWorkingDays(ukDay(ballot.declaredAt), recountNeedsOf(ballot).workingDays), 1));

/** Whether its votes can be counted again from the record: a hand that was raised is gone, and procedure is acted on at once. */
export const canBeRecounted = (ballot: Pick<Ballot, "visibility">): boolean => ballot.visibility === "roll-call";

/** Whether so many delegates asked that the votes were counted again for them. A recount by the desk alone ends nobody's right to ask. */
export const wasRequested = (ballot: Pick<DeclaredBallot, "recountRequests" | "recounting">): boolean =>
  (ballot.recountRequests?.length ?? 0) >= recountNeedsOf(ballot).delegates;

/** Whether delegates asked for a recount that does not stand on the record yet: its count takes a while (BAL-44, BAL-48). */
export const isRecountOwed = (ballot: Ballot): boolean => {
  const last = ballot.phase === "declared" ? ballot.recountRequests?.[recountNeedsOf(ballot).delegates - 1] : undefined;
  return last !== undefined && ballot.phase === "declared" && !ballot.recounts?.some(({ at }) => at >= last.at);
};

/** Until when a result is provisional (BAL-44); null: it is not, because its time is over, or delegates had it counted again. */
export const provisionalUntil = (ballot: Ballot, at: Time): Time | null => {
  if (ballot.phase !== "declared" || !canBeRecounted(ballot) || (wasRequested(ballot) && !isRecountOwed(ballot))) return null;
  const until = recountUntil(ballot);
  return at < until ? until : null;
};
