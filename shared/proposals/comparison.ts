import { applyComparison } from "../diff/apply.ts";
import { textOfRuns } from "../diff/blocks.ts";
import { type Comparison, type Counts, compareDocuments, countsOf } from "../diff/compare.ts";
import { applyPieces, compareLines, hasChange, type Piece } from "../diff/pieces.ts";
import { type Block, canonicalJson } from "./document.ts";
import type { ProposalText } from "./text.ts";

/** A line of text in English and Welsh, each compared word by word. */
interface ComparedLines {
  readonly en: readonly Piece[];
  readonly cy: readonly Piece[];
}

/** Something chosen, not written, that differs; null where it is the same. */
export type Chosen<T> = { readonly before: T; readonly after: T } | null;

/** What changed between two texts of a proposal: plain JSON. */
export interface ProposalComparison {
  readonly title: ComparedLines;
  readonly question: ComparedLines;
  readonly summary: ComparedLines;
  readonly case: Comparison<Block>;
  readonly clauses: Comparison<Block>;
  readonly cost: readonly Piece[];
  readonly chapter: Chosen<ProposalText["chapter"]>;
  readonly extent: Chosen<ProposalText["extent"]>;
  readonly addressees: Chosen<ProposalText["addressees"]>;
  readonly language: Chosen<ProposalText["language"]>;
  /** Which languages a program made (PRP-22); absent where that is the same. */
  readonly machine?: { readonly before: ProposalText["machine"] | null; readonly after: ProposalText["machine"] | null };
}

const bothLanguages = (a: ProposalText["title"], b: ProposalText["title"]): ComparedLines => ({
  en: compareLines(a.en, b.en),
  cy: compareLines(a.cy, b.cy),
});

const chosen = <T>(before: T, after: T): Chosen<T> => (canonicalJson(before) === canonicalJson(after) ? null : { before, after });

/** Compares two canonical texts of a proposal. */
export const compareProposals = (a: ProposalText, b: ProposalText): ProposalComparison => ({
  title: bothLanguages(a.title, b.title),
  question: bothLanguages(a.question, b.question),
  summary: bothLanguages(a.summary, b.summary),
  case: compareDocuments(a.case, b.case),
  clauses: compareDocuments(a.clauses, b.clauses),
  cost: compareLines(a.cost, b.cost),
  chapter: chosen(a.chapter, b.chapter),
  extent: chosen(a.extent, b.extent),
  addressees: chosen(a.addressees, b.addressees),
  language: chosen(a.language, b.language),
  ...(canonicalJson(a.machine ?? null) === canonicalJson(b.machine ?? null)
    ? {}
    : { machine: { before: a.machine ?? null, after: b.machine ?? null } }),
});

/** How much changed: blocks of clauses and case, and how many of the other sections. */
export function proposalCounts(comparison: ProposalComparison): {
  readonly clauses: Counts;
  readonly case: Counts;
  readonly others: number;
} {
  const { title, question, summary, cost, chapter, extent, addressees, language, machine } = comparison;
  const lines = [title.en, title.cy, question.en, question.cy, summary.en, summary.cy, cost].filter(hasChange).length;
  const choices = [chapter, extent, addressees, language, machine ?? null].filter((one) => one !== null).length;
  return { clauses: countsOf(comparison.clauses.rows), case: countsOf(comparison.case.rows), others: lines + choices };
}

/** The second text from the first and their comparison, exactly (DIF-8); null where it was not made from this text. */
export function applyProposalComparison(a: ProposalText, comparison: ProposalComparison): ProposalText | null {
  const line = (before: string, pieces: readonly Piece[]): string | null => {
    const runs = applyPieces(before === "" ? [] : [{ text: before }], pieces);
    return runs && textOfRuns(runs);
  };
  const lines = (before: ProposalText["title"], { en, cy }: ComparedLines) => {
    const both = { en: line(before.en, en), cy: line(before.cy, cy) };
    return both.en === null || both.cy === null ? null : { en: both.en, cy: both.cy };
  };
  const title = lines(a.title, comparison.title);
  const question = lines(a.question, comparison.question);
  const summary = lines(a.summary, comparison.summary);
  const cost = line(a.cost, comparison.cost);
  const theCase = applyComparison(a.case, comparison.case);
  const clauses = applyComparison(a.clauses, comparison.clauses);
  if (!title || !question || !summary || cost === null || !theCase || !clauses) return null;
  const machine = comparison.machine ? comparison.machine.after : a.machine;
  return {
    ...(machine ? { machine } : {}),
    language: comparison.language ? comparison.language.after : a.language,
    ...{ title, question, summary, cost, case: theCase, clauses },
    chapter: comparison.chapter ? comparison.chapter.after : a.chapter,
    extent: comparison.extent ? comparison.extent.after : a.extent,
    addressees: comparison.addressees ? comparison.addressees.after : a.addressees,
  };
}
