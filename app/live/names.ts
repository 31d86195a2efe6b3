import type { Room } from "../../shared/assembly/room.ts";
import type { Choice, DeclaredBallot, OptionsBallot } from "../../shared/ballots/state.ts";
import type { Hash } from "../../shared/journal.ts";
import type { AgendaItem, ProceduralMotion, Round, Side, TurnKind } from "../../shared/sittings/state.ts";
import { stepTitles } from "../../shared/sittings/steps.ts";
import type { Lang } from "../locales/href.ts";
import type { Key } from "../locales/keys.ts";
import type { T } from "../locales/words.tsx";
import { formatNames, itemNames, motionNames, spokenSides, turnNames } from "../routes/sitting/names.ts";

/** What a vote can be. */
export const choiceNames: { readonly [choice in Choice]: Key } = {
  for: "ballots.for",
  against: "ballots.against",
  abstain: "ballots.abstain",
};

/** Words of the room, or null where they were withdrawn or may not be read. */
export const wordsIn = (room: Pick<Room, "words">, hash: Hash | null): string | null => (hash === null ? null : (room.words[hash] ?? null));

/** The language of words of the room, where it is not the page's: for their `lang` attribute. */
export function langIn(room: Pick<Room, "welsh">, hash: Hash | null, lang: Lang): Lang | undefined {
  const written: Lang = hash !== null && room.welsh[hash] ? "cy" : "en";
  return hash === null || written === lang ? undefined : written;
}

/** Titles of the proposals on the agenda, in the page's language. */
export type Titles = { readonly [proposal: string]: string };

/** What an item is called: its title, else the proposal's, else its kind. */
export function itemName(t: T, lang: Lang, room: Room, item: AgendaItem, titles: Titles): string {
  const own = wordsIn(room, lang === "cy" ? (item.titleCy ?? item.titleEn) : (item.titleEn ?? item.titleCy));
  if (own !== null) return own;
  if (item.proposal === null) return t(itemNames[item.kind]);
  return titles[item.proposal] ?? t("live.proposalNumbered", { number: item.proposal });
}

/** What a round is called: its title, in Welsh where it has one, else the step of its template, else its format. */
export const roundName = (t: T, room: Room, round: Round, lang: Lang = "en"): string =>
  wordsIn(room, (lang === "cy" ? round.titleCy : undefined) ?? round.title) ??
  t(round.step ? stepTitles[round.step] : formatNames[round.format]);

/** The words of a round's prompt for a reader in `lang`. */
export const promptOf = (round: Round, lang: Lang): Hash | null => (lang === "cy" ? round.promptCy : undefined) ?? round.prompt;

/** A region's name. */
export function regionName(room: Room, code: string, lang: Lang): string {
  const region = room.regions.find((one) => one.code === code);
  return region ? (lang === "cy" ? region.nameCy : region.nameEn) : code;
}

/** A seat as everybody may see it: number, group, region; a protected one without its group (ROL-7). */
export function seatName(t: T, lang: Lang, room: Room, seat: string): string {
  const label = room.seats[seat];
  if (!label) return t("live.seatNumbered", { number: seat.slice(2) });
  const region = regionName(room, label.region, lang);
  if (label.group === null) return t("live.seatInRegion", { number: label.number, region });
  return t("live.seatOfGroup", { number: label.number, group: label.group, region });
}

/** A seat in a few letters for a list: number and group. */
export function seatShort(t: T, lang: Lang, room: Room, seat: string): string {
  const label = room.seats[seat];
  if (!label) return t("live.seatNumbered", { number: seat.slice(2) });
  return label.group === null
    ? t("live.seatInRegion", { number: label.number, region: regionName(room, label.region, lang) })
    : t("live.seatShort", { number: label.number, group: label.group });
}

/** What a turn or entry is for: "for", "question", "point of order on FLR-3". */
export function purpose(
  t: T,
  one: { readonly kind: TurnKind; readonly side: Side | null; readonly rule: string | null; readonly motion: ProceduralMotion | null },
): string {
  if (one.kind === "point-of-order" && one.rule !== null) return t("live.pointOn", { rule: one.rule });
  if (one.kind === "procedural-motion" && one.motion !== null) return t(motionNames[one.motion]);
  if (one.kind === "contribution" && one.side !== null) return t(spokenSides[one.side]);
  return t(turnNames[one.kind]);
}

/** `2026-42` as pages write it: 2026/42. */
export const ballotNumber = (id: string): string => id.replace("-", "/");

/** A ballot's question in the page's language; `lang` where only the other language has it. */
export function questionOf(
  room: Room,
  ballot: { readonly questionEn: Hash; readonly questionCy: Hash | null },
  lang: Lang,
): { readonly text: string | null; readonly lang?: Lang } {
  const welsh = wordsIn(room, ballot.questionCy);
  if (lang === "cy" && welsh !== null) return { text: welsh };
  const english = wordsIn(room, ballot.questionEn);
  return lang === "cy" ? { text: english, lang: "en" } : { text: english };
}

/** The names of the options that won, in the order in which they did. */
const winnersText = (t: T, lang: Lang, room: Pick<Room, "words">, { paper, winners }: OptionsBallot): string =>
  winners
    .map((winner) => {
      const option = paper.options[winner];
      return (option && (wordsIn(room, lang === "cy" ? option.cy : option.en) ?? wordsIn(room, option.en))) ?? t("site.withdrawn");
    })
    .join("; ");

/** What a declared vote came to: how many seats for and against, or which options won. */
export const figuresOf = (t: T, lang: Lang, room: Pick<Room, "words">, ballot: DeclaredBallot): string =>
  ballot.winners === undefined
    ? t("live.headsFigures", { for: ballot.heads.for, against: ballot.heads.against, abstain: ballot.heads.abstain })
    : winnersText(t, lang, room, ballot);
