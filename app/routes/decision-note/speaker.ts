import type { Speaker } from "../../../shared/minutes/speak.ts";
import { isProtectedSeat, seatById } from "../../../shared/roll/questions.ts";
import { formatDate, formatTime, formatVotes } from "../../locales/dates.ts";
import type { Lang } from "../../locales/href.ts";
import type { T } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { bodyName } from "../proposals/names.ts";
import { type Reading, regionName, type Said, said, titleOf } from "../proposals/said.ts";
import { itemNames } from "../sitting/names.ts";
import { fractionText } from "../vote/names.ts";
import { inLanguage } from "./marked.ts";

/**
 * Puts the values of a decision note into words: a protected seat is its number (ROL-7), people are named by their office, and
 * withdrawn words are said to be withdrawn. Words of another language come marked (see `marked.ts`).
 */
export function speakerFor(context: Reading, t: T, lang: Lang): Speaker {
  const { roll } = context.assembly;
  const shown = (words: Said | null): string => {
    if (words === null) return t("site.withdrawn");
    return words.lang ? inLanguage(words.text, words.lang) : words.text;
  };
  const either = (en: string | null, cy: string | null): Said | null =>
    (lang === "cy" ? said(context, cy, lang) : null) ?? said(context, en, lang);
  const seat = (id: string): string => {
    const found = seatById(roll, id);
    const number = found?.number ?? id.slice(2);
    if (!found || isProtectedSeat(roll, id)) return t("minutes.protectedSeat", { number });
    const name = said(context, roll.groups[found.group]?.name, lang);
    return name ? t("minutes.seatOfGroup", { number, group: shown(name) }) : t("minutes.seatNumber", { number });
  };
  return {
    words: (en, cy) => shown(either(en, cy)),
    date: (at) => formatDate(at, lang),
    time: (at) => formatTime(at, lang),
    day: (day) => dayText(day, lang),
    seats: (seats) => seats.map(seat).join("; "),
    region: (code) => regionName(context, code, lang),
    person: () => t("minutes.theSecretariat"),
    item: (kind, en, cy, proposal) => {
      const title = either(en, cy) ?? (proposal === null ? null : titleOf(context, proposal, lang));
      return title ? shown(title) : t(itemNames[kind]);
    },
    numbers: (numbers) => numbers.join(", "),
    title: (proposal, version) => shown(titleOf(context, proposal, lang, version)),
    votes: (units, unitsPerVote) => formatVotes(units, unitsPerVote, lang),
    fraction: (of, parts) => fractionText(t, of, parts),
    bodies: (codes) => codes.map((code) => bodyName(t, code)).join("; "),
    term: (key) => t(key),
  };
}
