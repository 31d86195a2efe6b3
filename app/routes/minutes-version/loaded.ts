import { ukDay } from "../../../shared/calendar/days.ts";
import { noteDay, sittingAtAddress } from "../../../shared/minutes/dates.ts";
import { actionStanding, currentMinutes, stageOf } from "../../../shared/minutes/whole/state.ts";
import type { TesseraContext } from "../../context.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import { href, type Lang } from "../../locales/href.ts";
import { tOf } from "../../locales/words.tsx";
import { speakerFor } from "../decision-note/speaker.ts";
import { entryHash } from "../journal/entries.ts";
import { said } from "../proposals/said.ts";
import { titleOfSitting } from "../sittings/lines.ts";
import { type MinutesShown, minutesShown } from "./shown.ts";

/** Paragraphs under one heading of the minutes. */
export interface MinutesPart {
  readonly id: string;
  /** The agenda item's number and title; null for what stands under none. */
  readonly item: { readonly number: number; readonly title: string } | null;
  readonly paragraphs: readonly MinutesShown[];
}

/** Paragraphs in their parts: before the first item, each item, after the last. */
export function partsOf(
  context: TesseraContext,
  sittingId: string,
  lang: Lang,
  paragraphs: readonly MinutesShown[],
): readonly MinutesPart[] {
  const sitting = context.assembly.sitting(sittingId);
  const speaker = speakerFor(context, tOf(lang, catalogues[lang]), lang);
  const parts: { id: string; item: MinutesPart["item"]; paragraphs: MinutesShown[] }[] = [];
  for (const one of paragraphs) {
    const found = sitting?.items.find(({ id }) => id === one.item);
    const last = parts.at(-1);
    const id = one.kind === "action" ? "actions" : (found?.id ?? (parts.length === 0 || last?.id === "meeting" ? "meeting" : "end"));
    if (last?.id === id) last.paragraphs.push(one);
    else {
      const title = found ? speaker.item(found.kind, found.titleEn, found.titleCy, found.proposal) : "";
      parts.push({ id, item: found ? { number: found.number, title } : null, paragraphs: [one] });
    }
  }
  return parts;
}

/** The version that a part of an address names: `v2`, or `full` for the one that counts; undefined where there is none. */
const versionAt = (context: Pick<TesseraContext, "assembly">, sitting: string, name: string) => {
  const minutes = context.assembly.minutes(sitting);
  if (name === "full") return currentMinutes(minutes) ?? undefined;
  const number = /^v([1-9]\d{0,4})$/.exec(name)?.[1];
  return minutes?.versions.find((one) => String(one.number) === number);
};

/** The minutes of a sitting in one of their versions, as the page shows them; null where there are none at this address. */
export function loadMinutes(context: TesseraContext, address: string, name: string, lang: Lang) {
  const { assembly } = context;
  const id = sittingAtAddress(assembly, address) ?? "";
  const [sitting, minutes, version] = [assembly.sitting(id), assembly.minutes(id), versionAt(context, id, name)];
  const last = currentMinutes(minutes);
  if (!sitting || !minutes || !version || !last) return null;
  const t = tOf(lang, catalogues[lang]);
  const today = ukDay(context.now());
  const paragraphs = minutesShown(context, id, t, lang, version.seq);
  const numberOf = (key: string | null): string => paragraphs.find((one) => one.key === key)?.number ?? "";
  const seat = (of: string): string => speakerFor(context, t, lang).seats([of]);
  const current = version === last;
  return {
    ...{ id, address, name, day: noteDay(sitting), title: titleOfSitting(context, sitting, lang), stage: stageOf(minutes) },
    version: {
      number: version.number,
      seq: version.seq,
      at: version.at,
      contentHash: version.contentHash,
      until: version.correctionsUntil,
    },
    isOpen: stageOf(minutes) === "circulated" && today <= last.correctionsUntil,
    last: last.number,
    versions: minutes.versions.map(({ number, at }) => ({ number, at })).toReversed(),
    published: minutes.published && { ballot: minutes.published.ballot, at: minutes.published.at, seq: minutes.published.seq },
    parts: partsOf(
      context,
      id,
      lang,
      paragraphs.filter(({ kind }) => kind !== "action"),
    ),
    actions: minutes.actions
      .filter(({ seq }) => seq <= version.seq)
      .map((one) => ({
        ...{ id: one.action, day: one.day, standing: actionStanding(one, today), doneAt: one.doneAt },
        ...{ owner: said(context, one.owner, lang), what: said(context, one[lang], lang) },
      })),
    corrections: current
      ? minutes.corrections.map(({ number, key, seat: of, text, answer }) => ({
          ...{ number, paragraph: numberOf(key), anchor: paragraphs.find((one) => one.key === key)?.id ?? "", seat: seat(of) },
          text: said(context, text, lang),
          answer: answer && { accepted: answer.accepted, reason: said(context, answer.reason, lang) },
        }))
      : [],
    additions: current
      ? minutes.additions.map((one) => ({
          ...{ number: one.number, at: one.at, paragraph: numberOf(one.key) },
          ...{ text: said(context, one[lang], lang), reason: said(context, one.reason, lang) },
        }))
      : [],
    head: entryHash(context, version.seq),
    url: `${context.origin}${href(lang, `/minutes/${address}/v${version.number}`)}`,
  };
}
export type MinutesLoaded = NonNullable<ReturnType<typeof loadMinutes>>;
