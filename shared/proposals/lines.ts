import type { ProposalText } from "./text.ts";

/** The parts of a proposal's text that are a line or a few, without blocks: what is compared, amended and written together. */
export const lineNames = ["title.en", "title.cy", "question.en", "question.cy", "summary.en", "summary.cy", "cost"] as const;
/** One of them. */
export type LineName = (typeof lineNames)[number];

/** The words of one of them. */
export function lineOf(text: Pick<ProposalText, "title" | "question" | "summary" | "cost">, line: LineName): string {
  switch (line) {
    case "title.en":
      return text.title.en;
    case "title.cy":
      return text.title.cy;
    case "question.en":
      return text.question.en;
    case "question.cy":
      return text.question.cy;
    case "summary.en":
      return text.summary.en;
    case "summary.cy":
      return text.summary.cy;
    case "cost":
      return text.cost;
  }
}
