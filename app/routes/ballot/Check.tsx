import type { ReactNode } from "react";
import { Button } from "../../components/Button.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { Paper } from "./load.ts";
import { usePaperName } from "./paperName.ts";
import { Remainder } from "./Remainder.tsx";
import type { StepShown } from "./steps.ts";
import { VoteWords } from "./VoteWords.tsx";

/** What is about to be cast, line by line, each with a way to change it; then Cast vote. */
export function Check({
  paper,
  step,
  question,
  children,
}: {
  readonly paper: Paper;
  readonly step: StepShown;
  readonly question: string;
  /** What stands between the heading and the lines. */
  readonly children?: ReactNode;
}) {
  const { chosen, marked, closedUp } = step;
  const { t, lang } = useWords();
  const page = href(lang, paper.page);
  const name = usePaperName(paper);
  const hidden = (
    <>
      <input type="hidden" name="command" value={paper.command} />
      {Object.entries(marked).map(([field, mark]) => (
        <input key={field} type="hidden" name={field} value={mark} />
      ))}
    </>
  );
  const free = paper.seats.filter((one) => one.cannot === null);
  return (
    <div id="check" tabIndex={-1} className="stack">
      <PageHeader kicker={name} title={t("ballots.checkTitle")} />
      {children}
      <p className="now-question" lang={paper.question?.lang}>
        {question}
      </p>
      <form method="post" action={`${page}#vote`} id="change">
        {hidden}
        <dl className="summary-list">
          {free.map((one) => {
            const choice = chosen[one.seat];
            const seat = t("ballots.seatOf", { number: one.number, group: one.group ?? t("site.withdrawn") });
            return (
              <div key={one.seat}>
                <dt>{seat}</dt>
                <dd className="row">
                  {choice ? <VoteWords options={paper.options} choice={choice} strong /> : <strong>{t("ballots.noVote")}</strong>}
                  {choice && paper.options && paper.options.budget !== null ? (
                    <Remainder options={paper.options} budget={paper.options.budget} seat={one.seat} marked={marked} />
                  ) : null}
                  {one.worth ? <span className="quiet">{t("ballots.countsAs", one.worth)}</span> : null}
                </dd>
                <dd className="change">
                  <button type="submit" name="intent" value="change" className="link-button">
                    {t("components.change")} <VisuallyHidden>{t("ballots.theVoteOf", { seat })}</VisuallyHidden>
                  </button>
                </dd>
              </div>
            );
          })}
        </dl>
      </form>
      <form method="post" action={page} className="form">
        {hidden}
        {closedUp.length > 0 ? <p>{t("voteOptions.rankingClosedUp")}</p> : null}
        <p>{t("ballots.checkText")}</p>
        <Button name="intent" value="cast" size="large">
          {t("ballots.castVote")}
        </Button>
      </form>
    </div>
  );
}
