import { Table } from "../../components/Table.tsx";
import { Tag } from "../../components/Tag.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { unitNames } from "../evidence/shown.ts";
import { comparisonNames } from "../evidence-measure/Gaps.tsx";
import type { MeasureHere } from "./evidence.ts";

/** What figures say of a place: first and latest year, and by how much it falls short of a standard. */
export function Evidence({ measures, name }: { readonly measures: readonly MeasureHere[]; readonly name: string }) {
  const { t, lang } = useWords();
  return (
    <>
      {measures.some(({ invented }) => invented) ? <p>{t("evidence.inventedText")}</p> : null}
      <Table
        caption={t("places.evidenceOf", { name })}
        captionHidden
        dense
        columns={[
          { head: t("places.measure"), wide: true },
          { head: t("evidence.area") },
          { head: t("places.before"), numeric: true },
          { head: t("evidence.now"), numeric: true },
          { head: t("evidence.change"), numeric: true },
          { head: t("evidence.standard") },
          { head: t("evidence.shortBy") },
        ]}
        rows={measures.flatMap((measure) =>
          measure.rows.map((row) => ({
            key: `${measure.id} ${row.code}`,
            cells: [
              <span key="measure">
                <a href={href(lang, `/evidence/${measure.id}`)}>{measure.title}</a>{" "}
                {measure.invented ? <Tag tone="warn">{t("evidence.invented")}</Tag> : null}{" "}
                <span className="quiet">{t(unitNames[measure.unit])}</span>
              </span>,
              row.name,
              row.first ? `${row.first.text} (${row.first.year})` : "–",
              `${row.latest.text} (${row.latest.year})`,
              row.first ? row.change : "–",
              row.gaps.length === 0
                ? "–"
                : row.gaps.map((gap) => (
                    <div key={gap.item}>
                      {t(comparisonNames[gap.comparison], { value: gap.value })} (<a href={href(lang, `/plan/${gap.item}`)}>{gap.item}</a>)
                    </div>
                  )),
              row.gaps.length === 0
                ? "–"
                : row.gaps.map((gap) => (
                    <div key={gap.item}>
                      {gap.shortBy === null ? t("evidence.met") : gap.points ? t("places.points", { points: gap.shortBy }) : gap.shortBy}
                    </div>
                  )),
            ],
          })),
        )}
      />
    </>
  );
}
