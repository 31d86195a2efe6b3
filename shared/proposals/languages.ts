import type { Hash } from "../journal.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Language, LanguageConfirmation, Proposal, ProposalVersion } from "./state.ts";
import { type LanguagePart, languageParts, type ProposalText, parseProposal } from "./text.ts";

/** English and Welsh. */
export const bothLanguages = ["en", "cy"] as const;
/** The other one. */
export const otherLanguage = (lang: Language): Language => (lang === "en" ? "cy" : "en");

/** What gives the text behind a hash; null or undefined where it was withdrawn. */
type WordsOf = (hash: Hash) => string | null | undefined;

/** How one part of a version stands in its two languages (PRP-21). */
export interface PartStanding {
  readonly part: LanguagePart;
  /** What it said in the version it is compared with; null: there is none to compare with. */
  readonly before: { readonly en: string; readonly cy: string } | null;
  readonly now: { readonly en: string; readonly cy: string };
  readonly changed: { readonly en: boolean; readonly cy: boolean };
  /** The language in which nothing is written; the first of them. */
  readonly missing: Language | null;
  /** The language that was left behind: the other changed, this one not, and nobody has said that it need not. Null: none. */
  readonly behind: Language | null;
}

/** How one language of a version stands. */
export interface LanguageStanding {
  /** The program that made its words, as whoever brought them said (PRP-22); null: a person wrote them. */
  readonly machine: string | null;
  /** Whether the label still stands: no named person has confirmed these words. */
  readonly machineStands: boolean;
  /** The confirmation for this very version. */
  readonly confirmed: LanguageConfirmation | null;
}

/** How the two languages of a version stand to each other. */
export interface LanguagesStanding {
  readonly version: number;
  /** The version that changes are counted from; null: nothing to compare with. */
  readonly since: number | null;
  /** Whether both languages of that version were confirmed; else it is the first that stood in both. */
  readonly sinceConfirmed: boolean;
  readonly parts: readonly PartStanding[];
  readonly languages: { readonly [lang in Language]: LanguageStanding };
}

const confirmationOf = (proposal: Proposal, version: number, lang: Language): LanguageConfirmation | null =>
  proposal.confirmations.find((one) => one.version === version && one.language === lang) ?? null;

const isConfirmed = (proposal: Proposal, version: number): boolean =>
  bothLanguages.every((lang) => confirmationOf(proposal, version, lang) !== null);

/** The last version up to this one whose languages were both confirmed; where there is none the first that stood in both. */
function sinceOf(proposal: Proposal, version: number): ProposalVersion | null {
  const upTo = proposal.versions.filter(({ number }) => number <= version);
  return upTo.findLast(({ number }) => isConfirmed(proposal, number)) ?? upTo.find(({ languages }) => languages.length === 2) ?? null;
}

/** The parts in one language, as one text to compare. */
const wordsIn = (text: ProposalText, lang: Language): string => languageParts.map((part) => text[part][lang]).join("\n");

/** How the languages of a version stand (PRP-21, PRP-22); null where there is no such version or its words were withdrawn. */
export function languagesStanding(proposal: Proposal, version: number, wordsOf: WordsOf): LanguagesStanding | null {
  const textOf = (one: ProposalVersion | null | undefined): ProposalText | null =>
    (one && parseProposal(wordsOf(one.text) ?? undefined)) ?? null;
  const text = textOf(proposal.versions.find(({ number }) => number === version));
  if (!text) return null;
  const since = sinceOf(proposal, version);
  const base = textOf(since);
  const confirmed = { en: confirmationOf(proposal, version, "en"), cy: confirmationOf(proposal, version, "cy") };
  const machineStands = (lang: Language): boolean =>
    text.machine?.[lang] !== undefined &&
    !proposal.confirmations.some((one) => {
      if (one.language !== lang) return false;
      const checked = textOf(proposal.versions.find(({ number }) => number === one.version));
      return checked !== null && wordsIn(checked, lang) === wordsIn(text, lang);
    });
  const language = (lang: Language): LanguageStanding => ({
    machine: text.machine?.[lang] ?? null,
    machineStands: machineStands(lang),
    confirmed: confirmed[lang],
  });
  return {
    version,
    since: base && since ? since.number : null,
    sinceConfirmed: since !== null && isConfirmed(proposal, since.number),
    parts: languageParts.map((part) => partStanding(part, base, text, confirmed)),
    languages: { en: language("en"), cy: language("cy") },
  };
}

function partStanding(
  part: LanguagePart,
  base: ProposalText | null,
  text: ProposalText,
  confirmed: { readonly [lang in Language]: LanguageConfirmation | null },
): PartStanding {
  const [before, now] = [base?.[part] ?? null, text[part]];
  const changed = { en: before !== null && before.en !== now.en, cy: before !== null && before.cy !== now.cy };
  const left = changed.en === changed.cy ? null : changed.en ? "cy" : "en";
  return {
    ...{ part, before, now, changed },
    missing: bothLanguages.find((lang) => now[lang] === "") ?? null,
    // Whoever confirmed it for this version has said that it still says the same (PRP-21).
    behind: left !== null && confirmed[left] === null ? left : null,
  };
}

/** The parts that changed in one language and not yet in the other. */
export const partsDiffering = (standing: LanguagesStanding, behind?: readonly Language[]): readonly LanguagePart[] =>
  standing.parts.flatMap((one) => (one.behind !== null && (behind ?? bothLanguages).includes(one.behind) ? [one.part] : []));

/** Why the languages of a version are not confirmed, said as exactly as can be; the texts are read only where they can be. */
export function languagesRefusal(proposal: Proposal, version: number, wordsOf?: WordsOf): Refusal {
  const values = { number: proposal.id, version };
  const standing = wordsOf && languagesStanding(proposal, version, wordsOf);
  if (!standing) return refuse("languagesNotConfirmed", values);
  const differing = partsDiffering(standing);
  if (differing.length > 0) return refuse("languagesDiffer", { ...values, parts: differing.join(" ") });
  const made = bothLanguages.find((lang) => standing.languages[lang].machineStands);
  if (made) return refuse("languagesMachineMade", { ...values, source: standing.languages[made].machine ?? "" });
  return refuse("languagesNotConfirmed", values);
}

/**
 * The language whose label as a program's work is missing from a text though it may not go (PRP-22): something is written in it still,
 * and nobody has confirmed what the program made. Null: none.
 */
export const labelDropped = (before: ProposalText, text: ProposalText, mayGo: (lang: Language) => boolean): Language | null =>
  bothLanguages.find(
    (lang) =>
      before.machine?.[lang] !== undefined &&
      text.machine?.[lang] === undefined &&
      !mayGo(lang) &&
      languageParts.some((part) => text[part][lang] !== ""),
  ) ?? null;
