import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { comparisonPath, versionNumber } from "../comparison/versions.ts";
import { langOfRequest } from "../proposals/said.ts";
import { SideBySide } from "./SideBySide.tsx";
import { Agreement, Since, Standing } from "./Standing.tsx";
import { languagesPath, languagesShown } from "./shown.ts";

/** English and Welsh of one version side by side, for ever at `/proposals/7/v2/languages`. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const version = params.version?.startsWith("v") ? versionNumber(params.version) : null;
  const shown = version === null ? null : languagesShown(context, params.proposal ?? "", version, langOfRequest(request));
  if (!shown) throw new Response("", { status: 404 });
  return { shown };
}

/** What stands in both languages, what changed in one and not in the other, who has confirmed each. */
export default function ProposalLanguages() {
  const { t, lang } = useWords();
  const { shown } = useLoaderData<typeof loader>();
  const { id, version, latest, title, standing, url } = shown;
  const name = t("proposals.numbered", { number: id });
  const numbered = t("proposals.versionNumbered", { version });
  return (
    <>
      <title>{`${t("languages.title")}: ${name}, ${numbered} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/proposals"), text: t("proposals.title") },
          { href: href(lang, `/proposals/${id}`), text: id },
          { href: href(lang, `/proposals/${id}/v${version}`), text: `v${version}` },
        ]}
        here={t("languages.short")}
      />
      <PageHeader kicker={`${name} · ${numbered}`} title={t("languages.title")} lead={<span lang={title?.lang}>{title?.text}</span>} />
      {version < latest ? (
        <Notice tone="warn" title={t("proposals.thisIsOlder", { version })}>
          <p>
            <a href={href(lang, languagesPath(id, latest))}>{t("languages.toLatest", { version: latest })}</a>
          </p>
        </Notice>
      ) : null}
      {standing ? (
        <>
          <Agreement standing={standing} />
          <Section id="texts" title={t("languages.texts")} aside={t("languages.lead")}>
            <Since standing={standing} />
            <SideBySide standing={standing} />
            {standing.since !== null && standing.since < version ? (
              <p className="no-print">
                <a className="target-link" href={href(lang, comparisonPath(id, version, standing.since))}>
                  {t("languages.toComparison", { version: standing.since })}
                </a>
              </p>
            ) : null}
          </Section>
          <Section id="confirmed" title={t("languages.confirmedTitle")} aside={t("proposals.inBothLanguagesNote")}>
            <Standing standing={standing} />
            <ul className="plain-list no-print">
              <li>
                <a className="target-link" href={href(lang, `/desk/proposals/${id}#languages`)}>
                  {t("languages.atDesk")}
                </a>
              </li>
              <li>
                <a className="target-link" href={`${href(lang, `/chamber/proposals/${id}`)}?step=languages`}>
                  {t("languages.byAuthor")}
                </a>
              </li>
            </ul>
          </Section>
        </>
      ) : (
        <Notice tone="warn">{t("site.withdrawn")}</Notice>
      )}
      <Permalink url={url} version={numbered} formats={[{ href: `${languagesPath(id, version)}.json`, text: t("components.asJson") }]} />
    </>
  );
}
