import type { PassageKind } from "./passage.ts";

/** A passage that was found, with a stretch of its text around what was. */
export interface Hit {
  /** The part of the record it stands in: `proposal/7`. */
  readonly stream: string;
  /** What it is within that. */
  readonly part: string;
  readonly kind: PassageKind;
  /** Where it stands, without the language: `/proposals/7#c3`. */
  readonly address: string;
  readonly at: number;
  readonly region: string;
  readonly lang: "en" | "cy";
  /** Plain, found, plain, found …: begins and ends with plain, which may be empty (SEA-7). */
  readonly pieces: readonly string[];
}

/** How many passages say what was asked, and a page of them, the best first. */
export interface Found {
  readonly total: number;
  /** There are more than `total`: counting stopped there (SEA-11). */
  readonly more: boolean;
  readonly hits: readonly Hit[];
}

/** Passages are counted up to this many: a word that stands everywhere would take long (SEA-11). */
export const mostCounted = 20_000;
/** How many passages one page shows. */
export const hitsOnPage = 20;
