import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Candidates } from "../elections/Candidates.tsx";
import { Elected } from "../elections/Elected.tsx";
import { ElectionFacts } from "../elections/ElectionFacts.tsx";
import { electionName } from "../elections/names.ts";
import { OfElection } from "../elections/OfElection.tsx";
import { type ElectionShown, electionShown } from "../elections/shown.ts";
import { langOfRequest } from "../proposals/said.ts";

/** One election: what was announced, who stands, who was elected. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const shown = electionShown(context, params.election ?? "", langOfRequest(request));
  if (!shown) throw new Response("", { status: 404 });
  return { shown };
}

export default function ElectionPage() {
  const { t, lang } = useWords();
  const shown: ElectionShown = useLoaderData<typeof loader>().shown;
  const name = electionName(t, shown);
  return (
    <>
      <title>{`${name} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/elections"), text: t("elections.title") }]} here={shown.id} />
      <PageHeader title={name}>
        {shown.vote === "none" || shown.vote === "prepared" ? (
          <p className="no-print">
            <a href={href(lang, `/chamber/elections/${shown.id}`)}>{t("elections.toStand")}</a>
          </p>
        ) : null}
      </PageHeader>
      <OfElection election={shown.id} here />
      <Elected shown={shown} />
      <ElectionFacts shown={shown} />
      <Candidates shown={shown} />
      {shown.seed === null ? null : (
        <p className="quiet small">
          {t("elections.order")} <code className="hash">{shown.seed}</code>
        </p>
      )}
      <Permalink
        url={shown.url}
        formats={[
          { href: `/elections/${shown.id}.csv`, text: t("components.asCsv") },
          { href: `/elections/${shown.id}.json`, text: t("components.asJson") },
        ]}
      />
    </>
  );
}
