import { createHeadlessEditor } from "@lexical/headless";
import { $toggleLink } from "@lexical/link";
import { $isListNode, registerList } from "@lexical/list";
import { registerRichText } from "@lexical/rich-text";
import { createUndoManager } from "@lexical/yjs";
import {
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
} from "lexical";
import type { Doc } from "yjs";
import { $nodesOf, editorNodes } from "../../app/editor/blockNodes.ts";
import { makeKind } from "../../app/editor/formatNow.ts";
import { $insertBlocks } from "../../app/editor/rules.ts";
import { bindText } from "../../app/editor/together/bindText.ts";
import { sectionProvider } from "../../app/editor/together/carets.ts";
import type { Together } from "../../app/editor/together/provider.ts";
import { blockKinds } from "../../shared/proposals/document.ts";

/** An editor without a page, and what somebody does with it. */
export interface WritingHands {
  readonly editor: LexicalEditor;
  /** Does one of the things people do, told by numbers: which, in which block, and how. */
  readonly act: (deed: Deed) => void;
}

/** What is done, in which block, and how. */
export type Deed = readonly [what: number, where: number, how: number];

/** How many things can be done. */
export const deeds = 15;

const nobody = {
  getStates: () => new Map(),
  getLocalState: () => null,
  setLocalStateField: () => undefined,
  on: () => undefined,
  off: () => undefined,
};

/** Opens the section "case" of a document as the pages do. */
export function openHands(doc: Doc): WritingHands {
  let acting = false;
  const editor = createHeadlessEditor({
    nodes: editorNodes,
    // Lexical stumbles over some selections across links: then nothing is done. In taking in what others do it may not.
    onError: (error) => {
      if (!acting) throw error;
    },
  });
  registerRichText(editor);
  registerList(editor);
  const provider = sectionProvider({ awareness: nobody, standing: () => ({ people: [] }) } as unknown as Together, "case");
  const { binding } = bindText(editor, doc, "case", provider, () => undefined);
  const undo = createUndoManager(binding, binding.root.getSharedType());
  return {
    editor,
    act: (deed) => {
      if (deed[0] === 13) undo.undo();
      else if (deed[0] === 14) undo.redo();
      else {
        acting = true;
        act(editor, deed);
        acting = false;
      }
      undo.stopCapturing();
    },
  };
}

const $blocks = (): readonly ElementNode[] =>
  $getRoot()
    .getChildren()
    .flatMap((node): ElementNode[] => ($isListNode(node) ? node.getChildren().filter($isElementNode) : $isElementNode(node) ? [node] : []));

/** Puts the caret, or a selection that ends some blocks later, at a place in a block. */
function $select(where: number, how: number, blocks: number): void {
  const all = $blocks();
  const [from, to] = [all[where % all.length], all[Math.min((where % all.length) + blocks, all.length - 1)]];
  const selection = $createRangeSelection();
  for (const [point, block, at] of [
    [selection.anchor, from, how],
    [selection.focus, to, blocks === 0 ? how : how + 2],
  ] as const) {
    if (!block) continue;
    const texts = block.getAllTextNodes();
    const text = texts[at % Math.max(1, texts.length)];
    if (text) point.set(text.getKey(), at % (text.getTextContentSize() + 1), "text");
    else point.set(block.getKey(), 0, "element");
  }
  $setSelection(selection);
}

function act(editor: LexicalEditor, [what, where, how]: Deed): void {
  const kind = blockKinds[how % blockKinds.length] ?? "paragraph";
  const select = (blocks: number): void => editor.update(() => $select(where, how, blocks), { discrete: true });
  if (what === 7) {
    select(0);
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
  } else if (what === 8) {
    select(how % 3);
    makeKind(editor, kind);
  } else
    editor.update(() => {
      const block = $blocks()[where % Math.max(1, $blocks().length)];
      const words = block?.getAllTextNodes()[0];
      const made = $nodesOf([{ kind, runs: [{ text: `New ${how}.` }] }])[0];
      if (what === 0) block?.append($createTextNode(` ${how}`));
      else if (what === 1 && $isTextNode(words)) words.spliceText(how % (words.getTextContentSize() + 1), 0, `+${how}`);
      else if (what === 2 && $isTextNode(words)) words.spliceText(0, how % (words.getTextContentSize() + 1), "");
      else if (what === 3 && made) $getRoot().append(made);
      else if (what === 4) block?.remove();
      else if (what === 5 && $isTextNode(words)) words.toggleFormat(how % 2 ? "bold" : "italic");
      else if (what === 6 && $isTextNode(words) && words.getTextContentSize() > 2)
        words.splitText(1 + (how % (words.getTextContentSize() - 1)));
      else if (what >= 9 && what <= 12) {
        $select(where, how, what === 11 ? 0 : how % 3);
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return;
        if (what === 9) selection.removeText();
        else if (what === 10) $toggleLink("https://example.org/2");
        else if (what === 11)
          $insertBlocks([
            { kind, runs: [{ text: `P${how}` }] },
            { kind: "clause", runs: [{ text: "Q" }] },
          ]);
        else selection.formatText(how % 2 ? "bold" : "italic");
      }
      if ($getRoot().getChildrenSize() === 0) $getRoot().append($createParagraphNode());
    });
}
