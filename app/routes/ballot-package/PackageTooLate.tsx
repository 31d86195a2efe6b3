import { ballotNumber } from "../../live/names.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { NotCounted } from "../ballot/NotCounted.tsx";
import { VoteWords } from "../ballot/VoteWords.tsx";
import type { PackagePaper } from "./load.ts";
import type { PackageStep } from "./stepOf.ts";

/** The votes came too late: that none was counted, since when, what had been chosen on each question, and what can be done (BAL-50). */
export function PackageTooLate({ paper: { questions }, step }: { readonly paper: PackagePaper; readonly step: PackageStep }) {
  const { t, lang } = useWords();
  const { chosen, stands = [] } = step;
  const of = questions.find(({ paper }) => paper.phase !== "voided")?.paper ?? questions[0]?.paper;
  if (!of) return null;
  const ended = of.closedAt ?? of.closesAt;
  return (
    <NotCounted
      paper={of}
      title={t("packages.lateTitle")}
      kicker={t("packages.title")}
      why={ended === null ? t("packages.lateOver") : t("packages.lateClosedAt", { time: formatDateTime(ended, lang) })}
      rows={questions.flatMap(({ id, question, paper }) => {
        const choice = chosen[id];
        return choice === undefined
          ? []
          : [
              {
                key: id,
                term: <span lang={question?.lang}>{question?.text ?? t("site.withdrawn")}</span>,
                value: (
                  <>
                    <VoteWords options={paper.options} choice={choice} strong />
                    {paper.phase === "voided" ? <p>{t("packages.voidNow")}</p> : null}
                    {stands.includes(id) ? <p>{t("tooLate.stands")}</p> : null}
                    <p>
                      <a href={href(lang, `/votes/${ballotNumber(id)}`)}>{t("ballots.numbered", { vote: ballotNumber(id) })}</a>
                    </p>
                  </>
                ),
              },
            ];
      })}
    >
      <h2>{t("packages.lateChosen")}</h2>
    </NotCounted>
  );
}
