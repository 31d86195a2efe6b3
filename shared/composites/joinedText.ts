import { extents } from "../proposals/departments.ts";
import type { TextDocument } from "../proposals/document.ts";
import { withIdsAfter } from "../proposals/idsAfter.ts";
import type { ProposalText } from "../proposals/text.ts";
import { textLimits } from "../textLimits.ts";

/**
 * The text with which writing a composite begins (CMP-3): the case and the clauses of both, the first's before the second's,
 * and both costs. The question is left to be written: a vote on both is a new question.
 */
export function joinedText(first: ProposalText, second: ProposalText): ProposalText {
  const extent = extents.filter((one) => first.extent.includes(one) || second.extent.includes(one));
  return {
    ...first,
    title: bothLines(first.title, second.title, " / ", textLimits.title),
    question: { en: "", cy: "" },
    summary: bothLines(first.summary, second.summary, " ", textLimits.summary),
    case: oneAfterTheOther(first.case, second.case),
    clauses: oneAfterTheOther(first.clauses, second.clauses),
    cost: within([first.cost, second.cost].filter((cost) => cost !== "").join("\n\n"), first.cost, textLimits.cost),
    extent: extent.includes("UK") ? ["UK"] : extent,
    addressees: extents.flatMap((nation) => [...first.addressees, ...second.addressees].filter((one) => one.nation === nation).slice(0, 1)),
  };
}

type InBoth = ProposalText["title"];

/** Where both together are too long, the first alone: nobody's words are cut off in the middle. */
const within = (joined: string, first: string, most: number): string => (joined.length <= most ? joined : first);

const bothLines = (first: InBoth, second: InBoth, between: string, most: number): InBoth => {
  const line = (lang: "en" | "cy"): string =>
    first[lang] === "" || second[lang] === "" ? "" : within(`${first[lang]}${between}${second[lang]}`, first[lang], most);
  return { en: line("en"), cy: line("cy") };
};

function oneAfterTheOther(first: TextDocument, second: TextDocument): TextDocument {
  const moved = withIdsAfter(first, second);
  return { blocks: [...first.blocks, ...moved.blocks], given: moved.given };
}
