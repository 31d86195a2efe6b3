import type { Hash, Stream } from "../../../shared/journal.ts";
import { spoken } from "../../../shared/minutes/speak.ts";
import type { MinutesKind, MinutesParagraph } from "../../../shared/minutes/whole/compose.ts";
import { minutesOf } from "../../../shared/minutes/whole/decide.ts";
import type { Lang } from "../../locales/href.ts";
import type { T } from "../../locales/words.tsx";
import { inLanguage } from "../decision-note/marked.ts";
import { speakerFor } from "../decision-note/speaker.ts";
import { dayText } from "../plan/dayText.ts";
import { type Reading, said } from "../proposals/said.ts";

/** A paragraph of minutes in words; words of another language come marked (`decision-note/marked.ts`). */
export interface MinutesShown {
  readonly id: string;
  /** As it is printed: `14`, `S2`, `T1`. */
  readonly number: string;
  readonly key: string;
  readonly kind: MinutesKind;
  readonly item: string | null;
  /** The seat that speaks or wrote, where one does. */
  readonly seat: string | null;
  readonly text: string;
  readonly rests: readonly Stream[];
  /** What the record gave, and why it says something else; null where nobody changed it. */
  readonly changed: { readonly generated: string | null; readonly reason: string; readonly correction: number | null } | null;
}

/** The paragraphs of a sitting's minutes in words of `lang`, as they stand now or stood at an entry; none where there is no note. */
export function minutesShown(context: Reading, sitting: string, t: T, lang: Lang, upTo?: number): readonly MinutesShown[] {
  const speaker = speakerFor(context, t, lang);
  const inWords = (hash: Hash | null): string => {
    const found = said(context, hash, lang);
    return found === null ? t("site.withdrawn") : found.lang ? inLanguage(found.text, found.lang) : found.text;
  };
  const generated = ({ sentences }: MinutesParagraph): string =>
    sentences
      .map((sentence) => {
        const { key, values } = spoken(sentence, speaker);
        return t(key, values);
      })
      .join(" ");
  const textOf = (one: MinutesParagraph): string => {
    if (one.changed) return inWords(lang === "cy" ? one.changed.cy : one.changed.en);
    if (one.own) return inWords(one.own[lang]);
    if (!one.action) return generated(one);
    const { owner, day } = one.action;
    return t("minutesText.actionAgreed", { owner: inWords(owner), what: inWords(one.action[lang]), day: dayText(day, lang) });
  };
  return minutesOf(sitting, context.assembly, upTo).map((one) => ({
    ...{ id: one.id, key: one.key, kind: one.kind, item: one.item, seat: one.seat, text: textOf(one) },
    number: one.id.startsWith("p") ? one.id.slice(1) : one.id.toUpperCase(),
    rests: [...new Set(one.sentences.flatMap(({ rests }) => rests))],
    changed: one.changed && {
      generated: one.own ? null : generated(one),
      reason: inWords(one.changed.reason),
      correction: one.changed.correction ?? null,
    },
  }));
}
