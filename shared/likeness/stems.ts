import type { Language } from "../proposals/state.ts";

/** Words that say nothing about what a text is about, without accents. */
const empty: { readonly [lang in Language]: ReadonlySet<string> } = {
  en: new Set(
    `a about after all also an and any are as at be because been before but by can could do each every for from had has have how if in into
    is it its may more most must no nor not of off on one only or other our out over own per shall should so some such than that the their
    them then there these they this those to two under until up was we were what when where which while who will with within without would
    you your assembly adopt adopted vote proposal question`.split(/\s+/),
  ),
  cy: new Set(
    `a ac ag ai am ar arall at bob bod bu byddai bydd cael ceir chi chwi cyn dan dros dy eich ein ei er eraill eu fe fel fod fydd fyddai gan
    gall gyda gyfer gyda hefyd heb hi hon honno hwn hwnnw hyd hyn hynny i iddo iddi iddynt lle mae maent mai mewn mwy na nac nad naill nes neu
    ni nid o oedd oes on ond os pan pob rhag rhai rhaid rhwng rhyw rydym sef sydd sy tan trwy tua un unrhyw wedi wrth y yn yna yr ydych ydyw
    yw cynulliad mabwysiadu fabwysiadu ddylai ddylid cynnig`.split(/\s+/),
  ),
};

/**
 * English: the plural and no more (the "S stemmer" of D. Harman, "How Effective Is Suffixing?", Journal of the American Society for
 * Information Science 42, 1991): it joins what is the same word and never two that are not.
 */
function englishStem(word: string): string {
  if (/(?<![ae])ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?<![aeo])es$/.test(word)) return word.slice(0, -1);
  return /(?<![us])s$/.test(word) ? word.slice(0, -1) : word;
}

/** The initial consonants that soft, nasal and aspirate mutation turn into one another, the longest first (D. A. Thorne, "A Comprehensive Welsh Grammar", 1993). */
const mutations: readonly (readonly [RegExp, string])[] = [
  [/^(?:ngh|ng|ch|c|g)/, "c"],
  [/^(?:mh|ph|ff|p|b|f|m)/, "p"],
  [/^(?:nh|th|dd|t|d|n)/, "t"],
  [/^ll?/, "l"],
  [/^rh?/, "r"],
];
const plurals = /(?:iau|oedd|iaid|ion|aid|au|on|ydd|od|i)$/;

/** Welsh: the class of its first consonant, whatever mutation made of it, and no plural ending. What a mutation took away (gardd, ardd) stays apart. */
function welshStem(word: string): string {
  const cut = word.length > 5 ? word.replace(plurals, "") : word;
  const found = mutations.find(([sound]) => sound.test(cut));
  return found ? cut.replace(found[0], found[1]) : cut;
}

/** A word without its accents, in lower case. */
const plain = (word: string): string => word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** Stems already worked out, so that a word that comes a thousand times is looked at once; begun anew when it grows too long. */
const known: { readonly [lang in Language]: Map<string, string | null> } = { en: new Map(), cy: new Map() };
const mostKnown = 100_000;

/** The stem of a word; null for one that says nothing. */
function stemOf(word: string, lang: Language): string | null {
  const before = known[lang].get(word);
  if (before !== undefined) return before;
  const bare = plain(word);
  const nothing = empty[lang].has(bare) || (bare.length < 3 && !/\p{N}/u.test(bare));
  const stem = nothing ? null : lang === "cy" ? welshStem(bare) : englishStem(bare);
  if (known[lang].size >= mostKnown) known[lang].clear();
  known[lang].set(word, stem);
  return stem;
}

/** What clings to a word (o'r, council's) stands apart, and is too short to say anything. */
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The stems of a text with the words they were written as, in order; words that say nothing are left out. */
export const stemsOf = (text: string, lang: Language): readonly { readonly stem: string; readonly word: string }[] =>
  (text.match(wordPattern) ?? []).flatMap((word) => {
    const stem = stemOf(word, lang);
    return stem === null ? [] : [{ stem, word }];
  });
