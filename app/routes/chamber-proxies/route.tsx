import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useSentForm } from "../desk/useSentForm.ts";
import { loadProxies } from "./load.ts";
import { Own, useProxyForm } from "./Own.tsx";

/** The proxies of one's seats, given and held. */
export function loader({ context }: LoaderFunctionArgs) {
  return loadProxies(context);
}

/** Gives the proxy of a seat, or takes it back (PRX-2). */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { intent = "", seat, to = "", instruction } = form.fields;
  if (intent === "takeBack") return performForm(context, form, { type: "WithdrawProxy", seat }, "/chamber/proxies");
  if (!intent.startsWith("give-")) return refuseForm(form, refuse("formBroken"));
  const holder = /^\s*\d{1,6}\s*$/.test(to) ? `s-${Number(to)}` : null;
  if (holder === null) return refuseForm(form, refuse("proxySeatUnknown", { seat: to.slice(0, 20) }, "to"));
  return performForm(context, form, { type: "GiveProxy", seat, to: holder, instruction, lang: form.lang }, "/chamber/proxies");
}

/** A plain page: what stands, and a form for each seat. */
export default function Proxies() {
  const { t, lang } = useWords();
  const { errors, titled } = useSentForm(useProxyForm());
  const { on, own, held, command } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${titled(t("proxies.title"))} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/chamber"), text: t("chamber.title") }]} here={t("proxies.title")} />
      <PageHeader title={t("proxies.title")} lead={t("proxies.lead")} />
      <ErrorSummary errors={errors} />
      {on ? <p className="quiet">{t("proxies.openNote")}</p> : <Notice>{t("proxies.off")}</Notice>}
      {on && own.length === 0 ? <Notice>{t("proxies.noSeat")}</Notice> : null}
      {on ? own.map((one) => <Own key={one.seat} one={one} command={command} />) : null}
      {on && held.length > 0 ? (
        <Section title={t("proxies.held")} id="held" aside={t("proxies.heldNote")}>
          <ul className="plain-list stack">
            {held.map(({ seat, number, group, to, said }) => (
              <li key={seat}>
                <p>{t("proxies.heldOf", { seat: number, group: group ?? t("site.withdrawn"), to: to?.number ?? 0 })}</p>
                {said ? (
                  <p>
                    {t("proxies.said")} <span lang={said.lang}>{said.text}</span>
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
