import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { TextField } from "../../components/TextField.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { langOfRequest } from "../proposals/said.ts";
import { templatesShown } from "../templates/shown.ts";
import { filledCount, peopleIn } from "./people.ts";
import { TemplateLines } from "./TemplateLines.tsx";

/** Every template, and how it fits so many people (`?people=150`). */
export function loader({ context, request }: LoaderFunctionArgs) {
  const people = peopleIn(new URL(request.url).searchParams, Math.max(1, filledCount(context.assembly.roll)));
  return { people, templates: templatesShown(context, langOfRequest(request), people), command: context.newCommandId() };
}

/** Retiring one of the assembly's own. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  if (form.fields.intent !== "retire") return refuseForm(form, refuse("formBroken"));
  return performForm(context, form, { type: "RetireTemplate", template: form.fields.template }, "/desk/templates#own");
}

/** The templates at the desk: compared, copied, changed, retired. */
export default function DeskTemplatesPage() {
  const { t, lang } = useWords();
  const { people, templates, command } = useLoaderData<typeof loader>();
  const { titled, errors } = useProblem();
  const own = templates.filter((one) => one.own);
  return (
    <>
      <title>{`${titled(t("templateDesk.title"))} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/desk"), text: t("desk.title") }]} here={t("templateDesk.title")} />
      <PageHeader title={t("templateDesk.title")} lead={t("templateDesk.lead")} />
      <ErrorSummary errors={errors} />
      <form method="get" className="form">
        <TextField
          name="people"
          label={t("templateDesk.people")}
          hint={t("templateDesk.peopleHint")}
          type="number"
          min={1}
          max={9999}
          width="short"
          defaultValue={String(people)}
        />
        <Button tone="plain">{t("templateDesk.show")}</Button>
      </form>
      <Section title={t("templateDesk.eightTitle")} id="eight">
        <TemplateLines templates={templates.filter((one) => !one.own)} people={people} command={command} />
      </Section>
      <Section title={t("templateDesk.ownTitle")} id="own">
        {own.length === 0 ? (
          <EmptyState title={t("templateDesk.noneOwn")}>{t("templateDesk.noneOwnText")}</EmptyState>
        ) : (
          <TemplateLines templates={own} people={people} command={command} />
        )}
      </Section>
    </>
  );
}
