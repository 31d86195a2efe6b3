import { ballotNumber } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import type { Paper } from "./load.ts";

/** What a paper is called: its vote's number, or that it is for practice. */
export function usePaperName({ id, practice }: Pick<Paper, "id" | "practice">): string {
  const { t } = useWords();
  return practice ? t("practice.title") : t("ballots.numbered", { vote: ballotNumber(id) });
}
