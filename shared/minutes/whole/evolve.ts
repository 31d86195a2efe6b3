import type { Entry } from "../../journal.ts";
import type { MinutesEvent } from "./events.ts";
import { type Minutes, untouchedMinutes } from "./state.ts";

/** Folds an entry of `minutes/<sitting>`. Never refuses: what cannot apply changes nothing. */
export const evolveMinutes = (before: Minutes | null, entry: Entry<MinutesEvent>): Minutes | null => {
  const { event, stream, seq, at, actor: by } = entry;
  const state = before ?? untouchedMinutes(stream.slice("minutes/".length));
  const done = { seq, at, by };
  switch (event.type) {
    case "MinutesParagraphChanged": {
      const { key, en, cy, reason, correction } = event;
      const change = { ...done, key, en, cy, reason, ...(correction === undefined ? {} : { correction }) };
      return { ...state, changes: [...state.changes, change] };
    }
    case "MinutesParagraphAdded": {
      const { key, after, en, cy } = event;
      return { ...state, own: [...state.own, { ...done, key, after, en, cy, removed: null }] };
    }
    case "MinutesParagraphRemoved": {
      const { key, reason } = event;
      return { ...state, own: state.own.map((one) => (one.key === key ? { ...one, removed: { seq, reason } } : one)) };
    }
    case "ActionAgreed": {
      const { action, owner, en, cy, day } = event;
      return { ...state, actions: [...state.actions, { ...done, action, owner, en, cy, day, doneAt: null }] };
    }
    case "ActionSettled": {
      const doneAt = event.done ? at : null;
      return { ...state, actions: state.actions.map((one) => (one.action === event.action ? { ...one, doneAt } : one)) };
    }
    case "MinutesCirculated": {
      const { version: number, contentHash, correctionsUntil } = event;
      return { ...state, versions: [...state.versions, { ...done, number, contentHash, correctionsUntil }] };
    }
    case "CorrectionAsked": {
      const { number, seat, key, text } = event;
      return { ...state, corrections: [...state.corrections, { ...done, number, seat, key, text, answer: null }] };
    }
    case "CorrectionAnswered": {
      const answer = { ...done, accepted: event.accepted, reason: event.reason };
      return { ...state, corrections: state.corrections.map((one) => (one.number === event.number ? { ...one, answer } : one)) };
    }
    case "MinutesPublished": {
      const { version, ballot, contentHash } = event;
      return { ...state, published: { ...done, version, ballot, contentHash } };
    }
    case "MinutesAdded": {
      const { number, key, en, cy, reason } = event;
      return { ...state, additions: [...state.additions, { ...done, number, key, en, cy, reason }] };
    }
  }
};
