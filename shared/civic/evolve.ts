import type { Entry } from "../journal.ts";
import type { SpaceEvent } from "./events.ts";
import type { Space } from "./state.ts";

/** Folds an entry of `space/<number>`. Pure and total; an entry before the first changes nothing. */
export function evolveSpace(state: Space | null, { event, at }: Entry<SpaceEvent>): Space | null {
  if (event.type === "SpaceNominated" || event.type === "SpaceRegistered") {
    if (state !== null) return state;
    if (event.type === "SpaceNominated") {
      const { type: _type, number: id, seat, ...about } = event;
      return { id, stage: "nominated", seat, at, about, answered: null, changes: [] };
    }
    const { type: _type, number: id, ...about } = event;
    return { id, stage: "registered", seat: null, at, about, answered: null, changes: [] };
  }
  if (state === null) return null;
  switch (event.type) {
    case "NominationAccepted":
      return { ...state, stage: "registered", answered: { reason: event.reason, at } };
    case "NominationRefused":
      return { ...state, stage: "refused", answered: { reason: event.reason, at } };
    case "SpaceChanged": {
      const { type: _type, reason, ...about } = event;
      return { ...state, about, changes: [...state.changes, { reason, at }] };
    }
  }
}
