import type { Term } from "../../../shared/search/asked.ts";
import type { T } from "../../locales/words.tsx";
import { type TermId, termGroups, terms } from "../glossary/terms.ts";

const plain = (text: string): string => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** A word of the glossary, with its meaning. */
export interface Explained {
  readonly id: TermId;
  readonly term: string;
  readonly meaning: string;
}

/** The words of the glossary that are asked for: every word asked begins one of theirs. At most three; there is a page of all. */
export function explainedIn(asked: readonly Term[], t: T): readonly Explained[] {
  const words = asked.flat().map(plain);
  if (words.length === 0) return [];
  return termGroups
    .flatMap((group) => group.terms)
    .map((id): Explained => ({ id, term: t(terms[id][0]), meaning: t(terms[id][1]) }))
    .filter(({ term }) => {
      const said = plain(term).match(/[\p{L}\p{N}]+/gu) ?? [];
      return words.every((word) => said.some((one) => one.startsWith(word)));
    })
    .slice(0, 3);
}
