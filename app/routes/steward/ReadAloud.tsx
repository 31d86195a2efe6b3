import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../locales/words.tsx";
import type { Paper } from "../ballot/load.ts";
import type { Chosen } from "../ballot/steps.ts";
import { VoteWords } from "../ballot/VoteWords.tsx";

/** What a steward reads back before anything is cast (MND-5): the seat, the question, the vote, and whether it is right. */
export function ReadAloud({ paper, chosen }: { readonly paper: Paper; readonly chosen: Chosen }) {
  const { t } = useWords();
  const [one] = paper.seats;
  const choice = one && chosen[one.seat];
  if (!one || !choice) return null;
  return (
    <Notice title={t("mandates.aloudTitle")}>
      <p>
        {one.group === null
          ? t("mandates.aloudSeatProtected", { number: one.number })
          : t("mandates.aloudSeat", { number: one.number, group: one.group })}
      </p>
      <p>
        {t("mandates.aloudQuestion")} <strong lang={paper.question?.lang}>{paper.question?.text ?? t("site.withdrawn")}</strong>
      </p>
      <div>
        {t("mandates.aloudChoice")}{" "}
        <strong>
          <VoteWords options={paper.options} choice={choice} />
        </strong>
      </div>
      <p>{t("mandates.aloudAsk")}</p>
    </Notice>
  );
}
