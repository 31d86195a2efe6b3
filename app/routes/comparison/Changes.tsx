import type { ReactNode } from "react";
import { ChangedLines } from "../../comparison/ChangedLine.tsx";
import { type HowShown, Rows } from "../../comparison/Rows.tsx";
import { type HeadingLevel, Section } from "../../components/Section.tsx";
import type { Lang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { InShort } from "./InShort.tsx";
import { sectionLines } from "./sectionLines.ts";
import type { ChangesShown } from "./shown.ts";

/** The changes themselves: in short, then clauses, case and the other sections. */
export function Changes({
  changed,
  view,
  whole,
  names,
  title,
  level,
  anchors = "",
  children,
}: {
  readonly changed: ChangesShown;
  readonly view: HowShown["view"];
  readonly whole: boolean;
  /** What the two texts are called. */
  readonly names: HowShown["names"];
  /** The heading above the summary, where it is not "In short". */
  readonly title?: string;
  readonly level?: HeadingLevel;
  /** What the ids of its parts begin with, where a page holds the changes of several. */
  readonly anchors?: string;
  /** The ways to look at it, below the summary. */
  readonly children?: ReactNode;
}) {
  const { t, lang } = useWords();
  const foreign = (written: Lang): Lang | undefined => (written === lang ? undefined : written);
  const how: HowShown = {
    ...{ view, whole, names, changes: changed.changes },
    written: { before: foreign(changed.written.before), after: foreign(changed.written.after) },
  };
  const heading = level === undefined ? {} : { level };
  const { clauses, case: theCase } = changed.counts;
  const any = (counts: typeof clauses): boolean => Object.values(counts).some((count) => count > 0);
  return (
    <>
      <Section id={`${anchors}summary`} title={title ?? t("comparison.inShort")} {...heading}>
        <InShort changed={changed} />
        {children}
      </Section>
      {whole || any(clauses) ? (
        <Section id={`${anchors}clauses`} title={t("proposals.sectionClauses")} {...heading}>
          <Rows rows={changed.clauses} how={how} />
        </Section>
      ) : null}
      {whole || any(theCase) ? (
        <Section id={`${anchors}case`} title={t("proposals.sectionCase")} {...heading}>
          <Rows rows={changed.case} how={how} />
        </Section>
      ) : null}
      {changed.sections.length > 0 ? (
        <Section id={`${anchors}others`} title={t("comparison.others")} {...heading}>
          <ChangedLines lines={sectionLines(changed.sections, how, t, lang)} how={how} />
        </Section>
      ) : null}
    </>
  );
}
