import { recountNeeds } from "../../../shared/ballots/provisional.ts";
import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { formatDateTime, formatDay } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { outcomeNames } from "../desk-ballot/Counted.tsx";
import type { RecountsShown } from "./recountsShown.ts";

/** Whether the result is provisional and until when, and what every recount gave (BAL-44, BAL-45). An earlier declaration stays visible (BAL-46). */
export function Recounts({ id, recounts }: { readonly id: string; readonly recounts: RecountsShown }) {
  const { t, lang } = useWords();
  const { until, asked, done, earlier } = recounts;
  return (
    <>
      {until === null ? null : (
        <Notice title={t("votesRunning.provisional")}>
          <p>
            {t("votesRunning.provisionalUntil", { day: formatDay(until - 1, lang) })}{" "}
            {t("votesRunning.recountAsked", { count: asked, needed: recountNeeds.delegates })}
          </p>
          <p className="no-print">
            <a href={href(lang, `/ballots/${id}/recount`)}>{t("votesRunning.recountAsk")}</a>
          </p>
        </Notice>
      )}
      {done.map(({ at, same }) => (
        <Notice key={at} tone={same ? "good" : "warn"} title={t(same ? "votesRunning.confirmed" : "votesRunning.correctedTitle")}>
          {t(same ? "votesRunning.confirmedText" : "votesRunning.correctedText", { at: formatDateTime(at, lang) })}
        </Notice>
      ))}
      {earlier.length === 0 ? null : (
        <Section id="earlier" title={t("votesRunning.earlierTitle")}>
          <Table
            caption={t("votesRunning.earlierCaption")}
            columns={[
              { head: t("votesRunning.declaredAt") },
              { head: t("votesRunning.declaredOutcome") },
              { head: t("votes.for"), numeric: true },
              { head: t("votes.against"), numeric: true },
              { head: t("ballots.abstain"), numeric: true },
            ]}
            rows={earlier.map(({ declaredAt, outcome, heads }) => ({
              key: String(declaredAt),
              cells: [
                formatDateTime(declaredAt, lang),
                t(outcomeNames[outcome]),
                heads?.for ?? "–",
                heads?.against ?? "–",
                heads?.abstain ?? "–",
              ],
            }))}
          />
        </Section>
      )}
    </>
  );
}
