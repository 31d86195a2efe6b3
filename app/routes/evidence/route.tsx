import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { standingStandards } from "../../../shared/evidence/views.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { Tag } from "../../components/Tag.tsx";
import { feedFormats, feedsInHead } from "../../feedLinks.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { langOfRequest, said } from "../proposals/said.ts";
import { allMeasures, areaName, figureText, measureTitle, unitNames, viewOf } from "./shown.ts";

/** Every measure with its latest figure for the widest area. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const measures = allMeasures(context);
  return {
    lines: measures.flatMap((measure) => {
      const latest = measure.revisions.at(-1);
      if (!latest) return [];
      const { rows, years } = viewOf(context, measure);
      const first = rows.find(({ level }) => level === "whole" || level === "nation");
      const year = first && Object.keys(first.figures).at(-1);
      const figure = first && year !== undefined ? first.figures[Number(year)] : undefined;
      return [
        {
          id: measure.id,
          title: measureTitle(context, measure, lang),
          unit: latest.unit,
          invented: latest.invented,
          years: years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0] ?? ""),
          source: said(context, latest.source, lang),
          now: first && figure && { area: areaName(context, first, lang), figure: figureText(figure.value, latest.unit, lang), year },
        },
      ];
    }),
    standards: measures.some((measure) => standingStandards(measure).length > 0),
    url: `${context.origin}${href(lang, "/evidence")}`,
  };
}

/** The feeds of this page, where programs look for them. */
export const meta: MetaFunction = ({ location }) => feedsInHead(location.pathname, ["evidence"]);

/** The register of evidence. */
export default function EvidencePage() {
  const { t, lang } = useWords();
  const { lines, standards, url } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${t("evidence.title")} – Tessera`}</title>
      <PageHeader title={t("evidence.title")} lead={t("evidence.lead")} />
      {standards ? (
        <p>
          <a href={href(lang, "/evidence/gap")}>{t("evidence.toGap")}</a>
        </p>
      ) : null}
      <Section id="measures" title={t("evidence.measures")} aside={t("evidence.measuresNote")}>
        {lines.length === 0 ? <EmptyState title={t("evidence.emptyTitle")}>{t("evidence.emptyText")}</EmptyState> : null}
        <Listing
          items={lines.map((line) => ({
            key: line.id,
            href: href(lang, `/evidence/${line.id}`),
            title: line.title,
            tag: line.invented ? <Tag tone="warn">{t("evidence.invented")}</Tag> : undefined,
            kicker: [line.years, t(unitNames[line.unit])].join(" · "),
            text: (
              <>
                {line.now ? t("evidence.nowIn", { area: line.now.area, figure: line.now.figure, year: line.now.year ?? "" }) : null}{" "}
                <span className="quiet" lang={line.source?.lang}>
                  {line.source?.text ?? t("site.withdrawn")}
                </span>
              </>
            ),
          }))}
        />
      </Section>
      <Section id="registers" title={t("evidence.registers")}>
        <Listing
          items={[
            { key: "spaces", href: href(lang, "/civic-spaces"), title: t("civic.title"), text: t("civic.lead") },
            { key: "rulings", href: href(lang, "/precedents"), title: t("evidence.rulings"), text: t("evidence.rulingsText") },
          ]}
        />
      </Section>
      <Permalink
        url={url}
        formats={[
          { href: "/evidence.csv", text: t("components.asCsv") },
          { href: "/evidence.json", text: t("components.asJson") },
          ...feedFormats(t, lang, "evidence"),
        ]}
      />
    </>
  );
}
