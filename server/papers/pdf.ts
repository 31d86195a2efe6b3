import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import pdfmake, { type Content, type Inline, type PdfLine } from "pdfmake";
import type { Renderer } from "pdfmake/js/Renderer.js";
import type { Piece } from "../../shared/diff/pieces.ts";
import { type Run, safeLink } from "../../shared/proposals/document.ts";
import { type Fact, hasChanges, kindOf, type Paper, type Part, type Passage } from "./paper.ts";

/**
 * Roboto, which comes with pdfmake (SIL Open Font License 1.1): TrueType, and with every Welsh letter. Our own typeface comes
 * only as woff2, which cannot be put into a PDF.
 */
const require = createRequire(import.meta.url);
const fontFolder = join(dirname(require.resolve("pdfmake/package.json")), "fonts", "Roboto");
const fontFiles = { normal: "Regular", bold: "Medium", italics: "Italic", bolditalics: "MediumItalic" } as const;

let isReady = false;

/** pdfmake reads nothing but the fonts, and fetches nothing. */
function makeReady(): void {
  if (isReady) return;
  isReady = true;
  for (const name of Object.values(fontFiles))
    pdfmake.virtualfs.writeFileSync(`Roboto-${name}.ttf`, readFileSync(join(fontFolder, `Roboto-${name}.ttf`)));
  pdfmake.addFonts({ Roboto: Object.fromEntries(Object.entries(fontFiles).map(([looks, name]) => [looks, `Roboto-${name}.ttf`])) });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  numberLines();
}

/** pdfmake knows no line numbers: where a line of the text is drawn, its number is drawn in the margin. */
function numberLines(): void {
  const drawing: { readonly default: typeof Renderer } = require("pdfmake/js/Renderer.js");
  const { prototype } = drawing.default;
  const drawn = new WeakMap<Renderer, number>();
  const drawLine = prototype.renderLine;
  prototype.renderLine = function (this: Renderer, line: PdfLine, x: number, y: number): void {
    const [first] = line.inlines;
    if (first && line.inlines.some(({ lineNumbered }) => lineNumbered === true)) {
      const number = (drawn.get(this) ?? 0) + 1;
      drawn.set(this, number);
      const { pdfDocument } = this;
      pdfDocument.opacity(1);
      pdfDocument.fill("#555555");
      pdfDocument._font = first.font;
      pdfDocument.fontSize(7);
      const baseline = line.getAscenderHeight() - (first.font.ascender / 1000) * 7;
      pdfDocument.text(String(number), 30, y + baseline, { lineBreak: false });
    }
    drawLine.call(this, line, x, y);
  };
}

const looksOf = (run: Run): Partial<Inline> => {
  const link = run.link ? safeLink(run.link) : null;
  return {
    ...(run.strong ? { bold: true } : {}),
    ...(run.emphasis ? { italics: true } : {}),
    ...(link ? { link, color: "#0b4f8a" } : {}),
    ...(run.note ? { fontSize: 8.5 } : {}),
  };
};

/** Notes and sources stand in brackets, where they are in the text. */
const textOf = (run: Run): string => (run.note ? `[${run.text}]` : run.text);

function inlines(pieces: readonly Piece<Run>[], lineNumbered: boolean): readonly Inline[] {
  return pieces.flatMap((piece) =>
    piece.runs.map((run): Inline => {
      const { link: _link, color: _color, ...looks } = looksOf(run);
      if (piece.is === "inserted") return { text: textOf(run), ...looks, lineNumbered, decoration: "underline", color: "#14532d" };
      if (piece.is === "deleted") return { text: textOf(run), ...looks, lineNumbered, decoration: "lineThrough", color: "#7f1d1d" };
      return { text: textOf(run), ...looksOf(run), lineNumbered };
    }),
  );
}

const indent = 22;

