import type { ReactNode } from "react";
import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { SummaryList, type SummaryRow } from "../../components/SummaryList.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { Paper } from "./load.ts";

/** What came when voting was over, given back (BAL-50): why it was not counted, what had been chosen, and what can be done. `helped`: a steward was casting it for somebody else, who has to be told. */
export function NotCounted({
  paper,
  title,
  kicker,
  why,
  rows,
  children,
  toVote,
  helped = false,
}: {
  readonly paper: Pick<Paper, "phase" | "reason" | "sitting">;
  readonly title: string;
  readonly kicker?: string;
  /** Since when voting is over; where the vote was made void, that is said instead. */
  readonly why: string;
  readonly rows: readonly SummaryRow[];
  /** What was asked. */
  readonly children?: ReactNode;
  /** The page of the vote, where there is one. */
  readonly toVote?: string;
  readonly helped?: boolean;
}) {
  const { t, lang } = useWords();
  const { phase, reason } = paper;
  const sitting = helped ? null : paper.sitting;
  return (
    <>
      <title>{`${title} – Tessera`}</title>
      <PageHeader kicker={kicker} title={title} />
      {children}
      <Notice tone="bad">
        {phase === "voided" ? (
          <p>
            {t("ballots.isVoid")} {reason ? <span lang={reason.lang}>{reason.text}</span> : t("site.withdrawn")}
          </p>
        ) : (
          <p>{why}</p>
        )}
      </Notice>
      <SummaryList rows={rows} />
      <p>{t("tooLate.notKept")}</p>
      <div className="stack">
        <h2>{t("tooLate.whatNow")}</h2>
        <p>{t(helped ? "tooLate.tellHelped" : "tooLate.tell")}</p>
        {sitting === null ? null : (
          <p>
            <a href={href(lang, `/chamber/${sitting}/help`)}>{t("careLive.askTitle")}</a>
          </p>
        )}
      </div>
      <ButtonRow>
        {toVote === undefined ? null : <ButtonLink href={href(lang, toVote)}>{t("tooLate.toVote")}</ButtonLink>}
        {sitting === null ? null : (
          <ButtonLink tone="plain" href={href(lang, `/chamber/${sitting}`)}>
            {t("ballots.backToSitting")}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  );
}
