import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from "lexical";
import { expect, test } from "vitest";
import { editorNodes } from "./blockNodes.ts";
import { $readDocument, $showDocument } from "./document.ts";
import { understandTypedMarks } from "./typedMarks.ts";

/** An editor in which somebody typed these lines, each at the end of the text. */
function afterTyping(lines: readonly string[], begin = () => $showDocument({ blocks: [], given: 0 })) {
  const editor = createEditor({ nodes: editorNodes, onError: (error) => Promise.reject(error) });
  understandTypedMarks(editor);
  editor.update(begin, { discrete: true });
  for (const line of lines) {
    const at = line.search(/\s/) + 1;
    editor.update(
      () => {
        const words = $createTextNode(line.slice(0, at));
        $getRoot().append($createParagraphNode().append(words));
        words.selectEnd();
      },
      { discrete: true },
    );
    editor.update(() => $getRoot().getLastDescendant()?.getTextContent(), { discrete: true });
    editor.update(
      () => {
        const last = $getRoot().getLastDescendant();
        const words = $createTextNode(line.slice(at));
        if (last && "append" in last && typeof last.append === "function") last.append(words);
        else last?.insertAfter(words);
      },
      { discrete: true },
    );
  }
  return editor
    .getEditorState()
    .read(() => $readDocument(0).blocks.map(({ kind, runs }) => `${kind}: ${runs.map((r) => r.text).join("")}`));
}

test("a clause begins with a typed number, as the plain form says; so do points, headings and quotations (PRP-16)", () => {
  expect(afterTyping(["1. Put a bench by the river.", "2. Another.", "- a point", "# A heading", "> said so", "1.5 miles"])).toEqual([
    "clause: Put a bench by the river.",
    "clause: Another.",
    "list: a point",
    "heading: A heading",
    "quotation: said so",
    "paragraph: 1.5 miles",
  ]);
});

test("a stored paragraph that begins with a number stays one", () => {
  const stored = { blocks: [{ id: "b1", kind: "paragraph" as const, runs: [{ text: "1. April is the day." }] }], given: 1 };
  expect(afterTyping([], () => $showDocument(stored))).toEqual(["paragraph: 1. April is the day."]);
});
