import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Refusal, refuse } from "../../../shared/journal.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import type { Answered } from "../../context.ts";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { SeatName } from "../proposal/SeatName.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { MeasureItem } from "../sitting-moderation/MeasureItem.tsx";
import { commandFrom } from "./command.ts";
import { AboutMeasure, TakeForm, WithdrawForm } from "./Forms.tsx";
import { loadModeration } from "./load.ts";

/** Moderation of one sitting: what was done to whom, and what can be done. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const sitting = context.assembly.sitting(params.sitting ?? "");
  if (!sitting) throw new Response("", { status: 404 });
  return loadModeration(context, sitting, langOfRequest(request));
}

/** What was wrong with the reason is said of the field it was typed in. */
const renamed =
  (to: string) =>
  (answered: Answered): Answered => {
    if (answered.ok) return answered;
    const named = (one: Refusal): Refusal => (one.field === "reason" ? { ...one, field: to } : one);
    const { also, ...refusal } = answered.refusal;
    return { ok: false, refusal: { ...named(refusal), ...(also ? { also: also.map(named) } : {}) } };
  };

/** Takes measures, ends them, withdraws words, rules on appeals. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const sitting = params.sitting ?? "";
  const asked = commandFrom(sitting, form.fields, form.lang);
  if (!asked) return refuseForm(form, refuse("formBroken"));
  const perform: typeof context.perform = async (command, id) => renamed(asked.reasonIn)(await context.perform(command, id));
  return performForm({ perform }, form, asked.command, `/desk/moderation/${sitting}`);
}

/** The desk's side of moderation. */
export default function DeskModeration() {
  const { t, lang } = useWords();
  const { id, measures, said, mayTake, mayWithdraw, roundOpen, command } = useLoaderData<typeof loader>();
  const name = t("sittings.numbered", { number: id });
  return (
    <>
      <title>{`${t("moderation.title")}: ${name} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/desk"), text: t("desk.title") }]} here={`${name}: ${t("moderation.title")}`} />
      <PageHeader kicker={name} title={t("moderation.title")} lead={t("moderation.deskLead")}>
        <p>
          <a href={href(lang, `/sittings/${id}/moderation`)}>{t("moderation.toLog")}</a>
          {mayWithdraw ? (
            <>
              {" · "}
              <a href={href(lang, `/desk/sittings/${id}`)}>{t("moderation.toRoom")}</a>
            </>
          ) : null}
        </p>
      </PageHeader>
      {mayTake ? <TakeForm command={command} roundOpen={roundOpen} /> : null}
      {mayWithdraw ? <WithdrawForm command={command} said={said} /> : null}
      <Section id="log" title={t("moderation.log")} aside={t("moderation.deskLogNote")}>
        {measures.length === 0 ? <p>{t("moderation.emptyText")}</p> : null}
        {measures.map((one) => (
          <MeasureItem key={one.shown.id} measure={{ ...one.shown, named: null }}>
            {one.seat ? (
              <p>
                {t("moderation.against")} <SeatName seat={one.seat} />
                {one.person === null ? null : ` (${one.person})`}
              </p>
            ) : null}
            {one.appeal === null ? null : (
              <p>
                {t("moderation.theirAppeal")} {one.appeal}
              </p>
            )}
            <AboutMeasure one={one} command={command} />
          </MeasureItem>
        ))}
      </Section>
    </>
  );
}
