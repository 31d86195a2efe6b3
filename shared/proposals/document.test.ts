import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextDocument } from "./document.ts";
import {
  blockKinds,
  canonicalJson,
  canonicalText,
  cleanText,
  documentLimits,
  emptyDocument,
  makeRun,
  normaliseDocument,
  safeLink,
} from "./document.ts";
import { documentSchema } from "./documentSchema.ts";
import { inlineToRuns, runsToInline } from "./inlineForm.ts";
import { blocksToPlain, plainToBlocks } from "./plainForm.ts";

const library = plainToBlocks(
  "# Libraries\n\nOur library **closed** in 2019, see [the report](https://example.org/a_(b)).\n\n1. Reopen it.\n2. Keep it *open*.\n\n- books\n- heating\n\n> It was warm there.",
);

/** Words likely to break a plain form: signs of marks and of blocks, Welsh letters, white space, scripts. */
const awkward = fc
  .array(
    fc.constantFrom(
      "a",
      "ŵ",
      "é",
      "e\u0301",
      " ",
      "  ",
      "\n",
      "*",
      "**",
      "***",
      "[",
      "]",
      "(",
      ")",
      "\\",
      "#",
      "# ",
      "- ",
      "> ",
      "1. ",
      "12) ",
      "](https://x.org)",
      "<script>alert(1)</script>",
      "\u200b",
      "\u202e",
      "🙂",
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const anyRun = fc.record({
  text: fc.oneof(awkward, fc.string({ unit: "grapheme", maxLength: 12 })),
  emphasis: fc.boolean(),
  strong: fc.boolean(),
  note: fc.constantFrom(null, null, "note" as const, "evidence" as const),
  link: fc.constantFrom(
    null,
    null,
    "https://example.org/a?b=1#c",
    "mailto:post@example.org",
    "javascript:alert(1)",
    "https://example.org/a_(b)",
  ),
});

const anyDocument: fc.Arbitrary<TextDocument> = fc
  .array(fc.record({ kind: fc.constantFrom(...blockKinds), runs: fc.array(anyRun, { minLength: 1, maxLength: 5 }) }), { maxLength: 8 })
  .map((blocks) =>
    normaliseDocument({
      blocks: blocks.map((block, index) => ({
        id: `b${index * 2 + 1}`,
        kind: block.kind,
        runs: block.runs.map((r) => makeRun(r.text, r)),
      })),
      given: blocks.length * 2,
    }),
  );

describe("the canonical text of a document (PRP-16)", () => {
  it("is the same whatever the order of the keys, and in NFC", () => {
    const [first] = library.blocks;
    const turned = { given: library.given, blocks: library.blocks.map(({ runs, kind, id }) => ({ runs, kind, id })) };
    expect(first).toBeDefined();
    expect(canonicalText(turned)).toBe(canonicalText(library));
    expect(canonicalJson({ b: "e\u0301", a: [undefined === null, 2] })).toBe('{"a":[false,2],"b":"é"}');
  });

  it("keeps the bytes it has always had", () => {
    expect(canonicalText(plainToBlocks("1. Reopen *it*."))).toBe(
      '{"blocks":[{"id":"b1","kind":"clause","runs":[{"text":"Reopen "},{"emphasis":true,"text":"it"},{"text":"."}]}],"given":1}',
    );
  });

  it("round-trips through JSON and its schema", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const read = documentSchema.parse(JSON.parse(canonicalText(document)));
        expect(read).toEqual(document);
        expect(canonicalText(read)).toBe(canonicalText(document));
      }),
    );
  });

  it("round-trips through the plain form with every id and note kept (PRP-17, PRP-20)", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(plainToBlocks(blocksToPlain(document), document)).toEqual(document);
      }),
      { numRuns: 500 },
    );
  });

  it("is reached in one step: normalising twice changes nothing more", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(normaliseDocument(document)).toEqual(document);
      }),
    );
  });

  it("lets no script survive: markup stays words, links lead to https, http or mailto only", () => {
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: "binary", maxLength: 80 })), (typed) => {
        const document = documentSchema.parse(plainToBlocks(typed));
        for (const run of document.blocks.flatMap((block) => block.runs)) {
          expect(Object.keys(run).filter((key) => !["text", "emphasis", "strong", "link"].includes(key))).toEqual([]);
          if (run.link) expect(run.link).toMatch(/^(https?:\/\/|mailto:)/i);
          expect(run.text).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
        }
      }),
    );
    expect(inlineToRuns("[here](javascript:alert(1))")).toEqual([{ text: "[here](javascript:alert(1))" }]);
    const bad = { blocks: [{ id: "b1", kind: "paragraph", runs: [{ text: "x", link: "javascript:alert(1)" }] }], given: 1 };
    expect(documentSchema.safeParse(bad).success).toBe(false);
  });
});

