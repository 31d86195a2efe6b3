import { happened, nameOf } from "../../app/comparison/names.ts";
import { rowsShown } from "../../app/comparison/rows.ts";
import type { T } from "../../app/locales/words.tsx";
import type { Comparison } from "../../shared/diff/compare.ts";
import { hasChange, type Piece } from "../../shared/diff/pieces.ts";
import { compareProposals } from "../../shared/proposals/comparison.ts";
import type { Block, Run, TextDocument } from "../../shared/proposals/document.ts";
import type { ProposalText } from "../../shared/proposals/text.ts";
import { printedBlocks } from "../../shared/proposals/views.ts";
import type { Part, Passage } from "./paper.ts";
import type { Making } from "./papersWords.ts";
import { choiceFacts, lineName } from "./versionPaper.ts";

/** The second text with everything that changed from the first; sections in which nothing changed are whole as well (OUT-1). */
export function changedParts(making: Making, before: ProposalText, after: ProposalText): readonly Part[] {
  const { t } = making;
  const compared = compareProposals(before, after);
  const lines = (["title", "summary", "question"] as const).flatMap((part) =>
    (["en", "cy"] as const).flatMap((lang): readonly Part[] =>
      before[part][lang] === "" && after[part][lang] === ""
        ? []
        : [
            { is: "heading", level: 3, text: lineName(t, part, lang) },
            linePassage(t, before[part][lang], after[part][lang], compared[part][lang], lang),
          ],
    ),
  );
  const chosen = chosenFacts(making, before, after);
  return [
    ...documentParts(making, t("proposals.sectionClauses"), compared.clauses, [before, after], "clauses"),
    ...documentParts(making, t("proposals.sectionCase"), compared.case, [before, after], "case"),
    { is: "heading", level: 2, text: t("proposals.sectionCost") },
    linePassage(t, before.cost, after.cost, compared.cost, after.language),
    { is: "heading", level: 2, text: t("proposals.inBothLanguages") },
    ...lines,
    ...(chosen.length > 0
      ? ([
          { is: "heading", level: 2, text: t("papers.chosen") },
          { is: "facts", facts: chosen },
        ] as const)
      : []),
  ];
}

/** Words of one section, of which line breaks stay as they are. */
function linePassage(t: T, before: string, after: string, pieces: readonly Piece[], lang: Passage["lang"]): Passage {
  const words = (text: string) => (text === "" ? null : { kind: "paragraph" as const, runs: [{ text }] });
  return {
    ...{ is: "passage", lang, place: "same", number: null, pieces, before: words(before), after: words(after) },
    told: hasChange(pieces)
      ? before === ""
        ? t("comparison.isInserted")
        : after === ""
          ? t("comparison.isDeleted")
          : t("comparison.isChanged")
      : null,
  };
}

function documentParts(
  { t }: Making,
  title: string,
  compared: Comparison<Block>,
  [before, after]: readonly [ProposalText, ProposalText],
  name: "case" | "clauses",
): readonly Part[] {
  const passages = documentPassages(t, compared, before[name], after[name], after.language);
  return passages.length === 0 ? [] : [{ is: "heading", level: 2, text: title }, ...passages];
}

/** Every row of a comparison as a passage. */
export function documentPassages(
  t: T,
  compared: Comparison<Block>,
  before: TextDocument,
  after: TextDocument,
  lang: Passage["lang"],
): readonly Passage[] {
  const numbersBefore = printedBlocks(before.blocks);
  const numbersAfter = printedBlocks(after.blocks);
  const shown = rowsShown(compared, before.blocks, after.blocks, 1);
  return compared.rows.map((row, i): Passage => {
    const said = shown[i];
    const from = "from" in row ? before.blocks[row.from] : undefined;
    const to = "to" in row ? after.blocks[row.to] : undefined;
    const words = (block: Block | undefined) => (block ? { kind: block.kind, runs: block.runs } : null);
    const whole = (runs: readonly Run[]): readonly Piece<Run>[] => [{ is: "same", runs }];
    const place = row.is === "left" ? "away" : said?.moved ? "here" : "same";
    const number =
      (row.is === "deleted" || row.is === "left" ? numbersBefore["from" in row ? row.from : -1] : numbersAfter["to" in row ? row.to : -1])
        ?.number ?? null;
    const told = said && said.change !== null ? toldOf(t, said) : null;
    return {
      ...{ is: "passage", lang, place, number, told },
      before: row.is === "inserted" ? null : words(from),
      after: row.is === "deleted" ? null : words(to),
      pieces: row.is === "same" ? whole(row.block.runs) : (said?.pieces ?? []),
    };
  });
}

function toldOf(t: T, said: ReturnType<typeof rowsShown>[number]): string {
  const { before, after, dividedFrom, joinedInto } = said;
  const what = [happened(t, said)];
  if (dividedFrom) what.push(t("comparison.dividedFrom", { what: nameOf(t, dividedFrom) }));
  if (joinedInto) what.push(t("comparison.joinedInto", { what: nameOf(t, joinedInto) }));
  const names = [before && nameOf(t, before), after && nameOf(t, after)];
  if (said.is === "left" && names[1]) what.push(t("comparison.now", { what: names[1] }));
  else if (names[0] && names[1] && names[0] !== names[1]) what.push(t("comparison.before", { what: names[0] }));
  return `${(said.is === "deleted" || said.is === "left" ? names[0] : names[1]) ?? names[0] ?? ""}: ${what.join("; ")}`;
}

const chosenFacts = (making: Making, before: ProposalText, after: ProposalText) => {
  const was = choiceFacts(making, before);
  const is = choiceFacts(making, after);
  const names = [...new Set([...was, ...is].map(({ name }) => name))];
  return names.flatMap((name) => {
    const [a, b] = [was, is].map((list) => list.find((one) => one.name === name)?.text ?? "–");
    return a === b ? [] : [{ name, text: making.t("papers.fromTo", { from: a ?? "", to: b ?? "" }) }];
  });
};
