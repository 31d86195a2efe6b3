import { recountNeeds } from "../../../shared/ballots/provisional.ts";
import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { formatDateTime, formatDay } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { OptionsShown } from "../ballot/load.ts";
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
          {paper ? <EarlierChoices earlier={earlier} paper={paper} /> : <EarlierFigures earlier={earlier} />}
        </Section>
      )}
    </>
  );
}

type Earlier = Pick<RecountsShown, "earlier">;

/** What was declared before a correction, for or against. */
function EarlierFigures({ earlier }: Earlier) {
  const { t, lang } = useWords();
  return (
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
  );
}

/** What was declared before a correction, among options. */
function EarlierChoices({ earlier, paper }: Earlier & { readonly paper: OptionsShown }) {
  const { t, lang } = useWords();
  const names = useOptionNames(paper);
  return (
    <Table
      caption={t("votesRunning.earlierCaption")}
      columns={[
        { head: t("votesRunning.declaredAt") },
        { head: t("votesRunning.declaredOutcome") },
        { head: t("voteOptions.earlierWon"), wide: true },
      ]}
      rows={earlier.map(({ declaredAt, outcome, winners }) => ({
        key: String(declaredAt),
        cells: [formatDateTime(declaredAt, lang), t(outcomeNames[outcome]), winners && winners.length > 0 ? names(winners) : "–"],
      }))}
    />
  );
}
