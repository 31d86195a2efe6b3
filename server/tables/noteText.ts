import type { Doc } from "yjs";
import { refuse } from "../../shared/journal.ts";
import { notePart } from "../../shared/sittings/tables/note.ts";
import { textLimits } from "../../shared/textLimits.ts";
import type { KindRules } from "../drafting/kinds.ts";
import { writeLine } from "../drafting/writeProposal.ts";

const given = { case: 0, clauses: 0 } as const;

/** A table's note: one plain text (GRP-6). Longer than twice what it may hold, it is taken back. */
export const groupNote: KindRules = {
  parts: new Set([notePart]),
  write: (doc: Doc, text: string) => {
    doc.transact(() => writeLine(doc.getText(notePart), text));
    return given;
  },
  read: (doc: Doc) => {
    const text = doc.getText(notePart).toString();
    if (text.length > 2 * textLimits.groupNote) return null;
    const fits = text.length <= textLimits.groupNote;
    const refusal = fits ? null : refuse("noteTooLong", { most: textLimits.groupNote });
    return { text: fits ? text : null, refusal, given, newIds: [] };
  },
};
