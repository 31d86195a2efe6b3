import type { Hash, Time } from "../journal.ts";
import type { FigureComparison } from "../proposals/figure.ts";
import type { Unit } from "./units.ts";

/** Where figures or areas came from. */
export interface Provenance {
  /** Words. */
  readonly source: Hash;
  readonly licence: Hash;
  /** The day of the source; null where it does not say. */
  readonly day: string | null;
}

/** The register of areas as it was last imported. */
export interface Areas extends Provenance {
  /** How many imports there were. */
  readonly number: number;
  /** Words: the canonical table. */
  readonly table: Hash;
  readonly hash: Hash;
  readonly areas: number;
  readonly at: Time;
}

/** The figures of a measure as one import brought them. */
export interface Revision extends Provenance {
  readonly number: number;
  readonly titleEn: Hash;
  readonly titleCy: Hash;
  readonly unit: Unit;
  /** Words: the canonical table; `hash`: plain SHA-256 of it. */
  readonly table: Hash;
  readonly hash: Hash;
  readonly figures: number;
  readonly areas: number;
  readonly years: readonly number[];
  readonly sums: boolean;
  readonly invented: boolean;
  readonly at: Time;
  readonly by: string;
  readonly seq: number;
}

/** A group's request to correct one figure, and what became of it. */
export interface Correction {
  readonly number: number;
  /** The import whose figure it is about. */
  readonly revision: number;
  readonly area: string;
  readonly year: number;
  readonly was: string;
  readonly value: string;
  readonly seat: string;
  /** Words: where the right figure stands. */
  readonly source: Hash;
  readonly at: Time;
  readonly stage: "waiting" | "accepted" | "refused";
  /** Null while it waits. */
  readonly decided: { readonly reason: Hash; readonly at: Time } | null;
}

/** A numeric clause of an adopted text, as a standard for a measure. */
export interface Standard {
  readonly number: number;
  readonly item: string;
  readonly recommendation: number;
  readonly comparison: FigureComparison;
  readonly value: string;
  readonly at: Time;
  /** Null while it stands. */
  readonly ended: { readonly reason: Hash; readonly at: Time } | null;
}

/** A measure with every import of its figures. */
export interface Measure {
  readonly id: string;
  /** Oldest first; the last one counts. */
  readonly revisions: readonly Revision[];
  readonly corrections: readonly Correction[];
  readonly standards: readonly Standard[];
}
