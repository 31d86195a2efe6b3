import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { allMeasures } from "../evidence/shown.ts";
import { GapTable, ToAreas } from "../evidence-measure/Gaps.tsx";
import { measureShown } from "../evidence-measure/load.ts";
import { Term } from "../glossary/Term.tsx";
import { langOfRequest } from "../proposals/said.ts";

/** Every measure that has a standard, with what areas have now and by how much they fall short. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  return {
    measures: allMeasures(context).flatMap((measure) => {
      const shown = measureShown(context, measure, lang);
      return shown && shown.gaps.length > 0 ? [{ id: shown.id, title: shown.title, gaps: shown.gaps }] : [];
    }),
    url: `${context.origin}${href(lang, "/evidence/gap")}`,
  };
}

/** The gap table (EVI-12). */
export default function GapPage() {
  const { t, lang } = useWords();
  const { measures, url } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${t("evidence.gapTitle")} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/evidence"), text: t("evidence.title") }]} here={t("evidence.gapTitle")} />
      <PageHeader title={t("evidence.gapTitle")} lead={t("evidence.gapLead")}>
        <p>
          <Term of="standard">{t("evidence.whatStandardMeans")}</Term>
          {" · "}
          <Term of="gap">{t("evidence.whatGapMeans")}</Term>
        </p>
      </PageHeader>
      {measures.length === 0 ? <EmptyState title={t("evidence.gapNone")}>{t("evidence.gapNoneText")}</EmptyState> : null}
      {measures.map(({ id, title, gaps }) => (
        <Section key={id} id={id} title={<a href={href(lang, `/evidence/${id}`)}>{title}</a>}>
          {gaps.map((gap) => (
            <GapTable key={gap.number} measure={title} gap={gap} areas={<ToAreas gap={gap} measure={id} title={title} />} />
          ))}
        </Section>
      ))}
      <Permalink
        url={url}
        formats={[
          { href: "/evidence/gap.csv", text: t("components.asCsv") },
          { href: "/evidence/gap.json", text: t("components.asJson") },
        ]}
      />
    </>
  );
}
