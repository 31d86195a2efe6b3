import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { MeasureItem } from "./MeasureItem.tsx";
import { measuresShown } from "./shown.ts";

/** The public log of moderation at a sitting: what was done and why, never to whom, save where a ruling had it said (MOD-5). */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const sitting = context.assembly.sitting(params["sitting"] ?? "");
  if (!sitting) throw new Response("", { status: 404 });
  const lang = langOfRequest(request);
  return {
    id: sitting.id,
    measures: measuresShown(context, sitting, lang),
    url: `${context.origin}${href(lang, `/sittings/${sitting.id}/moderation`)}`,
  };
}

export default function SittingModeration() {
  const { t, lang } = useWords();
  const { id, measures, url } = useLoaderData<typeof loader>();
  const name = t("sittings.numbered", { number: id });
  return (
    <>
      <title>{`${t("moderation.title")}: ${name} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/sittings"), text: t("sittings.title") },
          { href: href(lang, `/sittings/${id}`), text: name },
        ]}
        here={t("moderation.title")}
      />
      <PageHeader kicker={name} title={t("moderation.title")} lead={t("moderation.lead")} />
      <Section id="log" title={t("moderation.log")} aside={t("moderation.logNote")}>
        {measures.length === 0 ? (
          <EmptyState title={t("moderation.emptyTitle")}>{t("moderation.emptyText")}</EmptyState>
        ) : (
          measures.map((measure) => <MeasureItem key={measure.id} measure={measure} />)
        )}
      </Section>
      <Permalink
        url={url}
        formats={[
          { href: `/sittings/${id}/moderation.csv`, text: t("components.asCsv") },
          { href: `/sittings/${id}/moderation.json`, text: t("components.asJson") },
        ]}
      />
    </>
  );
}
