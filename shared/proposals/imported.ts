import type { ProposalText } from "./text.ts";

/** What a reader met that a proposal cannot hold, and what became of it. Each has one sentence in the catalogue `imports`. */
export const notUnderstood = [
  "picture",
  "table",
  "nestedPoint",
  "footnote",
  "html",
  "code",
  "rule",
  "deepHeading",
  "unsafeLink",
  "struckOut",
  "trackedChanges",
  "comments",
  "field",
  "macros",
  "aboutLeftOut",
  "noSections",
  "lineTooLong",
  "startsElsewhere",
  "unknown",
] as const;
/** One of them. */
export type NotUnderstood = (typeof notUnderstood)[number];

/** One line of the report. */
export interface ReportLine {
  readonly what: NotUnderstood;
  /** The line of a Markdown file, the paragraph of a Word file; null: the file as a whole. */
  readonly place: number | null;
  /** The first words of what it is about; empty where there are none. */
  readonly sample: string;
}

/** A file as a proposal's text, and what was not understood of it (OUT-3). */
export interface Imported {
  readonly text: ProposalText;
  readonly report: readonly ReportLine[];
  /** What places count: lines of Markdown, paragraphs of Word. */
  readonly from: "markdown" | "word";
}
