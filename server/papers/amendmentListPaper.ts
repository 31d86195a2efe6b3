import { amendmentsView } from "../../shared/amendments/listViews.ts";
import type { Amendment } from "../../shared/amendments/state.ts";
import { amendmentView } from "../../shared/amendments/views.ts";
import { currentVersion } from "../../shared/proposals/questions.ts";
import type { Proposal } from "../../shared/proposals/state.ts";
import { parseProposal } from "../../shared/proposals/text.ts";
import { amendedParts, amendmentFacts, amendmentName } from "./amendmentPaper.ts";
import { onlyChangedParts, type Paper, type Part } from "./paper.ts";
import { addressFact, frame, kickerOf, type Making, titleIn, versionFacts } from "./papersWords.ts";

/** All amendments and recommendations to a proposal as a paper: the order of voting, the collisions, and each with what it changes (OUT-1). */
export function amendmentListPaper(making: Making, proposalId: string): Paper | null {
  const { record } = making.parts;
  const proposal = record.memory.proposal(proposalId);
  const current = proposal && currentVersion(proposal);
  if (!proposal || !current) return null;
  const { t } = making;
  const list = amendmentsView(proposal, record.memory, making.wordsOf);
  const all = record.memory.amendmentsOf(proposalId);
  const named = (id: string): string => {
    const amendment = record.memory.amendment(id);
    return amendment ? amendmentName(making, amendment) : id;
  };
  const made = frame(making, {
    path: `/proposals/${proposalId}/amendments`,
    file: `proposal-${proposalId}-amendments`,
    kicker: [...kickerOf(making, proposal, t("papers.amendmentsTo", { number: proposalId }))],
    title: titleIn(making, proposalId, parseProposal(making.wordsOf(current.text) ?? undefined) ?? null),
    ...{ hash: current.hash, at: current.at, author: t("papers.amendmentsTo", { number: proposalId }) },
  });
  const clashes = list.cells.filter(({ collide }) => collide);
  const frameParts: readonly Part[] = [
    ...(all.length === 0 ? [{ is: "note" as const, text: t("papers.noAmendments") }] : []),
    ...(list.order.length > 0
      ? [{ is: "heading" as const, level: 2 as const, text: t("papers.order") }, orderTable(making, list, named)]
      : []),
    ...(clashes.length > 0 ? [{ is: "heading" as const, level: 2 as const, text: t("papers.collisions") }] : []),
    ...clashes.map(({ first, second }) => ({
      is: "note" as const,
      text: t("papers.collides", { first: named(first), second: named(second) }),
    })),
  ];
  const single = all.flatMap((amendment) => singleParts(making, amendment, proposal, 2));
  return {
    ...made,
    whole: false,
    parts: [
      ...frameParts,
      ...single,
      { is: "heading", level: 2, text: t("papers.about") },
      { is: "facts", facts: [...versionFacts(making, current), addressFact(making, made.permalink)] },
    ],
  };
}

/** One amendment: who made it and why, and the passages that it changes. `level`: how high its heading stands. */
export function singleParts(making: Making, amendment: Amendment, proposal: Proposal, level: 2 | 3): readonly Part[] {
  const view = amendmentView(amendment, proposal, making.parts.record.memory, making.wordsOf);
  return [
    { is: "heading", level, text: amendmentName(making, amendment) },
    { is: "facts", facts: amendmentFacts(making, view) },
    // Sections stand below the amendment that changes them.
    ...onlyChangedParts(amendedParts(making, view)).map((part) => (part.is === "heading" ? { ...part, level: 3 as const } : part)),
  ];
}

/** The order of voting and what falls with what, as a table. */
export const orderTable = ({ t }: Making, list: ReturnType<typeof amendmentsView>, named: (id: string) => string): Part => ({
  is: "table",
  header: [t("papers.place"), t("papers.amendment", { number: "" }).trim(), t("papers.falls")],
  rows: list.order.map((line, i) => [String(i + 1), named(line.id), line.falls.map(named).join(", ") || "–"]),
});
