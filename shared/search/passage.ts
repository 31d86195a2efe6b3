import type { Hash, Time } from "../journal.ts";

/** What a passage belongs to, as readers choose among what was found. */
export const passageKinds = [
  "proposal",
  "amendment",
  "sitting",
  "said",
  "vote",
  "outcome",
  "plan",
  "note",
  "minutes",
  "evidence",
  "request",
  "election",
  "roll",
] as const;
/** One of them. */
export type PassageKind = (typeof passageKinds)[number];

/** A piece of public text that can be found (SEA-1): a title, a clause, something said. */
export interface Passage {
  /** What it is within its stream; stays the same while the text does. */
  readonly part: string;
  readonly kind: PassageKind;
  /** The address of the place where it stands, without the language: `/proposals/7#c3`. */
  readonly address: string;
  readonly at: Time;
  /** The region it is about; empty: none in particular. */
  readonly region: string;
  /** The words it was taken from: when they go, it goes (SEA-2). */
  readonly source: Hash;
  readonly lang: "en" | "cy";
  readonly text: string;
}

/** Words that everybody may read now, with their language; null where there are none, or they are kept back or withdrawn. */
export type PublicWords = (hash: Hash) => { readonly text: string; readonly lang: "en" | "cy" } | null;

/** What all passages of one thing share. */
type Shared = Pick<Passage, "kind" | "at"> & { readonly region?: string };

/**
 * Gathers the passages of one stream: whatever cannot be read by everybody adds nothing, and a text that reads the same as one
 * gathered before is left out where `once` is asked for (SEA-5).
 */
export class Gathered {
  readonly #passages: Passage[] = [];
  readonly #seen = new Set<string>();
  readonly #words: PublicWords;

  constructor(words: PublicWords) {
    this.#words = words;
  }

  /** The whole of some words. */
  words(part: string, hash: Hash | null | undefined, address: string, shared: Shared): void {
    const said = hash ? this.#words(hash) : null;
    if (hash && said) this.text(part, { source: hash, ...said }, address, shared);
  }

  /** A piece of some words. */
  text(part: string, said: Pick<Passage, "source" | "lang" | "text">, address: string, shared: Shared, once = false): void {
    const text = said.text.replace(/[\p{Cc}]+/gu, " ").trim();
    const reads = `${said.lang}\n${text}`;
    if (text === "" || (once && this.#seen.has(reads))) return;
    this.#seen.add(reads);
    this.#passages.push({ part, region: "", ...shared, address, ...said, text });
  }

  all(): readonly Passage[] {
    return this.#passages;
  }
}
