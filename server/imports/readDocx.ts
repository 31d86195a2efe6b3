import { isRefusal, type Refusal, refuse } from "../../shared/journal.ts";
import { makeRun, type NoteKind, normaliseRuns, type Run, safeLink } from "../../shared/proposals/document.ts";
import type { NotUnderstood, ReportLine } from "../../shared/proposals/imported.ts";
import { noteKindStyle, noteStyles } from "../papers/docxStyles.ts";
import { type ReadBlock, type ReadText, sampleOf } from "./report.ts";
import { type WordNode, wordDocument } from "./wordNodes.ts";
import { zipEntries } from "./zip.ts";

/**
 * Reads a Word file: mammoth reads its parts, and we take words, marks and links from what it read; no HTML is made. Refuses
 * files that unpack to too much, are damaged, or declare names of their own in their XML. What a proposal cannot hold is in the
 * report with its paragraph (OUT-3).
 */
export async function readDocx(bytes: Buffer): Promise<ReadText | Refusal> {
  const looked = lookInside(bytes);
  if (isRefusal(looked)) return looked;
  let seen: unknown = null;
  // It is loaded only where a Word file is read: it is large.
  const { default: mammoth } = await import("mammoth");
  try {
    await mammoth.convertToHtml(
      { buffer: bytes },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        transformDocument: (document: object) => {
          seen = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch {
    return refuse("importBroken", {}, "file");
  }
  const document = wordDocument(seen);
  if (!document) return refuse("importBroken", {}, "file");
  const reader = new WordReader(document.note);
  for (const child of document.children) reader.block(child);
  return { blocks: reader.blocks, report: [...looked, ...reader.report], from: "word" };
}

/** What the file holds as a whole; its XML may not declare names of its own, which can unfold without end. */
function lookInside(bytes: Buffer): readonly ReportLine[] | Refusal {
  const entries = zipEntries(bytes);
  if (isRefusal(entries)) return entries;
  if (!entries.some(({ name }) => name === "word/document.xml")) return refuse("importNotWord", {}, "file");
  const whole = (what: NotUnderstood): ReportLine => ({ what, place: null, sample: "" });
  const report: ReportLine[] = [];
  for (const entry of entries) {
    const content = entry.unpack();
    if (!content) return refuse("importBroken", {}, "file");
    if (/\.(xml|rels)$/i.test(entry.name) && /<!(DOCTYPE|ENTITY)/i.test(content.toString("latin1")))
      return refuse("importHasEntities", {}, "file");
    if (/vbaProject\.bin$/i.test(entry.name)) report.push(whole("macros"));
    if (entry.name === "word/document.xml" && /<w:(ins|del|moveFrom|moveTo)[ >]/.test(content.toString("latin1")))
      report.push(whole("trackedChanges"));
    if (entry.name === "word/comments.xml" && content.includes("<w:comment ")) report.push(whole("comments"));
  }
  return report;
}

interface Marks {
  readonly emphasis?: boolean;
  readonly strong?: boolean;
  readonly link?: string | null;
  readonly note?: NoteKind;
}

class WordReader {
  readonly blocks: ReadBlock[] = [];
  readonly report: ReportLine[] = [];
  readonly #note: (node: WordNode) => readonly WordNode[];
  #place = 0;

  constructor(note: (node: WordNode) => readonly WordNode[]) {
    this.#note = note;
  }

  #tell(what: NotUnderstood, sample: string): void {
    this.report.push({ what, place: this.#place, sample: sampleOf(sample) });
  }

  block(node: WordNode): void {
    if (node.type === "table") this.#table(node);
    else if (node.type === "paragraph") this.#paragraph(node);
    else for (const child of node.children) this.block(child);
  }

  #paragraph(node: WordNode): void {
    this.#place += 1;
    const { kind, level } = this.#kindOf(node);
    const runs = normaliseRuns(this.#inline(node.children, {}, kind === "heading"));
    if (runs.length > 0) this.blocks.push({ kind, runs, place: this.#place, ...(level === undefined ? {} : { level }) });
  }

  #kindOf(node: WordNode): { readonly kind: ReadBlock["kind"]; readonly level?: number } {
    const style = (node.styleName || node.styleId).toLowerCase();
    if (style === "title") return { kind: "heading", level: 1 };
    const heading = /^heading ?([1-9])$/.exec(style)?.[1];
    if (heading) {
      if (Number(heading) > 3) this.#tell("deepHeading", wordsIn(node));
      // A Word file has its title above its headings of the first level.
      return { kind: "heading", level: Number(heading) + 1 };
    }
    if (/quot/.test(style)) return { kind: "quotation" };
    if (!node.numbering) return { kind: style === "clause" ? "clause" : "paragraph" };
    if (node.numbering.level > 0) this.#tell("nestedPoint", wordsIn(node));
    return { kind: node.numbering.isOrdered ? "clause" : "list" };
  }

  /** Rows become paragraphs, their cells beside each other. */
  #table(node: WordNode): void {
    this.#place += 1;
    this.#tell("table", wordsIn(node));
    for (const row of node.children) {
      const cells = row.children.map((cell) => wordsIn(cell).trim()).filter((text) => text !== "");
      const runs = normaliseRuns([{ text: cells.join(" | ") }]);
      if (runs.length > 0) this.blocks.push({ kind: "paragraph", runs, place: this.#place });
    }
  }

  /** A footnote or endnote as a note where it stands; in the style of a source, a source (PRP-20). Its paragraphs become one. */
  #noteOf(paragraphs: readonly WordNode[]): readonly Run[] {
    const isSource = paragraphs.some(
      ({ styleId, styleName }) => (styleName || styleId).toLowerCase() === noteStyles.evidence.toLowerCase(),
    );
    const note = isSource ? "evidence" : "note";
    const within = paragraphs.flatMap((paragraph, i) => [
      ...(i === 0 ? [] : [makeRun(" ", { note })]),
      ...this.#inline(paragraph.children, { note }, false),
    ]);
    return normaliseRuns(within);
  }

  #inline(children: readonly WordNode[], marks: Marks, inHeading: boolean): readonly Run[] {
    return children.flatMap((node): readonly Run[] => {
      switch (node.type) {
        case "text":
          return [makeRun(node.value, marks)];
        case "run": {
          // What our own files call a footnote is not part of its words.
          if (node.styleId === noteKindStyle) return [];
          if (node.isStruck) {
            this.#tell("struckOut", wordsIn(node));
            return [];
          }
          // Headings are bold by themselves.
          const own = { emphasis: node.isItalic || marks.emphasis === true, strong: (node.isBold && !inHeading) || marks.strong === true };
          return this.#inline(node.children, { ...marks, ...own }, inHeading);
        }
        case "hyperlink": {
          if (node.href !== "" && safeLink(node.href) === null) this.#tell("unsafeLink", `${wordsIn(node)} (${node.href})`);
          return this.#inline(node.children, { ...marks, link: node.href }, inHeading);
        }
        case "tab":
        case "break":
          return [makeRun(" ", { note: marks.note ?? null })];
        case "image":
          this.#tell("picture", node.alt);
          return node.alt === "" ? [] : [makeRun(node.alt, marks)];
        case "noteReference": {
          const paragraphs = this.#note(node);
          if (!marks.note) return this.#noteOf(paragraphs);
          // A text has no notes on notes: the words of one become part of the other.
          const words = paragraphs.map(wordsIn).join(" ").trim();
          this.#tell("footnote", words);
          return words === "" ? [] : [makeRun(` ${words}`, marks)];
        }
        case "checkbox":
          this.#tell("field", "");
          return [];
        default:
          return this.#inline(node.children, marks, inHeading);
      }
    });
  }
}

const wordsIn = (node: WordNode): string =>
  node.type === "text"
    ? node.value
    : node.type === "tab" || node.type === "break"
      ? " "
      : node.children.map(wordsIn).join(node.type === "tableRow" || node.type === "table" || node.type === "tableCell" ? " " : "");
