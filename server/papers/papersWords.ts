import { catalogues } from "../../app/locales/catalogues.server.ts";
import { formatDate } from "../../app/locales/dates.ts";
import { href, type Lang } from "../../app/locales/href.ts";
import { type T, tOf } from "../../app/locales/words.tsx";
import { stageNames } from "../../app/routes/proposals/names.ts";
import { eitherOf, type Reading, regionName, type Said } from "../../app/routes/proposals/said.ts";
import type { Proposal } from "../../shared/proposals/state.ts";
import type { ProposalText } from "../../shared/proposals/text.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { Fact, FrameWords, Paper } from "./paper.ts";

/** What every paper is made with. */
export interface Making {
  readonly parts: Pick<Parts, "record" | "origin">;
  readonly lang: Lang;
  readonly t: T;
  readonly wordsOf: (hash: string) => string | null;
  readonly reading: Reading;
}

/** What papers in one language are made with. */
export function makingIn(parts: Making["parts"], lang: Lang): Making {
  const { record } = parts;
  const wordsOf = (hash: string): string | null => publicWords(record, hash);
  const langOf = (hash: string): Lang => record.journal.wordsOf(hash)?.lang ?? "en";
  return { ...{ parts, lang, wordsOf, t: tOf(lang, catalogues[lang]) }, reading: { assembly: record.memory, words: wordsOf, langOf } };
}

/** A seat in a paper: its number and region. Groups stand on the page itself, where a protected one stays out (ROL-7). */
export const seatName = ({ t, lang, reading }: Making, seat: { readonly number: number; readonly region: string }): string =>
  t("proposals.protectedSeat", { number: seat.number, region: regionName(reading, seat.region, lang) });

const frameWords = (t: T): FrameWords => ({
  page: t("papers.page", { page: "{page}", pages: "{pages}" }),
  inserted: t("comparison.insertedStart"),
  insertedEnd: t("comparison.insertedEnd"),
  deleted: t("comparison.deletedStart"),
  deletedEnd: t("comparison.deletedEnd"),
  legend: t("papers.legend"),
  source: t("components.textSource"),
});

/** The frame of a paper: language, title, address. `path` is without the language. */
export function frame(
  { parts, lang, t }: Making,
  {
    path,
    kicker,
    title,
    ...rest
  }: Pick<Paper, "file" | "hash" | "at" | "author"> & {
    readonly path: string;
    readonly kicker: readonly string[];
    readonly title: Said;
  },
): Omit<Paper, "parts" | "whole"> {
  return {
    ...{ ...rest, lang, kicker: kicker.join(" · "), title: title.text, titleLang: title.lang ?? lang },
    permalink: `${parts.origin}${href(lang, path)}`,
    words: frameWords(t),
  };
}

/** A proposal's title for a paper; its number where the words were withdrawn. */
export const titleIn = ({ lang, t }: Making, proposal: string, text: ProposalText | null): Said =>
  (text && eitherOf(text.title, lang)) ?? { text: t("proposals.numbered", { number: proposal }) };

/** "Proposal 7", "Version 3", "Seeking sponsors". */
export const kickerOf = ({ t }: Making, proposal: Proposal, ...more: readonly string[]): readonly string[] => [
  t("proposals.numbered", { number: proposal.id }),
  ...more,
  t(stageNames[proposal.stage]),
];

/** When a version was made, its hash and its address. */
export const versionFacts = (
  { t, lang }: Making,
  version: { readonly number: number; readonly at: number; readonly hash: string },
): readonly Fact[] => [
  { name: t("proposals.version"), text: String(version.number) },
  { name: t("proposals.madeOn"), text: formatDate(version.at, lang) },
  { name: t("proposals.hashOf", { version: version.number }).replace(/:$/, ""), text: version.hash },
];

/** The last facts of every paper: where it stands for ever. */
export const addressFact = ({ t }: Making, permalink: string): Fact => ({ name: t("papers.address"), text: permalink, link: permalink });
