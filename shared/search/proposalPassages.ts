import { parseChanges } from "../amendments/changesSchema.ts";
import type { Amendment } from "../amendments/state.ts";
import { type Block, plainOf } from "../proposals/document.ts";
import { currentVersion } from "../proposals/questions.ts";
import type { Proposal, ProposalVersion } from "../proposals/state.ts";
import { type ProposalText, parseProposal } from "../proposals/text.ts";
import { printedBlocks } from "../proposals/views.ts";
import { Gathered, type Passage, type PublicWords } from "./passage.ts";

/** Public words as a proposal's whole text; null where they were withdrawn. */
export const proposalIn = (words: PublicWords, hash: string): ProposalText | null => parseProposal(words(hash)?.text) ?? null;

/** The pieces of a proposal's text, each with the place on its page. */
function piecesOf(
  text: ProposalText,
): readonly { readonly part: string; readonly lang: "en" | "cy"; readonly text: string; readonly anchor: string }[] {
  const both = (part: "title" | "question" | "summary", anchor: string) =>
    (["en", "cy"] as const).map((lang) => ({ part: `${part}/${lang}`, lang, text: text[part][lang], anchor }));
  const blocks = (section: "case" | "clauses", anchorOf: (block: Block & { readonly number: number | null }) => string) =>
    printedBlocks(text[section].blocks).map((block) => ({
      ...{ part: `${section}/${block.id}`, lang: text.language, text: plainOf(block), anchor: anchorOf(block) },
    }));
  return [
    ...both("title", ""),
    ...both("summary", ""),
    ...both("question", "#question"),
    ...blocks("clauses", ({ number }) => (number === null ? "#clauses" : `#c${number}`)),
    ...blocks("case", () => "#case"),
    { part: "cost", lang: text.language, text: text.cost, anchor: "#facts" },
  ];
}

const versionAt = (proposal: Proposal, version: ProposalVersion): string =>
  `/proposals/${proposal.id}${version === currentVersion(proposal) ? "" : `/v${version.number}`}`;

/** A proposal: every version, the newest first; what an older one says in the same words is found in the newest that does (SEA-5). */
export function proposalPassages(proposal: Proposal, words: PublicWords): readonly Passage[] {
  const found = new Gathered(words);
  for (const version of proposal.versions.toReversed()) {
    const text = proposalIn(words, version.text);
    const at = versionAt(proposal, version);
    const shared = { kind: "proposal", at: version.at } as const;
    for (const { part, lang, text: said, anchor } of text ? piecesOf(text) : [])
      found.text(`v${version.number}/${part}`, { source: version.text, lang, text: said }, `${at}${anchor}`, shared, true);
    found.words(`v${version.number}/reason`, version.reason, `${at}#versions`, shared);
    const check = proposal.checks[version.number];
    for (const [i, answer] of (check?.answers ?? []).entries())
      found.words(`v${version.number}/check/${i + 1}`, answer, `${at}#q${i + 1}`, { ...shared, at: check?.at ?? version.at });
  }
  const page = `/proposals/${proposal.id}`;
  for (const mark of proposal.marks ?? [])
    found.words(`mark/${mark.version}/${mark.seat}`, mark.reason, `${page}#check`, { kind: "proposal", at: mark.at });
  for (const step of ["admitted", "returned", "withdrawn"] as const) {
    const given = proposal[step];
    if (given) found.words(step, given.reason, `${page}#story`, { kind: "proposal", at: given.at });
  }
  return found.all();
}

/** What of a proposal its passages are made of. */
export const proposalSources = ({ versions, checks, marks, admitted, returned, withdrawn }: Proposal): readonly unknown[] => [
  ...[versions, checks, marks, admitted, returned, withdrawn],
];

/** An amendment: the words it puts in, and its reasons. */
export function amendmentPassages(amendment: Amendment, words: PublicWords): readonly Passage[] {
  const found = new Gathered(words);
  const { proposal, kind, number, anchor, madeAt, ended } = amendment;
  const page = `/proposals/${proposal}/amendments/${kind === "editorial" ? "e" : ""}${number}`;
  const shared = { kind: "amendment", at: madeAt } as const;
  const said = words(anchor.changes);
  const changes = parseChanges(said?.text);
  if (said && changes) {
    const put = (part: string, text: string): void =>
      found.text(part, { source: anchor.changes, lang: said.lang, text }, page, shared, true);
    for (const { section, now } of changes.lines) put(`line/${section}`, now);
    for (const section of ["case", "clauses"] as const)
      for (const change of changes[section]) if ("now" in change) put(`${section}/${change.block}`, plainOf({ id: "", ...change.now }));
  }
  found.words("reason", amendment.reason, `${page}#reason`, shared);
  found.words("late", amendment.lateReason, `${page}#reason`, shared);
  if (ended) found.words("ended", ended.reason, `${page}#story`, { ...shared, at: ended.at });
  return found.all();
}
