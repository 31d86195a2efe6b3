import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Lang } from "./href.ts";
import type { Key } from "./keys.ts";
import { type Catalogue, sentence, type Values } from "./sentence.ts";

export type { Catalogue, Values };
/** Gives the sentence for a key in the reader's language. */
export type T = (key: Key, values?: Values) => string;
/** `t` for one language outside React (mail, feeds, tests). */
export const tOf =
  (lang: Lang, catalogue: Catalogue): T =>
  (key, values) =>
    sentence(lang, catalogue, key, values);

const WordsContext = createContext<{ readonly t: T; readonly lang: Lang; readonly catalogue: Catalogue } | null>(null);

/** Gives a page its language and words. */
export function WordsProvider({ lang, catalogue, children }: { lang: Lang; catalogue: Catalogue; children: ReactNode }) {
  const value = useMemo(() => ({ t: tOf(lang, catalogue), lang, catalogue }), [lang, catalogue]);
  return <WordsContext.Provider value={value}>{children}</WordsContext.Provider>;
}

/** The words of the page: `t("ballots.castVote")`, and the language it is read in. */
export function useWords(): { readonly t: T; readonly lang: Lang } {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords outside WordsProvider");
  return words;
}

/**
 * The words of these namespaces. A part of one (`refusals/drafts`) is known to the server only: it is sent as if it were the whole
 * namespace, which is then what the page knows.
 */
export function wordsOf(catalogue: Catalogue, names: readonly string[]): Catalogue {
  const words: { [namespace: string]: Catalogue[string] } = {};
  for (const name of names) {
    const [namespace = ""] = name.split("/");
    words[namespace] = name in catalogue ? { ...words[namespace], ...catalogue[name] } : (catalogue[namespace] ?? {});
  }
  return words;
}

/** All words of the page, for handing to the browser. */
export function useCatalogue(): Catalogue {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useCatalogue outside WordsProvider");
  return words.catalogue;
}
