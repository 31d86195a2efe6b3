import type { HowShown } from "../../comparison/Rows.tsx";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Downloads } from "../../components/Downloads.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Changes } from "./Changes.tsx";
import { ChooseVersions } from "./ChooseVersions.tsx";
import { HowToShow, wayQuery } from "./HowToShow.tsx";
import type { ComparisonShown } from "./shown.ts";
import { comparisonPath } from "./versions.ts";

/** Two versions of a proposal compared, or why they cannot be. */
export function ComparisonPage({
  shown,
  view,
  whole,
}: {
  readonly shown: ComparisonShown;
  readonly view: HowShown["view"];
  readonly whole: boolean;
}) {
  const { t, lang } = useWords();
  const { id, from, to, title, changed, missing, versions } = shown;
  const name = t("proposals.numbered", { number: id });
  const heading = t("comparison.title", { from, to });
  const last = versions[0]?.number ?? 1;
  return (
    <>
      <title>{`${heading}: ${name} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/proposals"), text: t("proposals.title") },
          { href: href(lang, `/proposals/${id}`), text: id },
          ...(missing === null ? [{ href: href(lang, `/proposals/${id}/v${to}`), text: `v${to}` }] : []),
        ]}
        here={t("comparison.against", { from })}
      />
      <PageHeader
        kicker={name}
        title={missing === null ? heading : t("comparison.missingTitle", { version: missing })}
        lead={
          missing === null ? (
            <a href={href(lang, `/proposals/${id}`)} lang={title?.lang} hrefLang={title?.lang}>
              {title?.text ?? name}
            </a>
          ) : (
            t("comparison.missingText", { last })
          )
        }
      />
      {missing === null && !changed ? <Notice tone="warn">{t("comparison.withdrawn")}</Notice> : null}
      {changed && changed.changes === 0 ? (
        <EmptyState title={t("comparison.sameTitle")}>{t("comparison.sameText", { from, to })}</EmptyState>
      ) : null}
      {changed && changed.changes > 0 ? (
        <Changes
          changed={changed}
          view={view}
          whole={whole}
          names={{ before: t("proposals.versionNumbered", { version: from }), after: t("proposals.versionNumbered", { version: to }) }}
        >
          <HowToShow
            now={{ view, whole }}
            address={(asked) => href(lang, `${comparisonPath(id, to, from)}${wayQuery(asked)}`)}
            otherWay={href(lang, comparisonPath(id, from, to))}
          />
        </Changes>
      ) : null}
      {versions.length > 1 ? (
        <div className="wide no-print">
          <Section id="choose" title={t("comparison.chooseOthers")}>
            <ChooseVersions
              proposal={id}
              versions={versions}
              to={missing === null ? to : last}
              from={missing === null ? from : Math.max(1, last - 1)}
            />
          </Section>
        </div>
      ) : null}
      {missing === null ? (
        <>
          {changed ? <Downloads path={comparisonPath(id, to, from)} tracked /> : null}
          <Permalink url={shown.url} formats={[{ href: `${comparisonPath(id, to, from)}.json`, text: t("components.asJson") }]} />
        </>
      ) : null}
    </>
  );
}
