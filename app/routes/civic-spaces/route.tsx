import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Pagination } from "../../components/Pagination.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { pageLength, pageOf } from "../outcomes/pages.ts";
import { langOfRequest } from "../proposals/said.ts";
import { nationLaws } from "./names.ts";
import { SpaceList } from "./SpaceList.tsx";
import { spaceLines } from "./shown.ts";

/** The register of civic spaces. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const all = spaceLines(context, lang);
  const { page, pages, offset } = pageOf(request.url, all.length);
  return { lines: all.slice(offset, offset + pageLength), page, pages, url: `${context.origin}${href(lang, "/civic-spaces")}` };
}

/** Which places are protected, which are for sale, and what each nation's law says. */
export default function CivicSpaces() {
  const { t, lang } = useWords();
  const { lines, page, pages, url } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${t("civic.title")} – Tessera`}</title>
      <PageHeader title={t("civic.title")} lead={t("civic.lead")}>
        <p className="no-print">
          <a href={href(lang, "/chamber/civic-spaces")}>{t("civic.toNominate")}</a>
        </p>
      </PageHeader>
      <Section id="register" title={t("civic.register")} aside={t("civic.registerNote")}>
        {lines.length === 0 ? <EmptyState title={t("civic.emptyTitle")}>{t("civic.emptyText")}</EmptyState> : <SpaceList lines={lines} />}
        <Pagination label={t("proposals.pages")} page={page} pages={pages} hrefOf={(n) => href(lang, `/civic-spaces?page=${n}`)} />
      </Section>
      <Section id="law" title={t("civic.law")} aside={t("civic.lawNote")}>
        <SummaryList rows={Object.entries(nationLaws).map(([key, { name, law }]) => ({ key, term: t(name), value: t(law) }))} />
      </Section>
      <Permalink
        url={url}
        formats={[
          { href: "/civic-spaces.csv", text: t("components.asCsv") },
          { href: "/civic-spaces.json", text: t("components.asJson") },
        ]}
      />
    </>
  );
}
