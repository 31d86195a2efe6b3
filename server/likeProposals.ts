import type { Hash } from "../shared/journal.ts";
import { type Alike, Corpus } from "../shared/likeness/corpus.ts";
import type { ProposalText } from "../shared/proposals/text.ts";
import { parseProposal } from "../shared/proposals/text.ts";
import type { AssemblyRecord } from "./record.ts";

/** Public words behind a hash; null where they were withdrawn or are not shown. */
type WordsShown = (hash: Hash) => string | null;

const corpora = new WeakMap<AssemblyRecord, Corpus>();

/** The public proposals (as `words` may show them) much like a text, the most alike first (LIK-1, LIK-2). `except`: the proposal that it is the text of. */
export function likeProposals(record: AssemblyRecord, words: WordsShown, text: ProposalText, except: string | null): readonly Alike[] {
  const textOf = textsOf(record, words);
  const corpus = corpusOf(record);
  corpus.follow(proposalsOf(record), textOf);
  return corpus.alike(text, except, textOf);
}

const corpusOf = (record: AssemblyRecord): Corpus => {
  const corpus = corpora.get(record) ?? new Corpus();
  corpora.set(record, corpus);
  return corpus;
};

const textsOf =
  ({ memory }: AssemblyRecord, words: WordsShown) =>
  (id: string): ProposalText | null => {
    const version = memory.proposal(id)?.versions.at(-1);
    return (version && parseProposal(words(version.text) ?? undefined)) ?? null;
  };

const proposalsOf = ({ memory }: AssemblyRecord) => memory.ids("proposal").flatMap((id) => memory.proposal(id) ?? []);

/** So many proposals are counted between two turns of the event loop. */
const atOnce = 10;

/**
 * Counts what the record holds before anybody asks, a few proposals at a time, so that nobody waits for it. Gives what stops it.
 */
export function countAhead(record: AssemblyRecord, words: WordsShown): () => void {
  const waiting = [...proposalsOf(record)];
  const next = (): void => {
    corpusOf(record).follow(waiting.splice(0, atOnce), textsOf(record, words));
    if (waiting.length > 0) turn = setImmediate(next);
  };
  let turn = setImmediate(next);
  return () => clearImmediate(turn);
}
