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

/** What an area has, what was adopted as the standard, and by how much it falls short. */
export function GapTable({ gap }: { readonly gap: MeasureShown["gaps"][number] }) {
  const { t, lang } = useWords();
  const standard = t(comparisonNames[gap.comparison], { value: gap.value });
  return (
    <>
      <p>
        {t("evidence.standardOf", { standard })} <a href={href(lang, `/plan/${gap.item}`)}>{gap.item}</a>
      </p>
      {gap.words ? <blockquote lang={gap.words.lang}>{gap.words.text}</blockquote> : null}
      {gap.of > 0 ? <p>{t("evidence.shortAreas", { count: gap.short, of: gap.of })}</p> : null}
      <Table
        caption={t("evidence.gapOf", { standard })}
        captionHidden
        dense
        columns={[
          { head: t("evidence.area"), wide: true },
          { head: t("evidence.now"), numeric: true },
          { head: t("evidence.standard"), numeric: true },
          { head: t(gap.points ? "evidence.shortByPoints" : "evidence.shortBy"), numeric: true },
        ]}
        rows={gap.rows.map((row) => ({ key: row.code, cells: [row.name, row.now, gap.value, row.shortBy ?? t("evidence.met")] }))}
      />
    </>
  );
}

/** A measure against its standards. */
export function Gaps({ gaps }: { readonly gaps: MeasureShown["gaps"] }) {
  const { t, lang } = useWords();
  return (
    <Section id="gap" title={t("evidence.gap")} aside={<a href={href(lang, "/evidence/gap")}>{t("evidence.toGap")}</a>}>
      {gaps.map((gap) => (
        <GapTable key={gap.number} gap={gap} />
      ))}
    </Section>
  );
}
