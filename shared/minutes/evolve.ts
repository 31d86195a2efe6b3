import type { Entry } from "../journal.ts";
import type { NoteEvent } from "./events.ts";
import type { Note } from "./state.ts";

/** Folds an entry of `note/<sitting>`. Never refuses: what cannot apply changes nothing. */
export const evolveNote = (state: Note | null, entry: Entry<NoteEvent>): Note | null => {
  const { event, at, seq, actor } = entry;
  switch (event.type) {
    case "DecisionNoteDrafted":
      if (state) return state;
      return { phase: "draft", sitting: event.sitting, seq, draftedAt: at, dueDay: event.dueDay, filled: event.filled, corrections: [] };
    case "DecisionNoteConfirmed": {
      if (state?.phase !== "draft") return state;
      const { contentHash, outcomes } = event;
      return { ...state, phase: "confirmed", confirmedAt: at, confirmedBy: actor, confirmedSeq: seq, contentHash, outcomes };
    }
    case "NoteCorrected": {
      if (!state) return state;
      const { type: _type, ...correction } = event;
      return { ...state, corrections: [...state.corrections, { ...correction, seq, at, by: actor }] };
    }
  }
};
