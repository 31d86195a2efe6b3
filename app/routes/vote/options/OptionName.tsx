import { useWords } from "../../../locales/words.tsx";
import type { OptionsShown } from "../../ballot/load.ts";

/** What an option is called, in the language it is written in. */
export function OptionName({ paper, option }: { readonly paper: OptionsShown; readonly option: number }) {
  const { t } = useWords();
  const name = paper.options[option]?.name;
  return name ? <span lang={name.lang}>{name.text}</span> : t("site.withdrawn");
}

/** The names of several options as one text. */
export function useOptionNames(paper: OptionsShown): (options: readonly number[]) => string {
  const { t } = useWords();
  return (options) => options.map((option) => paper.options[option]?.name?.text ?? t("site.withdrawn")).join("; ");
}
