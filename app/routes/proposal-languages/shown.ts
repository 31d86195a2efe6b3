import { compareLines, type Piece } from "../../../shared/diff/pieces.ts";
import { bothLanguages, type LanguagesStanding, languagesStanding, type PartStanding } from "../../../shared/proposals/languages.ts";
import { currentVersion } from "../../../shared/proposals/questions.ts";
import type { LanguageConfirmation, Proposal } from "../../../shared/proposals/state.ts";
import type { LanguagePart } from "../../../shared/proposals/text.ts";
import type { TesseraContext } from "../../context.ts";
import { href, type Lang } from "../../locales/href.ts";
import { type Reading, type Said, titleOf } from "../proposals/said.ts";

/** Who has confirmed a language, as a page may say it: by what they are in public, by name on the desk and to themselves. */
export interface ConfirmedShown {
  readonly by: "author" | "secretariat";
  readonly name: string | null;
  readonly at: number;
  /** Parts that changed in the other language only and need no change in this one, as they said. */
  readonly unchanged: readonly LanguagePart[];
}

/** One part in both languages, with what changed in each since the version it is compared with. */
export interface PartShown extends Pick<PartStanding, "part" | "changed" | "missing" | "behind"> {
  readonly pieces: { readonly [lang in Lang]: readonly Piece[] };
}

/** How the languages of one version stand (PRP-21, PRP-22). */
export interface StandingShown extends Pick<LanguagesStanding, "version" | "since" | "sinceConfirmed"> {
  readonly proposal: string;
  readonly parts: readonly PartShown[];
  readonly languages: {
    readonly [lang in Lang]: {
      readonly machine: string | null;
      readonly machineStands: boolean;
      readonly confirmed: ConfirmedShown | null;
    };
  };
}

type Asking = Pick<Reading, "words"> & Pick<TesseraContext, "person">;

/** How the languages of a version stand, ready to show; null where its words were withdrawn. */
export function standingShown(context: Asking, proposal: Proposal, version: number): StandingShown | null {
  const standing = languagesStanding(proposal, version, context.words);
  if (!standing) return null;
  const confirmed = (one: LanguageConfirmation | null): ConfirmedShown | null =>
    one && {
      // Only the author and the secretariat may confirm.
      by: one.person === proposal.author ? "author" : "secretariat",
      name: context.person(one.person)?.name ?? null,
      at: one.at,
      unchanged: one.unchanged ?? [],
    };
  const language = (lang: Lang) => ({ ...standing.languages[lang], confirmed: confirmed(standing.languages[lang].confirmed) });
  return {
    ...{ proposal: proposal.id, version, since: standing.since, sinceConfirmed: standing.sinceConfirmed },
    parts: standing.parts.map(({ part, before, now, changed, missing, behind }) => ({
      ...{ part, changed, missing, behind },
      pieces: { en: compareLines((before ?? now).en, now.en), cy: compareLines((before ?? now).cy, now.cy) },
    })),
    languages: { en: language("en"), cy: language("cy") },
  };
}

/** The program that made the words of a version in the language they are shown in, while its label stands; null: none. */
export function machineMade(
  context: Pick<Reading, "words">,
  proposal: Proposal,
  version: number,
  shown: Said | null,
  lang: Lang,
): string | null {
  const standing = shown && languagesStanding(proposal, version, context.words)?.languages[shown.lang ?? lang];
  return standing?.machineStands ? standing.machine : null;
}

/** The same of a proposal as it counts now. */
export function machineNow(context: Reading, id: string, lang: Lang): string | null {
  const proposal = context.assembly.proposal(id);
  const version = proposal && currentVersion(proposal);
  return proposal && version ? machineMade(context, proposal, version.number, titleOf(context, id, lang), lang) : null;
}

/** The address at which the languages of a version stand side by side, without the language. */
export const languagesPath = (proposal: string, version: number): string => `/proposals/${proposal}/v${version}/languages`;

/** The page on which the languages of a version stand side by side. */
export interface LanguagesShown {
  readonly id: string;
  readonly version: number;
  readonly latest: number;
  readonly title: Said | null;
  readonly standing: StandingShown | null;
  readonly url: string;
}

/** The page for a reader in `lang`; null where there is no such version. */
export function languagesShown(
  context: Reading & Pick<TesseraContext, "origin" | "person">,
  id: string,
  version: number,
  lang: Lang,
): LanguagesShown | null {
  const proposal = context.assembly.proposal(id);
  if (!proposal?.versions.some(({ number }) => number === version)) return null;
  return {
    ...{ id, version, latest: proposal.versions.length },
    title: titleOf(context, id, lang, version),
    standing: standingShown(context, proposal, version),
    url: `${context.origin}${href(lang, languagesPath(id, version))}`,
  };
}

/** Both languages, the page's own first. */
export const pageFirst = (lang: Lang): readonly Lang[] => (lang === "en" ? bothLanguages : [...bothLanguages].reverse());
