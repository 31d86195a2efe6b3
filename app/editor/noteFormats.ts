import type { TextFormatType } from "lexical";
import type { NoteKind } from "../../shared/proposals/document.ts";

/** The format of the editor that stands for each kind of note (PRP-20): it has none of its own, and we use these for nothing else. */
export const noteFormats = { note: "superscript", evidence: "highlight" } as const satisfies {
  readonly [kind in NoteKind]: TextFormatType;
};

/** What kind of note these words are; null for words of the text itself. */
export function noteOf(words: { readonly hasFormat: (format: TextFormatType) => boolean }): NoteKind | null {
  if (words.hasFormat(noteFormats.note)) return "note";
  return words.hasFormat(noteFormats.evidence) ? "evidence" : null;
}
