import { deflateRawSync } from "node:zlib";
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRefusal } from "../../shared/journal.ts";
import { documentLimits, plainOf } from "../../shared/proposals/document.ts";
import type { Imported } from "../../shared/proposals/imported.ts";
import { canonicalProposal, emptyProposalText, type ProposalText, parseProposal } from "../../shared/proposals/text.ts";
import { type PapersWorld, papersWorld } from "../../tests/support/papersWorld.ts";
import { proposalTextOf } from "../../tests/support/proposalText.ts";
import { paperToDocx } from "../papers/docx.ts";
import { paperToMarkdown } from "../papers/markdown.ts";
import { makingIn } from "../papers/papersWords.ts";
import { Press } from "../papers/press.ts";
import { versionPaper } from "../papers/versionPaper.ts";
import { mostOfImport, readImport } from "./readFile.ts";
import { longestMarkdown } from "./readMarkdown.ts";

let world: PapersWorld;
beforeAll(async () => {
  world = await papersWorld();
});
afterAll(() => world.w.close());

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const imported = async (bytes: Uint8Array | string, lang: "en" | "cy" = "en"): Promise<Imported> => {
  const read = await readImport(typeof bytes === "string" ? bytesOf(bytes) : bytes, lang);
  if (isRefusal(read)) throw new Error(JSON.stringify(read));
  return read;
};
const refused = async (bytes: Uint8Array | string): Promise<string | null> => {
  const read = await readImport(typeof bytes === "string" ? bytesOf(bytes) : bytes, "en");
  return isRefusal(read) ? read.refused : null;
};
const whats = ({ report }: Imported): readonly string[] => report.map(({ what }) => what);
const lines = (document: ProposalText["case"]) => document.blocks.map((block) => `${block.kind}: ${plainOf(block)}`);

