import { $isListItemNode, ListNode } from "@lexical/list";
import { type Binding, createYjsBinding, type Provider, syncLexicalUpdateToYjs, syncYjsChangesToLexical } from "@lexical/yjs";
import { $getRoot, COLLABORATION_TAG, type LexicalEditor, mergeRegister, SKIP_COLLAB_TAG } from "lexical";
import { type Doc, type Transaction, UndoManager, type YEvent, type Text as YText } from "yjs";
import type { TogetherSection } from "../../../shared/proposals/together.ts";
import { $showsShared, forgetShown, takeEmptyMarks, takeLostWords } from "./sharedWords.ts";

/** An editor and the section of a document that it shows. */
export interface BoundText {
  readonly binding: Binding;
  readonly letGo: () => void;
}

const shownAnew = "shown-anew";

/**
 * Lists of one kind that came to stand side by side read as one (server/drafting/blocks.ts) and count on. Lexical would move
 * the points of the second into the first, and where two windows did so at once, every point would be there twice.
 */
function keepListsApart(editor: LexicalEditor): void {
  editor._nodes.get(ListNode.getType())?.transforms.clear();
  editor.registerNodeTransform(ListNode, (list) => {
    for (const [index, item] of list.getChildren().filter($isListItemNode).entries())
      if (item.getValue() !== index + 1) item.setValue(index + 1);
  });
}

/**
 * Binds an editor to one section of a document that is here already. After every change it is compared with the document,
 * and shown anew where Lexical's own account of a change made at once by two went wrong: what the server reads and freezes
 * is what every window shows (DRA-8).
 */
export function bindText(editor: LexicalEditor, doc: Doc, section: TogetherSection, provider: Provider, showCarets: () => void): BoundText {
  const binding = createYjsBinding({ editor, id: section, doc, docMap: new Map([[section, doc]]), rootName: section });
  const root = binding.root.getSharedType();
  keepListsApart(editor);
  const tidying = {};
  let [astray, gone] = [false, false];
  const showAnew = (now: boolean): void => {
    takeLostWords(root, tidying);
    editor.update(
      () => {
        forgetShown(root);
        binding.collabNodeMap.clear();
        binding.root._children = [];
        $getRoot().clear();
        binding.root.applyChildrenYjsDelta(binding, root.toDelta());
        binding.root.syncChildrenFromYjs(binding);
      },
      { skipTransforms: true, tag: [COLLABORATION_TAG, shownAnew], ...(now ? { discrete: true } : {}) },
    );
  };
  const hear = (events: YEvent<YText>[], { origin }: Transaction): void => {
    if (origin === binding || origin === tidying) return;
    const lost = takeLostWords(root, tidying) || astray;
    if (lost) showAnew(false);
    // Without events it puts the caret back where it was among the words.
    syncYjsChangesToLexical(binding, provider, lost ? [] : events, origin instanceof UndoManager, showCarets);
    // What changes nothing in Lexical's account tells no listener, and may be just what went wrong.
    queueMicrotask(() => {
      if (gone || editor.getEditorState().read(() => $showsShared(binding))) return;
      showAnew(false);
      syncYjsChangesToLexical(binding, provider, [], false, showCarets);
    });
  };
  const letGo = editor.registerUpdateListener(({ prevEditorState, editorState, dirtyLeaves, dirtyElements, normalizedNodes, tags }) => {
    if (tags.has(SKIP_COLLAB_TAG)) return;
    syncLexicalUpdateToYjs(binding, provider, prevEditorState, editorState, dirtyElements, dirtyLeaves, normalizedNodes, tags);
    astray = !editorState.read(() => $showsShared(binding));
    if (!astray || (tags.has(shownAnew) && !takeEmptyMarks(root, tidying))) return;
    showAnew(false);
    syncYjsChangesToLexical(binding, provider, [], false, showCarets);
  });
  showAnew(true);
  // The library types events by what they are about; those of a section are about its texts.
  const observer = hear as Parameters<typeof root.observeDeep>[0];
  root.observeDeep(observer);
  return {
    binding,
    letGo: mergeRegister(letGo, () => {
      gone = true;
      root.unobserveDeep(observer);
      binding.root.destroy(binding);
    }),
  };
}
