import type { PublishedMap } from "../../../shared/opinion/publish.ts";
import type { Told } from "../../../shared/opinion/told.ts";
import { Section } from "../../components/Section.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { Table } from "../../components/Table.tsx";
import { reasonNames } from "../../live/statementWords.ts";
import { useWords } from "../../locales/words.tsx";
import type { MapShown } from "./shown.ts";

/** Every statement with what everybody on the map thinks of it; before there is a map, the statements alone. */
export function StatementsTable({ shown, map }: { readonly shown: MapShown; readonly map: PublishedMap | null }) {
  const { t } = useWords();
  const told = ({ from, to }: Told): string => (from === to ? String(from) : t("opinionMap.range", { from, to }));
  const figures = new Map(map?.statements.map(({ statement, all }) => [statement, all]));
  const withFigures = map !== null && map.groups.length > 0;
  return (
    <Section id="statements" title={t("opinionMap.tableTitle")} aside={withFigures ? t("opinionMap.tableText") : undefined}>
      <Table
        caption={t("opinionMap.tableTitle")}
        captionHidden
        columns={[
          { head: t("opinionMap.number"), numeric: true },
          { head: t("opinionMap.statement"), wide: true },
          ...(withFigures
            ? [
                { head: t("opinionMap.agree"), numeric: true },
                { head: t("opinionMap.disagree"), numeric: true },
                { head: t("opinionMap.rest"), numeric: true },
              ]
            : []),
        ]}
        rows={shown.statements.map(({ number, words }) => {
          const all = figures.get(String(number));
          return {
            key: String(number),
            cells: [
              String(number),
              <span key="words" lang={words?.lang}>
                {words?.text ?? t("opinionMap.withdrawn")}
              </span>,
              ...(withFigures ? (all ? [told(all.agree), told(all.disagree), told(all.rest)] : ["–", "–", "–"]) : []),
            ],
          };
        })}
      />
    </Section>
  );
}

/** The log of refusals: reasons, never names or refused words (OPN-13). */
export function RefusalLog({ shown }: { readonly shown: MapShown }) {
  const { t } = useWords();
  const { refused, sealed } = shown;
  return (
    <Section id="refused" title={t("opinionMap.refusedTitle")} aside={t("opinionMap.refusedText")}>
      {refused.length === 0 ? (
        <p>{t("opinionMap.refusedNone")}</p>
      ) : (
        <Table
          caption={t("opinionMap.refusedTitle")}
          captionHidden
          columns={[
            { head: t("opinionMap.number"), numeric: true },
            { head: t("opinionMap.reason"), wide: true },
            { head: t("opinionMap.inWords"), wide: true },
          ]}
          rows={refused.map(({ number, reason, note }) => ({
            key: String(number),
            cells: [
              String(number),
              t(reasonNames[reason]),
              note === null ? (
                "–"
              ) : (
                <span key="note" lang={note.words?.lang}>
                  {note.words?.text ?? t("opinionMap.withdrawn")}
                </span>
              ),
            ],
          }))}
        />
      )}
      {sealed && sealed.undecided > 0 ? <p>{t("opinionMap.undecided", { number: sealed.undecided })}</p> : null}
    </Section>
  );
}

/** How the map was made, and how to check it. */
export function HowMade({ sealed }: { readonly sealed: NonNullable<MapShown["sealed"]> }) {
  const { t } = useWords();
  return (
    <Section id="how" title={t("opinionMap.howTitle")}>
      <p>{t("opinionMap.how")}</p>
      <SummaryList
        rows={[
          { key: "seed", term: t("opinionMap.seed"), value: <code className="break-anywhere">{sealed.seed}</code> },
          { key: "hash", term: t("opinionMap.commitment"), value: <code className="break-anywhere">{sealed.commitment}</code> },
        ]}
      />
      <p>{t("opinionMap.again")}</p>
      <p>{t("opinionMap.kept")}</p>
    </Section>
  );
}
