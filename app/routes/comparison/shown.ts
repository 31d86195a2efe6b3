import { hasChange, type Piece } from "../../../shared/diff/pieces.ts";
import { compareProposals, proposalCounts } from "../../../shared/proposals/comparison.ts";
import { type ProposalText, parseProposal } from "../../../shared/proposals/text.ts";
import { isChange, type RowShown, rowsShown } from "../../comparison/rows.ts";
import type { TesseraContext } from "../../context.ts";
import { href, type Lang } from "../../locales/href.ts";
import { eitherOf, type Reading, type Said } from "../proposals/said.ts";
import { type VersionChoice, versionChoices } from "./versions.ts";

/** A line that was written, in the language it was written in, or something chosen: `before` and `after` as the record has them. */
export type ChangedSection =
  | { readonly is: "written"; readonly key: WrittenKey; readonly lang: Lang; readonly change: number; readonly pieces: readonly Piece[] }
  | { readonly is: "chosen"; readonly change: number; readonly choice: Choice };
/** The sections that are one line each, in the order of the page. */
export type WrittenKey = "cost" | "title" | "question" | "summary";
/** What was chosen, before and after. */
export type Choice =
  | { readonly of: "chapter"; readonly before: ProposalText["chapter"]; readonly after: ProposalText["chapter"] }
  | { readonly of: "extent"; readonly before: ProposalText["extent"]; readonly after: ProposalText["extent"] }
  | { readonly of: "addressees"; readonly before: ProposalText["addressees"]; readonly after: ProposalText["addressees"] }
  | { readonly of: "language"; readonly before: Lang; readonly after: Lang }
  | { readonly of: "machine"; readonly before: ProposalText["machine"] | null; readonly after: ProposalText["machine"] | null };

/** What changed between two versions, ready to show. */
export interface ChangesShown {
  readonly counts: ReturnType<typeof proposalCounts>;
  readonly clauses: readonly RowShown[];
  readonly case: readonly RowShown[];
  readonly sections: readonly ChangedSection[];
  /** How many changes the page numbers. */
  readonly changes: number;
  /** The languages of case, clauses and cost. */
  readonly written: { readonly before: Lang; readonly after: Lang };
}

/** The page that compares version `to` of a proposal with version `from`. */
export interface ComparisonShown {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly title: Said | null;
  readonly versions: readonly VersionChoice[];
  /** The first version that was asked for and does not exist. */
  readonly missing: number | null;
  /** Null where a version is missing or its words were withdrawn. */
  readonly changed: ChangesShown | null;
  readonly url: string;
}

/** The page for a reader in `lang`; null where there is no such proposal. */
export function comparisonShown(
  context: Reading & Pick<TesseraContext, "origin">,
  id: string,
  lang: Lang,
  from: number,
  to: number,
): ComparisonShown | null {
  const proposal = context.assembly.proposal(id);
  if (!proposal || proposal.versions.length === 0) return null;
  const text = (number: number): ProposalText | undefined => {
    const version = proposal.versions.find((one) => one.number === number);
    return version && parseProposal(context.words(version.text) ?? undefined);
  };
  const before = text(from);
  const after = text(to);
  const exists = (number: number): boolean => proposal.versions.some((one) => one.number === number);
  return {
    id,
    from,
    to,
    title: after ? eitherOf(after.title, lang) : null,
    versions: versionChoices(proposal),
    missing: [to, from].find((number) => !exists(number)) ?? null,
    changed: before && after ? changesShown(before, after, lang) : null,
    url: `${context.origin}${href(lang, `/proposals/${id}/v${to}/against/v${from}`)}`,
  };
}

/** Changes are numbered in the order of the page: clauses, case, what it costs and where it applies, both languages. */
export function changesShown(before: ProposalText, after: ProposalText, lang: Lang): ChangesShown {
  const comparison = compareProposals(before, after);
  const clauses = rowsShown(comparison.clauses, before.clauses.blocks, after.clauses.blocks, 1);
  const afterClauses = 1 + comparison.clauses.rows.filter(isChange).length;
  const theCase = rowsShown(comparison.case, before.case.blocks, after.case.blocks, afterClauses);
  let change = afterClauses + comparison.case.rows.filter(isChange).length;
  const sections: ChangedSection[] = [];
  const write = (key: WrittenKey, written: Lang, pieces: readonly Piece[]): void => {
    if (!hasChange(pieces)) return;
    sections.push({ is: "written", key, lang: written, change, pieces });
    change += 1;
  };
  const choose = (choice: Choice | null): void => {
    if (!choice) return;
    sections.push({ is: "chosen", change, choice });
    change += 1;
  };
  write("cost", after.language, comparison.cost);
  choose(comparison.chapter && { of: "chapter", ...comparison.chapter });
  choose(comparison.extent && { of: "extent", ...comparison.extent });
  choose(comparison.addressees && { of: "addressees", ...comparison.addressees });
  choose(comparison.language && { of: "language", ...comparison.language });
  choose(comparison.machine ? { of: "machine", ...comparison.machine } : null);
  for (const one of lang === "cy" ? (["cy", "en"] as const) : (["en", "cy"] as const))
    for (const key of ["title", "question", "summary"] as const) write(key, one, comparison[key][one]);
  return {
    counts: proposalCounts(comparison),
    clauses,
    case: theCase,
    sections,
    changes: change - 1,
    written: { before: before.language, after: after.language },
  };
}
