import type { Day } from "../calendar/days.ts";
import type { Hash, Stream, Time } from "../journal.ts";
import type { ItemKind } from "../sittings/state.ts";
import type { SentenceCode, Term } from "./sentences.ts";

/**
 * The paragraphs of a decision note as data: a code that names the sentence, what goes into it, and what it rests on.
 * Nothing here is prose; the catalogues hold one sentence for each code in each language (`sentences.ts`).
 */

/** What stands in a sentence. Plain numbers are counts; plain strings are ids and numbers as printed. */
export type Value =
  | number
  | string
  | { readonly kind: "words"; readonly en: Hash; readonly cy: Hash | null }
  | { readonly kind: "date"; readonly at: Time }
  | { readonly kind: "time"; readonly at: Time }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "seats"; readonly seats: readonly string[] }
  | { readonly kind: "region"; readonly code: string }
  | { readonly kind: "person"; readonly id: string }
  /** An agenda item's title: its words, or the kind's own name where it has none. */
  | {
      readonly kind: "item";
      readonly itemKind: ItemKind;
      readonly en: Hash | null;
      readonly cy: Hash | null;
      readonly proposal: string | null;
    }
  /** Numbers of agenda items. */
  | { readonly kind: "numbers"; readonly numbers: readonly number[] }
  /** The title of a proposal, as it stood in a version. */
  | { readonly kind: "title"; readonly proposal: string; readonly version: number }
  /** Units of weight; `unitsPerVote` make one vote. */
  | { readonly kind: "votes"; readonly units: number; readonly unitsPerVote: number }
  | { readonly kind: "fraction"; readonly of: number; readonly in: number }
  | { readonly kind: "bodies"; readonly codes: readonly string[] }
  | { readonly kind: "term"; readonly term: Term };

/** A sentence's code and what goes into it. */
export interface Sentence {
  readonly code: SentenceCode;
  readonly values: { readonly [name: string]: Value };
  /** The streams of the journal that the sentence can be checked against. */
  readonly rests: readonly Stream[];
}

/** A numbered paragraph; `id` is its anchor and does not change (MIN-2). */
export interface Paragraph extends Sentence {
  /** `p7`; additions are `a1`, `a2` … */
  readonly id: string;
  readonly number: number;
  /** The record of the sitting; what came of it at confirmation; numbered additions since. */
  readonly part: "record" | "confirmation" | "addition";
}
