import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { RequestList } from "../requests/RequestList.tsx";
import { allRequests, requestLine } from "../requests/shown.ts";

/** Requests as the committee works through them: what waits, oldest first, then the latest rulings. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const all = allRequests(context);
  const lines = (some: typeof all) => some.map((one) => requestLine(context, one, lang));
  return {
    waiting: lines(all.filter(({ stage }) => stage === "waiting").toReversed()),
    ruled: lines(all.filter(({ ruling }) => ruling !== null).slice(0, 20)),
  };
}

/** Right to innovate requests at the desk. */
export default function DeskRequests() {
  const { t, lang } = useWords();
  const { waiting, ruled } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${t("requests.waitingTitle")} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/desk"), text: t("desk.title") }]} here={t("requests.waitingTitle")} />
      <PageHeader title={t("requests.waitingTitle")} lead={t("requests.ruleNote")} />
      {waiting.length === 0 ? (
        <EmptyState title={t("requests.waitingNone")}>{t("requests.emptyText")}</EmptyState>
      ) : (
        <RequestList lines={waiting} base="/desk/requests" />
      )}
      {ruled.length > 0 ? (
        <Section id="ruled" title={t("requests.decidedTitle")}>
          <RequestList lines={ruled} base="/desk/requests" />
        </Section>
      ) : null}
      <p>
        <a href={href(lang, "/precedents")}>{t("requests.toRegister")}</a>
      </p>
    </>
  );
}
