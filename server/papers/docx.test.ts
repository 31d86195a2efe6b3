import fc from "fast-check";
import mammoth from "mammoth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareDocuments } from "../../shared/diff/compare.ts";
import { isRefusal } from "../../shared/journal.ts";
import { type Block, blockKinds, normaliseDocument, noteKinds, plainOf, type TextDocument } from "../../shared/proposals/document.ts";
import { plainToBlocks } from "../../shared/proposals/plainForm.ts";
import { type ProposalText, parseProposal } from "../../shared/proposals/text.ts";
import { type PapersWorld, papersWorld } from "../../tests/support/papersWorld.ts";
import { afterTracked, partOfWordFile } from "../../tests/support/wordFile.ts";
import { readImport } from "../imports/readFile.ts";
import { amendmentListPaper } from "./amendmentListPaper.ts";
import { amendmentPaper } from "./amendmentPaper.ts";
import { documentPassages } from "./changedParts.ts";
import { comparisonPaper } from "./comparisonPaper.ts";
import { paperToDocx } from "./docx.ts";
import { styleOf } from "./docxStyles.ts";
import { type Making, makingIn } from "./papersWords.ts";
import { versionPaper } from "./versionPaper.ts";

let world: PapersWorld;
let en: Making;
beforeAll(async () => {
  world = await papersWorld();
  en = makingIn(world.parts, "en");
});
afterAll(() => world.w.close());

const textOf = (version: number): ProposalText => {
  const proposal = world.w.record.memory.proposal(world.proposal);
  const text = parseProposal(en.wordsOf(proposal?.versions[version - 1]?.text ?? "") ?? undefined);
  if (!text) throw new Error("no text");
  return text;
};

/** Every passage of a text in the order of papers, by style and words. */
const passagesOf = (text: ProposalText) => [
  ...[...text.clauses.blocks, ...text.case.blocks].map((block) => ({ style: styleOf(block.kind), text: plainOf(block) })),
  ...[text.cost, text.title.en, text.title.cy, text.summary.en, text.summary.cy, text.question.en, text.question.cy].map((line) => ({
    style: "Passage",
    text: line,
  })),
];
const ours = new Set(["Passage", "Clause", "Point", "Quotation", "Heading3"]);
const passagesIn = (xml: string, accept: boolean, footnotes = "") =>
  afterTracked(xml, accept, footnotes).filter(({ style }) => ours.has(style));

