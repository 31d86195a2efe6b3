import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, blockKinds, normaliseDocument, type Run, type TextDocument } from "../proposals/document.ts";
import { applyComparison } from "./apply.ts";
import { compareDocuments } from "./compare.ts";

/** DIF-8 over random documents and edits: applying all changes of a comparison to A gives B exactly. */
const word = fc.constantFrom(
  ...[
    "library",
    "hall",
    "the",
    "of",
    "a",
    "Mae'r",
    "tŷ",
    "dŵr",
    "1,000",
    "2.5 %",
    "£4m",
    "and",
    "warm",
    "room",
    "mother-in-law",
    "é",
    "👩‍🌾",
  ],
  ...[".", ", ", ";", " ", "  ", "–", "'", "café", "e\u0301"],
);
const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));
const run: fc.Arbitrary<Run> = fc.record(
  {
    text: fc.oneof(text, word),
    emphasis: fc.constant(true as const),
    strong: fc.constant(true as const),
    link: fc.constantFrom("https://a.example/", "https://b.example/x", "mailto:a@b.example"),
  },
  { requiredKeys: ["text"] },
);
const runs = fc.array(run, { minLength: 1, maxLength: 4 });
const kind = fc.constantFrom(...blockKinds);
const id = fc.integer({ min: 1, max: 30 }).map((number) => `b${number}`);
const block: fc.Arbitrary<Block> = fc.record({ id, kind, runs });
const documentOf = (blocks: readonly Block[]): TextDocument =>
  normaliseDocument({ blocks: blocks.filter((one, i) => blocks.findIndex((other) => other.id === one.id) === i), given: 30 });
const someDocument = fc.array(block, { maxLength: 12 }).map(documentOf);

/** One edit, by numbers that find their place in whatever text there is. */
const edit = fc.record({
  what: fc.constantFrom("rewrite", "insert", "delete", "move", "divide", "join", "rename", "kind", "mark", "word"),
  at: fc.nat(30),
  to: fc.nat(30),
  runs,
  kind,
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function edited(blocks: readonly Block[], { what, at, to, runs: newRuns, kind: newKind }: Edit, step: number): readonly Block[] {
  const place = blocks.length === 0 ? 0 : at % blocks.length;
  const here = blocks[place];
  const fresh = `b${100 + step}`;
  if (what === "insert" || !here) return blocks.toSpliced(place, 0, { id: fresh, kind: newKind, runs: newRuns });
  const [first] = here.runs;
  switch (what) {
    case "rewrite":
      return blocks.with(place, { ...here, runs: newRuns });
    case "delete":
      return blocks.toSpliced(place, 1);
    case "move":
      return blocks.toSpliced(place, 1).toSpliced(to % blocks.length, 0, here);
    case "divide":
      return blocks.toSpliced(place, 1, { ...here, runs: here.runs.slice(0, 1) }, { ...here, id: fresh, runs: here.runs.slice(1) });
    case "join":
      return blocks.toSpliced(place, 2, { ...here, runs: [...here.runs, ...(blocks[place + 1]?.runs ?? [])] });
    case "rename":
      return blocks.with(place, { ...here, id: fresh });
    case "kind":
      return blocks.with(place, { ...here, kind: newKind });
    case "mark":
      return first ? blocks.with(place, { ...here, runs: [{ ...first, strong: true }, ...here.runs.slice(1)] }) : blocks;
    case "word":
      return first
        ? blocks.with(place, { ...here, runs: [{ ...first, text: first.text.replace(/\S+$/, "changed") }, ...here.runs.slice(1)] })
        : blocks;
  }
}

const runsOf = process.env.TESSERA_LONG === "1" ? 50_000 : 1_500;

describe("DIF-8 applying all changes of a comparison to A gives B exactly", () => {
  test("for a document and what edits made of it", () => {
    fc.assert(
      fc.property(someDocument, fc.array(edit, { maxLength: 8 }), (a, edits) => {
        const b = documentOf(edits.reduce(edited, a.blocks));
        expect(applyComparison(a, compareDocuments(a, b))).toEqual(b);
        expect(applyComparison(b, compareDocuments(b, a))).toEqual(a);
      }),
      { numRuns: runsOf },
    );
  });

  test("for any two documents, and through JSON", () => {
    fc.assert(
      fc.property(someDocument, someDocument, (a, b) => {
        expect(applyComparison(a, JSON.parse(JSON.stringify(compareDocuments(a, b))))).toEqual(b);
      }),
      { numRuns: runsOf },
    );
  });

  test("DIF-4 every block of B stands in one row, in order, and every block of A in one", () => {
    fc.assert(
      fc.property(someDocument, fc.array(edit, { maxLength: 8 }), (a, edits) => {
        const b = documentOf(edits.reduce(edited, a.blocks));
        const { rows } = compareDocuments(a, b);
        expect(rows.flatMap((row) => (row.is === "deleted" || row.is === "left" ? [] : [row.to]))).toEqual([...b.blocks.keys()]);
        const ofA = rows.flatMap((row) => (row.is === "inserted" || row.is === "left" ? [] : [row.from]));
        expect(ofA.toSorted((x, y) => x - y)).toEqual([...a.blocks.keys()]);
        // Where blocks stood that moved, and what was deleted, keep the order of A.
        const gone = rows.flatMap((row) => (row.is === "left" || row.is === "deleted" ? [row.from] : []));
        expect(gone).toEqual(gone.toSorted((x, y) => x - y));
      }),
      { numRuns: runsOf },
    );
  });

  test("a document is the same as itself", () => {
    fc.assert(fc.property(someDocument, (a) => compareDocuments(a, a).rows.every((row) => row.is === "same" && !row.moved)));
  });
});
