import type { Entry } from "../journal.ts";
import type { ElectionEvent } from "./events.ts";
import type { Candidate, Election } from "./state.ts";

/** Folds one entry of `election/<n>`. Pure and total; an entry before it was announced changes nothing. Runs in browsers too. */
export function evolveElection(state: Election | null, entry: Entry<ElectionEvent>): Election | null {
  const { event, at, actor } = entry;
  if (event.type === "ElectionAnnounced") {
    const { number: id, type: _type, ...announced } = event;
    return state ?? { id, ...announced, announcedAt: at, candidates: [], seed: null, papers: [], appointed: null };
  }
  if (state === null) return null;
  const changed = (seat: string, more: Partial<Candidate>): Election => ({
    ...state,
    candidates: state.candidates.map((one) => (one.seat === seat ? { ...one, ...more } : one)),
  });
  switch (event.type) {
    case "ElectionMoved":
      return { ...state, sitting: event.sitting };
    case "CandidateStood":
      return { ...state, candidates: [...state.candidates, { seat: event.seat, person: actor, at, statement: event.statement }] };
    case "CandidacyWithdrawn":
      return changed(event.seat, { withdrawn: at });
    case "CandidacyStruck":
      return changed(event.seat, { struck: { at, reason: event.reason } });
    case "ElectionPaperLaid":
      return { ...state, seed: event.seed, papers: [...state.papers, { ballot: event.ballot, order: event.order }] };
    case "ElectedAppointed":
      return { ...state, appointed: { at, seats: event.seats, ...(event.granted && { granted: event.granted }) } };
  }
}
