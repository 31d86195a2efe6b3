import type { Shape } from "../shape.ts";
import type { Unit } from "../units.ts";

/** A measure that is known by name: what it is called, where its figures come from, and how the source's own file is read. */
export interface KnownMeasure {
  readonly id: string;
  readonly titleEn: string;
  readonly titleCy: string;
  readonly unit: Unit;
  readonly source: string;
  readonly licence: string;
  /** The day of the source; empty where it gives none. */
  readonly day: string;
  readonly sums: boolean;
  /** The forms in which the file is published; the first that its columns fit is taken. */
  readonly shapes: readonly Shape[];
}
