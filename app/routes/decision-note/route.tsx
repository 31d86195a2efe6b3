import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ukDay } from "../../../shared/calendar/days.ts";
import { noteDay, sittingAtAddress } from "../../../shared/minutes/dates.ts";
import { noteStanding } from "../../../shared/minutes/views.ts";
import { stageOf } from "../../../shared/minutes/whole/state.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Paragraphs } from "../../components/Paragraphs.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { catalogues } from "../../locales/catalogues.server.ts";
import { href } from "../../locales/href.ts";
import { tOf, useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { entryHash } from "../journal/entries.ts";
import { NoteTag } from "../minutes/NoteTag.tsx";
import { StageTag } from "../minutes/StageTag.tsx";
import { dayText } from "../plan/dayText.ts";
import { langOfRequest } from "../proposals/said.ts";
import { InShort } from "../sitting-voice/InShort.tsx";
import { voiceShown } from "../sitting-voice/shown.ts";
import { titleOfSitting } from "../sittings/lines.ts";
import { chainOfVote } from "../vote/chainOfVote.ts";
import { VoteSteps } from "../vote/VoteSteps.tsx";
import { isInRegister, voteLine } from "../votes/lines.ts";
import { VoteListing } from "../votes/VoteListing.tsx";
import { CheckNote } from "./CheckNote.tsx";
import { paragraphsShown } from "./paragraphs.ts";
import { ParagraphText } from "./RestsOn.tsx";

/** The decision note of one sitting: what the record says was decided, paragraph by paragraph. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const { assembly } = context;
  const address = params["date"] ?? "";
  const id = sittingAtAddress(assembly, address) ?? "";
  const note = assembly.note(id);
  const sitting = assembly.sitting(id);
  if (!note || !sitting) throw new Response("", { status: 404 });
  const lang = langOfRequest(request);
  const votes = assembly.ballotsOf(id).filter(isInRegister);
  return {
    ...{ id, address, day: noteDay(sitting), title: titleOfSitting(context, sitting, lang) },
    standing: noteStanding(note, ukDay(context.now())),
    minutes: stageOf(assembly.minutes(id)),
    paragraphs: paragraphsShown(context, id, tOf(lang, catalogues[lang]), lang),
    votes: votes.map((ballot) => voteLine(context, ballot, lang)),
    voice: voiceShown(context, sitting, lang),
    chains: votes
      .filter(({ proposal, phase }) => proposal !== null && phase !== "voided")
      .map((ballot) => chainOfVote(context, ballot.id, lang)),
    check: {
      seq: note.seq,
      head: entryHash(context, note.seq),
      confirmed: note.phase === "confirmed" ? { seq: note.confirmedSeq, contentHash: note.contentHash } : null,
    },
    url: `${context.origin}${href(lang, `/minutes/${address}`)}`,
  };
}

export default function DecisionNotePage() {
  const { t, lang } = useWords();
  const note = useLoaderData<typeof loader>();
  const { id, address, day, standing, paragraphs, votes, chains, voice } = note;
  const name = note.title?.text ?? t("sittings.numbered", { number: id });
  const part = (wanted: (typeof paragraphs)[number]["part"]) =>
    paragraphs
      .filter((one) => one.part === wanted)
      .map((one) => ({
        id: one.id,
        number: one.id.startsWith("a") ? one.id : String(one.number),
        content: <ParagraphText paragraph={one} />,
      }));
  const [confirmation, additions] = [part("confirmation"), part("addition")];
  return (
    <>
      <title>{`${t("minutes.noteOf", { day: dayText(day, lang) })}: ${name} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/minutes"), text: t("minutes.title") }]} here={dayText(day, lang)} />
      <PageHeader
        kicker={t("minutes.noteOf", { day: dayText(day, lang) })}
        title={name}
        lang={note.title?.lang}
        tag={<NoteTag status={standing.status} />}
      >
        <p>
          <a href={href(lang, `/sittings/${id}`)}>{t("minutes.toSitting", { number: id })}</a>
          {" · "}
          <a href={href(lang, `/sittings/${id}/voice`)}>{t("voice.ofThisSitting")}</a>
        </p>
        {note.minutes === "draft" ? null : (
          <p>
            <a href={href(lang, `/minutes/${address}/full`)}>{t("minutesPages.toMinutes")}</a> <StageTag stage={note.minutes} />
          </p>
        )}
      </PageHeader>
      {standing.status === "confirmed" ? null : (
        <Notice tone="warn" title={t("minutes.draftTitle")}>
          <p>{t("minutes.draftText")}</p>
          <p>
            {standing.status === "overdue"
              ? t("minutes.wasToBeConfirmed", { day: dayText(standing.dueDay, lang) })
              : t("minutes.confirmBy", { day: dayText(standing.dueDay, lang) })}
          </p>
        </Notice>
      )}
      {additions.length > 0 ? (
        <Notice tone="warn" title={t("minutes.wasCorrected")}>
          <p>
            <a href="#corrections">{t("minutes.readCorrections", { count: additions.length })}</a>
          </p>
        </Notice>
      ) : null}
      {chains.map((chain) => (
        <VoteSteps key={chain.ballot} chain={chain} here="note" />
      ))}
      <Section id="record" title={t("minutes.theRecord")} aside={<Term of="decision-note">{t("minutes.whatNoteMeans")}</Term>}>
        <Paragraphs items={part("record")} />
      </Section>
      {confirmation.length > 0 ? (
        <Section id="confirmation" title={t("minutes.whatCameOfIt")}>
          <Paragraphs items={confirmation} />
        </Section>
      ) : null}
      {additions.length > 0 ? (
        <Section id="corrections" title={t("minutes.corrections")} aside={t("minutes.correctionsNote")}>
          <Paragraphs items={additions} />
        </Section>
      ) : null}
      {votes.length > 0 ? (
        <Section id="votes" title={t("minutes.votesTaken")}>
          <VoteListing items={votes} ofSitting />
        </Section>
      ) : null}
      {voice ? (
        <Section id="voice" title={t("sittings.voice")} aside={t("minutes.voiceNote")}>
          <InShort voice={voice} />
          <p>
            <a href={href(lang, `/sittings/${id}/voice`)}>{t("voice.ofThisSitting")}</a>
          </p>
        </Section>
      ) : null}
      <Section id="check" title={t("minutes.checkIt")} aside={<Term of="journal">{t("minutes.whatJournalMeans")}</Term>}>
        <CheckNote check={note.check} />
      </Section>
      <Permalink
        url={note.url}
        version={t("minutes.entry", { number: note.check.confirmed?.seq ?? note.check.seq })}
        formats={[
          ...(votes.length > 0 ? [{ href: `/minutes/${address}.csv`, text: t("minutes.votesAsCsv") }] : []),
          { href: `/minutes/${address}.json`, text: t("components.asJson") },
        ]}
      />
    </>
  );
}
