import type { Draft, Facts, Unsealed } from "../journal.ts";
import type { MeasureEvent } from "./events.ts";
import type { EvidenceKnow } from "./know.ts";
import { type Place, placesOf } from "./places.ts";
import { readAreas } from "./tables.ts";

type Decided<E extends MeasureEvent = MeasureEvent> = E extends MeasureEvent
  ? { readonly type: E["type"] } & Unsealed<Omit<E, "type">>
  : never;

/** Drafts of entries on one measure's stream. */
export const onMeasure = (measure: string, ...events: readonly Decided[]): readonly Draft[] =>
  events.map((event) => ({ stream: `measure/${measure}`, event }));

/** Every place that is known, with the register of areas as its words stand. */
export const placesKnown = (know: Pick<EvidenceKnow, "roll" | "areas">, wordsOf: Facts["wordsOf"]): ReadonlyMap<string, Place> =>
  placesOf(know.roll, readAreas(know.areas ? wordsOf(know.areas.table) : null));
