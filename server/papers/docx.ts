import {
  AlignmentType,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { BlockWords } from "../../shared/amendments/changes.ts";
import type { Piece } from "../../shared/diff/pieces.ts";
import { type Run, safeLink } from "../../shared/proposals/document.ts";
import { docxStyles, styleOf } from "./docxStyles.ts";
import type { Fact, Paper, Part, Passage } from "./paper.ts";

/** Word's names of our languages. */
const wordLanguages = { en: "en-GB", cy: "cy-GB" } as const;

/** Gives every tracked change its own number, and all of them the same author and time. */
interface Tracking {
  readonly next: () => { readonly id: number; readonly author: string; readonly date: string };
}

function trackingOf(paper: Paper): Tracking {
  let id = 0;
  const date = new Date(paper.at).toISOString().replace(/\.\d+Z$/, "Z");
  return {
    next: () => {
      id += 1;
      return { id, author: paper.author, date };
    },
  };
}

type Happened = "same" | "inserted" | "deleted";

function runs(list: readonly Run[], happened: Happened, lang: Passage["lang"], tracking: Tracking): readonly ParagraphChild[] {
  return list.map((run) => {
    const link = run.link ? safeLink(run.link) : null;
    const looks = {
      text: run.text,
      language: { value: wordLanguages[lang] },
      ...(run.strong ? { bold: true } : {}),
      ...(run.emphasis ? { italics: true } : {}),
      ...(link ? { style: "Hyperlink" } : run.note ? { style: "Note" } : {}),
    };
    const child =
      happened === "inserted"
        ? new InsertedTextRun({ ...looks, ...tracking.next() })
        : happened === "deleted"
          ? new DeletedTextRun({ ...looks, ...tracking.next() })
          : new TextRun(looks);
    return link ? new ExternalHyperlink({ children: [child], link }) : child;
  });
}

/** A paragraph of the text. Where it is inserted or deleted as a whole its end is too, so that accepting leaves no empty line. */
function paragraph(
  words: BlockWords,
  children: readonly ParagraphChild[],
  happened: Happened,
  { paper, tracking }: { readonly paper: Paper; readonly tracking: Tracking },
): Paragraph {
  const mark = happened === "inserted" ? { insertion: tracking.next() } : happened === "deleted" ? { deletion: tracking.next() } : {};
  return new Paragraph({
    style: styleOf(words.kind),
    children: [...children],
    ...(happened === "same" ? {} : { run: mark }),
    ...(words.kind === "clause" && paper.whole ? { numbering: { reference: "clauses", level: 0 } } : {}),
    ...(words.kind === "list" ? { numbering: { reference: "points", level: 0 } } : {}),
  });
}

const pieceRuns = (piece: Piece<Run>, lang: Passage["lang"], tracking: Tracking): readonly ParagraphChild[] =>
  piece.is === "marks"
    ? [...runs(piece.before, "deleted", lang, tracking), ...runs(piece.runs, "inserted", lang, tracking)]
    : runs(piece.runs, piece.is, lang, tracking);

/**
 * A passage with real tracked changes: whoever accepts them all has the second text exactly, whoever rejects them all the first (OUT-2).
 * What moved, or became another kind of passage, is deleted where it was and inserted where it is.
 */
function passage(part: Passage, making: { readonly paper: Paper; readonly tracking: Tracking }): readonly Paragraph[] {
  const { before, after, lang } = part;
  const { tracking } = making;
  const told = making.paper.whole || part.told === null ? [] : [new Paragraph({ style: "Told", text: part.told })];
  const whole = (words: BlockWords, happened: "inserted" | "deleted") =>
    paragraph(words, runs(words.runs, happened, lang, tracking), happened, making);
  if (before && after && part.place === "same" && before.kind === after.kind)
    return [
      ...told,
      paragraph(
        after,
        part.pieces.flatMap((piece) => pieceRuns(piece, lang, tracking)),
        "same",
        making,
      ),
    ];
  return [
    ...told,
    ...(before && part.place !== "here" ? [whole(before, "deleted")] : []),
    ...(after && part.place !== "away" ? [whole(after, "inserted")] : []),
  ];
}

const factParagraph = ({ name, text, link }: Fact): Paragraph =>
  new Paragraph({
    style: "Fact",
    children: [
      new TextRun({ text: `${name}: `, bold: true }),
      link ? new ExternalHyperlink({ link, children: [new TextRun({ text, style: "Hyperlink" })] }) : new TextRun({ text }),
    ],
  });

function table({ header, rows }: Extract<Part, { is: "table" }>): Table {
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      children: cells.map((text) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: isHeader })] })] })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}

function partOf(part: Part, making: { readonly paper: Paper; readonly tracking: Tracking }): readonly (Paragraph | Table)[] {
  switch (part.is) {
    case "heading":
      return [new Paragraph({ heading: part.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, text: part.text })];
    case "facts":
      return part.facts.map(factParagraph);
    case "note":
      return [new Paragraph({ style: "Told", text: part.text })];
    case "table":
      return [table(part)];
    case "passage":
      return passage(part, making);
  }
}

function footer(paper: Paper): Footer {
  const [before = "", between = "", after = ""] = paper.words.page.split(/\{pages?\}/);
  return new Footer({
    children: [
      new Paragraph({ style: "Foot", children: [new TextRun(`${paper.permalink} · SHA-256 ${paper.hash}`)] }),
      new Paragraph({
        style: "Foot",
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] })],
      }),
    ],
  });
}

const numbering = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  reference,
  levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 567, hanging: 567 } } } }],
});

/** A paper as a Word file: headings and styles, language, page numbers, changes as Word tracks them (OUT-1). */
export function paperToDocx(paper: Paper): Promise<Buffer> {
  const making = { paper, tracking: trackingOf(paper) };
  const document = new Document({
    title: paper.title,
    subject: paper.kicker,
    creator: "Tessera",
    description: `${paper.permalink} · SHA-256 ${paper.hash}`,
    styles: docxStyles(wordLanguages[paper.lang]),
    numbering: { config: [numbering("clauses", LevelFormat.DECIMAL, "%1."), numbering("points", LevelFormat.BULLET, "•")] },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        footers: { default: footer(paper) },
        children: [
          new Paragraph({ style: "Kicker", text: paper.kicker }),
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [new TextRun({ text: paper.title, language: { value: wordLanguages[paper.titleLang] } })],
          }),
          ...paper.parts.flatMap((part) => partOf(part, making)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