function passage(part: Passage, numbered: boolean): readonly Content[] {
  const told: readonly Content[] = part.told === null ? [] : [{ text: part.told, style: "told", headlineLevel: 5 }];
  if (part.pieces.length === 0) return told;
  const text = inlines(part.pieces, numbered);
  const beside = (sign: string): Content => ({
    columns: [
      { width: indent, text: sign },
      { width: "*", text },
    ],
    margin: [0, 0, 0, 6],
  });
  switch (kindOf(part)) {
    case "heading":
      return [...told, { text, style: "heading4", headlineLevel: 4 }];
    case "quotation":
      return [...told, { text, italics: true, margin: [indent, 0, indent, 6] }];
    case "list":
      return [...told, beside("•")];
    case "clause":
      return [...told, beside(part.number === null ? "" : `${part.number}.`)];
    default:
      return [...told, { text, margin: [0, 0, 0, 6] }];
  }
}

const fact = ({ name, text, link }: Fact): Content => ({
  text: [
    { text: `${name}: `, bold: true },
    { text, ...(link ? { link, color: "#0b4f8a" } : {}) },
  ],
  margin: [0, 0, 0, 3],
});

function partOf(part: Part, numbered: boolean): readonly Content[] {
  switch (part.is) {
    case "heading":
      // Headings are the PDF's outline, by which readers move about.
      return [
        {
          ...{ text: part.text, style: `heading${part.level}`, headlineLevel: part.level, outline: true, outlineExpanded: true },
          ...(part.anchor === undefined ? {} : { tocItem: true, pageBreak: "before" as const }),
        },
      ];
    case "contents":
      return [{ toc: {} }];
    case "facts":
      return part.facts.map(fact);
    case "note":
      return [{ text: part.text, style: "told" }];
    case "table":
      return [
        {
          table: {
            headerRows: 1,
            body: [part.header.map((text) => ({ text, bold: true })), ...part.rows.map((cells) => cells.map((text) => ({ text })))],
          },
          margin: [0, 0, 0, 8],
        },
      ];
    case "passage":
      return passage(part, numbered);
  }
}

/** A paper as a PDF on A4; with `lines` the lines of the text are numbered (OUT-1). */
export function paperToPdf(paper: Paper, { lines = paper.numbered ?? false }: { readonly lines?: boolean } = {}): Promise<Buffer> {
  makeReady();
  const at = new Date(paper.at);
  const size = (points: number): number => (paper.points ? (points * paper.points) / 11 : points);
  return pdfmake
    .createPdf({
      pageSize: "A4",
      pageMargins: [56, 56, 56, 62],
      language: paper.lang === "cy" ? "cy-GB" : "en-GB",
      version: "1.7",
      displayTitle: true,
      info: { title: `${paper.title} – ${paper.kicker}`, subject: paper.permalink, author: "Tessera", creationDate: at, modDate: at },
      defaultStyle: { font: "Roboto", fontSize: size(11), lineHeight: 1.3 },
      styles: {
        title: { fontSize: size(22), bold: true, lineHeight: 1.15, margin: [0, 2, 0, 12] },
        kicker: { fontSize: size(10), color: "#444444" },
        heading2: { fontSize: size(15), bold: true, margin: [0, 14, 0, 6] },
        heading3: { fontSize: size(12.5), bold: true, margin: [0, 10, 0, 4] },
        heading4: { fontSize: size(11.5), bold: true, margin: [0, 6, 0, 4] },
        told: { italics: true, color: "#333333", fontSize: size(9.5), margin: [0, 4, 0, 2] },
        foot: { fontSize: 7.5, color: "#444444", lineHeight: 1.15 },
      },
      // A heading does not stay alone at the foot of a page.
      pageBreakBefore: (node, around) => node.headlineLevel !== undefined && around.getFollowingNodesOnPage().length === 0,
      footer: (page, pages) => ({
        margin: [56, 14, 56, 0],
        columns: [
          { width: "*", style: "foot", text: `${paper.permalink}\nSHA-256 ${paper.hash}` },
          {
            width: "auto",
            style: "foot",
            alignment: "right",
            text: paper.words.page.replace("{page}", String(page)).replace("{pages}", String(pages)),
          },
        ],
      }),
      content: [
        { text: paper.kicker, style: "kicker" },
        { text: paper.title, style: "title", outline: true, outlineExpanded: true },
        ...(hasChanges(paper) ? [{ text: paper.words.legend, style: "told" }] : []),
        ...paper.parts.flatMap((part) => partOf(part, lines)),
      ],
    })
    .getBuffer();
}
