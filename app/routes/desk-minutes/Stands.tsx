import { daysBetween } from "../../../shared/calendar/days.ts";
import { Notice } from "../../components/Notice.tsx";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { daysText } from "../desk/Waits.tsx";
import { dayText } from "../plan/dayText.ts";
import type { DeskMinutes } from "./loaded.ts";

/** How far the minutes have come, and which clock runs: the note's before they go round, the attendees' afterwards. */
export function Stands({ minutes }: { readonly minutes: DeskMinutes }) {
  const { t, lang } = useWords();
  const { id, note, version, published, today, unanswered } = minutes;
  if (published)
    return (
      <Notice tone="good" title={t("minutesPages.approved", { day: formatDate(published.at, lang) })}>
        {t("deskMinutes.lockedText")}
      </Notice>
    );
  if (!version)
    return note.daysLeft === null ? (
      <Notice tone="info" title={t("deskMinutes.draftTitle")}>
        {t("deskMinutes.draftText")}
      </Notice>
    ) : (
      <Notice tone={note.daysLeft < 0 ? "bad" : "warn"} title={t("desk.noteDue", { day: dayText(note.dueDay, lang) })}>
        <p>{daysText(t, note.daysLeft)}</p>
        <p>
          {t("deskMinutes.noteFirst")} <a href={href(lang, `/desk/notes/${id}`)}>{t("desk.noteTitle", { number: id })}</a>
        </p>
      </Notice>
    );
  const left = daysBetween(today, version.until);
  return (
    <Notice tone="warn" title={t("deskMinutes.circulatedTitle", { number: version.number, day: formatDate(version.at, lang) })}>
      <p>
        {left < 0
          ? t("minutesPages.correctionsWereUntil", { day: dayText(version.until, lang) })
          : t("minutesPages.correctionsUntil", { day: dayText(version.until, lang) })}
      </p>
      {unanswered > 0 ? (
        <p>
          <a href="#corrections">{t("deskMinutes.unanswered", { count: unanswered })}</a>
        </p>
      ) : null}
    </Notice>
  );
}
