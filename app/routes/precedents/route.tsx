import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { extents } from "../../../shared/proposals/departments.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Pagination } from "../../components/Pagination.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { TextField } from "../../components/TextField.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { pageLength, pageOf } from "../outcomes/pages.ts";
import { extentNames } from "../proposals/names.ts";
import { langOfRequest } from "../proposals/said.ts";
import { resultNames } from "../requests/names.ts";
import { RequestList } from "../requests/RequestList.tsx";
import { allRequests, requestLine } from "../requests/shown.ts";
import { type Wanted, wantedIn, wantedOnly, wantedQuery } from "./wanted.ts";

/** The register of precedents: every request, by rule, place and result (`?rule=road&place=W92000004&result=granted`). */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const wanted = wantedIn(new URL(request.url).searchParams);
  const all = allRequests(context);
  const found = wantedOnly(context, all, wanted);
  const { page, pages, offset } = pageOf(request.url, found.length);
  return {
    lines: found.slice(offset, offset + pageLength).map((one) => requestLine(context, one, lang)),
    ...{ wanted, found: found.length, page, pages, url: `${context.origin}${href(lang, "/precedents")}` },
  };
}

export default function Precedents() {
  const { t, lang } = useWords();
  const { lines, wanted, found, page, pages, url } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${t("requests.register")} – Tessera`}</title>
      <PageHeader title={t("requests.register")} lead={t("requests.registerLead")}>
        <p className="measure">{t("requests.lead")}</p>
        <p className="no-print">
          <a href={href(lang, "/chamber/requests/new")}>{t("requests.toAsk")}</a>
        </p>
      </PageHeader>
      <Section id="find" title={t("requests.filterTitle")}>
        <Find wanted={wanted} />
      </Section>
      <Section id="register" title={t("requests.newest")} aside={t("requests.counted", { count: found })}>
        {found === 0 ? <EmptyState title={t("requests.emptyTitle")}>{t("requests.emptyText")}</EmptyState> : <RequestList lines={lines} />}
        <Pagination
          label={t("proposals.pages")}
          page={page}
          pages={pages}
          hrefOf={(n) => href(lang, `/precedents${wantedQuery(wanted, n)}`)}
        />
      </Section>
      <Permalink
        url={url}
        formats={[
          { href: "/precedents.csv", text: t("components.asCsv") },
          { href: "/precedents.json", text: t("components.asJson") },
        ]}
      />
    </>
  );
}

/** A plain form that asks for a part of the register. */
function Find({ wanted }: { readonly wanted: Wanted }) {
  const { t, lang } = useWords();
  return (
    <form method="get" action={href(lang, "/precedents")} className="form no-print">
      <TextField name="rule" label={t("requests.filterRule")} width="medium" maxLength={textLimits.search} defaultValue={wanted.rule} />
      <Select
        name="place"
        label={t("requests.filterPlace")}
        defaultValue={wanted.place}
        options={[{ value: "", text: t("requests.filterAnywhere") }, ...extents.map((one) => ({ value: one, text: t(extentNames[one]) }))]}
      />
      <Select
        name="result"
        label={t("requests.filterResult")}
        defaultValue={wanted.result}
        options={[
          { value: "", text: t("requests.filterAnyResult") },
          { value: "granted", text: t(resultNames.granted) },
          { value: "granted-with-conditions", text: t(resultNames["granted-with-conditions"]) },
          { value: "refused", text: t(resultNames.refused) },
          { value: "waiting", text: t(resultNames.waiting) },
          { value: "withdrawn", text: t(resultNames.withdrawn) },
        ]}
      />
      <Button tone="plain">{t("requests.filter")}</Button>
    </form>
  );
}
