import type { Lang } from "../../app/locales/href.ts";
import { type Refusal, refuse } from "../../shared/journal.ts";
import { type Block, documentLimits, plainOf } from "../../shared/proposals/document.ts";
import type { Imported } from "../../shared/proposals/imported.ts";
import { type BlockWithoutId, giveIds } from "../../shared/proposals/plainForm.ts";
import { emptyProposalText, proposalTextSchema } from "../../shared/proposals/text.ts";
import { textLimits } from "../../shared/textLimits.ts";
import { type ReadBlock, type ReadText, sampleOf } from "./report.ts";
import { type SectionName, sectionNamed } from "./sections.ts";

/** Only headings of these levels can name a section: deeper ones are the text's own. */
const deepestSection = 3;
const ourKicker = /^(Proposal|Cynnig) \d+ · /;

const wordsOf = (block: ReadBlock): string => block.runs.map(({ text }) => text).join("");

/**
 * Divides a file among the sections of a proposal (OUT-3): by headings that name them, in English or Welsh; without such a
 * heading, what stands before the first numbered clause is the case, the rest the clauses. Refuses what is too long for a proposal.
 */
export function toProposal(read: ReadText, lang: Lang): Imported | Refusal {
  if (read.blocks.length === 0) return refuse("importNoWords", {}, "file");
  const report = [...read.report];
  const { title, rest } = titleOf(read.blocks);
  const { sections, hasSections } = divided(rest);
  if (!hasSections) report.push({ what: "noSections", place: null, sample: "" });
  const about = sections.about[0];
  if (about) report.push({ what: "aboutLeftOut", place: about.place, sample: "" });

  const inCase: BlockWithoutId[] = [];
  const line = (section: SectionName | null, words: readonly ReadBlock[], max: number): string => {
    const text = words.map(wordsOf).join(" ");
    if (text.length <= max) return text;
    // It fits no field of one line: it is kept as a paragraph of the case.
    report.push({ what: "lineTooLong", place: words[0]?.place ?? null, sample: sampleOf(text) });
    inCase.push(...(section === null ? [{ kind: "heading" as const, runs: words[0]?.runs ?? [] }] : words.map(asBlock)));
    return "";
  };
  const both = (part: "title" | "summary" | "question", own: string) => {
    const given = {
      en: line(`${part}.en`, sections[`${part}.en`], textLimits[part]),
      cy: line(`${part}.cy`, sections[`${part}.cy`], textLimits[part]),
    };
    const plain = line(part, sections[part], textLimits[part]) || own;
    return { ...given, [lang]: given[lang] || plain };
  };
  const own = title ? line(null, [title], textLimits.title) : "";
  const untitled = sections["title.en"].length + sections["title.cy"].length === 0;
  const text = {
    ...emptyProposalText,
    language: lang,
    title: both("title", untitled ? own : ""),
    summary: both("summary", ""),
    question: both("question", ""),
    clauses: giveIds(sections.clauses.map(asBlock), { blocks: [], given: 0 }),
    cost: sections.cost.map((block) => `${block.kind === "list" ? "- " : ""}${wordsOf(block)}`).join("\n"),
    case: giveIds([...inCase, ...sections.case.map(asBlock)], { blocks: [], given: 0 }),
  };
  const checked = proposalTextSchema.safeParse(text);
  if (checked.success) return { text: checked.data, report, from: read.from };
  return refuse("importTooLongForProposal", tooLong([...text.clauses.blocks, ...text.case.blocks]), "file");
}

const tooLong = (blocks: readonly Block[]) => ({
  blocks: documentLimits.blocks,
  whole: documentLimits.whole,
  hasBlocks: blocks.length,
  has: blocks.reduce((sum, block) => sum + plainOf(block).length, 0),
});

const asBlock = ({ kind, runs }: ReadBlock): BlockWithoutId => ({ kind, runs });

/** The title is a heading at the beginning, where nothing but our own frame stands before it: of the first level, or alone of its level. */
function titleOf(blocks: readonly ReadBlock[]): { readonly title: ReadBlock | null; readonly rest: readonly ReadBlock[] } {
  const isFrame = (block: ReadBlock | undefined): boolean => block?.kind === "paragraph" && ourKicker.test(wordsOf(block));
  const start = isFrame(blocks[0]) ? 1 : 0;
  const first = blocks[start];
  const alone = blocks.filter(({ kind, level }) => kind === "heading" && (level ?? 1) <= (first?.level ?? 1)).length === 1;
  if (first?.kind !== "heading" || ((first.level ?? 1) > 1 && !alone) || sectionNamed(wordsOf(first)))
    return { title: null, rest: blocks.slice(start) };
  return { title: first, rest: blocks.slice(isFrame(blocks[start + 1]) ? start + 2 : start + 1) };
}

type Sections = { readonly [name in SectionName]: readonly ReadBlock[] };

function divided(blocks: readonly ReadBlock[]): { readonly sections: Sections; readonly hasSections: boolean } {
  const found: { [name in SectionName]: ReadBlock[] } = {
    ...{ clauses: [], case: [], cost: [], about: [], both: [], title: [], summary: [], question: [] },
    ...{ "title.en": [], "title.cy": [], "summary.en": [], "summary.cy": [], "question.en": [], "question.cy": [] },
  };
  const named = blocks.map((block) =>
    block.kind === "heading" && (block.level ?? 1) <= deepestSection ? sectionNamed(wordsOf(block)) : undefined,
  );
  const hasSections = named.some((name) => name !== undefined);
  const firstClause = blocks.findIndex(({ kind }) => kind === "clause");
  let section: SectionName = "case";
  blocks.forEach((block, i) => {
    const name = named[i];
    if (name) {
      section = name;
      // That there was such a part is told, even where nothing stands in it.
      if (name === "about") found.about.push(block);
      return;
    }
    if (!hasSections) section = firstClause >= 0 && i >= firstClause ? "clauses" : "case";
    // What stands in no section of its own is part of the case.
    found[section === "both" ? "case" : section].push(block);
  });
  return { sections: found, hasSections };
}
