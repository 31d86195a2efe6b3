import fc from "fast-check";
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalEditor } from "lexical";
import { describe, expect, it } from "vitest";
import { blockKinds, emptyDocument, makeRun, normaliseDocument, type TextDocument } from "../../shared/proposals/document.ts";
import { plainToBlocks } from "../../shared/proposals/plainForm.ts";
import { editorNodes } from "./blockNodes.ts";
import { $readDocument, $showDocument } from "./document.ts";
import { $insertBlocks } from "./rules.ts";

const newEditor = (): LexicalEditor =>
  createEditor({
    nodes: editorNodes,
    onError: (error) => {
      throw error;
    },
  });

const show = (editor: LexicalEditor, document: TextDocument): LexicalEditor => {
  editor.update(() => $showDocument(document), { discrete: true });
  return editor;
};
const read = (editor: LexicalEditor, given: number): TextDocument => editor.getEditorState().read(() => $readDocument(given));

const anyDocument = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...blockKinds),
      runs: fc.array(
        fc.record({
          text: fc.string({ maxLength: 10 }),
          emphasis: fc.boolean(),
          note: fc.constantFrom(null, null, "note" as const, "evidence" as const),
          strong: fc.boolean(),
          link: fc.constantFrom(null, "https://example.org", "mailto:post@example.org"),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { maxLength: 8 },
  )
  .map((blocks) =>
    normaliseDocument({
      blocks: blocks.map((block, index) => ({ id: `b${index + 3}`, kind: block.kind, runs: block.runs.map((r) => makeRun(r.text, r)) })),
      given: blocks.length + 2,
    }),
  );

describe("the editor's document", () => {
  it("is the document it was shown, ids included (PRP-17)", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(read(show(newEditor(), document), document.given)).toEqual(document);
      }),
      { numRuns: 60 },
    );
  });

  it("gives a new block an id never given before, and of two with one id the second", () => {
    const editor = show(newEditor(), plainToBlocks("one\n\ntwo"));
    editor.update(
      () => {
        const [first] = $getRoot().getChildren();
        first?.insertBefore($createParagraphNode().append($createTextNode("zero")));
        $getRoot().append($createParagraphNode().append($createTextNode("three"), $createLineBreakNode(), $createTextNode("four")));
      },
      { discrete: true },
    );
    expect(read(editor, 2).blocks.map((b) => [b.id, b.runs[0]?.text])).toEqual([
      ["b3", "zero"],
      ["b1", "one"],
      ["b2", "two"],
      ["b4", "three four"],
    ]);
  });

  it("is empty where nothing is written, and takes a pasted list in", () => {
    const editor = show(newEditor(), emptyDocument);
    expect(read(editor, 0)).toEqual(emptyDocument);
    editor.update(
      () => {
        $getRoot().selectEnd();
        $insertBlocks([
          { kind: "clause", runs: [{ text: "Reopen it." }] },
          { kind: "clause", runs: [{ text: "Keep it open.", strong: true }] },
        ]);
      },
      { discrete: true },
    );
    expect(read(editor, 0).blocks.map((b) => [b.kind, b.runs])).toEqual([
      ["clause", [{ text: "Reopen it." }]],
      ["clause", [{ text: "Keep it open.", strong: true }]],
    ]);
  });
});
