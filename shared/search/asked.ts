import { textLimits } from "../textLimits.ts";
import { type PassageKind, passageKinds } from "./passage.ts";

/** What somebody searches for. Empty filters: everything. */
export interface Asked {
  readonly terms: readonly Term[];
  readonly kind: PassageKind | "";
  /** `2026`. */
  readonly year: string;
  /** The code of a region. */
  readonly region: string;
}

/** A word, whose beginning is enough; or words that must stand together as they are, which were put in quotation marks. */
export type Term = readonly [string, ...string[]];

/** The longest question that is read, in characters, and the most words of it (SEA-4). */
export const mostAsked = { characters: textLimits.searchAll, words: 8 } as const;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/**
 * What was typed as words (SEA-4): letters and digits only, so that nothing typed is ever read as an instruction to the index.
 * Words in quotation marks stay together; everything beyond `mostAsked` is left out.
 */
export function termsIn(typed: string): readonly Term[] {
  const terms: Term[] = [];
  let room: number = mostAsked.words;
  const text = typed.normalize("NFC").slice(0, mostAsked.characters);
  for (const [i, part] of text.split(/["“”«»„]/u).entries()) {
    const words = wordsIn(part).slice(0, room);
    room -= words.length;
    const [first, ...rest] = words;
    if (first === undefined) continue;
    if (i % 2 === 1 && rest.length > 0) terms.push([first, ...rest]);
    else for (const word of words) terms.push([word]);
  }
  return terms;
}

/** Reads an address as a question; what it does not know it leaves out. */
export const askedIn = (query: { get(name: string): string | null }): Asked => ({
  terms: termsIn(query.get("q") ?? ""),
  kind: passageKinds.find((kind) => kind === query.get("kind")) ?? "",
  year: /^\d{4}$/.exec(query.get("year") ?? "")?.[0] ?? "",
  region: /^[A-Z]\d{8}$|^[A-Za-z0-9-]{1,20}$/.exec(query.get("region") ?? "")?.[0] ?? "",
});
