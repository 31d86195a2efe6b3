import { ballotNumber } from "../../live/names.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import type { Paper } from "./load.ts";
import { NotCounted } from "./NotCounted.tsx";
import { usePaperName } from "./paperName.ts";
import type { StepShown } from "./steps.ts";
import { VoteWords } from "./VoteWords.tsx";

/**
 * The vote came too late: that it was not counted, since when, what had been chosen, and what can be done (BAL-50). `helped`: a steward was
 * casting it for somebody else, who has to be told.
 */
export function TooLate({ paper, step, helped = false }: { readonly paper: Paper; readonly step: StepShown; readonly helped?: boolean }) {
  const { t, lang } = useWords();
  const name = usePaperName(paper);
  const ended = paper.closedAt ?? paper.closesAt;
  const { chosen, stands = [] } = step;
  return (
    <NotCounted
      paper={paper}
      title={t(helped ? "tooLate.titleHelped" : "tooLate.title")}
      helped={helped}
      kicker={name}
      why={ended === null ? t("tooLate.over") : t("tooLate.closedAt", { time: formatDateTime(ended, lang) })}
      rows={Object.entries(chosen).map(([seat, choice]) => ({
        key: seat,
        term: t("tooLate.chosen", { number: seat.slice(2) }),
        value: (
          <>
            <VoteWords options={paper.options} choice={choice} strong />
            {stands.includes(seat) ? <p>{t("tooLate.stands")}</p> : null}
          </>
        ),
      }))}
      toVote={`/votes/${ballotNumber(paper.id)}`}
    >
      <p className="now-question" lang={paper.question?.lang}>
        {paper.question?.text ?? t("site.withdrawn")}
      </p>
    </NotCounted>
  );
}
