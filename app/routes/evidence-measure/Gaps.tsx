import type { ReactNode } from "react";
import type { FigureComparison } from "../../../shared/proposals/figure.ts";
import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import type { MeasureShown } from "./load.ts";

/** How a standard compares. */
export const comparisonNames: { readonly [comparison in FigureComparison]: Key } = {
  "at-least": "evidence.atLeast",
  "at-most": "evidence.atMost",
  exactly: "evidence.exactly",
  "more-than": "evidence.moreThan",
  "less-than": "evidence.lessThan",
};

type Gap = MeasureShown["gaps"][number];

/** The id of a standard's table of local areas, on the page of its measure. */
const areasId = (gap: Pick<Gap, "number">): string => `gap-areas-${gap.number}`;

function GapRows({ gap, rows, caption }: { readonly gap: Gap; readonly rows: Gap["rows"]; readonly caption: string }) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  return (
    <Table
      caption={caption}
      captionHidden
      dense
      columns={[
        { head: t("evidence.area"), wide: true },
        { head: t("evidence.now"), numeric: true },
        { head: t("evidence.standard"), numeric: true },
        { head: t(gap.points ? "evidence.shortByPoints" : "evidence.shortBy"), numeric: true },
      ]}
      rows={rows.map((row) => ({ key: row.code, cells: [row.name, row.now, gap.value, row.shortBy ?? t("evidence.met")] }))}
    />
  );
}

/** What nations and regions have, what was adopted as the standard, and by how much they fall short; `areas`: what is said of local areas. */
export function GapTable({ measure, gap, areas }: { readonly measure: string; readonly gap: Gap; readonly areas: ReactNode }) {
  const { t, lang } = useWords();
  const standard = t(comparisonNames[gap.comparison], { value: gap.value });
  return (
    <>
      <p>
        {t("evidence.standardOf", { standard })} <a href={href(lang, `/plan/${gap.item}`)}>{gap.item}</a>
      </p>
      {gap.words ? <blockquote lang={gap.words.lang}>{gap.words.text}</blockquote> : null}
      {gap.of > 0 ? <p>{t("evidence.shortAreas", { count: gap.short, of: gap.of })}</p> : null}
      <GapRows gap={gap} rows={gap.rows} caption={t("evidence.gapOf", { measure, standard })} />
      {gap.authorities.length > 0 ? areas : null}
    </>
  );
}

/** The way from the gap table to a measure's local areas. */
export function ToAreas({ gap, measure, title }: { readonly gap: Gap; readonly measure: string; readonly title: string }) {
  const { t, lang } = useWords();
  return (
    <p>
      <a href={`${href(lang, `/evidence/${measure}`)}#${areasId(gap)}`}>{t("evidence.byAreaOf", { measure: title })}</a>
    </p>
  );
}

/** A measure against its standards: nations and regions, then every local area. */
export function Gaps({ gaps, title }: { readonly gaps: MeasureShown["gaps"]; readonly title: string }) {
  const { t, lang } = useWords();
  return (
    <Section id="gap" title={t("evidence.gap")} aside={<a href={href(lang, "/evidence/gap")}>{t("evidence.toGap")}</a>}>
      {gaps.map((gap) => {
        const standard = t(comparisonNames[gap.comparison], { value: gap.value });
        return (
          <GapTable
            key={gap.number}
            measure={title}
            gap={gap}
            areas={
              <>
                <h3 id={areasId(gap)}>{t("evidence.byArea")}</h3>
                <GapRows gap={gap} rows={gap.authorities} caption={t("evidence.gapByAreaOf", { measure: title, standard })} />
              </>
            }
          />
        );
      })}
    </Section>
  );
}
