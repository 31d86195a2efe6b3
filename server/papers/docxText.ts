import {
  DeletedTextRun,
  ExternalHyperlink,
  FootnoteReference,
  FootnoteReferenceRun,
  InsertedTextRun,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Piece } from "../../shared/diff/pieces.ts";
import { type NoteKind, type Run, safeLink } from "../../shared/proposals/document.ts";
import { noteKindStyle, noteStyles } from "./docxStyles.ts";
import type { Paper, Passage } from "./paper.ts";

/** Word's names of our languages. */
export const wordLanguages = { en: "en-GB", cy: "cy-GB" } as const;

/** What becomes of words: Word inserts them, deletes them, or leaves them as they are. */
export type Happened = "same" | "inserted" | "deleted";

interface Told {
  readonly run: Run;
  readonly happened: Happened;
}

/** What the text of one Word file is made with: numbers for tracked changes, and the footnotes found so far. */
export class DocxText {
  readonly #paper: Pick<Paper, "at" | "author" | "words">;
  readonly #notes: Paragraph[] = [];
  #changes = 0;

  constructor(paper: Pick<Paper, "at" | "author" | "words">) {
    this.#paper = paper;
  }

  /** The next tracked change: each has its own number, all the same author and time. */
  change(): { readonly id: number; readonly author: string; readonly date: string } {
    this.#changes += 1;
    const date = new Date(this.#paper.at).toISOString().replace(/\.\d+Z$/, "Z");
    return { id: this.#changes, author: this.#paper.author, date };
  }

  /** The footnotes by their numbers, once all text is made. */
  footnotes(): { readonly [number: string]: { readonly children: readonly Paragraph[] } } {
    return Object.fromEntries(this.#notes.map((note, i) => [String(i + 1), { children: [note] }]));
  }

  /** Runs to which one thing happened. */
  runs(list: readonly Run[], happened: Happened, lang: Passage["lang"]): readonly ParagraphChild[] {
    return this.#told(
      list.map((run) => ({ run, happened })),
      lang,
    );
  }

  /** Compared pieces; words whose marks changed are deleted and inserted anew. */
  pieces(pieces: readonly Piece<Run>[], lang: Passage["lang"]): readonly ParagraphChild[] {
    const told = pieces.flatMap((piece): readonly Told[] => [
      ...(piece.is === "marks" ? piece.before.map((run) => ({ run, happened: "deleted" as const })) : []),
      ...piece.runs.map((run) => ({ run, happened: piece.is === "marks" ? ("inserted" as const) : piece.is })),
    ]);
    return this.#told(told, lang);
  }

  /** Words stand where they are; a note is one footnote there, with what changed within it tracked (PRP-20, OUT-2). */
  #told(told: readonly Told[], lang: Passage["lang"]): readonly ParagraphChild[] {
    const children: ParagraphChild[] = [];
    for (let at = 0; at < told.length; ) {
      const kind = told[at]?.run.note;
      let end = at + 1;
      while (end < told.length && told[end]?.run.note === kind) end += 1;
      const group = told.slice(at, end);
      at = end;
      if (kind === undefined) children.push(...group.map((one) => this.#words(one, lang)));
      else if (group.some(({ happened }) => happened === "same")) children.push(this.#note(kind, group, "same", lang));
      else
        for (const happened of ["deleted", "inserted"] as const) {
          const own = group.filter((one) => one.happened === happened);
          if (own.length > 0) children.push(this.#note(kind, own, happened, lang));
        }
    }
    return children;
  }

  #words({ run, happened }: Told, lang: Passage["lang"]): ParagraphChild {
    const link = run.link ? safeLink(run.link) : null;
    const looks = {
      text: run.text,
      language: { value: wordLanguages[lang] },
      ...(run.strong ? { bold: true } : {}),
      ...(run.emphasis ? { italics: true } : {}),
      ...(link ? { style: "Hyperlink" } : {}),
    };
    const child =
      happened === "inserted"
        ? new InsertedTextRun({ ...looks, ...this.change() })
        : happened === "deleted"
          ? new DeletedTextRun({ ...looks, ...this.change() })
          : new TextRun(looks);
    return link ? new ExternalHyperlink({ children: [child], link }) : child;
  }

  /** A footnote; where it comes or goes as a whole its sign does, and its words go with it. */
  #note(kind: NoteKind, told: readonly Told[], happened: Happened, lang: Passage["lang"]): ParagraphChild {
    const within = told.map((one) => this.#words(happened === "same" ? one : { ...one, happened: "same" }, lang));
    const named = kind === "evidence" ? [new TextRun({ text: `${this.#paper.words.source} `, style: noteKindStyle })] : [];
    this.#notes.push(
      new Paragraph({ style: noteStyles[kind], children: [new TextRun({ text: " ", style: noteKindStyle }), ...named, ...within] }),
    );
    const id = this.#notes.length;
    if (happened === "same") return new FootnoteReferenceRun(id);
    const sign = { style: "FootnoteReference", children: [new FootnoteReference(id)], ...this.change() };
    return happened === "inserted" ? new InsertedTextRun(sign) : new DeletedTextRun(sign);
  }
}
