import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mostAsked } from "../../../shared/search/asked.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Pagination } from "../../components/Pagination.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { formatNumber } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { Ask } from "./Ask.tsx";
import { Explanations } from "./Explanations.tsx";
import { Results } from "./Results.tsx";
import { searchQuery } from "./searchQuery.ts";
import { searchShown } from "./shown.ts";

/** Everything public that says what is asked: `?q=warm rooms&kind=plan&year=2026`. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  return { found: searchShown(context, new URL(request.url).searchParams, lang), url: `${context.origin}${href(lang, "/search")}` };
}

export default function Search() {
  const { t, lang } = useWords();
  const { found, url } = useLoaderData<typeof loader>();
  const { typed, nothingAsked, tooMany, total, more, page, pages, results, explained } = found;
  return (
    <>
      <title>{`${nothingAsked ? t("search.title") : t("search.titleFor", { asked: typed })} – Tessera`}</title>
      <PageHeader title={t("search.title")} lead={t("search.lead")} />
      <Ask found={found} />
      {nothingAsked ? (
        <EmptyState title={t("search.newTitle")}>{t("search.newText")}</EmptyState>
      ) : (
        <Section
          id="results"
          title={t("search.results")}
          aside={more ? t("search.countedMore", { most: formatNumber(total, lang) }) : t("search.counted", { count: total })}
        >
          {tooMany ? <p>{t("search.ofSeveral", { words: mostAsked.words })}</p> : null}
          {total === 0 ? (
            <EmptyState title={t("search.emptyTitle")}>
              <p>{t("search.emptyText")}</p>
              <ul>
                <li>{t("search.advice1")}</li>
                <li>{t("search.advice2")}</li>
                <li>{t("search.advice3")}</li>
              </ul>
            </EmptyState>
          ) : (
            <Results results={results} />
          )}
          <Pagination
            label={t("search.pages")}
            page={page}
            pages={pages}
            hrefOf={(n) => `${href(lang, "/search")}${searchQuery(found, n)}#results`}
          />
        </Section>
      )}
      {explained.length > 0 ? <Explanations explained={explained} /> : null}
      <Permalink
        url={nothingAsked ? url : `${url}${searchQuery(found)}`}
        formats={nothingAsked ? [] : [{ href: `/data/search.json${searchQuery(found)}`, text: t("search.asJson") }]}
      />
    </>
  );
}
