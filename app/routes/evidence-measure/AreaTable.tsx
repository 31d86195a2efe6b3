import { Table } from "../../components/Table.tsx";
import { useWords } from "../../locales/words.tsx";
import type { MeasureShown } from "./load.ts";

/** Areas with their figures year by year; a corrected figure links to its correction, what is not published is said. */
export function AreaTable({
  caption,
  rows,
  years,
  files,
  withRegion = false,
}: {
  readonly caption: string;
  readonly rows: MeasureShown["wide"];
  readonly years: readonly number[];
  /** The measure's id, for the files beside the table. */
  readonly files: string;
  readonly withRegion?: boolean;
}) {
  const { t } = useWords();
  const changes = years.length > 1;
  return (
    <Table
      caption={caption}
      captionHidden
      dense
      csv={`/evidence/${files}.csv`}
      json={`/evidence/${files}.json`}
      columns={[
        { head: t("evidence.area"), wide: true },
        ...(withRegion ? [{ head: t("evidence.region") }] : []),
        ...years.map((year) => ({ head: String(year), numeric: true })),
        ...(changes ? [{ head: t("evidence.change"), numeric: true }] : []),
      ]}
      rows={rows.map((row) => ({
        key: row.code,
        cells: [
          row.name,
          ...(withRegion ? [row.region] : []),
          ...row.cells.map((cell, i) =>
            cell === null ? (
              <span key={years[i]} className="quiet">
                {t("evidence.none")}
              </span>
            ) : cell.partial ? (
              <span key={years[i]}>
                {cell.text} <span className="quiet">{t("evidence.partial", { with: cell.partial.with, of: cell.partial.of })}</span>
              </span>
            ) : cell.corrected === null ? (
              cell.text
            ) : (
              <span key={years[i]}>
                {cell.text} <a href={`#correction-${cell.corrected}`}>{t("evidence.corrected", { number: cell.corrected })}</a>
              </span>
            ),
          ),
          ...(changes ? [row.change] : []),
        ],
      }))}
    />
  );
}
