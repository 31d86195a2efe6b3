import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, blockKinds, normaliseDocument, plainOf, type Run } from "../../shared/proposals/document.ts";
import { readMarkdown } from "../imports/readMarkdown.ts";
import { blocksToMarkdown } from "./markdown.ts";

const sign = fc.constantFrom(..."ab ŵŷé.,!?*_`#>-+~[]()<>&|\\:;\"'=1234567890.", " ", "\n");
const words = fc.array(sign, { minLength: 1, maxLength: 24 }).map((signs) => signs.join(""));
const run: fc.Arbitrary<Run> = fc
  .record({
    text: words,
    emphasis: fc.constantFrom(undefined, true as const),
    strong: fc.constantFrom(undefined, true as const),
    link: fc.constantFrom(undefined, undefined, undefined, "https://example.org/a_b*c?x=1&copy=2#d"),
    note: fc.constantFrom(undefined, undefined, undefined, "note" as const, "evidence" as const),
  })
  .map(({ text, ...marks }) => ({ text, ...Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark !== undefined)) }));
const blocks = fc.array(fc.record({ kind: fc.constantFrom(...blockKinds), runs: fc.array(run, { minLength: 1, maxLength: 5 }) }), {
  maxLength: 6,
});

const documentOf = (list: readonly { readonly kind: Block["kind"]; readonly runs: readonly Run[] }[]) =>
  normaliseDocument({ blocks: list.map((block, i) => ({ id: `b${i + 1}`, ...block })), given: list.length });

/** Marks on white space cannot be seen, and Markdown cannot say them. */
const visible = (runs: readonly Run[]): string =>
  runs
    .map((one) =>
      [...one.text]
        .map((char) =>
          /\s/.test(char) ? " " : `${char}${one.emphasis ? "e" : ""}${one.strong ? "s" : ""}${one.link ?? ""}${one.note ?? ""}`,
        )
        .join("|"),
    )
    .join("|")
    .replace(/\|? \|?/g, " ");

describe("OUT-1 Markdown", () => {
  test("of any text says the same words, kinds and visible marks when it is read again, and is then the same Markdown", () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const first = documentOf(list);
        const markdown = blocksToMarkdown(first.blocks);
        const read = readMarkdown(markdown);
        const second = documentOf(read.blocks.map(({ kind, runs }) => ({ kind, runs })));
        expect(second.blocks.map(({ kind }) => kind)).toEqual(first.blocks.map(({ kind }) => kind));
        expect(second.blocks.map(plainOf)).toEqual(first.blocks.map(plainOf));
        expect(second.blocks.map(({ runs }) => visible(runs))).toEqual(first.blocks.map(({ runs }) => visible(runs)));
        expect(read.report.filter(({ what }) => what !== "table" && what !== "footnote" && what !== "struckOut")).toEqual([]);
        expect(blocksToMarkdown(second.blocks)).toBe(markdown);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
