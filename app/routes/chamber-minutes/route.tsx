import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ukDay } from "../../../shared/calendar/days.ts";
import { noteAddress } from "../../../shared/minutes/dates.ts";
import { currentMinutes, stageOf } from "../../../shared/minutes/whole/state.ts";
import { actsFor } from "../../../shared/roll/questions.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { readForm } from "../../forms.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import { href } from "../../locales/href.ts";
import { tOf, useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { CorrectionSent } from "../chamber/CorrectionSent.tsx";
import { mySeats } from "../chamber-sitting/load.ts";
import { plain } from "../decision-note/marked.ts";
import { performReadBack } from "../desk/readBack.ts";
import { minutesShown } from "../minutes-version/shown.ts";
import { dayText } from "../plan/dayText.ts";
import { langOfRequest, said } from "../proposals/said.ts";
import { AskForm } from "./AskForm.tsx";
import { OwnCorrections } from "./OwnCorrections.tsx";

/** How much of a paragraph stands in the list that one is chosen from, in characters. */
const inList = 90;

/** The minutes that were sent round, for whoever attended: which paragraph is wrong, and what became of what they said (MIN-13). */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const { assembly, viewer } = context;
  const id = params["sitting"] ?? "";
  const [sitting, minutes] = [assembly.sitting(id), assembly.minutes(id)];
  if (!sitting || !assembly.note(id)) throw new Response("", { status: 404 });
  const lang = langOfRequest(request);
  const version = currentMinutes(minutes);
  const mine = Object.keys(sitting.attendance).filter((seat) => actsFor(assembly.roll, viewer.actor.id, seat) !== null);
  const seats = mySeats(context, lang, "/chamber").filter(({ seat }) => mine.includes(seat));
  const asked = new URL(request.url).searchParams.get("sent");
  const shown = minutesShown(context, id, tOf(lang, catalogues[lang]), lang);
  const short = (text: string): string => (text.length > inList ? `${text.slice(0, inList).trimEnd()} …` : text);
  return {
    ...{ id, address: noteAddress(assembly, id), stage: stageOf(minutes), until: version?.correctionsUntil ?? null },
    seats: seats.map(({ seat, number, group }) => ({ seat, number, group })),
    // Only what was asked for a seat of one's own.
    sent: minutes?.corrections.find(({ number, seat }) => String(number) === asked && mine.includes(seat))?.number ?? null,
    isOpen: version !== null && stageOf(minutes) === "circulated" && ukDay(context.now()) <= version.correctionsUntil,
    paragraphs: shown
      .filter(({ kind }) => kind !== "action")
      .map(({ key, number, text }) => ({ key, text: `${number}. ${short(plain(text))}` })),
    corrections: (minutes?.corrections ?? [])
      .filter(({ seat }) => mine.includes(seat))
      .map(({ number, key, text, answer }) => ({
        ...{ number, paragraph: shown.find((one) => one.key === key)?.number ?? "–", text: said(context, text, lang) },
        answer: answer && { accepted: answer.accepted, reason: said(context, answer.reason, lang) },
      })),
    command: context.newCommandId(),
  };
}

/** Said, read back, sent to the secretariat. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const sitting = params["sitting"] ?? "";
  const { seat, paragraph, text } = form.fields;
  const command = { type: "AskCorrection", sitting, seat, paragraph: paragraph || undefined, text, lang: form.lang };
  return performReadBack(context, form, command, ({ answer }) => `/chamber/minutes/${sitting}?sent=${answer.number}`);
}

/** Corrections to the minutes of a sitting, by whoever attended it. */
export default function ChamberMinutes() {
  const { t, lang } = useWords();
  const minutes = useLoaderData<typeof loader>();
  const { id, address, seats, stage, until, isOpen, corrections, sent } = minutes;
  const { errors } = useProblem();
  const title = t("minutesPages.askTitle", { number: id });
  const way = <Breadcrumbs links={[{ href: href(lang, "/chamber"), text: t("chamber.title") }]} here={title} />;
  const own =
    corrections.length > 0 ? (
      <Section id="corrections" title={t("minutesPages.yourCorrections")}>
        <OwnCorrections corrections={corrections} />
      </Section>
    ) : null;
  if (sent !== null && errors.length === 0)
    return (
      <>
        <title>{`${t("corrections.sentTitle")} – Tessera`}</title>
        {way}
        <CorrectionSent number={`C${sent}`} />
        {own}
        <p>
          <a href={href(lang, `/chamber/minutes/${id}`)}>{title}</a>
        </p>
      </>
    );
  return (
    <AskForm minutes={minutes} title={title}>
      {way}
      <PageHeader title={title} lead={t("minutesPages.askLead")}>
        {stage === "draft" ? null : (
          <p>
            <a href={href(lang, `/minutes/${address ?? ""}/full`)}>{t("minutesPages.readMinutes")}</a>
          </p>
        )}
      </PageHeader>
      {stage === "draft" ? (
        <EmptyState title={t("minutesPages.notCirculated")}>{t("minutesPages.notCirculatedText")}</EmptyState>
      ) : seats.length === 0 ? (
        <EmptyState title={t("minutesPages.didNotAttend")}>{t("minutesPages.attendeesOnly")}</EmptyState>
      ) : isOpen && until ? (
        <p>{t("minutesPages.correctionsUntil", { day: dayText(until, lang) })}</p>
      ) : (
        <EmptyState title={t("minutesPages.askingOver")}>
          {t("minutesPages.correctionsWereUntil", { day: dayText(until ?? "", lang) })}
        </EmptyState>
      )}
      {own}
    </AskForm>
  );
}
