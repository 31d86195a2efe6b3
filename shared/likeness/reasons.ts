import { bagOf, likeness } from "../diff/similarity.ts";
import type { Language } from "../proposals/state.ts";
import type { ProposalText } from "../proposals/text.ts";
import { clausesOf } from "../proposals/views.ts";
import { stemsOf } from "./stems.ts";
import { parts, textOfPart } from "./terms.ts";

/** Two clauses that say much the same. */
export interface ClausePair {
  readonly mine: { readonly number: number; readonly text: string };
  readonly theirs: { readonly number: number; readonly text: string };
}

/** Why two texts are thought alike: words of one's own text that the other has too, and clauses of both. */
export interface Reasons {
  readonly lang: Language;
  readonly words: readonly string[];
  readonly clauses: readonly ClausePair[];
}

/** So many words and clauses are quoted. */
const [mostWords, mostClauses] = [8, 3];
/** Clauses are quoted as alike from here on, in thousandths of likeness. */
const alikeFrom = 500;

/** What is quoted beside a proposal that is pointed out (LIK-3). `common`: the stems of both, the weightiest first. */
export function reasonsFor(mine: ProposalText, theirs: ProposalText, lang: Language, common: readonly string[]): Reasons {
  const written = new Map<string, string>();
  for (const part of parts.filter((one) => one.startsWith(lang)))
    for (const { stem, word } of stemsOf(textOfPart(mine, part), lang)) if (!written.has(stem)) written.set(stem, word.toLowerCase());
  const words = [...new Set(common.flatMap((stem) => written.get(stem) ?? []))].slice(0, mostWords);
  return { lang, words, clauses: mine.language === theirs.language ? clausePairs(mine, theirs) : [] };
}

function clausePairs(mine: ProposalText, theirs: ProposalText): readonly ClausePair[] {
  const [own, others] = [mine, theirs].map((text) =>
    clausesOf(text).map(({ number, text: said }) => ({ number, text: said, bag: bagOf(said) })),
  );
  const pairs = (own ?? []).flatMap((a) => (others ?? []).map((b) => ({ a, b, alike: likeness(a.bag, b.bag) })));
  return pairs
    .filter(({ alike }) => alike >= alikeFrom)
    .sort((x, y) => y.alike - x.alike || x.a.number - y.a.number || x.b.number - y.b.number)
    .slice(0, mostClauses)
    .map(({ a, b }) => ({ mine: { number: a.number, text: a.text }, theirs: { number: b.number, text: b.text } }));
}
