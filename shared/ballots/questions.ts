import type { Refusal, Time } from "../journal.ts";
import { refuse } from "../refusal.ts";
import { actsFor } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { hasInterest } from "../sittings/questions.ts";
import type { Sitting } from "../sittings/state.ts";
import { isByHand } from "./byHand.ts";
import type { BallotKnow } from "./know.ts";
import { registerIndex } from "./register.ts";
import type { Ballot, OpenedBallot } from "./state.ts";

/** When the clock next has something to do for this ballot: its closing time, while it is open. A hall count has none (HND-1). */
export const nextDue = (ballot: Ballot): Time | null => (ballot.phase === "open" && !isByHand(ballot) ? ballot.closesAt : null);

/** Why no vote can be cast now, or null: the ballot is open on devices and its time has not run out, whether or not the clock came (BAL-5). */
export const whyNotOpen = (ballot: Ballot, at: Time): Refusal | null => {
  switch (ballot.phase) {
    case "prepared":
      return refuse("ballotNotOpenYet", { ballot: ballot.id });
    case "voided":
      return refuse("ballotIsVoid", { ballot: ballot.id });
    case "closed":
    case "declared":
      return refuse("ballotIsClosed", { ballot: ballot.id });
    case "open":
      if (isByHand(ballot)) return refuse("handNoDevices", { ballot: ballot.id });
      return at >= ballot.closesAt ? refuse("ballotTimeIsOver", { ballot: ballot.id }) : null;
  }
};

/** The open ballot of this number, or why no vote can be cast in it now (BAL-5). */
export const openBallotOf = (know: Pick<BallotKnow, "ballot">, id: string, at: Time): OpenedBallot | Refusal => {
  const ballot = know.ballot(id);
  if (!ballot) return refuse("ballotUnknown", { ballot: id });
  const notOpen = whyNotOpen(ballot, at);
  return ballot.phase === "open" && !notOpen ? ballot : (notOpen ?? refuse("ballotNotOpenYet", { ballot: id }));
};

/** The agenda item that a ballot belongs to: its round's, or the one that its proposal stands on. Null: none. */
export const itemOf = (ballot: Ballot, sitting: Sitting): string | null =>
  sitting.rounds.find(({ id }) => id === ballot.round)?.item ??
  (ballot.proposal === null ? null : (sitting.items.find(({ proposal }) => proposal === ballot.proposal)?.id ?? null));

/** Whether a seat declared an interest in what the ballot is about; it is then outside every base (BAL-7). */
export const hasInterestIn = (ballot: Ballot, sitting: Sitting, seat: string): boolean => {
  if (sitting.interests.length === 0) return false;
  const item = itemOf(ballot, sitting);
  return item !== null && hasInterest(sitting, seat, item);
};

/**
 * Why this person cannot vote for this seat in an open ballot, or null (BAL-3, BAL-7): the seat stands on the register,
 * the person acts for it, and in a sitting the seat is checked in, now if not at opening, by this person, without a
 * declared interest; and hands are not counted in the hall (HND-1). Looks at one seat only, however many there are. `sitting` null: the ballot is outside a sitting.
 */
export const whyCannotVote = (ballot: OpenedBallot, sitting: Sitting | null, roll: Roll, person: string, seat: string): Refusal | null =>
  isByHand(ballot) ? refuse("handNoDevices", { ballot: ballot.id }) : whyNotOfThem(ballot, sitting, roll, person, seat);

/** Why this person is none of those for whose seat it is to vote, on a device or with a raised hand; null where they are. */
export const whyNotOfThem = (ballot: OpenedBallot, sitting: Sitting | null, roll: Roll, person: string, seat: string): Refusal | null => {
  const values = { seat: seat.slice(2) };
  if (registerIndex(ballot.register, seat) < 0) return refuse("ballotSeatNotListed", values, "seat");
  if (actsFor(roll, person, seat) === null) return refuse("ballotSeatNotYours", values, "seat");
  if (ballot.sitting === null) return null;
  const attendance = sitting?.attendance[seat];
  if (!sitting || !attendance?.here) return refuse("ballotSeatNotCheckedIn", values, "seat");
  if (attendance.person !== person) return refuse("ballotSeatActedForByAnother", values, "seat");
  return hasInterestIn(ballot, sitting, seat) ? refuse("ballotSeatHasInterest", values, "seat") : null;
};
