import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  LineNumberRestartFormat,
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
import { docxStyles, styleOf } from "./docxStyles.ts";
import { DocxText, type Happened, wordLanguages } from "./docxText.ts";
import { contentsOf, type Fact, type Paper, type Part, type Passage } from "./paper.ts";

/** What every part of a file is made with. */
interface Making {
  readonly paper: Paper;
  readonly text: DocxText;
}

/** A paragraph of the text. Where it is inserted or deleted as a whole its end is too, so that accepting leaves no empty line. */
function paragraph(words: BlockWords, children: readonly ParagraphChild[], happened: Happened, { paper, text }: Making): Paragraph {
  const mark = happened === "inserted" ? { insertion: text.change() } : happened === "deleted" ? { deletion: text.change() } : {};
  return new Paragraph({
    style: styleOf(words.kind),
    children: [...children],
    ...(happened === "same" ? {} : { run: mark }),
    ...(words.kind === "clause" && paper.whole ? { numbering: { reference: "clauses", level: 0 } } : {}),
    ...(words.kind === "list" ? { numbering: { reference: "points", level: 0 } } : {}),
  });
}

/**
 * A passage with real tracked changes: whoever accepts them all has the second text exactly, whoever rejects them all the first (OUT-2).
 * What moved, or became another kind of passage, is deleted where it was and inserted where it is.
 */
function passage(part: Passage, making: Making): readonly Paragraph[] {
  const { before, after, lang } = part;
  const { text } = making;
  const told =
    making.paper.whole || part.told === null ? [] : [new Paragraph({ style: "Told", text: part.told, suppressLineNumbers: true })];
  // Where Word cannot count the clauses, because they are those of several texts, each says its number.
  const number = making.paper.numbered && part.number !== null ? [new TextRun(`${part.number}. `)] : [];
  const whole = (words: BlockWords, happened: "inserted" | "deleted") =>
    paragraph(words, [...number, ...text.runs(words.runs, happened, lang)], happened, making);
  if (before && after && part.place === "same" && before.kind === after.kind)
    return [...told, paragraph(after, [...number, ...text.pieces(part.pieces, lang)], "same", making)];
  return [
    ...told,
    ...(before && part.place !== "here" ? [whole(before, "deleted")] : []),
    ...(after && part.place !== "away" ? [whole(after, "inserted")] : []),
  ];
}

const factParagraph = ({ name, text, link }: Fact): Paragraph =>
  new Paragraph({
    style: "Fact",
    suppressLineNumbers: true,
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

function partOf(part: Part, making: Making): readonly (Paragraph | Table)[] {
  switch (part.is) {
    case "heading":
      return [
        new Paragraph({
          heading: part.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          suppressLineNumbers: true,
          ...(part.anchor === undefined
            ? { text: part.text }
            : { pageBreakBefore: true, children: [new Bookmark({ id: part.anchor, children: [new TextRun(part.text)] })] }),
        }),
      ];
    case "contents":
      return contentsOf(making.paper).map(
        ({ text, anchor }) =>
          new Paragraph({
            style: "Fact",
            suppressLineNumbers: true,
            children: [new InternalHyperlink({ anchor, children: [new TextRun({ text, style: "Hyperlink" })] })],
          }),
      );
    case "facts":
      return part.facts.map(factParagraph);
    case "note":
      return [new Paragraph({ style: "Told", text: part.text, suppressLineNumbers: true })];
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

/** A paper as a Word file: headings and styles, language, page numbers, notes as footnotes, changes as Word tracks them (OUT-1). */
export function paperToDocx(paper: Paper): Promise<Buffer> {
  const making: Making = { paper, text: new DocxText(paper) };
  const parts = paper.parts.flatMap((part) => partOf(part, making));
  const document = new Document({
    title: paper.title,
    subject: paper.kicker,
    creator: "Tessera",
    description: `${paper.permalink} · SHA-256 ${paper.hash}`,
    footnotes: making.text.footnotes(),
    styles: docxStyles(wordLanguages[paper.lang], paper.points ? (paper.points * 2) / 23 : 1),
    numbering: { config: [numbering("clauses", LevelFormat.DECIMAL, "%1."), numbering("points", LevelFormat.BULLET, "•")] },
    sections: [
      {
        properties: {
          ...(paper.numbered ? { lineNumbers: { countBy: 1, restart: LineNumberRestartFormat.CONTINUOUS } } : {}),
          page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } },
        },
        footers: { default: footer(paper) },
        children: [
          new Paragraph({ style: "Kicker", text: paper.kicker, suppressLineNumbers: true }),
          new Paragraph({
            heading: HeadingLevel.TITLE,
            suppressLineNumbers: true,
            children: [new TextRun({ text: paper.title, language: { value: wordLanguages[paper.titleLang] } })],
          }),
          ...parts,
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
