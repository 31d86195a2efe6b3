import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect, useLoaderData } from "@remix-run/react";
import { rehearsalHours } from "../../../shared/assembly/rehearsal.ts";
import { isRefusal } from "../../../shared/journal.ts";
import { filledSeats } from "../../../shared/roll/questions.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { readForm, refuseForm } from "../../forms.ts";
import { href, splitLang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { said } from "../proposals/said.ts";

/** The sitting that could be rehearsed, or is. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const { lang } = splitLang(new URL(request.url).pathname);
  const sitting = context.assembly.sitting(params.sitting ?? "");
  if (!sitting) throw new Response("", { status: 404 });
  return {
    id: sitting.id,
    title: said(context, lang === "cy" ? sitting.titleCy : sitting.titleEn, lang),
    scheduled: sitting.phase.name === "scheduled",
    runs: context.rehearsal,
    delegates: new Set(filledSeats(context.assembly.roll).map((seat) => seat.delegate)).size,
  };
}

/** Begins the rehearsal, or ends it (REH-1). Nothing of either is written anywhere. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const desk = href(form.lang, `/desk/sittings/${params.sitting ?? ""}`);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  if (form.fields.intent === "end") return redirect(desk, { status: 303, headers: { "Set-Cookie": context.leaveRehearsal() } });
  const begun = await context.beginRehearsal(params.sitting ?? "");
  if (isRefusal(begun)) return refuseForm(form, begun);
  return redirect(desk, { status: 303, headers: { "Set-Cookie": begun.cookie } });
}

/** What a rehearsal is and leads to, with the button that begins it; within one, the button that ends it. */
export default function RehearsePage() {
  const { t, lang } = useWords();
  const { id, title, scheduled, runs, delegates } = useLoaderData<typeof loader>();
  const { titled, errors } = useProblem();
  const name = runs === null ? t("rehearsal.title") : t("rehearsal.runsTitle");
  const desk = href(lang, `/desk/sittings/${runs ?? id}`);
  return (
    <>
      <title>{`${titled(name)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk/sittings"), text: t("deskSitting.sittingsTitle") },
          { href: desk, text: title?.text ?? t("desk.sittingNumbered", { number: id }) },
        ]}
        here={name}
      />
      <ErrorSummary errors={errors.map(({ text }) => ({ text }))} />
      <PageHeader title={name} lead={runs === null ? t("rehearsal.lead") : t("rehearsal.runsLead", { sitting: runs })} />
      {runs === null ? (
        <>
          <ul className="prose">
            <li>{t("rehearsal.delegates", { count: delegates })}</li>
            <li>{t("rehearsal.people")}</li>
            <li>{t("rehearsal.otherPages")}</li>
            <li>{t("rehearsal.time")}</li>
            <li>{t("rehearsal.howLong", { hours: rehearsalHours })}</li>
            <li>{t("rehearsal.thrownAway")}</li>
          </ul>
          {scheduled ? (
            <form method="post" className="form">
              <Button name="intent" value="begin" size="large">
                {t("rehearsal.begin")}
              </Button>
            </form>
          ) : (
            <Notice tone="warn">{t("rehearsal.onlyScheduled")}</Notice>
          )}
        </>
      ) : (
        <form method="post" className="form">
          <p>{t("rehearsal.thrownAway")}</p>
          <ButtonRow>
            <ButtonLink href={desk}>{t("rehearsal.toDesk")}</ButtonLink>
            <Button name="intent" value="end" tone="plain">
              {t("rehearsal.bandEnd")}
            </Button>
          </ButtonRow>
        </form>
      )}
    </>
  );
}
