import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Confirmation } from "../../components/Confirmation.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { ballotNumber } from "../../live/names.ts";
import { formatUntil } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { Paper } from "./load.ts";
import { NextPaper, Replaced } from "./Papers.tsx";
import { PracticeNotice } from "./PracticeNotice.tsx";
import { VoteWords } from "./VoteWords.tsx";

/** The vote is in: a receipt code for each seat, and how to look it up once the vote has closed. */
export function Receipts({ paper }: { readonly paper: Paper }) {
  const { t, lang } = useWords();
  const vote = ballotNumber(paper.id);
  const cast = paper.seats.flatMap((one) => (one.vote ? [{ ...one, vote: one.vote }] : []));
  const free = paper.seats.filter((one) => one.cannot === null);
  const only = cast.length === 1 ? cast[0] : undefined;
  return (
    <>
      <title>{`${t("ballots.castTitle")} – Tessera`}</title>
      {paper.practice ? <PracticeNotice /> : null}
      <Confirmation
        title={t("ballots.castTitle")}
        {...(only ? { reference: only.vote.receipt, referenceLabel: t("ballots.receipt") } : {})}
      >
        <p>{paper.practice ? t("practice.castText") : t("ballots.castText", { vote })}</p>
      </Confirmation>
      <Replaced receipt={paper.replaced} />
      <SummaryList
        rows={free.map((one) => ({
          key: one.seat,
          term: t("ballots.seatOf", { number: one.number, group: one.group ?? t("site.withdrawn") }),
          value: one.vote ? (
            <>
              <VoteWords options={paper.options} choice={one.vote.choice} />
              {only ? null : (
                <>
                  {" "}
                  · {t("ballots.receipt")}: <strong className="reference">{one.vote.receipt}</strong>
                </>
              )}
            </>
          ) : (
            t("ballots.noVote")
          ),
        }))}
      />
      <div className="stack">
        <h2>{t("ballots.nextTitle")}</h2>
        <p>{t("ballots.keepReceipt")}</p>
        {paper.practice ? null : (
          <p>
            <a href={href(lang, `/votes/${vote}`)}>{t("ballots.whereToLook", { vote })}</a>
          </p>
        )}
        {paper.closesAt === null ? null : <p>{t("ballots.changeUntil", { time: formatUntil(paper.closesAt, paper.at, lang) })}</p>}
      </div>
      <ButtonRow>
        <NextPaper paper={paper} />
        {paper.sitting === null ? null : (
          <ButtonLink href={href(lang, `/chamber/${paper.sitting}`)}>{t("ballots.backToSitting")}</ButtonLink>
        )}
        <ButtonLink tone="plain" href={href(lang, paper.page)}>
          {paper.practice ? t("practice.again") : t("ballots.changeVote")}
        </ButtonLink>
        {paper.practice ? <ButtonLink href={href(lang, "/chamber")}>{t("practice.toChamber")}</ButtonLink> : null}
      </ButtonRow>
    </>
  );
}
