import type { ReactNode } from "react";
import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { formatDateTime, formatDay } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { OptionsShown } from "../ballot/load.ts";
import { MarkedText } from "../decision-note/MarkedText.tsx";
import { outcomeNames } from "../desk-ballot/Counted.tsx";
import { useOptionNames } from "./options/OptionName.tsx";
import type { RecountsShown } from "./recountsShown.ts";

/** Whether the result is provisional and until when, and what every recount gave (BAL-44, BAL-45). An earlier declaration stays visible (BAL-46). */
export function Recounts({
  id,
  recounts,
  paper,
}: {
  readonly id: string;
  readonly recounts: RecountsShown;
  /** What there was to choose among; null: for or against. */
  readonly paper: OptionsShown | null;
}) {
  const { t, lang } = useWords();
  const { until, asked, needed, done, earlier } = recounts;
  return (
    <>
      {until === null ? null : (
        <Notice title={t("votesRunning.provisional")}>
          <p>
            {t("votesRunning.provisionalUntil", { day: formatDay(until - 1, lang) })}{" "}
            {t("votesRunning.recountAsked", { count: asked, needed })}
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
          <Earlier earlier={earlier} paper={paper} />
        </Section>
      )}
    </>
  );
}

/** What was declared before a correction: its outcome with the heads of each side, or with the options that won. */
function Earlier({ earlier, paper }: Pick<RecountsShown, "earlier"> & { readonly paper: OptionsShown | null }) {
  const { t, lang } = useWords();
  const won = useOptionNames(paper);
  const figures = ({ heads, winners }: RecountsShown["earlier"][number]): readonly ReactNode[] =>
    paper
      ? [winners && winners.length > 0 ? <MarkedText key="won" text={won(winners)} /> : "–"]
      : [heads?.for ?? "–", heads?.against ?? "–", heads?.abstain ?? "–"];
  return (
    <Table
      caption={t(paper ? "voteResults.earlierChoices" : "votesRunning.earlierCaption")}
      columns={[
        { head: t("votesRunning.declaredAt") },
        { head: t("votesRunning.declaredOutcome") },
        ...(paper
          ? [{ head: t("voteOptions.earlierWon"), wide: true }]
          : [
              { head: t("votes.for"), numeric: true },
              { head: t("votes.against"), numeric: true },
              { head: t("ballots.abstain"), numeric: true },
            ]),
      ]}
      rows={earlier.map((one) => ({
        key: String(one.declaredAt),
        cells: [formatDateTime(one.declaredAt, lang), t(outcomeNames[one.outcome]), ...figures(one)],
      }))}
    />
  );
}
