import type { CommentPart, ThreadPlace } from "../../shared/proposals/comments.ts";
import type { TextDocument } from "../../shared/proposals/document.ts";
import { plainOf } from "../../shared/proposals/document.ts";
import type { LineName } from "../../shared/proposals/lines.ts";
import { printedBlocks } from "../../shared/proposals/views.ts";
import type { Key } from "../locales/keys.ts";
import type { T } from "../locales/words.tsx";

/** What lines are called. */
const lines: { readonly [line in LineName]: Key } = {
  "title.en": "drafts.titleEn",
  "title.cy": "drafts.titleCy",
  "question.en": "drafts.questionEn",
  "question.cy": "drafts.questionCy",
  "summary.en": "drafts.summaryEn",
  "summary.cy": "drafts.summaryCy",
  cost: "proposals.sectionCost",
};

/** A passage in words: "Clause 3", "The case, passage 2", "Title in English". */
function passageText(t: T, part: CommentPart, clause: number | null, place: number | null): string {
  if (part !== "case" && part !== "clauses") return t(lines[part]);
  if (clause !== null) return t("comments.clause", { number: clause });
  return t(part === "case" ? "comments.inCase" : "comments.inClauses", { place: place ?? 0 });
}

/** Where a thread's passage is, in words. */
export const placeText = (t: T, place: ThreadPlace): string =>
  place.gone ? t("comments.passageGone") : passageText(t, place.part, place.clause, place.place);

/** The language in which a part is written, in a text written in this one. */
export const langOfPart = (part: CommentPart, written: "en" | "cy"): "en" | "cy" =>
  part.endsWith(".en") ? "en" : part.endsWith(".cy") ? "cy" : written;

/** The field in which a passage is written, for a link to it. */
export const fieldOfPlace = (place: ThreadPlace): string | null => (place.gone ? null : place.part);

/** A choice of a passage in a form without scripts: `case/b3`, `title.en`. */
export interface PassageChoice {
  readonly value: string;
  readonly text: string;
}

/** The beginning of words, whole ones. */
const begun = (words: string, most: number): string => (words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/u, "")} …`);

/** Every passage of a text that holds words, as a list to choose from. */
export function passageChoices(
  t: T,
  {
    fields,
    ...sections
  }: { readonly fields: { readonly [name: string]: unknown }; readonly case: TextDocument; readonly clauses: TextDocument },
): readonly PassageChoice[] {
  const lineOf = (line: LineName): readonly PassageChoice[] => {
    const words = fields[line];
    return typeof words === "string" && words.trim() !== "" ? [{ value: line, text: `${t(lines[line])}: ${begun(words, 40)}` }] : [];
  };
  const blocksOf = (part: "case" | "clauses"): readonly PassageChoice[] =>
    printedBlocks(sections[part].blocks).map((block, index) => ({
      value: `${part}/${block.id}`,
      text: `${passageText(t, part, block.number, index + 1)}: ${begun(plainOf(block), 40)}`,
    }));
  const before = (["title.en", "title.cy", "question.en", "question.cy", "summary.en", "summary.cy"] as const).flatMap(lineOf);
  return [...before, ...blocksOf("case"), ...blocksOf("clauses"), ...lineOf("cost")];
}

/** Words that are quoted in a list: long ones by their beginning. */
export const quoted = (words: string): string => begun(words, 240);
