import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Listing } from "../../components/Listing.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { templateNameOf } from "../desk-templates/offered.ts";
import { langOfRequest } from "../proposals/said.ts";
import { peopleText } from "./names.ts";
import { type TemplateShown, templatesShown } from "./shown.ts";

/** Every course a sitting can take, each with its run sheet. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const templates = templatesShown(context, lang, 1).filter(({ retired }) => !retired);
  return { templates, url: `${context.origin}${href(lang, "/templates")}` };
}

export default function TemplatesPage() {
  const { t } = useWords();
  const { templates, url } = useLoaderData<typeof loader>();
  const own = templates.filter((one) => one.own);
  return (
    <>
      <title>{`${t("runSheets.title")} – Tessera`}</title>
      <PageHeader title={t("runSheets.title")} lead={t("runSheets.lead")} />
      <Section id="eight" title={t("runSheets.eight")}>
        <Lines templates={templates.filter((one) => !one.own)} />
      </Section>
      {own.length === 0 ? null : (
        <Section id="own" title={t("runSheets.own")}>
          <Lines templates={own} />
        </Section>
      )}
      <Permalink url={url} />
    </>
  );
}

function Lines({ templates }: { readonly templates: readonly TemplateShown[] }) {
  const { t, lang } = useWords();
  return (
    <Listing
      items={templates.map((one) => ({
        key: one.id,
        href: href(lang, `/templates/${one.id}`),
        title: templateNameOf(t, one),
        kicker: `${peopleText(t, one)} · ${t("templateDesk.total", { count: one.minutes })}`,
        ...(one.useWhen === null ? {} : { text: t(one.useWhen) }),
      }))}
    />
  );
}
