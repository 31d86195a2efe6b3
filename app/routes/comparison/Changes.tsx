import { ChangedLines } from "../../comparison/ChangedLine.tsx";
import { type HowShown, Rows } from "../../comparison/Rows.tsx";
import { Section } from "../../components/Section.tsx";
import type { Lang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { HowToShow } from "./HowToShow.tsx";
import { InShort } from "./InShort.tsx";
import { sectionLines } from "./sectionLines.ts";
import type { ChangesShown, ComparisonShown } from "./shown.ts";

/** The changes themselves: in short, then clauses, case and the other sections. */
export function Changes({
  shown,
  changed,
  view,
  whole,
}: {
  readonly shown: ComparisonShown;
  readonly changed: ChangesShown;
  readonly view: HowShown["view"];
  readonly whole: boolean;
}) {
  const { t, lang } = useWords();
  const { from, to } = shown;
  const foreign = (written: Lang): Lang | undefined => (written === lang ? undefined : written);
  const how: HowShown = {
    ...{ view, whole, changes: changed.changes },
    names: { before: t("proposals.versionNumbered", { version: from }), after: t("proposals.versionNumbered", { version: to }) },
    written: { before: foreign(changed.written.before), after: foreign(changed.written.after) },
  };
  const { clauses, case: theCase } = changed.counts;
  const any = (counts: typeof clauses): boolean => Object.values(counts).some((count) => count > 0);
  return (
    <>
      <Section id="summary" title={t("comparison.inShort")}>
        <InShort changed={changed} />
        <HowToShow proposal={shown.id} from={from} to={to} view={view} whole={whole} />
      </Section>
      {whole || any(clauses) ? (
        <Section id="clauses" title={t("proposals.sectionClauses")}>
          <Rows rows={changed.clauses} how={how} />
        </Section>
      ) : null}
      {whole || any(theCase) ? (
        <Section id="case" title={t("proposals.sectionCase")}>
          <Rows rows={changed.case} how={how} />
        </Section>
      ) : null}
      {changed.sections.length > 0 ? (
        <Section id="others" title={t("comparison.others")}>
          <ChangedLines lines={sectionLines(changed.sections, how, t, lang)} how={how} />
        </Section>
      ) : null}
    </>
  );
}
