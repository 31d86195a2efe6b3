import { catalogues } from "../../app/locales/catalogues.server.ts";
import type { Lang } from "../../app/locales/href.ts";
import { tOf } from "../../app/locales/words.tsx";
import { plain } from "../../app/routes/decision-note/marked.ts";
import { minutesShown } from "../../app/routes/minutes-version/shown.ts";
import { ukDay } from "../../shared/calendar/days.ts";
import type { Hash } from "../../shared/journal.ts";
import { sittingAtAddress } from "../../shared/minutes/dates.ts";
import { actionStanding, currentMinutes, type Minutes, type MinutesVersion, stageOf } from "../../shared/minutes/whole/state.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { Format } from "./dataRoutes.ts";
import { isoTime } from "./proposalFormats.ts";

/** The version that an address names: `v2`, or `full` for the one that counts; null where there is none. */
export const versionNamed = (minutes: Minutes | undefined, name: string): MinutesVersion | null =>
  name === "full" ? currentMinutes(minutes) : (minutes?.versions.find(({ number }) => `v${number}` === name) ?? null);

const shownIn = ({ record }: Pick<Parts, "record">, sitting: string, lang: Lang, upTo: number) => {
  const words = (hash: Hash) => publicWords(record, hash);
  const langOf = (hash: Hash): Lang => record.journal.wordsOf(hash)?.lang ?? "en";
  return minutesShown({ assembly: record.memory, words, langOf }, sitting, tOf(lang, catalogues[lang]), lang, upTo);
};

/** A version of minutes, every paragraph with its kind and in both languages, its actions, corrections and additions; null: there is none. */
function minutesWhole(parts: Parts, address: string | undefined, name: string | undefined) {
  const { memory } = parts.record;
  const sitting = sittingAtAddress(memory, address ?? "") ?? "";
  const minutes = memory.minutes(sitting);
  const version = versionNamed(minutes, name ?? "");
  if (!minutes || !version) return null;
  const welsh = shownIn(parts, sitting, "cy", version.seq);
  const words = (hash: Hash) => publicWords(parts.record, hash);
  const paragraphs = shownIn(parts, sitting, "en", version.seq);
  const idOf = (key: string | null) => paragraphs.find((one) => one.key === key)?.id ?? null;
  return {
    ...{ address, sitting, version: version.number, url: `${parts.origin}/minutes/${address}/v${version.number}`, stage: stageOf(minutes) },
    ...{ circulatedAt: isoTime(version.at), entry: version.seq, contentHash: version.contentHash },
    journalHead: parts.record.journal.since(version.seq - 1, 1)[0]?.hash ?? null,
    correctionsUntil: version.correctionsUntil,
    versions: minutes.versions.map(({ number }) => number),
    approval: minutes.published && {
      ...{ ballot: minutes.published.ballot, version: minutes.published.version, publishedAt: isoTime(minutes.published.at) },
    },
    paragraphs: paragraphs.map((one, i) => ({
      ...{ id: one.id, number: one.number, kind: one.kind, item: one.item, seat: one.seat, rests: one.rests },
      text: { en: plain(one.text), cy: plain(welsh[i]?.text ?? "") },
      changed: one.changed && {
        reason: plain(one.changed.reason),
        correction: one.changed.correction,
        generated:
          one.changed.generated === null ? null : { en: plain(one.changed.generated), cy: plain(welsh[i]?.changed?.generated ?? "") },
      },
    })),
    actions: minutes.actions
      .filter(({ seq }) => seq <= version.seq)
      .map((one) => ({
        ...{ id: one.action, owner: words(one.owner), text: { en: words(one.en), cy: words(one.cy) }, day: one.day },
        standing: actionStanding(one, ukDay(parts.now())),
      })),
    corrections: minutes.corrections.map(({ number, key, seat, text, answer }) => ({
      ...{ number, paragraph: idOf(key), seat, text: words(text) },
      answer: answer && { accepted: answer.accepted, reason: words(answer.reason) },
    })),
    additions: minutes.additions.map(({ number, key, en, cy, reason, at }) => ({
      ...{ number, paragraph: idOf(key), text: { en: words(en), cy: words(cy) }, reason: words(reason), at: isoTime(at) },
    })),
  };
}

/** Every version of minutes, paragraph by paragraph. */
export const minutesFormats: readonly Format[] = [
  { path: "/minutes/:date/:version", json: (parts, { date, version }) => minutesWhole(parts, date, version) },
];
