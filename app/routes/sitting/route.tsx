import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ButtonLink } from "../../components/Button.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { linkedData } from "../../linkedData.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { dayText } from "../plan/dayText.ts";
import { langOfRequest } from "../proposals/said.ts";
import { PhaseTag } from "../sittings/PhaseTag.tsx";
import { VoteListing } from "../votes/VoteListing.tsx";
import { Agenda } from "./Agenda.tsx";
import { Answered } from "./Answered.tsx";
import { Attendance } from "./Attendance.tsx";
import { sittingLinked } from "./linked.ts";
import { Papers } from "./Papers.tsx";
import { Reports } from "./Reports.tsx";
import { Said } from "./Said.tsx";
import { sittingShown } from "./shown.ts";
import { Voice } from "./Voice.tsx";
import { WhenAndWhere } from "./WhenAndWhere.tsx";

/** One sitting: what it is about, who came, what was said, what was decided. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const sitting = context.assembly.sitting(params["sitting"] ?? "");
  if (!sitting) throw new Response("", { status: 404 });
  const lang = langOfRequest(request);
  return { ...sittingShown(context, sitting, lang, request.url), linked: sittingLinked(context, sitting, lang) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => linkedData(data?.linked);

export default function SittingPage() {
  const { t, lang } = useWords();
  const sitting = useLoaderData<typeof loader>();
  const { id, phase, title, note, votes, voice } = sitting;
  const name = t("sittings.numbered", { number: id });
  const path = `/sittings/${id}`;
  const begun = sitting.openedAt !== null;
  return (
    <>
      <title>{`${name}: ${title?.text ?? t("site.withdrawn")} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/sittings"), text: t("sittings.title") }]} here={id} />
      <PageHeader
        kicker={`${name} · ${formatDateTime(sitting.openedAt ?? sitting.startsAt, lang)}`}
        title={title?.text ?? name}
        lang={title?.lang}
        tag={<PhaseTag phase={phase} />}
      >
        {note ? (
          <>
            <p className="lead">
              <a href={href(lang, `/minutes/${note.address}`)}>
                {note.phase === "confirmed" ? t("sittings.noteConfirmed") : t("sittings.noteDraft")}
              </a>
            </p>
            <p className="quiet">{t("sittings.noteDrawnUp", { day: dayText(note.day, lang) })}</p>
          </>
        ) : null}
      </PageHeader>
      {phase === "open" ? (
        <div className="row no-print">
          <ButtonLink href={href(lang, `${path}/live`)}>{t("sittings.followThisLive")}</ButtonLink>
          <ButtonLink href={href(lang, path)} tone="plain">
            {t("sittings.refresh")}
          </ButtonLink>
          <span className="quiet">{t("sittings.asOf", { at: formatDateTime(sitting.asOf, lang) })}</span>
        </div>
      ) : null}
      <Section id="when" title={t("sittings.whenAndWhere")}>
        <WhenAndWhere sitting={sitting} />
      </Section>
      <Section id="agenda" title={t("sittings.agenda")} aside={<Term of="round">{t("sittings.whatRoundMeans")}</Term>}>
        <Agenda items={sitting.items} unreached={sitting.unreached} removed={sitting.removed} />
      </Section>
      <Section id="papers" title={t("pack.title")}>
        <Papers sitting={sitting} />
      </Section>
      <Section id="votes" title={t("sittings.votes")} aside={<Term of="vote">{t("sittings.whatVoteMeans")}</Term>}>
        {votes.length > 0 ? (
          <VoteListing items={votes} ofSitting />
        ) : (
          <p>{phase === "closed" ? t("sittings.noVotes") : t("sittings.noVotesYet")}</p>
        )}
      </Section>
      {begun ? (
        <>
          <Section id="attendance" title={t("sittings.attendance")} aside={<Term of="quorum">{t("sittings.whatQuorumMeans")}</Term>}>
            <Attendance sitting={sitting} />
          </Section>
          {sitting.answered.length > 0 ? (
            <Section id="answers" title={t("answerNotes.answersTitle")}>
              <Answered answered={sitting.answered} items={sitting.items} />
            </Section>
          ) : null}
          <Section id="said" title={t("sittings.said")} aside={t("sittings.saidNote")}>
            <Said sitting={sitting} />
          </Section>
          {sitting.reports.length > 0 ? (
            <Section id="reports" title={t("tables.reports")}>
              <Reports sitting={sitting} />
            </Section>
          ) : null}
          <Section id="voice" title={t("sittings.voice")} aside={t("sittings.voiceNote")}>
            {voice ? <Voice voice={voice} sitting={id} /> : <p>{t("voice.emptyText")}</p>}
          </Section>
        </>
      ) : null}
      <p>
        <a href={href(lang, `${path}/moderation`)}>{t("moderation.link")}</a>
      </p>
      <Permalink
        url={sitting.url}
        formats={[
          { href: `${path}.csv`, text: t("components.asCsv") },
          { href: `${path}.json`, text: t("components.asJson") },
        ]}
      />
    </>
  );
}
