import { createHeadlessEditor } from "@lexical/headless";
import { $isListNode } from "@lexical/list";
import { createYjsBinding, syncLexicalUpdateToYjs, syncYjsChangesToLexical } from "@lexical/yjs";
import fc from "fast-check";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  COLLABORATION_TAG,
  type ElementNode,
  type LexicalEditor,
} from "lexical";
import { expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, XmlText } from "yjs";
import { elementsOf, readBlocks } from "../../../server/drafting/blocks.ts";
import { type Block, blockKinds, makeRun, normaliseDocument } from "../../../shared/proposals/document.ts";
import { $nodesOf, editorNodes } from "../blockNodes.ts";
import { $readDocument } from "../document.ts";
import { sectionProvider } from "./carets.ts";
import type { Together } from "./provider.ts";

const nobody = {
  getStates: () => new Map(),
  getLocalState: () => null,
  setLocalStateField: () => undefined,
  on: () => undefined,
  off: () => undefined,
};
const provider = sectionProvider({ awareness: nobody, standing: () => ({ people: [] }) } as unknown as Together, "case");

/** An editor without a page, bound to a document as the pages' editors are. */
function bound(doc: Doc): LexicalEditor {
  const editor = createHeadlessEditor({
    nodes: editorNodes,
    onError: (error) => {
      throw error;
    },
  });
  const binding = createYjsBinding({ editor, id: "case", doc, docMap: new Map([["case", doc]]), rootName: "case" });
  const root = binding.root.getSharedType();
  editor.update(
    () => {
      binding.root.applyChildrenYjsDelta(binding, root.toDelta());
      binding.root.syncChildrenFromYjs(binding);
    },
    { discrete: true, skipTransforms: true, tag: COLLABORATION_TAG },
  );
  root.observeDeep((events, transaction) => {
    if (transaction.origin !== binding) {
      syncYjsChangesToLexical(binding, provider, events as Parameters<typeof syncYjsChangesToLexical>[2], false, () => undefined);
      editor.update(() => undefined, { discrete: true });
    }
  });
  editor.registerUpdateListener(({ prevEditorState, editorState, dirtyLeaves, dirtyElements, normalizedNodes, tags }) =>
    syncLexicalUpdateToYjs(binding, provider, prevEditorState, editorState, dirtyElements, dirtyLeaves, normalizedNodes, tags),
  );
  return editor;
}

const shownBy = (editor: LexicalEditor) =>
  editor.getEditorState().read(() => $readDocument(1_000).blocks.map(({ kind, runs }) => ({ kind, runs })));
const readFrom = (doc: Doc) => readBlocks(doc.get("case", XmlText))?.map(({ kind, runs }) => ({ kind, runs }));

const anyBlocks = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...blockKinds),
      runs: fc.array(
        fc.record({
          text: fc.string({ minLength: 1, maxLength: 8 }),
          emphasis: fc.boolean(),
          note: fc.constantFrom(null, null, "note" as const, "evidence" as const),
          strong: fc.boolean(),
          link: fc.constantFrom(null, null, "https://example.org"),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { maxLength: 6 },
  )
  .map((blocks): readonly Block[] => {
    const made = blocks.map(({ kind, runs }, index) => ({ id: `b${index + 1}`, kind, runs: runs.map((run) => makeRun(run.text, run)) }));
    return normaliseDocument({ blocks: made, given: made.length }).blocks;
  });

const docOf = (blocks: readonly Block[]): Doc => {
  const doc = new Doc();
  elementsOf(blocks).forEach((element, index) => void doc.get("case", XmlText).insertEmbed(index, element));
  return doc;
};

test("DRA-3 what the server writes is what the editor shows, block ids included, and opening the editor writes nothing", () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const doc = docOf(blocks);
      const before = encodeStateAsUpdate(doc);
      const editor = bound(doc);
      expect(editor.getEditorState().read(() => $readDocument(blocks.length).blocks)).toEqual(blocks);
      expect(encodeStateAsUpdate(doc)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

/** What somebody does in the editor, by numbers. */
function edit(editor: LexicalEditor, [what, where, how]: readonly [number, number, number]): void {
  editor.update(
    () => {
      const blocks = $getRoot()
        .getChildren()
        .flatMap((node): ElementNode[] =>
          $isListNode(node) ? node.getChildren().filter($isElementNode) : $isElementNode(node) ? [node] : [],
        );
      const block = blocks[where % Math.max(1, blocks.length)];
      const kind = blockKinds[how % blockKinds.length] ?? "paragraph";
      const made = $nodesOf([{ kind, runs: [{ text: `New ${how}.` }] }])[0];
      const words = block?.getAllTextNodes()[0];
      if (what === 0) block?.append($createTextNode(` ${how}`));
      else if (what === 1 && $isTextNode(words)) words.spliceText(how % (words.getTextContentSize() + 1), 0, `+${how}`);
      else if (what === 2 && $isTextNode(words)) words.spliceText(0, how % (words.getTextContentSize() + 1), "");
      else if (what === 3 && made) $getRoot().append(made);
      else if (what === 4) block?.remove();
      else if (what === 5 && $isTextNode(words)) words.toggleFormat(how % 2 ? "bold" : "italic");
      else if (what === 6 && $isTextNode(words) && words.getTextContentSize() > 2)
        words.splitText(1 + (how % (words.getTextContentSize() - 1)));
      if ($getRoot().getChildrenSize() === 0) $getRoot().append($createParagraphNode());
    },
    { discrete: true },
  );
}

test("DRA-8 what the server reads is what the editors show, whatever two of them do at once", () => {
  fc.assert(
    fc.property(
      anyBlocks,
      fc.array(fc.record({ who: fc.nat(1), does: fc.tuple(fc.nat(6), fc.nat(9), fc.nat(20)), meet: fc.boolean() }), { maxLength: 20 }),
      (blocks, steps) => {
        const [a, b] = [docOf(blocks), new Doc()];
        applyUpdate(b, encodeStateAsUpdate(a));
        const editors = [bound(a), bound(b)] as const;
        const meet = (): void => {
          // Dangling words are taken away where an editor meets them, which is writing too: so it goes on until nothing changes.
          for (let round = 0; round < 4; round += 1) {
            applyUpdate(b, encodeStateAsUpdate(a));
            applyUpdate(a, encodeStateAsUpdate(b));
          }
        };
        for (const { who, does, meet: now } of steps) {
          const editor = editors[who];
          if (editor) edit(editor, does);
          if (now) meet();
        }
        meet();
        expect(readFrom(a)).toEqual(readFrom(b));
        expect(shownBy(editors[0])).toEqual(readFrom(a));
        expect(shownBy(editors[1])).toEqual(readFrom(b));
      },
    ),
    { numRuns: 150 },
  );
});
