import { ballotNumber } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import type { OptionsShown, Paper } from "./load.ts";
import type { MarkedPaper } from "./marks.ts";

/** What a paper is called: its vote's number, or that it is for practice. */
export function usePaperName({ id, practice }: Pick<Paper, "id" | "practice">): string {
  const { t } = useWords();
  return practice ? t("practice.title") : t("ballots.numbered", { vote: ballotNumber(id) });
}

/** What the options are called, for reading marks; null: the question is decided for or against. */
export const markedPaper = (options: OptionsShown | null): MarkedPaper | null =>
  options && { method: options.method, names: options.options.map(({ name }) => name?.text ?? "") };
