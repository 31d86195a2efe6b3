import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { templateNameOf } from "../desk-templates/offered.ts";
import { filledCount } from "../desk-templates/people.ts";
import { langOfRequest } from "../proposals/said.ts";
import { peopleText } from "../templates/names.ts";
import { templateShown } from "../templates/shown.ts";
import { AroundSheet, SheetSteps } from "./Sheet.tsx";

/** `1:05`: hours and minutes from the beginning. */
const clock = (minutes: number): string => `${(minutes - (minutes % 60)) / 60}:${String(minutes % 60).padStart(2, "0")}`;

/** The run sheet of one template. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const id = params["template"] ?? "";
  const people = filledCount(context.assembly.roll);
  const template = templateShown(context, id, lang, people);
  if (!template) throw new Response("", { status: 404 });
  return { template, people, url: `${context.origin}${href(lang, `/templates/${id}`)}` };
}

export default function RunSheetPage() {
  const { t, lang } = useWords();
  const { template, people, url } = useLoaderData<typeof loader>();
  const name = templateNameOf(t, template);
  let at = 0;
  const steps = template.steps.map((step, index) => {
    const from = clock(at);
    at += step.minutes;
    const needed = template.tooShort.find((one) => one.index === index)?.needed ?? null;
    return { ...step, key: `step-${index + 1}`, from, to: clock(at), needed, kind: null };
  });
  return (
    <>
      <title>{`${t("runSheets.sheetTitle", { name })} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/templates"), text: t("runSheets.title") }]} here={name} />
      <PageHeader
        kicker={`${peopleText(t, template)} · ${t("templateDesk.total", { count: template.minutes })}`}
        title={t("runSheets.sheetTitle", { name })}
        lead={template.useWhen === null ? undefined : t(template.useWhen)}
      >
        <p>{t("runSheets.templateLead")}</p>
        <p className="quiet no-print">{t("runSheets.print")}</p>
      </PageHeader>
      <AroundSheet>
        <Section id="steps" title={t("templateDesk.steps")}>
          <SheetSteps steps={steps} people={people} />
        </Section>
      </AroundSheet>
      <Permalink url={url} />
    </>
  );
}
