import { lineNames } from "./lines.ts";

/**
 * How a text that several people write at once is laid out: names only, so that server and browser mean the same.
 * Lines (`lineNames`) are single texts, sections are documents of blocks, choices a map of what is ticked and chosen.
 */
/**
 * The texts without blocks that are written together: a proposal's lines, and by which program a language was made, where one did.
 */
export const togetherLines = [...lineNames, "machine.en", "machine.cy"] as const;
/** One of them. */
export type TogetherLine = (typeof togetherLines)[number];

/** The documents of blocks in a proposal. */
export const togetherSections = ["case", "clauses"] as const;
/** One of them. */
export type TogetherSection = (typeof togetherSections)[number];

/** The map that holds what is chosen: `language`, `chapter`, `extent.UK` …, `addressee.UK` …, each a string. */
export const choicesName = "choices";

/** The choice that says whether a proposal extends to a nation: `yes` or empty. */
export const extentChoice = (nation: string): string => `extent.${nation}`;

/** What kinds of text can be written together: a proposal, and the note of a table in a sitting. Minutes join them later. */
export const documentKinds = ["draft", "group-note"] as const;
/** One of them. */
export type DocumentKind = (typeof documentKinds)[number];

/** Which text: its kind and its id within the kind. */
export interface DocumentName {
  readonly kind: DocumentKind;
  readonly id: string;
}

/** What somebody may do with a text that is written together: write, comment, or only read. */
export type WritingRole = "editor" | "commenter" | "reader";

/** The roles that an author can invite a seat to. */
export const coAuthorRoles = ["editor", "commenter"] as const;
/** One of them. */
export type CoAuthorRole = (typeof coAuthorRoles)[number];

/** A seat that was invited to a draft (DRA-2). */
export interface CoAuthor {
  readonly seat: string;
  readonly role: CoAuthorRole;
}
