import type { Doc } from "yjs";
import { emptyProposalText, parseProposal } from "../../shared/proposals/text.ts";
import type { DocumentKind } from "../../shared/proposals/together.ts";
import { groupNote } from "../tables/noteText.ts";
import { type Given, proposalParts, type Reading, readProposal } from "./proposalText.ts";
import { writeProposal } from "./writeProposal.ts";

/** What one kind of text is: which parts a document of it has, how it is written from a plain text and read as one. */
export interface KindRules {
  readonly parts: ReadonlySet<string>;
  /** Makes the document say this plain text; gives how many block ids each section has given out. */
  readonly write: (doc: Doc, text: string) => Given;
  /** The plain text; null where the document holds what a text of this kind cannot hold. */
  readonly read: (doc: Doc, given: Given) => Reading | null;
}

/** Every kind that can be written together. */
export const kindRules: { readonly [kind in DocumentKind]: KindRules } = {
  draft: {
    parts: proposalParts,
    write: (doc, canonical) => {
      const text = parseProposal(canonical) ?? emptyProposalText;
      writeProposal(doc, text);
      return { case: text.case.given, clauses: text.clauses.given };
    },
    read: readProposal,
  },
  "group-note": groupNote,
};