describe("the plain form", () => {
  it("reads the kinds of block and numbers clauses anew when it is written again", () => {
    expect(library.blocks.map((b) => b.kind)).toEqual(["heading", "paragraph", "clause", "clause", "list", "list", "quotation"]);
    expect(blocksToPlain(plainToBlocks("7. one\n3) two\ngoes on\n\nbetween\n\n1. three"))).toBe(
      "1. one\n2. two goes on\n\nbetween\n\n3. three",
    );
  });

  it("keeps what was typed where a mark has no partner", () => {
    for (const typed of ["5* hotel", "2 * 3 * 4", "**bold", "a****b", "[not a link]", "[x](ftp://y)", "C:\\temp"]) {
      expect(inlineToRuns(typed)).toEqual([{ text: typed }]);
    }
    expect(inlineToRuns("*a***b**")).toEqual([
      { text: "a", emphasis: true },
      { text: "b", strong: true },
    ]);
    expect(runsToInline([{ text: "a*b" }])).toBe("a\\*b");
  });

  it("keeps the ids of blocks that stay or are rewritten in place, and gives new ones never used before (PRP-17)", () => {
    const first = plainToBlocks("one\n\ntwo\n\nthree");
    const without = plainToBlocks("one\n\nthree", first);
    expect(without.blocks.map((b) => b.id)).toEqual(["b1", "b3"]);
    const again = plainToBlocks("zero\n\none, rewritten\n\nthree\n\nfour", without);
    expect(again.blocks.map((b) => b.id)).toEqual(["b4", "b5", "b3", "b6"]);
    expect(plainToBlocks("one, rewritten\n\nthree", without).blocks.map((b) => b.id)).toEqual(["b1", "b3"]);
  });

  it("is empty for an empty document", () => {
    expect(plainToBlocks(" \n\n * \u200b".replace("*", ""))).toEqual(emptyDocument);
    expect(blocksToPlain(emptyDocument)).toBe("");
  });
});

describe("what comes in at the door", () => {
  it("is refused when too long, with doubled ids or with fields of its own", () => {
    const block = (id: string, text: string) => ({ id, kind: "paragraph", runs: [{ text }] });
    const problem = (blocks: readonly object[]) => documentSchema.safeParse({ blocks, given: 1 }).error?.issues[0]?.message;
    expect(problem([block("b1", "x"), block("b1", "y")])).toBe("documentIdsDoubled");
    expect(problem(Array.from({ length: documentLimits.blocks + 1 }, (_, i) => block(`b${i + 1}`, "x")))).toBe("documentTooManyBlocks");
    expect(problem(Array.from({ length: 121 }, (_, i) => block(`b${i + 1}`, "x".repeat(5_000))))).toBe("documentTooLong");
    expect(problem([{ ...block("b1", "x"), html: "<b>" }])).toBeDefined();
  });

  it("loses what cannot be seen", () => {
    expect(cleanText("a\u0000b\u202ec\u00a0 d\u200be\r\nf")).toBe("a bc de f");
  });

  it("keeps addresses that are plain and refuses those that hide something", () => {
    expect(safeLink(" https://example.org/a(b) ")).toBe("https://example.org/a%28b%29");
    expect(safeLink("https://gov.uk@evil.example")).toBeNull();
    expect(safeLink("//example.org")).toBeNull();
    expect(safeLink("JAVASCRIPT:alert(1)")).toBeNull();
    expect(safeLink("mailto:a@b.example?bcc=c@d.example")).toBeNull();
    expect(safeLink(`https://example.org/${"x".repeat(600)}`)).toBeNull();
  });
});
