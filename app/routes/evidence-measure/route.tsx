import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Trend } from "../../charts/Trend.tsx";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { StatLine } from "../../components/StatLine.tsx";
import { Tag } from "../../components/Tag.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { unitNames } from "../evidence/shown.ts";
import { langOfRequest } from "../proposals/said.ts";
import { AreaTable } from "./AreaTable.tsx";
import { Corrections } from "./Corrections.tsx";
import { Gaps } from "./Gaps.tsx";
import { measureShown } from "./load.ts";
import { RegionMap } from "./RegionMap.tsx";
import { Source } from "./Source.tsx";

/** One measure: its figures by area and year, where they come from, and what was corrected. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const measure = context.assembly.measure(params.measure ?? "");
  const shown = measure && measureShown(context, measure, lang);
  if (!shown) throw new Response("", { status: 404 });
  return { shown, url: `${context.origin}${href(lang, `/evidence/${shown.id}`)}` };
}

/** The page of a measure. */
export default function MeasurePage() {
  const { t, lang } = useWords();
  const { shown, url } = useLoaderData<typeof loader>();
  const { widest, years, wide, authorities, unpublished } = shown;
  return (
    <>
      <title>{`${shown.title} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/evidence"), text: t("evidence.title") }]} here={shown.title} />
      <PageHeader
        title={shown.title}
        lead={t(unitNames[shown.unit])}
        tag={shown.invented ? <Tag tone="warn">{t("evidence.invented")}</Tag> : undefined}
      />
      {shown.invented ? <Notice tone="warn">{t("evidence.inventedText")}</Notice> : null}
      {widest ? (
        <StatLine
          stats={widest.cells.flatMap((cell, i) =>
            cell && (i === 0 || i === years.length - 1)
              ? [{ key: String(years[i]), figure: cell.text, label: `${widest.name}, ${years[i]}` }]
              : [],
          )}
        />
      ) : null}
      {unpublished.length > 0 ? <p>{t("evidence.notPublished", { area: unpublished.join(", ") })}</p> : null}
      {widest && widest.trend.length > 1 ? (
        <Section id="trend" title={t("evidence.trend")} aside={t("evidence.trendNote", { area: widest.name })}>
          <Trend figures={widest.trend} />
        </Section>
      ) : null}
      {wide.length > 0 ? (
        <Section id="regions" title={t("evidence.byRegion")} aside={shown.sums ? t("evidence.sumsNote") : undefined}>
          {shown.tiles.length > 0 ? <RegionMap tiles={shown.tiles} year={shown.year} /> : null}
          <AreaTable caption={t("evidence.byRegionOf", { measure: shown.title })} rows={wide} years={years} files={shown.id} />
        </Section>
      ) : null}
      {shown.gaps.length > 0 ? <Gaps gaps={shown.gaps} title={shown.title} /> : null}
      {authorities.length > 0 ? (
        <Section id="areas" title={t("evidence.byArea")} aside={t("evidence.areasCounted", { count: authorities.length })}>
          <AreaTable
            caption={t("evidence.byAreaOf", { measure: shown.title })}
            rows={authorities}
            years={years}
            files={shown.id}
            withRegion
          />
        </Section>
      ) : null}
      <Corrections shown={shown} />
      <Source shown={shown} />
      <Permalink
        url={url}
        formats={[
          { href: `/evidence/${shown.id}.csv`, text: t("components.asCsv") },
          { href: `/evidence/${shown.id}.json`, text: t("components.asJson") },
        ]}
      />
    </>
  );
}
