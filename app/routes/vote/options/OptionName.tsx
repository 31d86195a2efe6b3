import { useWords } from "../../../locales/words.tsx";
import type { OptionsShown } from "../../ballot/load.ts";
import { inLanguage } from "../../decision-note/marked.ts";
import type { Said } from "../../proposals/said.ts";

/** What an option is called, in the language it is written in. */
export function OptionName({ paper, option }: { readonly paper: OptionsShown; readonly option: number }) {
  const { t } = useWords();
  const name = paper.options[option]?.name;
  return name ? <span lang={name.lang}>{name.text}</span> : t("site.withdrawn");
}

/** Several names as one text for a sentence; those of another language come marked, for `MarkedText`. */
export const namesSaid = (names: readonly Said[]): string =>
  names.map(({ text, lang }) => (lang ? inLanguage(text, lang) : text)).join("; ");

/** The names of several options as one text, marked likewise. */
export function useOptionNames(paper: OptionsShown | null): (options: readonly number[]) => string {
  const { t } = useWords();
  return (options) => namesSaid(options.map((option) => paper?.options[option]?.name ?? { text: t("site.withdrawn") }));
}
