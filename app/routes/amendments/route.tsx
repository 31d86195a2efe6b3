import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ButtonLink } from "../../components/Button.tsx";
import { Downloads } from "../../components/Downloads.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { StageTag } from "../proposals/StageTag.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { ChooseSet } from "./ChooseSet.tsx";
import { Closing } from "./Closing.tsx";
import { Grid } from "./Grid.tsx";
import { List, Recommendations } from "./List.tsx";
import { Passages } from "./Passages.tsx";
import { amendmentsShown } from "./shown.ts";
import { VotingOrder } from "./VotingOrder.tsx";

/** The amendments of a proposal, where they meet, and the order in which they are voted on. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const shown = amendmentsShown(context, params["proposal"] ?? "", langOfRequest(request));
  if (!shown) throw new Response("", { status: 404 });
  return { shown };
}

export default function Amendments() {
  const { t, lang } = useWords();
  const { shown } = useLoaderData<typeof loader>();
  const { proposal, title, amendments, recommendations, order, taken } = shown;
  const name = t("proposals.numbered", { number: proposal });
  const heading = t("amendments.titleOf", { number: proposal });
  const file = `/proposals/${proposal}/amendments`;
  return (
    <>
      <title>{`${heading} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/proposals"), text: t("proposals.title") },
          { href: href(lang, `/proposals/${proposal}`), text: proposal },
        ]}
        here={t("amendments.title")}
      />
      <PageHeader
        kicker={`${name} · ${t("proposals.versionNumbered", { version: shown.version })}`}
        title={heading}
        tag={<StageTag stage={shown.stage} />}
        lead={
          <a href={href(lang, `/proposals/${proposal}`)} lang={title?.lang} hrefLang={title?.lang}>
            {title?.text ?? name}
          </a>
        }
      />
      <Closing of={shown} />
      {amendments.length === 0 ? (
        <EmptyState
          title={t("amendments.emptyTitle")}
          action={
            taken ? <ButtonLink href={href(lang, `/chamber/proposals/${proposal}/amend`)}>{t("amendments.make")}</ButtonLink> : undefined
          }
        >
          {t("amendments.emptyText")}
        </EmptyState>
      ) : (
        <div className="wide">
          <Section id="list" title={t("amendments.listTitle")} aside={<Term of="amendment">{t("amendments.whatIs")}</Term>}>
            <List of={shown} caption={heading} />
            {taken ? (
              <p className="no-print">
                <a href={href(lang, `/chamber/proposals/${proposal}/amend`)}>{t("amendments.makeAsDelegate")}</a>
              </p>
            ) : null}
          </Section>
        </div>
      )}
      {order.length > 1 ? (
        <Section id="grid" title={t("amendments.gridTitle")}>
          <Grid of={shown} />
        </Section>
      ) : null}
      {order.length > 0 ? (
        <>
          <Section id="passages" title={t("amendments.passagesTitle")}>
            <Passages of={shown} />
          </Section>
          <Section id="order" title={t("amendments.order")}>
            <VotingOrder of={shown} />
          </Section>
          <Section id="preview" title={t("amendments.previewTitle")} aside={t("amendments.previewNote")}>
            <ChooseSet proposal={proposal} offered={order.map(({ id }) => id)} lines={amendments} chosen={[]} />
          </Section>
        </>
      ) : null}
      {recommendations.length > 0 ? (
        <Section id="editorial" title={t("amendments.recommendations")} aside={t("amendments.recommendationsNote")}>
          <Recommendations of={shown} />
        </Section>
      ) : null}
      <Downloads path={file} tracked />
      <Permalink
        url={shown.url}
        formats={[
          { href: `${file}.csv`, text: t("components.asCsv") },
          { href: `${file}.json`, text: t("components.asJson") },
        ]}
      />
    </>
  );
}
