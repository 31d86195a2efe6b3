import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Tag } from "../../components/Tag.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href, splitLang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { draftLines } from "../chamber/load.ts";

/** The drafts of whoever is signed in; nobody else sees them (PRP-1). */
export function loader({ request, context }: LoaderFunctionArgs) {
  return { drafts: draftLines(context, splitLang(new URL(request.url).pathname).lang) };
}

/** One's own drafts, the last saved first. */
export default function Drafts() {
  const { t, lang } = useWords();
  const { drafts } = useLoaderData<typeof loader>();
  const write = (
    <ButtonRow>
      <ButtonLink href={href(lang, "/drafts/new")}>{t("drafts.write")}</ButtonLink>
      <ButtonLink tone="quiet" href={href(lang, "/drafts/import")}>
        {t("imports.link")}
      </ButtonLink>
    </ButtonRow>
  );
  return (
    <>
      <title>{`${t("drafts.title")} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/chamber"), text: t("drafts.chamber") }]} here={t("drafts.title")} />
      <PageHeader title={t("drafts.title")} lead={t("drafts.lead")} />
      {drafts.length === 0 ? (
        <EmptyState title={t("drafts.none")} action={write}>
          {t("drafts.noneText")}
        </EmptyState>
      ) : (
        <>
          <Listing
            items={drafts.map((one) => ({
              key: one.id,
              href: href(lang, `/drafts/${one.id}`),
              title: one.title?.text ?? t("drafts.untitled"),
              lang: one.title?.lang,
              tag: one.openThreads > 0 ? <Tag tone="live">{t("comments.openCount", { count: one.openThreads })}</Tag> : null,
              kicker: t(one.own ? "drafts.savedAt" : "drafts.invitedKicker", { time: formatDateTime(one.at, lang) }),
            }))}
          />
          {write}
        </>
      )}
    </>
  );
}
