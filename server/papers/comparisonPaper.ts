import { parseProposal } from "../../shared/proposals/text.ts";
import { changedParts } from "./changedParts.ts";
import type { Paper } from "./paper.ts";
import { addressFact, frame, kickerOf, type Making, titleIn, versionFacts } from "./papersWords.ts";

/** What changed from one version of a proposal to another, as a paper (OUT-1). Null: one of them does not exist or was withdrawn. */
export function comparisonPaper(making: Making, id: string, to: number, from: number): Paper | null {
  const { t, parts, wordsOf } = making;
  const proposal = parts.record.memory.proposal(id);
  const [before, after] = [from, to].map((number) => proposal?.versions.find((one) => one.number === number));
  const [was, is] = [before, after].map((version) => (version ? parseProposal(wordsOf(version.text) ?? undefined) : undefined));
  if (!proposal || !before || !after || !was || !is) return null;
  const made = frame(making, {
    path: `/proposals/${id}/v${to}/against/v${from}`,
    file: `proposal-${id}-v${to}-against-v${from}`,
    kicker: [...kickerOf(making, proposal, t("comparison.title", { from, to }))],
    title: titleIn(making, id, is),
    ...{ hash: after.hash, at: after.at, author: t("proposals.numbered", { number: id }) },
  });
  const changes = changedParts(making, was, is);
  const nothing = before.hash === after.hash ? [{ is: "note" as const, text: t("comparison.sameText", { from, to }) }] : [];
  return {
    ...made,
    whole: true,
    parts: [
      ...nothing,
      ...changes,
      { is: "heading", level: 2, text: t("papers.about") },
      { is: "facts", facts: [...versionFacts(making, before), ...versionFacts(making, after), addressFact(making, made.permalink)] },
    ],
  };
}
