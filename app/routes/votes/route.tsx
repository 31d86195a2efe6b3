import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Pagination } from "../../components/Pagination.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { pageLength, pageOf } from "../outcomes/pages.ts";
import { langOfRequest } from "../proposals/said.ts";
import { voteLine, votesOnRegister } from "./lines.ts";
import { VoteListing } from "./VoteListing.tsx";

/** Every vote of the assembly, newest first. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const votes = votesOnRegister(context);
  const { page, pages, offset } = pageOf(request.url, votes.length);
  const items = votes.slice(offset, offset + pageLength).map((ballot) => voteLine(context, ballot, lang));
  return { items, total: votes.length, page, pages, url: `${context.origin}${href(lang, "/votes")}` };
}

export default function Votes() {
  const { t, lang } = useWords();
  const { items, total, page, pages, url } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${t("votes.title")} – Tessera`}</title>
      <PageHeader title={t("votes.title")} lead={t("votes.lead")}>
        <p className="no-print">
          <a href={href(lang, "/elections")}>{t("elections.toElections")}</a>
        </p>
      </PageHeader>
      {total === 0 ? (
        <EmptyState title={t("votes.emptyTitle")} action={<a href={href(lang, "/sittings")}>{t("votes.toSittings")}</a>}>
          {t("votes.emptyText")}
        </EmptyState>
      ) : (
        <Section id="register" title={t("votes.newestFirst")} aside={t("votes.counted", { count: total })}>
          <VoteListing items={items} />
          <Pagination label={t("votes.pages")} page={page} pages={pages} hrefOf={(n) => href(lang, `/votes?page=${n}`)} />
        </Section>
      )}
      <Permalink
        url={url}
        formats={[
          { href: "/votes.csv", text: t("components.asCsv") },
          { href: "/votes.json", text: t("components.asJson") },
        ]}
      />
    </>
  );
}
