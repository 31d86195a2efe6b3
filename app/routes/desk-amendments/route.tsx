import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ButtonLink } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Closing } from "../amendments/Closing.tsx";
import { Grid } from "../amendments/Grid.tsx";
import { List, Recommendations } from "../amendments/List.tsx";
import { VotingOrder } from "../amendments/VotingOrder.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { loadDeskAmendments } from "./load.ts";
import { OrderForm } from "./OrderForm.tsx";
import { moved, orderCommand, orderSent } from "./order.ts";

/** The amendments of a proposal at the desk: where they collide, and the order of voting. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const page = loadDeskAmendments(context, params["proposal"] ?? "", langOfRequest(request));
  if (!page) throw new Response("", { status: 404 });
  return { page };
}

/** Moves an amendment in the order that is being set, or sets the order (AMD-8). */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const proposal = params["proposal"] ?? "";
  const draft = orderSent(form.lists);
  const { move } = form.fields;
  if (move !== undefined) return data({ draft: { ...draft, order: moved(draft.order, move) } });
  return performForm(context, form, orderCommand(proposal, draft), `/desk/proposals/${proposal}/amendments`);
}

export default function DeskAmendmentsPage() {
  const { t, lang } = useWords();
  const { page } = useLoaderData<typeof loader>();
  const { titled } = useProblem();
  const { shown, may } = page;
  const { proposal, title, amendments, recommendations } = shown;
  const heading = t("amendments.titleOf", { number: proposal });
  return (
    <>
      <title>{`${titled(heading)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk"), text: t("desk.title") },
          { href: href(lang, "/desk/proposals"), text: t("desk.proposalsTitle") },
          { href: href(lang, `/desk/proposals/${proposal}`), text: proposal },
        ]}
        here={t("amendments.title")}
      />
      <PageHeader
        kicker={<span lang={title?.lang}>{title?.text}</span>}
        title={heading}
        lead={<a href={href(lang, `/proposals/${proposal}/amendments`)}>{t("desk.publicPage")}</a>}
      />
      <Closing of={shown} />
      {amendments.length === 0 ? (
        <EmptyState title={t("amendments.emptyTitle")}>{t("amendments.emptyText")}</EmptyState>
      ) : (
        <>
          <Section id="list" title={t("amendments.listTitle")}>
            <List of={shown} caption={heading} />
          </Section>
          {shown.order.length > 1 ? (
            <Section id="grid" title={t("amendments.gridTitle")}>
              <Grid of={shown} />
            </Section>
          ) : null}
          {shown.order.length > 0 ? (
            <Section id="order" title={t("amendments.order")} aside={t("deskAmendments.orderNote")}>
              <VotingOrder of={shown} />
            </Section>
          ) : null}
          {may.order ? (
            <Section id="set" title={t("deskAmendments.setTitle")} aside={t("deskAmendments.setNote")}>
              <OrderForm page={page} />
            </Section>
          ) : null}
        </>
      )}
      <Section id="editorial" title={t("amendments.recommendations")} aside={t("amendments.recommendationsNote")}>
        {recommendations.length === 0 ? <p>{t("deskAmendments.noRecommendations")}</p> : <Recommendations of={shown} />}
        {may.recommend ? (
          <ButtonLink tone="plain" href={href(lang, `/desk/proposals/${proposal}/recommend`)}>
            {t("deskAmendments.recommend")}
          </ButtonLink>
        ) : null}
      </Section>
    </>
  );
}
