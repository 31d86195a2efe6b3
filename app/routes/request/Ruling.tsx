import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { formatDate } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { resultNames } from "../requests/names.ts";
import { RequestList } from "../requests/RequestList.tsx";
import type { RequestLine, RequestShown } from "../requests/shown.ts";

/** The ruling first: what it is, why, under which conditions, and for how long. Before there is one, what it waits for. */
export function Ruling({ shown }: { readonly shown: RequestShown }) {
  const { t, lang } = useWords();
  const { ruling, term, stage, ended, bothLanguages } = shown;
  if (stage === "waiting")
    return (
      <Notice title={t("requests.waiting")}>
        <p>{bothLanguages ? t("requests.ruleNote") : t("requests.lateLanguage")}</p>
      </Notice>
    );
  if (!ruling) return null;
  return (
    <Section
      id="ruling"
      title={t("requests.ruled", { result: t(resultNames[stage]) })}
      aside={t("requests.ruledOn", { date: formatDate(ruling.at, lang) })}
    >
      <p className="measure" lang={ruling.reason?.lang}>
        {ruling.reason?.text ?? t("site.withdrawn")}
      </p>
      {ruling.conditions.length > 0 ? (
        <>
          <h3>{t("requests.conditions")}</h3>
          <ol>
            {ruling.conditions.map(({ hash, said }) => (
              <li key={hash} lang={said?.lang}>
                {said?.text ?? t("site.withdrawn")}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {term ? (
        <SummaryList
          rows={[
            {
              key: "term",
              term: t("requests.term"),
              value: t("requests.termFromTo", { from: dayText(term.from, lang), until: dayText(term.until, lang) }),
            },
            ...(term.review === null ? [] : [{ key: "review", term: t("requests.review"), value: dayText(term.review, lang) }]),
          ]}
        />
      ) : null}
      {ended ? (
        <Notice tone="warn" title={t("requests.endedOn", { date: formatDate(ended.at, lang) })}>
          <p lang={ended.reason?.lang}>{ended.reason?.text ?? t("site.withdrawn")}</p>
        </Notice>
      ) : null}
    </Section>
  );
}

/** Requests cited, or citing; a sentence where there are none. */
export function Cited({ lines, none }: { readonly lines: readonly RequestLine[]; readonly none: string }) {
  return lines.length === 0 ? <p>{none}</p> : <RequestList lines={lines} />;
}
