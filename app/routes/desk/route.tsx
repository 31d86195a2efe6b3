import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayOpen } from "../../../shared/assembly/pagePermissions.ts";
import { Details } from "../../components/Details.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { OrdersTable } from "./OrdersTable.tsx";
import { deskParts } from "./parts.ts";
import { Waits } from "./Waits.tsx";
import { waitingFor } from "./waiting.ts";

/** What waits for whoever is at the desk, the parts they may open, and the standing orders in force. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const { founding } = context.assembly;
  const { actor, name } = context.viewer;
  return {
    name,
    waiting: waitingFor(context, langOfRequest(request)),
    open: deskParts.filter(({ path }) => mayOpen(actor, path)).map(({ path }) => path),
    orders: founding ? { version: founding.ordersVersion, text: founding.orders } : null,
  };
}

/** The first page of the desk. */
export default function DeskPage() {
  const { t, lang } = useWords();
  const { name, waiting, open, orders } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${t("desk.title")} – Tessera`}</title>
      <PageHeader title={t("desk.title")} lead={t("desk.lead", { name })} />
      <Section title={t("desk.waitsTitle")} id="waiting">
        <Waits waiting={waiting} />
      </Section>
      <Section title={t("desk.partsTitle")} id="parts">
        <Listing
          items={deskParts
            .filter(({ path }) => open.includes(path))
            .map((part) => ({ key: part.path, href: href(lang, part.path), title: t(part.name), text: t(part.text) }))}
        />
      </Section>
      <Section title={t("deskOrders.ordersTitle")} id="orders">
        {orders ? (
          <>
            <p>{t("deskOrders.ordersText", { version: orders.version })}</p>
            <Details summary={t("deskOrders.ordersShow")}>
              <OrdersTable orders={orders.text} />
            </Details>
          </>
        ) : (
          <EmptyState title={t("desk.notFounded")}>{t("desk.notFoundedText")}</EmptyState>
        )}
      </Section>
    </>
  );
}
