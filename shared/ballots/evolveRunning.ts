import type { Entry } from "../journal.ts";
import type { BallotEvent } from "./events.ts";
import type { Ballot, Declaration, MajorityBallot } from "./state.ts";

type RunningType =
  | "BallotPlanned"
  | "BallotExtended"
  | "OpeningMissed"
  | "VotersReminded"
  | "RecountRequested"
  | "BallotRecounted"
  | "WinnersRecounted"
  | "BallotRerun";
/** What happens to a ballot beside laying it out, voting and counting. */
export type RunningEvent = Extract<BallotEvent, { readonly type: RunningType }>;

/** A ballot after one of these entries. Total: what does not fit its phase changes nothing. New fields are absent until used. */
export const evolveRunning = (
  state: Ballot | null,
  { event, at, actor }: Pick<Entry<RunningEvent>, "event" | "at" | "actor">,
): Ballot | null => {
  switch (event.type) {
    case "BallotPlanned": {
      if (state?.phase !== "prepared") return state;
      const { missed: _missed, planned: _planned, ...question } = state;
      const { opensAt, closesAt } = event;
      return opensAt === null && closesAt === null ? question : { ...question, planned: { opensAt, closesAt } };
    }
    case "BallotExtended": {
      if (state?.phase !== "open") return state;
      const { closesAt, reason } = event;
      const extensions = [...(state.extensions ?? []), { at, from: state.closesAt, closesAt, reason }];
      return { ...state, closesAt, extensions };
    }
    case "VotersReminded":
      return state?.phase === "open" ? { ...state, reminded: [...(state.reminded ?? []), ...event.indices] } : state;
    case "BallotRerun":
      return state?.phase === "voided" ? { ...state, rerun: event.by } : state;
    case "RecountRequested": {
      if (state?.phase !== "declared") return state;
      return { ...state, recountRequests: [...(state.recountRequests ?? []), { at, seat: event.seat, person: actor }] };
    }
    case "BallotRecounted": {
      if (state?.phase !== "declared" || state.winners !== undefined) return state;
      const recounts = [...(state.recounts ?? []), { at, same: event.same }];
      if (event.same) return { ...state, recounts };
      const { type: _type, same: _same, regions: regionCount, ...counts } = event;
      return { ...state, ...counts, regionCount, recounts, earlier: [...(state.earlier ?? []), declarationOf(state)] };
    }
    case "WinnersRecounted": {
      if (state?.phase !== "declared" || state.winners === undefined) return state;
      const recounts = [...(state.recounts ?? []), { at, same: event.same }];
      if (event.same) return { ...state, recounts };
      const { declaredAt, winners, outcome, ties } = state;
      const earlier = [...(state.earlier ?? []), { declaredAt, winners, outcome, ties }];
      return { ...state, winners: event.winners, outcome: event.outcome, ties: event.ties, recounts, earlier };
    }
    case "OpeningMissed":
      return state?.phase === "prepared" ? { ...state, missed: { at, refused: event.refused, values: event.values } } : state;
  }
};

/** The declaration that stands, to be kept visible once another takes its place (BAL-46). */
const declarationOf = (ballot: MajorityBallot): Declaration => {
  const { declaredAt, heads, weight, regionCount, keysMet, outcome, stronglySupported } = ballot;
  return { declaredAt, heads, weight, regionCount, keysMet, outcome, stronglySupported };
};