describe("OUT-3 an import", () => {
  test("of our own Markdown, in either language, is the same text again but for what is chosen in the form", async () => {
    for (const lang of ["en", "cy"] as const) {
      const paper = versionPaper(makingIn(world.parts, lang), world.proposal);
      const proposal = world.w.record.memory.proposal(world.proposal);
      const text = parseProposal(world.w.record.wordsOf(proposal?.versions[1]?.text ?? ""));
      if (!paper || !text) throw new Error("no text");
      const read = await imported(paperToMarkdown(paper));
      const strip = (one: ProposalText) =>
        canonicalProposal({ ...one, chapter: null, extent: [], addressees: [], case: idsLeft(one.case), clauses: idsLeft(one.clauses) });
      expect(strip(read.text)).toBe(strip(text));
      expect(whats(read)).toEqual(["aboutLeftOut"]);
    }
  });

  test("of our own Word file is the same text again", async () => {
    const paper = versionPaper(makingIn(world.parts, "en"), world.proposal);
    const text = parseProposal(world.w.record.wordsOf(world.w.record.memory.proposal(world.proposal)?.versions[1]?.text ?? ""));
    if (!paper || !text) throw new Error("no text");
    const read = await imported(await paperToDocx(paper));
    expect(lines(read.text.clauses)).toEqual(lines(text.clauses));
    expect(lines(read.text.case)).toEqual(lines(text.case));
    expect(read.text.case.blocks.flatMap(({ runs }) => runs).some(({ strong }) => strong)).toBe(true);
    expect([read.text.title, read.text.summary, read.text.question, read.text.cost]).toEqual([
      text.title,
      text.summary,
      text.question,
      text.cost,
    ]);
    expect(whats(read)).toEqual(["aboutLeftOut"]);
  });

  test("of Markdown tells what was not understood, each with its line, and keeps the words", async () => {
    const read = await imported(
      [
        "# Warm rooms",
        "",
        "People are cold. ![a photograph of a queue](https://example.org/queue.jpg)",
        "",
        "| town | rooms |",
        "| --- | --- |",
        "| Tenby | 2 |",
        "",
        "1. Open rooms.",
        "   - at night",
        "2. [Pay](javascript:alert(1)) for <b>heat</b>.[^1]",
        "",
        "---",
        "",
        "##### Small print",
        "",
        "```",
        "code",
        "```",
        "",
        "<script>alert(1)</script>",
      ].join("\n"),
    );
    expect(read.report).toEqual([
      { what: "picture", place: 3, sample: "a photograph of a queue" },
      { what: "table", place: 5, sample: "| town | rooms | | --- | --- | | Tenby | 2 |" },
      { what: "nestedPoint", place: 10, sample: "at night" },
      { what: "footnote", place: 11, sample: "Pay for <b>heat</b>.[^1]" },
      { what: "unsafeLink", place: 11, sample: "Pay (javascript:alert(1))" },
      { what: "html", place: 11, sample: "<b>" },
      { what: "html", place: 11, sample: "</b>" },
      { what: "rule", place: 13, sample: "" },
      { what: "deepHeading", place: 15, sample: "Small print" },
      { what: "code", place: 17, sample: "code" },
      { what: "html", place: 21, sample: "<script>alert(1)</script>" },
      { what: "noSections", place: null, sample: "" },
    ]);
    expect(read.text.title.en).toBe("Warm rooms");
    expect(lines(read.text.case)).toEqual([
      "paragraph: People are cold. a photograph of a queue",
      "paragraph: town | rooms",
      "paragraph: Tenby | 2",
    ]);
    expect(lines(read.text.clauses)).toEqual([
      "clause: Open rooms.",
      "list: at night",
      "clause: Pay for heat.[^1]",
      "heading: Small print",
      "paragraph: code",
    ]);
    expect(JSON.stringify(read.text)).not.toMatch(/script|javascript/);
  });

  test("of Word tells tables, footnotes, pictures' absence, struck-out words, tracked changes and links that may not be", async () => {
    const file = new Document({
      footnotes: { 1: { children: [new Paragraph("Counted in March.")] } },
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, text: "Warm rooms" }),
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: "The case" }),
            new Paragraph({
              children: [
                new TextRun("Forty people"),
                new FootnoteReferenceRun(1),
                new TextRun(" a day. "),
                new TextRun({ text: "gone", strike: true }),
              ],
            }),
            new Table({
              rows: [
                new TableRow({
                  children: [new TableCell({ children: [new Paragraph("Tenby")] }), new TableCell({ children: [new Paragraph("2")] })],
                }),
              ],
            }),
            new Paragraph({ children: [new ExternalHyperlink({ link: "javascript:alert(1)", children: [new TextRun("press")] })] }),
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: "Clauses" }),
            new Paragraph({ text: "Open rooms.", numbering: { reference: "n", level: 0 } }),
            new Paragraph({ text: "At night.", numbering: { reference: "n", level: 1 } }),
          ],
        },
      ],
      numbering: {
        config: [{ reference: "n", levels: [0, 1].map((level) => ({ level, format: "decimal" as const, text: `%${level + 1}.` })) }],
      },
    });
    const read = await imported(await Packer.toBuffer(file));
    expect(whats(read)).toEqual(["struckOut", "table", "unsafeLink", "nestedPoint"]);
    expect(read.text.case.blocks[0]?.runs[1]).toEqual({ text: "Counted in March.", note: "note" });
    expect(lines(read.text.clauses)).toEqual(["clause: Open rooms.", "clause: At night."]);
    expect(JSON.stringify(read.text)).not.toContain("javascript");
  });

  test("finds sections by English and Welsh headings, and puts what fits no field into the case", async () => {
    const read = await imported(
      `# ${"Hir ".repeat(60)}\n\n## Crynodeb (Cymraeg)\n\nYstafelloedd cynnes.\n\n## Cymalau\n\n1. Agor.\n\n## Costs:\n\nDwy filiwn.\n\nY flwyddyn.`,
      "cy",
    );
    expect(read.text).toMatchObject({
      language: "cy",
      summary: { en: "", cy: "Ystafelloedd cynnes." },
      cost: "Dwy filiwn.\nY flwyddyn.",
      title: { en: "", cy: "" },
    });
    expect(lines(read.text.case)[0]).toMatch(/^heading: Hir Hir/);
    expect(whats(read)).toEqual(["lineTooLong"]);
  });
});

