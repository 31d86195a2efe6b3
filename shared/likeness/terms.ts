import type { TextDocument } from "../proposals/document.ts";
import { plainOf } from "../proposals/document.ts";
import type { Language } from "../proposals/state.ts";
import type { ProposalText } from "../proposals/text.ts";
import { stemsOf } from "./stems.ts";

/** How often each stem occurs. */
export type Terms = ReadonlyMap<string, number>;

/** What is compared: title, question and summary together, and what is said under them; each in one language. */
export const parts = ["en-head", "cy-head", "en-body", "cy-body"] as const;
/** One of them. */
export type Part = (typeof parts)[number];

/** The stems of a proposal's text by part; a part that is not written is absent. A function of the text alone, so it can be kept by its hash. */
export type Fingerprint = { readonly [part in Part]?: Terms };

/** The text of a part; empty where it is not written. */
export function textOfPart(text: ProposalText, part: Part): string {
  const lang: Language = part.startsWith("en") ? "en" : "cy";
  if (part.endsWith("head")) return [text.title[lang], text.question[lang], text.summary[lang]].join("\n");
  return text.language === lang ? [text.clauses, text.case].map(wordsOf).join("\n") : "";
}

const wordsOf = (document: TextDocument): string => document.blocks.map(plainOf).join("\n");

/** The language of a part. */
export const langOfPart = (part: Part): Language => (part.startsWith("en") ? "en" : "cy");

/** The stems of a text, counted part by part. */
export function fingerprint(text: ProposalText): Fingerprint {
  const counted = parts.flatMap((part) => {
    const terms = new Map<string, number>();
    for (const { stem } of stemsOf(textOfPart(text, part), langOfPart(part))) terms.set(stem, (terms.get(stem) ?? 0) + 1);
    return terms.size > 0 ? [[part, terms] as const] : [];
  });
  return Object.fromEntries(counted);
}
