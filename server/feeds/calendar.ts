import { createEvents, type EventAttributes } from "ics";
import { catalogues } from "../../app/locales/catalogues.server.ts";
import { href, type Lang } from "../../app/locales/href.ts";
import type { Key } from "../../app/locales/keys.ts";
import { tOf } from "../../app/locales/words.tsx";
import { bodyName } from "../../app/routes/proposals/names.ts";
import { sittingTitle } from "../../app/routes/proposals/said.ts";
import { addDays, type Day, ukDay, ukTime } from "../../shared/calendar/days.ts";
import type { Time } from "../../shared/journal.ts";
import { noteAddress } from "../../shared/minutes/dates.ts";
import type { Parts } from "../loadContext.ts";
import { type Deadline, deadlinesOf } from "./deadlines.ts";
import { subjectShown } from "./feeds.ts";
import { meetingsOf } from "./meetings.ts";
import { readingOf } from "./readingOf.ts";

/** The library knows this attribute, its types do not: when what the event says was last true, which otherwise is now. */
type CalendarEvent = EventAttributes & { readonly timestamp: Time };

const names: { readonly [what in Deadline["what"]]: readonly [asked: Key, due: Key] } = {
  receipt: ["feeds.receiptBy", "feeds.receiptBy"],
  reply: ["feeds.replyAskedBy", "feeds.replyDueBy"],
  "last-limit": ["feeds.lastLimit", "feeds.lastLimit"],
  progress: ["feeds.progressBy", "feeds.progressBy"],
  note: ["feeds.noteBy", "feeds.noteBy"],
  corrections: ["feeds.correctionsBy", "feeds.correctionsBy"],
};

const figures = (day: Day): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
};
// A calendar is text in lines: nothing but a line end may end one.
const readable = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, " ");

/**
 * The calendar of sittings and public deadlines, to subscribe to (FOL-1, RFC 5545). Times are in UTC, so that no program has to know
 * London's clocks; deadlines are days. The conference link is private to the roll and not in it. The same for everyone.
 */
export function calendarOf({ record, origin, now }: Pick<Parts, "record" | "origin" | "now">, lang: Lang): string {
  const { memory } = record;
  const t = tOf(lang, catalogues[lang]);
  const reading = readingOf(record);
  const at = (path: string): string => `${origin}${href(lang, path)}`;
  const uid = (name: string): string => `${name}@${new URL(origin).hostname}`;

  const sittings = memory.ids("sitting").flatMap((id): CalendarEvent[] => {
    const sitting = memory.sitting(id);
    if (!sitting) return [];
    const hall = sitting.place.hall && reading.words(sitting.place.hall);
    const title = sittingTitle(reading, id, lang) ?? t("feeds.sitting", { number: id });
    return meetingsOf(record, sitting).map(({ number, start, end, cancelled, sequence, made, changed }) => ({
      uid: uid(number === 1 ? `sitting-${id}` : `sitting-${id}-${number}`),
      ...{ sequence, start, end, startInputType: "utc", startOutputType: "utc", endInputType: "utc", endOutputType: "utc" },
      ...{ created: made, lastModified: changed, timestamp: changed },
      title: readable(number === 1 ? title : t("feeds.goesOn", { title })),
      description: at(`/sittings/${id}`),
      url: at(`/sittings/${id}`),
      ...(hall ? { location: readable(hall) } : {}),
      status: cancelled ? "CANCELLED" : "CONFIRMED",
      busyStatus: "BUSY",
    }));
  });

  const deadlines = deadlinesOf(memory, ukDay(now())).map((deadline): CalendarEvent => {
    const { about, what, day, met, paused } = deadline;
    const [asked, due] = names[what];
    const of = "item" in about ? subjectShown(reading, t, lang, { kind: "plan", id: about.item }) : null;
    const page =
      "item" in about
        ? (of?.page ?? "/plan")
        : `/minutes/${noteAddress(memory, about.sitting) ?? ""}${what === "corrections" ? "/full" : ""}`;
    const name = "item" in about ? (of?.name ?? about.item) : (sittingTitle(reading, about.sitting, lang) ?? about.sitting);
    const title = [
      ...(met ? [t("feeds.met")] : paused ? [t("plan.stepPaused")] : []),
      t(deadline.committed ? due : asked),
      ...("item" in about ? [bodyName(t, about.body)] : []),
      name,
    ].join(": ");
    const made = "item" in about ? ukTime(memory.planItem(about.item)?.madeDay ?? day) : (memory.note(about.sitting)?.draftedAt ?? 0);
    return {
      uid: uid(deadline.name),
      ...{ sequence: deadline.sequence, start: figures(day), end: figures(addDays(day, 1)), created: made, timestamp: made },
      ...{ title: readable(title), description: at(page), url: at(page), transp: "TRANSPARENT" },
      status: paused ? "TENTATIVE" : "CONFIRMED",
    };
  });

  const assembly = memory.founding;
  const name = (assembly && reading.words(lang === "cy" ? assembly.nameCy : assembly.nameEn)) ?? "Tessera";
  const { error, value } = createEvents([...sittings, ...deadlines], { productId: "-//Tessera//Calendar//EN", calName: readable(name) });
  if (error || value === null) throw error ?? new Error("the calendar could not be written");
  return value;
}
