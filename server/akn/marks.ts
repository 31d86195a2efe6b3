import type { Lang } from "../../app/locales/href.ts";
import type { T } from "../../app/locales/words.tsx";
import { inLanguage, stretches } from "../../app/routes/decision-note/marked.ts";
import type { Reading } from "../../app/routes/proposals/said.ts";
import { type XmlElement, xml } from "./xml.ts";

/** What is told apart inside a sentence: words that were withdrawn, counted votes; beside them languages (`decision-note/marked.ts`). */
const withdrawn = "withdrawn";
const counted: { readonly [name: string]: string } = { for: "for", against: "against", abstain: "abstain", didNotVote: "did-not-vote" };

/** Sentences whose figures are counts of a vote, and those in which somebody is quoted. */
const counting: readonly string[] = ["minutes.voteHeads", "minutes.procedureAgreed", "minutes.procedureNotAgreed", "voteOptions.noteVotes"];
const quoting: readonly string[] = ["minutesText.saidWords", "minutesText.saidInSummary", "minutesText.wroteWords"];

const mark = "\ue000";

/** The record as it is read, with none of the characters in it that marks are made of. */
export const unmarked = (reading: Reading): Reading => ({
  ...{ assembly: reading.assembly, langOf: reading.langOf },
  words: (hash) => reading.words(hash)?.replace(/[\ue000-\ue002]/g, "") ?? null,
});

/** The same sentences, with what was withdrawn, what is quoted and what was counted marked in them. */
export const marking =
  (t: T, lang: Lang): T =>
  (key, values) => {
    if (key === "site.withdrawn") return inLanguage(t(key), withdrawn);
    if (!values || (!counting.includes(key) && !quoting.includes(key))) return t(key, values);
    const marked = Object.entries(values).map(([name, value]) => {
      if (counting.includes(key) && name in counted) return [name, inLanguage(String(value), name)];
      return quoting.includes(key) && name === "said" && !String(value).includes(mark)
        ? [name, inLanguage(String(value), lang)]
        : [name, value];
    });
    return t(key, Object.fromEntries(marked));
  };

/** AKN-4: what stands for words that were withdrawn. */
export const removed = (text: string): XmlElement => xml("remark", { status: "removed" }, text);
/** Words of somebody, in the language in which they were written. */
export const quoted = (text: string, lang: string): XmlElement => xml("inline", { name: "words", "xml:lang": lang }, text);

/** A marked sentence in Akoma Ntoso: `remark` for withdrawn words, `quantity` for counts, `inline` with its language for quotations. */
export const inAkn = (sentence: string): readonly (XmlElement | string)[] =>
  stretches(sentence).map(({ text, lang }) => {
    if (lang === undefined) return text;
    if (lang === withdrawn) return removed(text);
    const concept = counted[lang];
    return concept === undefined ? quoted(text, lang) : xml("quantity", { refersTo: `#${concept}`, normalized: text }, text);
  });
