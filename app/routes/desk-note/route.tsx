import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { provisionalUntil } from "../../../shared/ballots/provisional.ts";
import { ukDay } from "../../../shared/calendar/days.ts";
import { refuse } from "../../../shared/journal.ts";
import { noteAddress } from "../../../shared/minutes/dates.ts";
import { noteStanding } from "../../../shared/minutes/views.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Paragraphs } from "../../components/Paragraphs.tsx";
import { Section } from "../../components/Section.tsx";
import { readForm, refuseForm } from "../../forms.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { tOf, useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { paragraphsShown } from "../decision-note/paragraphs.ts";
import { ParagraphText } from "../decision-note/RestsOn.tsx";
import { performReadBack } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { daysText } from "../desk/Waits.tsx";
import { NoteTag } from "../minutes/NoteTag.tsx";
import { dayText } from "../plan/dayText.ts";
import { langOfRequest, sittingTitle } from "../proposals/said.ts";
import { Confirm, ConfirmReadBack } from "./Confirm.tsx";
import { Correct, CorrectReadBack } from "./Correct.tsx";
import { contentHash } from "./contentHash.ts";

/** The decision note of a sitting, to be read and confirmed; the hash of what is shown goes with the form. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { assembly } = context;
  const id = params.sitting ?? "";
  const note = assembly.note(id);
  if (!note) throw new Response("", { status: 404 });
  const lang = langOfRequest(request);
  const ballots = assembly.ballotsOf(id);
  const decided = ballots.flatMap((ballot) => (ballot.phase === "declared" && ballot.proposal !== null ? [ballot] : []));
  const provisional = ballots.flatMap((ballot) => {
    const until = provisionalUntil(ballot, context.now());
    return until === null ? [] : [{ ballot: ballot.id, until }];
  });
  const outcomeOf = (wanted: string): readonly string[] => decided.filter(({ outcome }) => outcome === wanted).map((ballot) => ballot.id);
  return {
    id,
    title: sittingTitle(context, id, lang),
    address: noteAddress(assembly, id),
    standing: noteStanding(note, ukDay(context.now())),
    confirmedAt: note.phase === "confirmed" ? note.confirmedAt : null,
    outcomes: note.phase === "confirmed" ? [...note.outcomes] : [],
    paragraphs: paragraphsShown(context, id, tOf(lang, catalogues[lang]), lang),
    following: {
      carried: outcomeOf("carried"),
      notCarried: outcomeOf("not-carried"),
      undecided: ballots.find(({ phase }) => phase === "open" || phase === "closed")?.id ?? null,
      provisional: provisional.toSorted((a, b) => b.until - a.until)[0] ?? null,
    },
    hash: await contentHash(assembly, id),
    command: context.newCommandId(),
  };
}

/** Confirms the note that was read, or adds a numbered correction. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const sitting = params.sitting ?? "";
  const here = `/desk/notes/${sitting}`;
  const { intent, contentHash: hash, paragraph, outcome, text, reason } = form.fields;
  switch (intent) {
    case "confirm":
      return performReadBack(context, form, { type: "ConfirmNote", sitting, contentHash: hash }, here);
    case "correct":
      return performReadBack(context, form, { type: "CorrectNote", sitting, paragraph, outcome, text, reason, lang: form.lang }, here);
    default:
      return refuseForm(form, refuse("formBroken"));
  }
}

/** A decision note at the desk: read, confirm, correct. */
export default function DeskNotePage() {
  const { t, lang } = useWords();
  const { id, title, address, standing, confirmedAt, outcomes, paragraphs, following, hash, command } = useLoaderData<typeof loader>();
  const confirming = useDeskForm({}, "confirm");
  const { readBack } = useDeskForm({}, "correct");
  const { titled } = useProblem();
  const name = title ?? t("desk.sittingNumbered", { number: id });
  const kicker = `${t("desk.sittingNumbered", { number: id })} · ${name}`;
  if (confirming.readBack) return <ConfirmReadBack fields={confirming.readBack} following={following} kicker={kicker} command={command} />;
  if (readBack) return <CorrectReadBack fields={readBack} kicker={kicker} command={command} />;
  const numbered = paragraphs.filter(({ part }) => part !== "addition");
  return (
    <>
      <title>{`${titled(t("desk.noteTitle", { number: id }))} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk"), text: t("desk.title") },
          { href: href(lang, `/desk/sittings/${id}`), text: name },
        ]}
        here={t("desk.noteTitle", { number: id })}
      />
      <PageHeader kicker={name} title={t("desk.noteTitle", { number: id })} tag={<NoteTag status={standing.status} />}>
        <p>
          <a href={href(lang, `/minutes/${address ?? ""}`)}>{t("desk.publicPage")}</a>
          {" · "}
          <a href={href(lang, `/desk/minutes/${id}`)}>{t("deskMinutes.toMinutes")}</a>
        </p>
      </PageHeader>
      <ErrorSummary errors={confirming.errors} />
      {standing.daysLeft === null ? (
        <Notice tone="good" title={t("desk.noteConfirmedOn", { at: formatDateTime(confirmedAt ?? 0, lang) })}>
          {outcomes.length === 0 ? (
            <p>{t("desk.noteNoOutcomes")}</p>
          ) : (
            <ul>
              {outcomes.map((number) => (
                <li key={number}>
                  <a href={href(lang, `/outcomes/${number}`)}>{t("desk.outcomeNumbered", { number })}</a>
                </li>
              ))}
            </ul>
          )}
        </Notice>
      ) : (
        <Notice tone={standing.daysLeft < 0 ? "bad" : "warn"} title={t("desk.noteDue", { day: dayText(standing.dueDay, lang) })}>
          {daysText(t, standing.daysLeft)}
        </Notice>
      )}
      <Section title={t("desk.noteText")} id="note" aside={t("desk.noteTextNote")}>
        <Paragraphs
          items={paragraphs.map((paragraph) => ({
            id: paragraph.id,
            number: paragraph.id.startsWith("a") ? paragraph.id : String(paragraph.number),
            content: <ParagraphText paragraph={paragraph} />,
          }))}
        />
      </Section>
      {standing.daysLeft === null ? null : <Confirm following={following} hash={hash} command={command} />}
      <Correct outcomes={outcomes} last={numbered.length} command={command} />
    </>
  );
}
