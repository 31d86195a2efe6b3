import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Pagination } from "../../components/Pagination.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { pageLength, pageOf } from "../outcomes/pages.ts";
import { FilterLinks } from "../plan/FilterLinks.tsx";
import { MachineLabel } from "../proposal-languages/Standing.tsx";
import { filterOfStage, type ProposalFilter, proposalFilters, proposalLines } from "./lines.ts";
import { chapterName } from "./names.ts";
import { StageTag } from "./StageTag.tsx";
import { langOfRequest } from "./said.ts";

const filterNames: { readonly [filter in ProposalFilter]: Key } = {
  open: "proposals.filterOpen",
  decided: "proposals.filterDecided",
  ended: "proposals.filterEnded",
};

/** Every public proposal, newest first; `?standing=open` and the like show a part of them. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const { assembly } = context;
  const asked = new URL(request.url).searchParams.get("standing");
  const filter = proposalFilters.find((one) => one === asked) ?? null;
  const all = assembly.ids("proposal").toReversed();
  const ids = all.filter((id) => filter === null || filterOfStage(assembly.proposal(id)?.stage ?? "draft") === filter);
  const { page, pages, offset } = pageOf(request.url, ids.length);
  const items = proposalLines(context, ids.slice(offset, offset + pageLength), lang);
  const { sponsors } = assembly.founding?.orders ?? {};
  return {
    items,
    filter,
    total: all.length,
    shown: ids.length,
    page,
    pages,
    sponsors: sponsors ?? null,
    url: `${context.origin}${href(lang, "/proposals")}`,
  };
}

export default function Proposals() {
  const { t, lang } = useWords();
  const { items, filter, total, shown, page, pages, sponsors, url } = useLoaderData<typeof loader>();
  const address = (n: number) => href(lang, filter === null ? `/proposals?page=${n}` : `/proposals?standing=${filter}&page=${n}`);
  return (
    <>
      <title>{`${t("proposals.title")} – Tessera`}</title>
      <PageHeader title={t("proposals.title")} lead={t("proposals.lead")}>
        {sponsors ? <p className="measure">{t("proposals.needs", { seats: sponsors.seats, regions: sponsors.regions })}</p> : null}
      </PageHeader>
      {total === 0 ? (
        <EmptyState title={t("proposals.emptyTitle")} action={<a href={href(lang, "/drafts")}>{t("proposals.toDrafts")}</a>}>
          {t("proposals.emptyText")}
        </EmptyState>
      ) : (
        <Section id="register" title={t("proposals.newestFirst")} aside={t("proposals.counted", { count: shown })}>
          <FilterLinks
            label={t("proposals.filterLabel")}
            path="/proposals"
            here={filter}
            links={[
              { filter: null, text: t("proposals.filterAll") },
              ...proposalFilters.map((one) => ({ filter: one, text: t(filterNames[one]) })),
            ]}
          />
          {shown === 0 ? <EmptyState title={t("proposals.noneOfThese")}>{t("proposals.noneOfTheseText")}</EmptyState> : null}
          <Listing
            items={items.map(({ id, stage, title, summary, machine, chapter, at }) => ({
              key: id,
              href: href(lang, `/proposals/${id}`),
              title: title?.text ?? t("site.withdrawn"),
              lang: title?.lang,
              kicker: `${t("proposals.numbered", { number: id })} · ${formatDate(at, lang)} · ${chapterName(t, chapter)}`,
              tag: (
                <>
                  <StageTag stage={stage} /> <MachineLabel source={machine} />
                </>
              ),
              text: summary ? <span lang={summary.lang ?? lang}>{summary.text}</span> : null,
            }))}
          />
          <Pagination label={t("proposals.pages")} page={page} pages={pages} hrefOf={address} />
        </Section>
      )}
      <Permalink
        url={url}
        formats={[
          { href: "/proposals.csv", text: t("components.asCsv") },
          { href: "/proposals.json", text: t("components.asJson") },
        ]}
      />
    </>
  );
}
