import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { Channels } from "../../live/Channels.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { langOfRequest } from "../proposals/said.ts";
import { Apologies } from "./Apologies.tsx";
import { AskForm, OwnAsks } from "./Asking.tsx";
import { canNow } from "./canNow.ts";
import { commandFrom } from "./command.ts";
import { loadHelp } from "./load.ts";
import { Reached } from "./Reached.tsx";

/** Help at a sitting, for whoever acts for a seat (HLP-1). */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  return loadHelp(context, params.sitting ?? "", langOfRequest(request));
}

/** Apologies, and what is asked of the desk. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const sitting = params.sitting ?? "";
  const command = commandFrom(sitting, form.fields, form.lang);
  if (!command && !form.unreadable) return refuseForm(form, refuse("formBroken"));
  const to = form.fields.intent === "ask" || form.fields.intent === "solved" ? "ask" : "apologies";
  return performForm(context, form, command, `/chamber/${sitting}/help#${to}`);
}

/** What can be done now, who helps, asking the desk, and apologies. */
export default function ChamberHelp() {
  const { t, lang } = useWords();
  const { titled } = useProblem();
  const start = useLoaderData<typeof loader>();
  const { id, seats, asks, access, texts, pin, closed, command } = start;
  const name = t("sittings.numbered", { number: id });
  const [first] = seats;
  return (
    <>
      <title>{`${titled(t("care.helpTitle"))} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, `/chamber/${id}`), text: name }]} here={t("care.helpTitle")} />
      <PageHeader kicker={name} title={t("care.helpTitle")} lead={t("care.helpLead")} />
      <Section id="now" title={t("care.nowTitle")}>
        <ul>
          {seats.map((one) => (
            <li key={one.seat}>
              {t("care.forSeat", { number: one.number })} {t(canNow[one.can])}
            </li>
          ))}
        </ul>
        <p>
          <a href={href(lang, `/chamber/${id}`)}>{t("care.toChamber")}</a> · <a href={href(lang, "/words")}>{t("chamber.helpWords")}</a>
        </p>
      </Section>
      {access && Object.keys(texts).length > 0 ? (
        <Section id="channels" title={t("careLive.channels")}>
          <Channels access={access} text={(hash) => (hash === null ? null : (texts[hash] ?? null))} pin={pin} />
        </Section>
      ) : null}
      <Section id="ask" title={t("careLive.askTitle")} aside={t("careLive.askNote")}>
        <OwnAsks asks={asks} command={command} />
        {closed || !first ? <p>{t("care.askClosed")}</p> : <AskForm seat={first.seat} command={command} />}
      </Section>
      <Section id="secretariat" title={t("care.reachTitle")}>
        <Reached contact={start.contact} phone={start.phone} />
      </Section>
      <Section id="apologies" title={t("care.apologies")} aside={t("care.apologiesNote")}>
        <Apologies start={start} />
      </Section>
    </>
  );
}
