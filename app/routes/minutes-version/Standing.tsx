import { Notice } from "../../components/Notice.tsx";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { votePath } from "../outcomes/chain.ts";
import { dayText } from "../plan/dayText.ts";
import type { MinutesLoaded } from "./loaded.ts";

/** What counts of what is read here: an old version, one that is not approved yet, or the approved one. */
export function Standing({ minutes }: { readonly minutes: MinutesLoaded }) {
  const { t, lang } = useWords();
  const { id, address, version, last, published, isOpen } = minutes;
  if (version.number !== last)
    return (
      <Notice tone="warn" title={t("minutesPages.oldVersion", { number: version.number })}>
        <p>
          <a href={href(lang, `/minutes/${address}/full`)}>{t("minutesPages.toLatest", { number: last })}</a>
          {" · "}
          <a href={href(lang, `/minutes/${address}/v${last}/against/v${version.number}`)}>
            {t("minutesPages.compareWith", { number: version.number, other: last })}
          </a>
        </p>
      </Notice>
    );
  if (published)
    return (
      <Notice tone="good" title={t("minutesPages.approved", { day: formatDate(published.at, lang) })}>
        <p>
          {t("minutesPages.approvedText")}{" "}
          <a href={href(lang, votePath(published.ballot))}>{t("votes.numbered", { vote: published.ballot.replace("-", "/") })}</a>
        </p>
      </Notice>
    );
  return (
    <Notice tone="warn" title={t("minutesPages.notApproved")}>
      <p>{t("minutesPages.notApprovedText")}</p>
      {isOpen ? (
        <p>
          {t("minutesPages.correctionsUntil", { day: dayText(version.until, lang) })}{" "}
          <a href={href(lang, `/chamber/minutes/${id}`)}>{t("minutesPages.askCorrection")}</a>
        </p>
      ) : (
        <p>{t("minutesPages.correctionsWereUntil", { day: dayText(version.until, lang) })}</p>
      )}
    </Notice>
  );
}
