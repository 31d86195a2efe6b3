import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { ElectionList } from "./ElectionList.tsx";
import { electionsShown } from "./shown.ts";

/** Every election, newest first. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  return { lines: electionsShown(context, lang), url: `${context.origin}${href(lang, "/elections")}` };
}

export default function Elections() {
  const { t } = useWords();
  const { lines, url } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${t("elections.title")} – Tessera`}</title>
      <PageHeader title={t("elections.title")} lead={t("elections.lead")} />
      {lines.length === 0 ? (
        <EmptyState title={t("elections.emptyTitle")}>{t("elections.emptyText")}</EmptyState>
      ) : (
        <Section id="register" title={t("elections.newest")} aside={t("elections.counted", { count: lines.length })}>
          <ElectionList lines={lines} base="/elections" />
        </Section>
      )}
      <Permalink
        url={url}
        formats={[
          { href: "/elections.csv", text: t("components.asCsv") },
          { href: "/elections.json", text: t("components.asJson") },
        ]}
      />
    </>
  );
}
