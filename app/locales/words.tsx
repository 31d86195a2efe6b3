import i18next, { type i18n } from "i18next";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Lang } from "./href.ts";
import type { Key } from "./keys.ts";

/** Figures and names that go into a sentence; `count` chooses the plural. */
export type Values = { readonly [name: string]: string | number };
/** Gives the sentence for a key in the reader's language. */
export type T = (key: Key, values?: Values) => string;
/** Words of one language by namespace. */
export type Catalogue = { readonly [namespace: string]: { readonly [key: string]: string } };

const made = new WeakMap<Catalogue, i18n>();

/** One instance for each catalogue: synchronous, nothing loaded later. */
function instance(lang: Lang, catalogue: Catalogue): i18n {
  const known = made.get(catalogue);
  if (known) return known;
  const i = i18next.createInstance();
  i.init({
    lng: lang,
    fallbackLng: false,
    initAsync: false,
    nsSeparator: ".",
    keySeparator: false,
    resources: { [lang]: catalogue },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  made.set(catalogue, i);
  return i;
}

/** `t` for one language outside React (mail, feeds, tests). */
export function tOf(lang: Lang, catalogue: Catalogue): T {
  const i = instance(lang, catalogue);
  return (key, values) => i.t(key, { ...values });
}

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

/** All words of the page, for handing to the browser. */
export function useCatalogue(): Catalogue {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useCatalogue outside WordsProvider");
  return words.catalogue;
}
