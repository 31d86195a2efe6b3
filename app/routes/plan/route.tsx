import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
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
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { chapterName } from "../proposals/names.ts";
import { langOfRequest } from "../proposals/said.ts";
import { FilterLinks } from "./FilterLinks.tsx";
import { ItemListing } from "./ItemListing.tsx";
import { filterOf, type ItemFilter, itemFilters, itemLines } from "./items.ts";

const filterNames: { readonly [filter in ItemFilter]: Key } = {
  late: "plan.filterLate",
  waiting: "plan.filterWaiting",
  answered: "plan.filterAnswered",
  done: "plan.filterDone",
};

/** Every item of the plan by chapter; `?standing=late` and the like show a part of them. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const asked = new URL(request.url).searchParams.get("standing");
  const filter = itemFilters.find((one) => one === asked) ?? null;
  const all = itemLines(context, context.assembly.ids("plan"), lang);
  const counts = itemFilters.map((one) => ({ filter: one, count: all.filter((line) => filterOf(line) === one).length }));
  const shown = filter === null ? all : all.filter((line) => filterOf(line) === filter);
  const chapters = planChapters.map((chapter) => ({ chapter, items: shown.filter((line) => line.chapter === chapter) }));
  return { filter, counts, total: all.length, shown: shown.length, chapters, url: `${context.origin}${href(lang, "/plan")}` };
}

/** The feeds of this page, where programs look for them. */
export const meta: MetaFunction = ({ location }) => feedsInHead(location.pathname, ["replies"]);

export default function Plan() {
  const { t, lang } = useWords();
  const { filter, counts, total, shown, chapters, url } = useLoaderData<typeof loader>();
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
          <FilterLinks
            label={t("plan.filterLabel")}
            path="/plan"
            here={filter}
            links={[
              { filter: null, text: `${t("plan.filterAll")} (${formatNumber(total, lang)})` },
              ...itemFilters.map((one) => ({ filter: one, text: t(filterNames[one]) })),
            ]}
          />
          {shown === 0 ? <EmptyState title={t("plan.noneOfThese")}>{t("plan.noneOfTheseText")}</EmptyState> : null}
          {chapters
            .filter(({ items }) => items.length > 0)
            .map(({ chapter, items }) => (
              <Section key={chapter} id={chapter} title={chapterName(t, chapter)} aside={t("plan.itemsInChapter", { count: items.length })}>
                <ItemListing items={items} />
                <FollowLink subject={`chapters/${chapter}`} name={chapterName(t, chapter)} />
              </Section>
            ))}
          {filter === null && empty.length > 0 ? (
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
          { href: "/plan.csv", text: t("components.asCsv") },
          { href: "/plan.json", text: t("components.asJson") },
          ...feedFormats(t, lang, "replies"),
        ]}
      />
    </>
  );
}
