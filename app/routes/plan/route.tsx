import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ukDay } from "../../../shared/calendar/days.ts";
import { answeredLines } from "../../../shared/plan/answered.ts";
import { standing } from "../../../shared/plan/questions.ts";
import { filterOf, isWanted, itemFilters, planQuery, planWanted } from "../../../shared/plan/register.ts";
import { planChapters } from "../../../shared/proposals/chapters.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { FollowLink } from "../../components/FollowLink.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { StatLine } from "../../components/StatLine.tsx";
import { feedFormats, feedsInHead } from "../../feedLinks.ts";
import { formatNumber } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { chapterName } from "../proposals/names.ts";
import { langOfRequest, regionName } from "../proposals/said.ts";
import { Find } from "./Find.tsx";
import { filterNames } from "./filterNames.ts";
import { ItemListing } from "./ItemListing.tsx";
import { itemLines } from "./items.ts";

/** Every item of the plan by chapter, or those that the address asks for (PLN-11). */
export function loader({ context, request }: LoaderFunctionArgs) {
  const { assembly } = context;
  const lang = langOfRequest(request);
  const today = ukDay(context.now());
  const wanted = planWanted(new URL(request.url).searchParams, assembly.roll);
  const items = assembly.ids("plan").flatMap((id) => assembly.planItem(id) ?? []);
  const all = items.map((item) => filterOf(standing(item, today)));
  const shown = items.filter((item) => isWanted(assembly, item, wanted, today)).map(({ id }) => id);
  const lines = itemLines(context, shown, lang);
  const query = planQuery(wanted);
  return {
    ...{ wanted, query, total: items.length, shown: shown.length },
    counts: itemFilters.map((one) => ({ filter: one, count: all.filter((filter) => filter === one).length })),
    chapters: planChapters.map((chapter) => ({ chapter, items: lines.filter((line) => line.chapter === chapter) })),
    departments: answeredLines(items, today).lines.map(({ body }) => body),
    regions: assembly.roll.regions.map(({ code }) => ({ code, name: regionName(context, code, lang) })),
    url: `${context.origin}${href(lang, `/plan${query}`)}`,
  };
}

/** The feeds of this page, where programs look for them. */
export const meta: MetaFunction = ({ location }) => feedsInHead(location.pathname, ["replies"]);

export default function Plan() {
  const { t, lang } = useWords();
  const { wanted, query, counts, total, shown, chapters, departments, regions, url } = useLoaderData<typeof loader>();
  const empty = chapters.filter(({ items }) => items.length === 0);
  return (
    <>
      <title>{`${t("plan.title")} – Tessera`}</title>
      <PageHeader title={t("plan.title")} lead={t("plan.lead")} />
      {total === 0 ? (
        <EmptyState title={t("plan.emptyTitle")} action={<a href={href(lang, "/proposals")}>{t("plan.toProposals")}</a>}>
          {t("plan.emptyText")}
        </EmptyState>
      ) : (
        <>
          <StatLine
            stats={[
              ...counts.map(({ filter: one, count }) => ({ key: one, figure: formatNumber(count, lang), label: t(filterNames[one]) })),
            ]}
          />
          <p>
            {t("plan.askedForMeans")} <Term of="due">{t("plan.askedForMore")}</Term>
          </p>
          <p>
            <a href={href(lang, "/plan/answers")}>{t("planRegister.toAnswers")}</a>
          </p>
          <Find wanted={wanted} departments={departments} regions={regions} />
          {query === "" ? null : (
            <p>
              {t("planRegister.shown", { count: shown, total })} <a href={href(lang, "/plan")}>{t("planRegister.all")}</a>
            </p>
          )}
          {shown === 0 ? <EmptyState title={t("plan.noneOfThese")}>{t("plan.noneOfTheseText")}</EmptyState> : null}
          {chapters
            .filter(({ items }) => items.length > 0)
            .map(({ chapter, items }) => (
              <Section key={chapter} id={chapter} title={chapterName(t, chapter)} aside={t("plan.itemsInChapter", { count: items.length })}>
                <ItemListing items={items} />
                <FollowLink subject={`chapters/${chapter}`} name={chapterName(t, chapter)} />
              </Section>
            ))}
          {query === "" && empty.length > 0 ? (
            <Section id="empty-chapters" title={t("plan.emptyChapters")}>
              <p>{t("plan.emptyChaptersText")}</p>
              <ul>
                {empty.map(({ chapter }) => (
                  <li key={chapter}>{chapterName(t, chapter)}</li>
                ))}
              </ul>
            </Section>
          ) : null}
        </>
      )}
      <Permalink
        url={url}
        formats={[
          { href: `/plan.csv${query}`, text: t("components.asCsv") },
          { href: `/plan.json${query}`, text: t("components.asJson") },
          ...feedFormats(t, lang, "replies"),
        ]}
      />
    </>
  );
}
