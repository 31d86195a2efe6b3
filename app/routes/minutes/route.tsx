import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ukDay } from "../../../shared/calendar/days.ts";
import { noteAddresses, noteDay } from "../../../shared/minutes/dates.ts";
import { noteStanding } from "../../../shared/minutes/views.ts";
import { stageOf } from "../../../shared/minutes/whole/state.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Pagination } from "../../components/Pagination.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { feedFormats, feedsInHead } from "../../feedLinks.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { pageLength, pageOf } from "../outcomes/pages.ts";
import { dayText } from "../plan/dayText.ts";
import { langOfRequest } from "../proposals/said.ts";
import { titleOfSitting } from "../sittings/lines.ts";
import { NoteTag } from "./NoteTag.tsx";
import { StageTag } from "./StageTag.tsx";

/** Every decision note, newest first, with whether it is a draft or confirmed. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const { assembly } = context;
  const today = ukDay(context.now());
  const all = noteAddresses(assembly).toReversed();
  const { page, pages, offset } = pageOf(request.url, all.length);
  const items = all.slice(offset, offset + pageLength).flatMap(({ sitting: id, address }) => {
    const note = assembly.note(id);
    const sitting = assembly.sitting(id);
    if (!note || !sitting) return [];
    const outcomes = note.phase === "confirmed" ? note.outcomes.length : 0;
    const title = titleOfSitting(context, sitting, lang);
    return [
      {
        ...{
          id,
          address,
          title,
          day: noteDay(sitting),
          standing: noteStanding(note, today),
          outcomes,
          corrections: note.corrections.length,
        },
        minutes: stageOf(assembly.minutes(id)),
      },
    ];
  });
  return { items, total: all.length, page, pages, url: `${context.origin}${href(lang, "/minutes")}` };
}

/** The feeds of this page, where programs look for them. */
export const meta: MetaFunction = ({ location }) => feedsInHead(location.pathname, ["minutes"]);

export default function Minutes() {
  const { t, lang } = useWords();
  const { items, total, page, pages, url } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${t("minutes.title")} – Tessera`}</title>
      <PageHeader title={t("minutes.title")} lead={t("minutes.lead")} />
      {total === 0 ? (
        <EmptyState title={t("minutes.emptyTitle")} action={<a href={href(lang, "/sittings")}>{t("minutes.toSittings")}</a>}>
          {t("minutes.emptyText")}
        </EmptyState>
      ) : (
        <Section id="register" title={t("minutes.newestFirst")} aside={<Term of="decision-note">{t("minutes.whatNoteMeans")}</Term>}>
          <Listing
            items={items.map(({ id, address, title, day, standing, outcomes, corrections, minutes }) => ({
              key: id,
              href: href(lang, `/minutes/${address}`),
              title: title?.text ?? t("sittings.numbered", { number: id }),
              lang: title?.lang,
              kicker: `${t("sittings.numbered", { number: id })} · ${dayText(day, lang)}`,
              tag: <NoteTag status={standing.status} />,
              text: (
                <span lang={lang}>
                  {standing.status === "confirmed"
                    ? t("minutes.outcomesCounted", { count: outcomes })
                    : t("minutes.confirmBy", { day: dayText(standing.dueDay, lang) })}{" "}
                  {corrections > 0 ? t("minutes.correctionsCounted", { count: corrections }) : null}
                  {minutes === "draft" ? null : (
                    <>
                      {" "}
                      <a href={href(lang, `/minutes/${address}/full`)}>{t("minutesPages.toMinutes")}</a> <StageTag stage={minutes} />
                    </>
                  )}
                </span>
              ),
            }))}
          />
          <Pagination label={t("minutes.pages")} page={page} pages={pages} hrefOf={(n) => href(lang, `/minutes?page=${n}`)} />
        </Section>
      )}
      <Permalink
        url={url}
        formats={[
          { href: "/minutes.csv", text: t("components.asCsv") },
          { href: "/minutes.json", text: t("components.asJson") },
          ...feedFormats(t, lang, "minutes"),
        ]}
      />
    </>
  );
}
