import { Heading, Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Blocks } from "../proposal/Blocks.tsx";
import type { FrozenText as Frozen } from "./load.ts";

/** The whole text that is voted on, exactly as it was frozen. `anchors`: what its ids begin with, where a page holds several; `level`: of its heading. */
export function FrozenText({
  text,
  anchors = "",
  level = 2,
}: {
  readonly text: Frozen;
  readonly anchors?: string;
  readonly level?: 2 | 4;
}) {
  const { t, lang } = useWords();
  const { id, version, hash, title, summary, written, cost } = text;
  return (
    <section className="stack" aria-labelledby={`${anchors}text-title`}>
      <Heading level={level} id={`${anchors}text-title`} lang={title?.lang}>
        {title?.text ?? t("site.withdrawn")}
      </Heading>
      <p className="quiet">
        <a href={href(lang, `/proposals/${id}/v${version}`)}>{t("ballots.textIs", { number: id, version })}</a>
      </p>
      {summary ? <p lang={summary.lang}>{summary.text}</p> : null}
      <Section title={t("proposals.sectionClauses")} level={level === 2 ? 3 : 5}>
        <Blocks blocks={text.clauses} lang={written} prefix={`${anchors}c`} />
      </Section>
      <Section title={t("proposals.sectionCase")} level={level === 2 ? 3 : 5}>
        <Blocks blocks={text.case} lang={written} prefix={`${anchors}case`} />
      </Section>
      <Section title={t("proposals.sectionCost")} level={level === 2 ? 3 : 5}>
        <p lang={written}>{cost}</p>
      </Section>
      <p className="quiet small">
        {t("ballots.frozenAs")} <code className="hash">{hash}</code>
      </p>
    </section>
  );
}
