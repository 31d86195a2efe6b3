import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { langOfRequest } from "../proposals/said.ts";
import { AccessForm } from "./AccessForm.tsx";
import { ApologiesSent, SendFor } from "./Apologies.tsx";
import { Closing } from "./Closing.tsx";
import { putClosing } from "./closings.ts";
import { commandFrom } from "./command.ts";
import { loadCare } from "./load.ts";
import { Queue } from "./Queue.tsx";

/** Who asks for help, who cannot come, and by what else the sitting can be followed. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  return loadCare(context, params.sitting ?? "", langOfRequest(request));
}

const places: { readonly [intent: string]: string } = {
  takeAsk: "help",
  solveAsk: "help",
  access: "access",
  close: "closing",
  reopen: "closing",
};

/** Sees to what was asked, sends apologies for seats, sets the channels. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const sitting = params.sitting ?? "";
  const closes = form.fields.intent === "close";
  const command = closes
    ? putClosing(context.assembly.sitting(sitting), form.fields, form.lang)
    : commandFrom(sitting, form.fields, form.lang);
  if (!command && !form.unreadable) return refuseForm(form, refuse("formBroken"));
  // What is wrong with the reason is said of the field it was typed in.
  const perform: typeof context.perform = async (asked, id) => {
    const answered = await context.perform(asked, id);
    if (answered.ok || !closes || answered.refusal.field !== "reason") return answered;
    return { ok: false, refusal: { ...answered.refusal, field: "closingReason" } };
  };
  return performForm({ perform }, form, command, `/desk/sittings/${sitting}/care#${places[form.fields.intent ?? ""] ?? "apologies"}`);
}

/** The desk's side of help, apologies and access. */
export default function DeskCare() {
  const { t, lang } = useWords();
  const { titled } = useProblem();
  const { id, closed, asks, apologies, access, items, inHand, closings, mayPut, command } = useLoaderData<typeof loader>();
  const name = t("sittings.numbered", { number: id });
  return (
    <>
      <title>{`${titled(`${t("care.deskTitle")}: ${name}`)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk"), text: t("desk.title") },
          { href: href(lang, `/desk/sittings/${id}`), text: name },
        ]}
        here={t("care.deskTitle")}
      />
      <PageHeader kicker={name} title={t("care.deskTitle")} lead={t("care.deskLead")} />
      <Section id="help" title={t("careLive.queueTitle")} aside={t("care.queueNote")}>
        <Queue asks={asks} command={command} />
      </Section>
      <Section id="apologies" title={t("care.apologies")} aside={t("care.deskApologiesNote")}>
        <ApologiesSent apologies={apologies} closed={closed} command={command} />
        {closed ? null : <SendFor command={command} />}
      </Section>
      <Section id="closing" title={t("care.closingTitle")} aside={t("care.closingNote")}>
        <Closing items={items} inHand={inHand} closings={closings} command={command} mayPut={mayPut} />
        {mayPut ? null : <p>{t("care.closingWhoMay")}</p>}
      </Section>
      <Section id="access" title={t("careLive.channels")} aside={t("care.accessNote")}>
        <AccessForm access={access} closed={closed} command={command} />
      </Section>
    </>
  );
}