describe("OUT-2 a Word file of changes", () => {
  test("of two versions says the newer where every change is accepted, the older where every one is rejected", async () => {
    const paper = comparisonPaper(en, world.proposal, 2, 1);
    if (!paper) throw new Error("no paper");
    const xml = partOfWordFile(await paperToDocx(paper));
    expect(xml).toMatch(/<w:ins w:id="\d+" w:author="Proposal 1" w:date="2026-03-12T10:00:00Z">/);
    expect(xml).toContain("<w:delText");
    expect(passagesIn(xml, true)).toEqual(passagesOf(textOf(2)));
    expect(passagesIn(xml, false)).toEqual(passagesOf(textOf(1)));
    const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("of an amendment says the amended text where it is accepted, the version it amends where it is rejected", async () => {
    const paper = amendmentPaper(en, world.proposal, world.amendment);
    if (!paper) throw new Error("no paper");
    const xml = partOfWordFile(await paperToDocx(paper));
    const accepted = passagesIn(xml, true);
    expect(passagesIn(xml, false)).toEqual(passagesOf(textOf(2)));
    expect(accepted.map(({ text }) => text).slice(0, 3)).toEqual([
      "The department pays for heating and staff.",
      "A room is open ten hours a day.",
      "Each council keeps three warm rooms in every library.",
    ]);
    expect(accepted.map(({ text }) => text)).toContain("Nothing.");
  });

  test("of any two documents: inserted, deleted, moved, divided, of another kind, with other marks", async () => {
    const line = fc
      .array(fc.constantFrom("room", "library", "a", "of", "five", "open", "&", "<w:p>", "ŵ"), { minLength: 1, maxLength: 8 })
      .map((list) => list.join(" "));
    const block = fc.record({
      kind: fc.constantFrom(...blockKinds),
      runs: fc.array(
        fc.record({
          text: line,
          strong: fc.constantFrom(undefined, true as const),
          note: fc.constantFrom(undefined, undefined, ...noteKinds),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    });
    const ids = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7]);
    const document = (chosen: readonly number[], blocks: readonly Omit<Block, "id">[]): TextDocument =>
      normaliseDocument({
        blocks: chosen.map((id, i) => ({ id: `b${id}`, ...(blocks[i] ?? { kind: "paragraph", runs: [{ text: "x" }] }) })),
        given: 7,
      });
    await fc.assert(
      fc.asyncProperty(
        ids,
        ids,
        fc.array(block, { minLength: 7, maxLength: 7 }),
        fc.array(block, { minLength: 7, maxLength: 7 }),
        async (a, b, first, second) => {
          // Half of the blocks that stay keep their words.
          const before = document(a, first);
          const kept = new Map(before.blocks.map((one) => [one.id, one]));
          const after = document(b, second);
          const blocks = after.blocks.map((one, i) => (i % 2 === 0 ? (kept.get(one.id) ?? one) : one));
          const now = normaliseDocument({ blocks, given: 7 });
          const passages = documentPassages(en.t, compareDocuments(before, now), before, now, "en");
          const base = versionPaper(en, world.proposal);
          if (!base) throw new Error("no paper");
          const bytes = await paperToDocx({ ...base, parts: passages });
          const [xml, footnotes] = [partOfWordFile(bytes), partOfWordFile(bytes, "word/footnotes.xml")];
          const said = (of: TextDocument) => of.blocks.map((one) => ({ style: styleOf(one.kind), text: plainOf(one) }));
          expect(passagesIn(xml, true, footnotes)).toEqual(said(now));
          expect(passagesIn(xml, false, footnotes)).toEqual(said(before));
        },
      ),
      { numRuns: 60, seed: 3 },
    );
  });
});

describe("PRP-20 the notes of a Word file", () => {
  const noted = plainToBlocks(
    "1. Rooms are warm ^[as *doctors* advise]^ and open. ~[Basic dataset, [table 3](https://example.org/t3)]~\n2. ^[First]^ Pay.",
  );
  const wordFile = async (before: TextDocument, now: TextDocument): Promise<Buffer> => {
    const base = versionPaper(en, world.proposal);
    if (!base) throw new Error("no paper");
    return paperToDocx({ ...base, whole: true, parts: documentPassages(en.t, compareDocuments(before, now), before, now, "en") });
  };

  test("are real footnotes where they stand, sources named as such, with their marks and links", async () => {
    const bytes = await wordFile(noted, noted);
    const [xml, footnotes] = [partOfWordFile(bytes), partOfWordFile(bytes, "word/footnotes.xml")];
    expect([...xml.matchAll(/<w:footnoteReference w:id="(\d)"\/>/g)].map(([, id]) => id)).toEqual(["1", "2", "3"]);
    expect(xml).not.toContain("doctors");
    expect(footnotes).toMatch(/<w:footnote w:id="1"><w:p><w:pPr><w:pStyle w:val="Note"\/>/);
    expect(footnotes).toMatch(/<w:footnote w:id="2"><w:p><w:pPr><w:pStyle w:val="Source"\/>/);
    expect(footnotes).toMatch(/<w:i\/>(?:(?!<\/w:r>).)*doctors/s);
    expect(footnotes).toContain("Source: ");
    expect(partOfWordFile(bytes, "word/_rels/footnotes.xml.rels")).toContain("https://example.org/t3");
  });

  test("come with their text and go with it: a footnote is inserted, deleted or changed within as Word tracks it", async () => {
    const now = plainToBlocks("1. Rooms are warm ^[as *nurses* advise]^ and open.\n2. Pay ^[at once]^ for it.", noted);
    const bytes = await wordFile(noted, now);
    const xml = partOfWordFile(bytes);
    expect(xml).toMatch(/<w:del [^>]*><w:r>(?:(?!<\/w:del>).)*<w:footnoteReference/s);
    expect(xml).toMatch(/<w:ins [^>]*><w:r>(?:(?!<\/w:ins>).)*<w:footnoteReference/s);
    expect(partOfWordFile(bytes, "word/footnotes.xml")).toMatch(/<w:del .*doctors.*<w:ins .*nurses/s);
  });

  test("come back as they were when the file is brought in again, and nothing is reported as not understood", async () => {
    const proposal = world.w.record.memory.proposal(world.proposal);
    const paper = proposal && versionPaper(en, world.proposal);
    if (!paper) throw new Error("no paper");
    const parts = [
      { is: "heading" as const, level: 2 as const, text: en.t("proposals.sectionClauses") },
      ...documentPassages(en.t, compareDocuments(noted, noted), noted, noted, "en"),
    ];
    const read = await readImport(await paperToDocx({ ...paper, whole: true, parts }), "en");
    if (isRefusal(read)) throw new Error(read.refused);
    expect(read.text.clauses).toEqual(noted);
    expect(read.report).toEqual([]);
  });
});

describe("OUT-1 a Word file", () => {
  test("read back by another program says the same words", async () => {
    const paper = versionPaper(en, world.proposal);
    if (!paper) throw new Error("no paper");
    const { value } = await mammoth.extractRawText({ buffer: await paperToDocx(paper) });
    for (const { text } of passagesOf(textOf(2))) expect(value.split("\n")).toContain(text);
    expect(value).toContain(`SHA-256 of version 2: ${paper.hash}`);
  });

  test("has a title, a language, headings, and its address and page numbers on every page", async () => {
    const paper = versionPaper(makingIn(world.parts, "cy"), world.proposal);
    if (!paper) throw new Error("no paper");
    const bytes = await paperToDocx(paper);
    const xml = partOfWordFile(bytes);
    expect(partOfWordFile(bytes, "docProps/core.xml")).toContain("<dc:title>Benches &amp; &lt;b&gt;ŵyth&lt;/b&gt; ŷd (Cymraeg)</dc:title>");
    expect(partOfWordFile(bytes, "word/styles.xml")).toContain('<w:lang w:val="cy-GB"/>');
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    // The clauses were written in English.
    expect(xml).toContain('<w:lang w:val="en-GB"/>');
    const foot = partOfWordFile(bytes, "word/footer1.xml");
    expect(foot).toContain(`https://assembly.example/cy/proposals/${world.proposal}/v2`);
    expect(foot).toContain(paper.hash);
    expect(foot).toContain("Tudalen ");
    expect(foot).toContain("NUMPAGES");
    const list = amendmentListPaper(en, world.proposal);
    if (!list) throw new Error("no list");
    expect(partOfWordFile(await paperToDocx(list))).toContain("<w:tblHeader/>");
  });
});
