import type { Hash } from "../shared/journal.ts";
import { type Alike, Corpus } from "../shared/likeness/corpus.ts";
import type { ProposalText } from "../shared/proposals/text.ts";
import { parseProposal } from "../shared/proposals/text.ts";
import type { AssemblyRecord } from "./record.ts";

const corpora = new WeakMap<AssemblyRecord, Corpus>();

/** The public proposals (as `words` may show them) much like a text, the most alike first (LIK-1, LIK-2). `except`: the proposal that it is the text of. */
export function likeProposals(
  record: AssemblyRecord,
  words: (hash: Hash) => string | null,
  text: ProposalText,
  except: string | null,
): readonly Alike[] {
  const { memory } = record;
  const corpus = corpora.get(record) ?? new Corpus();
  corpora.set(record, corpus);
  const textOf = (id: string): ProposalText | null => {
    const version = memory.proposal(id)?.versions.at(-1);
    return (version && parseProposal(words(version.text) ?? undefined)) ?? null;
  };
  corpus.follow(
    memory.ids("proposal").flatMap((id) => memory.proposal(id) ?? []),
    textOf,
  );
  return corpus.alike(text, except, textOf);
}
