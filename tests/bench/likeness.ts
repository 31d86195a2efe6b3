import { Corpus } from "../../shared/likeness/corpus.ts";
import type { Proposal } from "../../shared/proposals/state.ts";
import { emptyProposalText, type ProposalText } from "../../shared/proposals/text.ts";
import { type Found, findings } from "./gates.ts";
import { numbers } from "./numbers.ts";

const proposals = 2_000;
const asked = 40;

const vocabulary = Array.from({ length: 6_000 }, (_, n) => `w${n.toString(36)}${"aeiou"[n % 5]}${"lt".repeat(n % 3)}`);

/** A proposal of 500 words in both languages: a case of 300, eight clauses of 25; some words come often, as in a language. */
function textOf(next: (below: number) => number): ProposalText {
  const words = (count: number): string =>
    Array.from({ length: count }, () => vocabulary[Math.floor((next(6_000) * next(6_000)) / 6_000)] ?? "").join(" ");
  const blocks = (kind: "clause" | "paragraph", count: number, length: number) => ({
    blocks: Array.from({ length: count }, (_, n) => ({ id: `b${n + 1}`, kind, runs: [{ text: words(length) }] })),
    given: count,
  });
  const both = (length: number) => ({ en: words(length), cy: words(length) });
  const lines = { title: both(8), question: both(15), summary: both(20) };
  return { ...emptyProposalText, ...lines, case: blocks("paragraph", 5, 60), clauses: blocks("clause", 8, 25) };
}

const versionOf = (hash: string): Proposal["versions"][number] => ({
  ...{ number: 1, hash, text: hash, author: "p-ada", at: 0, reason: null, languages: [] },
});

/** Pointing out likely duplicates among 2,000 proposals of 500 words, with their stems in memory (LIK-1). */
export function likeness(): Promise<Found> {
  const found = findings("likeness");
  const next = numbers(7);
  const texts = new Map(Array.from({ length: proposals }, (_, i) => [String(i + 1), textOf(next)]));
  const textWith = (id: string): ProposalText | null => texts.get(id) ?? null;
  const stand = [...texts.keys()].map((id) => ({ id, stage: "admitted" as const, versions: [versionOf(id)] }));
  const corpus = new Corpus();
  let began = performance.now();
  corpus.follow(stand, textWith);
  found.line("counting the stems of 2,000 proposals, once", performance.now() - began, "ms");
  // The first question weighs every text once; it is asked when the server has nothing else to do.
  corpus.alike(textOf(next), null, textWith);
  const times = Array.from({ length: asked }, (_, i) => {
    // Every other one is there already: then there is something to point out and to quote.
    const text = i % 2 === 0 ? textWith(String(i * 17 + 1)) : textOf(next);
    began = performance.now();
    corpus.follow(stand, textWith);
    const alike = corpus.alike(text ?? emptyProposalText, null, textWith);
    if (i % 2 === 0 && alike[0]?.id !== String(i * 17 + 1)) throw new Error("the same text was not pointed out first");
    return performance.now() - began;
  }).sort((a, b) => a - b);
  found.atMost("what is like a proposal, among 2,000, in the middle of 40", times[asked / 2] ?? 0, 100, "ms");
  found.line("the same, the slowest of 40", times.at(-1) ?? 0, "ms");
  return Promise.resolve(found.all());
}
