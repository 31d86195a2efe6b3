import type { Hash } from "../../../shared/journal.ts";
import { currentVersion } from "../../../shared/proposals/questions.ts";
import type { ProposalText } from "../../../shared/proposals/text.ts";
import { parseProposal } from "../../../shared/proposals/text.ts";
import type { TesseraContext } from "../../context.ts";
import { type Lang, splitLang } from "../../locales/href.ts";

/** Words as a page shows them: `lang` only where they were written in another language than the page's. */
export interface Said {
  readonly text: string;
  readonly lang?: Lang;
}

/** What reading words asks of the context. */
export type Reading = Pick<TesseraContext, "assembly" | "words" | "langOf">;

/** The language of the page that was asked for. */
export const langOfRequest = (request: Request): Lang => splitLang(new URL(request.url).pathname).lang;

const marked = (text: string, written: Lang, lang: Lang): Said => (written === lang ? { text } : { text, lang: written });

/** Words of the record for a page in `lang`; null where there are none or they were withdrawn. */
export function said(context: Reading, hash: Hash | null | undefined, lang: Lang): Said | null {
  const text = hash ? context.words(hash) : null;
  return text === null || hash == null ? null : marked(text, context.langOf(hash), lang);
}

/** Of two texts the one in the page's language; the other one, marked, where that is empty. */
export function eitherOf(both: { readonly en: string; readonly cy: string }, lang: Lang): Said | null {
  const other = lang === "en" ? "cy" : "en";
  if (both[lang] !== "") return { text: both[lang] };
  return both[other] === "" ? null : { text: both[other], lang: other };
}

/** The text of one version of a proposal (the one that counts now, without `version`); null where it was withdrawn. */
export function textOf(context: Reading, id: string, version?: number): ProposalText | null {
  const proposal = context.assembly.proposal(id);
  const shown = proposal && (version === undefined ? currentVersion(proposal) : proposal.versions.find((one) => one.number === version));
  return shown ? (parseProposal(context.words(shown.text) ?? undefined) ?? null) : null;
}

/** A proposal's title for a page in `lang`. */
export function titleOf(context: Reading, id: string, lang: Lang, version?: number): Said | null {
  const text = textOf(context, id, version);
  return text && eitherOf(text.title, lang);
}

/** The name of a region; its code where the name was withdrawn. */
export function regionName(context: Reading, code: string, lang: Lang): string {
  const region = context.assembly.roll.regions.find((one) => one.code === code);
  return (region && context.words(lang === "cy" ? region.nameCy : region.nameEn)) ?? code;
}

/** The title of a sitting for a page in `lang`. */
export function sittingTitle(context: Reading, id: string, lang: Lang): string | null {
  const sitting = context.assembly.sitting(id);
  return sitting ? context.words(lang === "cy" ? sitting.titleCy : sitting.titleEn) : null;
}
