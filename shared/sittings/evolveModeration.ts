import type { Entry } from "../journal.ts";
import type { SittingEvent } from "./events.ts";
import { type Measure, measuresOf } from "./moderation.ts";
import type { Sitting } from "./state.ts";

type ModerationEvent = Extract<SittingEvent, { readonly type: "MeasureTaken" | "MeasureEnded" | "MeasureAppealed" | "AppealRuled" }>;

/** Measures taken, taken back, appealed and ruled on. */
export function evolveModeration(sitting: Sitting, event: ModerationEvent, { at, actor }: Pick<Entry, "at" | "actor">): Sitting {
  if (event.type === "MeasureTaken") {
    const { measure: id, kind, subject, reason, round, until } = event;
    const taken: Measure = { id, kind, subject, reason, by: actor, at, round, until, ended: null, appeal: null };
    return { ...sitting, measures: [...measuresOf(sitting), taken] };
  }
  const change = (measure: Measure): Measure => {
    switch (event.type) {
      case "MeasureEnded":
        return { ...measure, ended: { how: "readmitted", reason: event.reason, at } };
      case "MeasureAppealed":
        return { ...measure, appeal: { reason: event.reason, at, ruled: null } };
      case "AppealRuled": {
        const { granted, named, reason } = event;
        const appeal = measure.appeal && { ...measure.appeal, ruled: { granted, named, reason, by: actor, at } };
        return { ...measure, appeal, ended: granted && measure.ended === null ? { how: "appeal", reason, at } : measure.ended };
      }
    }
  };
  return { ...sitting, measures: measuresOf(sitting).map((one) => (one.id === event.measure ? change(one) : one)) };
}
