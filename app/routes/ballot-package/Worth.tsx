import { useWords } from "../../locales/words.tsx";
import type { QuestionPaper } from "./load.ts";

/** What the seat's vote on a question counts as: its weight, or one of all seats. */
export function Worth({ one: { seat, paper } }: { readonly one: QuestionPaper }) {
  const { t } = useWords();
  return <p>{seat?.worth ? t("ballots.countsAs", seat.worth) : t("ballots.countsAsOne", { count: paper.allSeats })}</p>;
}
