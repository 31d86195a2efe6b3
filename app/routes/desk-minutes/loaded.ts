import { ukDay } from "../../../shared/calendar/days.ts";
import { noteAddress } from "../../../shared/minutes/dates.ts";
import { noteStanding } from "../../../shared/minutes/views.ts";
import { minutesText } from "../../../shared/minutes/whole/compose.ts";
import { minutesOf } from "../../../shared/minutes/whole/decide.ts";
import { approvalRefusal } from "../../../shared/minutes/whole/decidePublish.ts";
import { actionStanding, currentMinutes, stageOf, unansweredOf } from "../../../shared/minutes/whole/state.ts";
import type { TesseraContext } from "../../context.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import type { Lang } from "../../locales/href.ts";
import { tOf } from "../../locales/words.tsx";
import { plain } from "../decision-note/marked.ts";
import { speakerFor } from "../decision-note/speaker.ts";
import { sha256Of } from "../desk-note/contentHash.ts";
import { minutesShown } from "../minutes-version/shown.ts";
import { said, sittingTitle } from "../proposals/said.ts";

/** What the form below a paragraph is for, as its address asks. */
export interface Asked {
  readonly change: string | null;
  readonly after: string | null;
  readonly answer: string | null;
}

/** The minutes of a sitting at the desk: as they stand now, with what is asked of the secretariat; null where there is no note. */
export async function loadDeskMinutes(context: TesseraContext, id: string, asked: Asked, lang: Lang) {
  const { assembly } = context;
  const [note, sitting, minutes] = [assembly.note(id), assembly.sitting(id), assembly.minutes(id)];
  if (!note || !sitting) return null;
  const t = tOf(lang, catalogues[lang]);
  const today = ukDay(context.now());
  const paragraphs = minutesShown(context, id, t, lang);
  const other = lang === "en" ? "cy" : "en";
  const beside = minutesShown(context, id, tOf(other, catalogues[other]), other);
  const bothOf = (key: string | null) => {
    const found = paragraphs.find((one) => one.key === key && one.kind !== "action");
    const twin = beside.find((one) => one.key === key);
    if (!found || !twin) return null;
    const [here, there] = [plain(found.text), plain(twin.text)];
    const { number, kind, changed } = found;
    return {
      key: found.key,
      id: found.id,
      number,
      own: kind === "own",
      changed: changed !== null,
      en: lang === "en" ? here : there,
      cy: lang === "cy" ? here : there,
    };
  };
  const version = currentMinutes(minutes);
  const hash = await sha256Of(minutesText(minutesOf(id, assembly)));
  const waiting = minutes?.corrections.find(({ number, answer }) => String(number) === asked.answer && answer === null);
  const seat = (of: string): string => speakerFor(context, t, lang).seats([of]);
  return {
    ...{ id, title: sittingTitle(context, id, lang), address: noteAddress(assembly, id), stage: stageOf(minutes), today, hash },
    note: noteStanding(note, today),
    version: version && { number: version.number, at: version.at, until: version.correctionsUntil, same: version.contentHash === hash },
    published: minutes?.published ? { at: minutes.published.at, ballot: minutes.published.ballot } : null,
    paragraphs: paragraphs.filter(({ kind }) => kind !== "action"),
    changing: bothOf(asked.change),
    adding: bothOf(asked.after),
    answering: waiting
      ? {
          ...{ number: waiting.number, seat: seat(waiting.seat), text: said(context, waiting.text, lang) },
          paragraph: bothOf(waiting.key),
        }
      : null,
    unanswered: minutes ? unansweredOf(minutes).length : 0,
    corrections: (minutes?.corrections ?? []).map(({ number, key, seat: of, text, answer }) => ({
      ...{ number, seat: seat(of), paragraph: paragraphs.find((one) => one.key === key)?.number ?? "" },
      ...{ text: said(context, text, lang), accepted: answer ? answer.accepted : null },
    })),
    actions: (minutes?.actions ?? []).map((one) => ({
      ...{ id: one.action, day: one.day, standing: actionStanding(one, today) },
      ...{ owner: said(context, one.owner, lang), what: said(context, one[lang], lang) },
    })),
    // MIN-15: votes of later sittings that could have approved this version.
    approvals: version
      ? assembly.ids("ballot").flatMap((ballot) => {
          const found = assembly.ballot(ballot);
          const later = assembly.sitting(found?.sitting ?? "");
          if (!found || approvalRefusal(found, version, { of: sitting, later }, context.now())) return [];
          return [{ ballot, question: said(context, found.questionEn, "en")?.text ?? "" }];
        })
      : [],
    additions: minutes?.additions.length ?? 0,
    command: context.newCommandId(),
  };
}
export type DeskMinutes = NonNullable<Awaited<ReturnType<typeof loadDeskMinutes>>>;
