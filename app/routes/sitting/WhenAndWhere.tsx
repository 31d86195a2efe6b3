import { Notice } from "../../components/Notice.tsx";
import { SummaryList, type SummaryRow } from "../../components/SummaryList.tsx";
import { Channels } from "../../live/Channels.tsx";
import { formatDate, formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { SittingShown } from "./shown.ts";

/** When and where it is, with how much notice it was called, and where it stands (AGD-1, AGD-2). */
export function WhenAndWhere({ sitting }: { readonly sitting: SittingShown }) {
  const { t, lang } = useWords();
  const { hall, hasHall, hasLink, agenda, adjourned, openedAt, closedAt } = sitting;
  const fact = (key: string, term: string, value: SummaryRow["value"] | null): SummaryRow[] =>
    value === null ? [] : [{ key, term, value }];
  return (
    <>
      {adjourned ? (
        <Notice tone="warn" title={adjourned.withoutQuorum ? t("sittings.adjournedWithoutQuorum") : t("sittings.phaseAdjourned")}>
          <p lang={adjourned.reason?.lang}>{adjourned.reason?.text ?? t("site.withdrawn")}</p>
          <p>
            {adjourned.until === null
              ? t("sittings.untilFurtherNotice")
              : t("sittings.until", { at: formatDateTime(adjourned.until, lang) })}
          </p>
        </Notice>
      ) : null}
      <SummaryList
        rows={[
          ...fact("called", t("sittings.calledFor"), formatDateTime(sitting.startsAt, lang)),
          ...fact("opened", t("sittings.opened"), openedAt === null ? null : formatDateTime(openedAt, lang)),
          ...fact("closed", t("sittings.closed"), closedAt === null ? null : formatDateTime(closedAt, lang)),
          ...fact("hall", t("sittings.where"), hasHall ? <span lang={hall?.lang}>{hall?.text ?? t("site.withdrawn")}</span> : null),
          ...fact("link", t("sittings.online"), hasLink ? t("sittings.onlineText") : null),
          ...fact(
            "access",
            t("careLive.channels"),
            sitting.access && Object.keys(sitting.accessTexts).length > 0 ? (
              <Channels access={sitting.access} text={(hash) => (hash === null ? null : (sitting.accessTexts[hash] ?? null))} />
            ) : null,
          ),
          ...fact(
            "notice",
            t("sittings.notice"),
            agenda === null
              ? t("sittings.agendaNotPublishedYet")
              : t("sittings.publishedAhead", { on: formatDate(agenda.publishedAt, lang), count: agenda.clearDays }),
          ),
        ]}
      />
      {agenda?.late ? (
        <Notice tone="warn" title={t("sittings.latePapers")}>
          <p>
            {t("sittings.reasonGiven")} <span lang={agenda.reason?.lang}>{agenda.reason?.text ?? t("site.withdrawn")}</span>
          </p>
          {agenda.lateProposals.length > 0 ? (
            <ul>
              {agenda.lateProposals.map((id) => (
                <li key={id}>
                  <a href={href(lang, `/proposals/${id}`)}>{t("sittings.lateProposal", { number: id })}</a>
                </li>
              ))}
            </ul>
          ) : null}
        </Notice>
      ) : null}
    </>
  );
}