const idsLeft = (document: ProposalText["case"]): ProposalText["case"] => ({
  blocks: document.blocks.map((block, i) => ({ ...block, id: `b${i + 1}` })),
  given: document.blocks.length,
});

/** A packed folder, with sizes as they are or as somebody says they are. */
function zipOf(files: readonly { readonly name: string; readonly content: Buffer; readonly says?: number }[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, says } of files) {
    const packed = deflateRawSync(content, { level: 9 });
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(says ?? content.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(says ?? content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), packed);
    list.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...list, end]);
}

describe("OUT-4 a hostile file", () => {
  const document = (xml: string) => ({ name: "word/document.xml", content: Buffer.from(xml) });
  test("is refused in words: too large, packed to unfold, damaged, of another kind, with names of its own", async () => {
    expect(await refused(new Uint8Array(mostOfImport + 1))).toBe("importTooLarge");
    const bomb = Buffer.alloc(9 * 1024 * 1024);
    expect(await refused(zipOf([{ name: "word/document.xml", content: bomb }]))).toBe("importUnpacksTooLarge");
    // It says that it is small.
    expect(await refused(zipOf([{ name: "word/document.xml", content: bomb, says: 1_000 }]))).toBe("importBroken");
    const many = Array.from({ length: 500 }, (_, i) => ({ name: `x${i}`, content: Buffer.from("x") }));
    expect(await refused(zipOf(many))).toBe("importUnpacksTooLarge");
    expect(await refused(zipOf([{ name: "a.txt", content: Buffer.from("x") }]))).toBe("importNotWord");
    expect(await refused(zipOf([document("<w:document")]))).toBe("importBroken");
    expect(await refused(zipOf([document('<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><w:document>&c;</w:document>')]))).toBe(
      "importHasEntities",
    );
    expect(await refused(zipOf([document("<w:document/>")]).subarray(0, 60))).toBe("importBroken");
    expect(await refused(new Uint8Array([0xff, 0xfe, 0x41, 0]))).toBe("importNotText");
    expect(await refused("a\0b")).toBe("importNotText");
    expect(await refused("")).toBe("importNoWords");
    expect(await refused("x".repeat(longestMarkdown + 1))).toBe("importMarkdownTooLong");
    expect(await refused("- one\n".repeat(documentLimits.blocks + 1))).toBe("importTooLongForProposal");
  });

  test("that would take for ever is given up, and the next one is read", async () => {
    const press = new Press();
    const knots = await press.read(bytesOf(`${"[".repeat(60_000)}${"*a_".repeat(30_000)}`), "en");
    expect(isRefusal(knots)).toBe(true);
    const read = await press.read(bytesOf("# Warm rooms\n\n1. Clause."), "en");
    expect(isRefusal(read) ? read : read.text.title.en).toBe("Warm rooms");
    await press.close();
  }, 60_000);

  test("never carries script: whatever Markdown holds, only words and safe links come in", async () => {
    const nasty = [
      "<img src=x onerror=alert(1)>",
      "[a](JaVaScRiPt:alert(1))",
      "[b](data:text/html,x)",
      "<https://ok.example/>",
      '![x](x" onerror="alert(1))',
      "[c][d]\n\n[d]: vbscript:x",
    ].join("\n\n");
    const { text } = await imported(nasty);
    const links = text.case.blocks.flatMap(({ runs }) => runs.flatMap(({ link }) => link ?? []));
    expect(links).toEqual(["https://ok.example/"]);
    expect({ ...emptyProposalText, ...text }.clauses.blocks).toEqual([]);
    expect(proposalTextOf("x").language).toBe(text.language);
  });
});
