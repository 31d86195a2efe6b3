import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Confirmation } from "../../components/Confirmation.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { ballotNumber } from "../../live/names.ts";
import { formatUntil } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Replaced } from "../ballot/Papers.tsx";
import { VoteWords } from "../ballot/VoteWords.tsx";
import { type PackagePaper, votable } from "./load.ts";

/** The votes are in: a receipt code for each question, with the page on which it is looked up. */
export function PackageReceipts({ paper }: { readonly paper: PackagePaper }) {
  const { t, lang } = useWords();
  const { page, sitting, closesAt, at } = paper;
  return (
    <>
      <title>{`${t("packages.castTitle")} – Tessera`}</title>
      <Confirmation title={t("packages.castTitle")}>
        <p>{t("packages.castText")}</p>
      </Confirmation>
      <SummaryList
        rows={votable(paper).map(({ id, question, paper: of, seat, replaced }) => ({
          key: id,
          term: <span lang={question?.lang}>{question?.text ?? t("site.withdrawn")}</span>,
          value: seat?.vote ? (
            <>
              <VoteWords options={of.options} choice={seat.vote.choice} />
              <p>
                {t("ballots.receipt")}: <strong className="reference">{seat.vote.receipt}</strong>
              </p>
              <Replaced receipt={replaced} />
              <p>
                <a href={href(lang, `/votes/${ballotNumber(id)}`)}>{t("ballots.whereToLook", { vote: ballotNumber(id) })}</a>
              </p>
            </>
          ) : (
            <strong>{t("packages.noVote")}</strong>
          ),
        }))}
      />
      <div className="stack">
        <h2>{t("ballots.nextTitle")}</h2>
        <p>{t("ballots.keepReceipt")}</p>
        {closesAt === null ? null : <p>{t("ballots.changeUntil", { time: formatUntil(closesAt, at, lang) })}</p>}
      </div>
      <ButtonRow>
        {sitting === null ? null : <ButtonLink href={href(lang, `/chamber/${sitting}`)}>{t("ballots.backToSitting")}</ButtonLink>}
        <ButtonLink tone="plain" href={href(lang, page)}>
          {t("packages.changeVotes")}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
