import { type Draft, type Facts, isRefusal, type Refusal, refuse, type Unsealed } from "../journal.ts";
import type { ElectionEvent } from "./events.ts";
import type { ElectionsKnow } from "./know.ts";
import { ballotOf } from "./questions.ts";
import type { Candidate, Election } from "./state.ts";

type Decided<E extends ElectionEvent = ElectionEvent> = E extends ElectionEvent
  ? { readonly type: E["type"] } & Unsealed<Omit<E, "type">>
  : never;

/** Drafts of entries on one election's stream. */
export const onElection = (election: string, ...events: readonly Decided[]): readonly Draft[] =>
  events.map((event) => ({ stream: `election/${election}`, event }));

/** The candidacy for this seat, if it may still be taken off the paper (ELE-4): it stands, and the ballot has not been opened. */
export function candidacy(election: Election, seat: string, know: ElectionsKnow): Candidate | Refusal {
  const found = election.candidates.find((one) => one.seat === seat);
  if (!found) return refuse("candidateUnknown", { seat: seat.slice(2) }, "seat");
  const phase = ballotOf(election, know)?.phase ?? "prepared";
  return phase === "prepared" || phase === "voided" ? found : refuse("electionVoteOpen");
}

/** The same, for whoever stood. */
export function ownCandidacy(election: Election, seat: string, know: ElectionsKnow, facts: Facts): Candidate | Refusal {
  const found = candidacy(election, seat, know);
  if (isRefusal(found)) return found;
  return found.person === facts.actor.id ? found : refuse("candidacyNotYours", undefined, "seat");
}
