import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Pagination } from "../../components/Pagination.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { pageLength, pageOf } from "../outcomes/pages.ts";
import { langOfRequest } from "../proposals/said.ts";
import { sittingLine } from "./lines.ts";
import { SittingListing } from "./SittingListing.tsx";

/** Every sitting: open now, coming, past. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const { assembly } = context;
  const all = assembly.ids("sitting").flatMap((id) => assembly.sitting(id) ?? []);
  const inPhase = (...phases: readonly string[]) => all.filter(({ phase }) => phases.includes(phase.name));
  const past = inPhase("closed").toSorted((a, b) => (b.openedAt ?? b.startsAt) - (a.openedAt ?? a.startsAt));
  const { page, pages, offset } = pageOf(request.url, past.length);
  const lines = (sittings: typeof all) => sittings.map((sitting) => sittingLine(context, sitting, lang));
  return {
    now: lines(inPhase("open", "adjourned")),
    coming: lines(inPhase("scheduled").toSorted((a, b) => a.startsAt - b.startsAt)),
    past: lines(past.slice(offset, offset + pageLength)),
    pastCount: past.length,
    page,
    pages,
    url: `${context.origin}${href(lang, "/sittings")}`,
  };
}

export default function Sittings() {
  const { t, lang } = useWords();
  const { now, coming, past, pastCount, page, pages, url } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${t("sittings.title")} – Tessera`}</title>
      <PageHeader title={t("sittings.title")} lead={t("sittings.lead")}>
        <p className="no-print">
          <a href={href(lang, "/templates")}>{t("runSheets.howSittingsGo")}</a>
        </p>
      </PageHeader>
      {now.length > 0 ? (
        <Section id="now" title={t("sittings.openNow")} aside={t("sittings.followNote")}>
          <SittingListing items={now} />
          {now
            .filter((one) => one.phase === "open")
            .map(({ id, title }) => (
              <p key={id}>
                <ButtonLink href={href(lang, `/sittings/${id}/live`)}>
                  {t("sittings.followLive", { title: title?.text ?? t("sittings.numbered", { number: id }) })}
                </ButtonLink>
              </p>
            ))}
        </Section>
      ) : null}
      <Section id="coming" title={t("sittings.coming")} aside={<Term of="agenda">{t("sittings.whatAgendaMeans")}</Term>}>
        {coming.length > 0 ? (
          <SittingListing items={coming} />
        ) : (
          <EmptyState title={t("sittings.noneComing")}>{t("sittings.noneComingText")}</EmptyState>
        )}
      </Section>
      <Section id="past" title={t("sittings.past")} aside={t("sittings.counted", { count: pastCount })}>
        {past.length > 0 ? (
          <>
            <SittingListing items={past} />
            <Pagination label={t("sittings.pages")} page={page} pages={pages} hrefOf={(n) => href(lang, `/sittings?page=${n}#past`)} />
          </>
        ) : (
          <EmptyState title={t("sittings.nonePast")}>{t("sittings.nonePastText")}</EmptyState>
        )}
      </Section>
      <Permalink
        url={url}
        formats={[
          { href: "/sittings.csv", text: t("components.asCsv") },
          { href: "/sittings.json", text: t("components.asJson") },
          { href: href(lang, "/calendar.ics"), text: t("feeds.asCalendar") },
        ]}
      />
    </>
  );
}
