import type { Entry } from "../journal.ts";
import type { AreasEvent, MeasureEvent } from "./events.ts";
import type { Areas, Measure } from "./state.ts";

/** Folds an entry of `areas`: the latest import holds the whole register. */
export function evolveAreas(_state: Areas | null, { event, at }: Entry<AreasEvent>): Areas {
  const { type: _type, ...imported } = event;
  return { ...imported, at };
}

/** Folds an entry of `measure/<id>`. Pure and total; an entry before the first import changes nothing. */
export function evolveMeasure(state: Measure | null, entry: Entry<MeasureEvent>): Measure | null {
  const { event, at } = entry;
  if (event.type === "EvidenceImported") {
    const { type: _type, measure: id, revision: number, ...imported } = event;
    const before = state ?? { id, revisions: [], corrections: [], standards: [] };
    return { ...before, revisions: [...before.revisions, { ...imported, number, at, by: entry.actor, seq: entry.seq }] };
  }
  if (state === null) return null;
  switch (event.type) {
    case "FigureCorrectionAsked": {
      const { type: _type, ...asked } = event;
      return { ...state, corrections: [...state.corrections, { ...asked, at, stage: "waiting", decided: null }] };
    }
    case "FigureCorrectionAccepted":
    case "FigureCorrectionRefused": {
      const stage = event.type === "FigureCorrectionAccepted" ? "accepted" : "refused";
      const decided = { reason: event.reason, at };
      return {
        ...state,
        corrections: state.corrections.map((one) => (one.number === event.number ? { ...one, stage, decided } : one)),
      };
    }
    case "StandardSet": {
      const { type: _type, ...set } = event;
      return { ...state, standards: [...state.standards, { ...set, at, ended: null }] };
    }
    case "StandardEnded": {
      const ended = { reason: event.reason, at };
      return { ...state, standards: state.standards.map((one) => (one.number === event.number ? { ...one, ended } : one)) };
    }
  }
}
