import type { IStylesOptions } from "docx";
import type { BlockKind, NoteKind } from "../../shared/proposals/document.ts";

/** The styles of passages, by what they are; whoever reads the file back finds the text by them. */
const styles: { readonly [kind in BlockKind]?: string } = {
  clause: "Clause",
  heading: "Heading3",
  list: "Point",
  paragraph: "Passage",
  quotation: "Quotation",
};

/** The styles of footnotes, by what kind of note they are. */
export const noteStyles = { note: "Note", evidence: "Source" } as const satisfies { readonly [kind in NoteKind]: string };
/** The style of what a footnote is called, which is not part of its words. */
export const noteKindStyle = "NoteKind";

/** The style of a passage. */
export const styleOf = (kind: BlockKind): string => styles[kind] ?? "Passage";

const own = (id: string, looks: { readonly italics?: boolean; readonly size?: number; readonly indent?: number } = {}) => ({
  id,
  name: id,
  basedOn: "Normal",
  quickFormat: true,
  run: { ...(looks.italics ? { italics: true } : {}), ...(looks.size ? { size: looks.size } : {}) },
  paragraph: { spacing: { after: 120 }, ...(looks.indent ? { indent: { left: looks.indent } } : {}) },
});

const heading = (size: number) => ({ run: { size, bold: true }, paragraph: { spacing: { before: 280, after: 120 }, keepNext: true } });

/** The styles of every Word file, in one language; `scale`: how much larger its letters are. */
export const docxStyles = (language: string, scale = 1): IStylesOptions => ({
  default: {
    document: { run: { font: "Calibri", size: Math.round(23 * scale), language: { value: language } } },
    title: { run: { size: Math.round(44 * scale), bold: true }, paragraph: { spacing: { after: 240 } } },
    heading1: heading(Math.round(30 * scale)),
    heading2: heading(Math.round(26 * scale)),
    heading3: heading(Math.round(24 * scale)),
  },
  characterStyles: [{ id: noteKindStyle, name: noteKindStyle, run: { italics: true } }],
  paragraphStyles: [
    own("Passage"),
    own("Clause"),
    own("Point"),
    own("Quotation", { italics: true, indent: 567 }),
    own("Told", { italics: true }),
    own(noteStyles.note, { size: Math.round(18 * scale) }),
    own(noteStyles.evidence, { size: Math.round(18 * scale) }),
    own("Fact"),
    own("Kicker", { size: Math.round(20 * scale) }),
    own("Foot", { size: 15 }),
  ],
});
