import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Blocks } from "../proposal/Blocks.tsx";
import type { FrozenText as Frozen } from "./load.ts";

/** The whole text that is voted on, exactly as it was frozen. `anchors`: what its ids begin with, where a page holds several. */
export function FrozenText({ text, anchors = "" }: { readonly text: Frozen; readonly anchors?: string }) {
  const { t, lang } = useWords();
  const { id, version, hash, title, summary, written, cost } = text;
  return (
    <section className="stack" aria-labelledby={`${anchors}text-title`}>
      <h2 id={`${anchors}text-title`} lang={title?.lang}>
        {title?.text ?? t("site.withdrawn")}
      </h2>
      <p className="quiet">
        <a href={href(lang, `/proposals/${id}/v${version}`)}>{t("ballots.textIs", { number: id, version })}</a>
      </p>
      {summary ? <p lang={summary.lang}>{summary.text}</p> : null}
      <Section title={t("proposals.sectionClauses")} level={3}>
        <Blocks blocks={text.clauses} lang={written} prefix={`${anchors}c`} />
      </Section>
      <Section title={t("proposals.sectionCase")} level={3}>
        <Blocks blocks={text.case} lang={written} prefix={`${anchors}case`} />
      </Section>
      <Section title={t("proposals.sectionCost")} level={3}>
        <p lang={written}>{cost}</p>
      </Section>
      <p className="quiet small">
        {t("ballots.frozenAs")} <code className="hash">{hash}</code>
      </p>
    </section>
  );
}
