import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Pagination } from "../../components/Pagination.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { feedFormats, feedsInHead } from "../../feedLinks.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { outcomeLines } from "./lines.ts";
import { OutcomeListing } from "./OutcomeListing.tsx";
import { pageLength, pageOf } from "./pages.ts";

/** Every decision of the assembly, newest first. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const numbers = context.assembly.ids("outcome").toReversed();
  const { page, pages, offset } = pageOf(request.url, numbers.length);
  const items = outcomeLines(context, numbers.slice(offset, offset + pageLength), lang);
  return { items, total: numbers.length, page, pages, url: `${context.origin}${href(lang, "/outcomes")}` };
}

/** The feeds of this page, where programs look for them. */
export const meta: MetaFunction = ({ location }) => feedsInHead(location.pathname, ["outcomes"]);

export default function Outcomes() {
  const { t, lang } = useWords();
  const { items, total, page, pages, url } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${t("outcomes.title")} – Tessera`}</title>
      <PageHeader title={t("outcomes.title")} lead={t("outcomes.lead")} />
      {total === 0 ? (
        <EmptyState title={t("outcomes.emptyTitle")} action={<a href={href(lang, "/sittings")}>{t("outcomes.toSittings")}</a>}>
          {t("outcomes.emptyText")}
        </EmptyState>
      ) : (
        <Section id="register" title={t("outcomes.newestFirst")} aside={t("outcomes.counted", { count: total })}>
          <OutcomeListing items={items} />
          <Pagination label={t("outcomes.pages")} page={page} pages={pages} hrefOf={(n) => href(lang, `/outcomes?page=${n}`)} />
        </Section>
      )}
      <Permalink
        url={url}
        formats={[
          { href: "/outcomes.csv", text: t("components.asCsv") },
          { href: "/outcomes.json", text: t("components.asJson") },
          ...feedFormats(t, lang, "outcomes"),
        ]}
      />
    </>
  );
}
