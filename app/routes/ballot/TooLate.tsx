import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { ballotNumber } from "../../live/names.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { Paper } from "./load.ts";
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
  const title = t(helped ? "tooLate.titleHelped" : "tooLate.title");
  const ended = paper.closedAt ?? paper.closesAt;
  const { chosen, stands = [] } = step;
  return (
    <>
      <title>{`${title} – Tessera`}</title>
      <PageHeader kicker={name} title={title} />
      <p className="now-question" lang={paper.question?.lang}>
        {paper.question?.text ?? t("site.withdrawn")}
      </p>
      <Notice tone="bad">
        {paper.phase === "voided" ? (
          <p>
            {t("ballots.isVoid")} {paper.reason ? <span lang={paper.reason.lang}>{paper.reason.text}</span> : t("site.withdrawn")}
          </p>
        ) : (
          <p>{ended === null ? t("tooLate.over") : t("tooLate.closedAt", { time: formatDateTime(ended, lang) })}</p>
        )}
      </Notice>
      <SummaryList
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
      />
      <p>{t("tooLate.notKept")}</p>
      <div className="stack">
        <h2>{t("tooLate.whatNow")}</h2>
        <p>{t(helped ? "tooLate.tellHelped" : "tooLate.tell")}</p>
        {paper.sitting === null || helped ? null : (
          <p>
            <a href={href(lang, `/chamber/${paper.sitting}/help`)}>{t("careLive.askTitle")}</a>
          </p>
        )}
      </div>
      <ButtonRow>
        <ButtonLink href={href(lang, `/votes/${ballotNumber(paper.id)}`)}>{t("tooLate.toVote")}</ButtonLink>
        {paper.sitting === null || helped ? null : (
          <ButtonLink tone="plain" href={href(lang, `/chamber/${paper.sitting}`)}>
            {t("ballots.backToSitting")}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  );
}
