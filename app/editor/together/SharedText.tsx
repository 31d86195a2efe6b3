import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import {
  createUndoManager,
  createYjsBinding,
  initLocalState,
  setLocalStateFocus,
  syncCursorPositions,
  syncLexicalUpdateToYjs,
  syncYjsChangesToLexical,
} from "@lexical/yjs";
import {
  BLUR_COMMAND,
  COLLABORATION_TAG,
  COMMAND_PRIORITY_EDITOR,
  FOCUS_COMMAND,
  mergeRegister,
  REDO_COMMAND,
  SKIP_COLLAB_TAG,
  UNDO_COMMAND,
} from "lexical";
import { type RefObject, useEffect } from "react";
import { type Transaction, UndoManager, type YEvent, type Text as YText } from "yjs";
import type { TogetherSection } from "../../../shared/proposals/together.ts";
import { sectionProvider } from "./carets.ts";
import type { Together } from "./provider.ts";

interface SharedTextProps {
  readonly together: Together;
  readonly section: TogetherSection;
  /** Where the carets of the others are drawn. */
  readonly carets: RefObject<HTMLElement>;
}

/**
 * Binds the editor to one section of a document that is here already. The server has written the first content: nothing is
 * ever written because the editor was opened. Undo takes back what was written here, not what others wrote.
 */
export function SharedText({ together, section, carets }: SharedTextProps) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const { doc, awareness } = together;
    const provider = sectionProvider(together, section);
    const binding = createYjsBinding({ editor, id: section, doc, docMap: new Map([[section, doc]]), rootName: section });
    binding.cursorsContainer = carets.current;
    const root = binding.root.getSharedType();
    editor.update(
      () => {
        binding.root.applyChildrenYjsDelta(binding, root.toDelta());
        binding.root.syncChildrenFromYjs(binding);
      },
      { discrete: true, skipTransforms: true, tag: COLLABORATION_TAG },
    );
    const hear = (events: YEvent<YText>[], transaction: Transaction): void => {
      if (transaction.origin !== binding)
        syncYjsChangesToLexical(binding, provider, events, transaction.origin instanceof UndoManager, showCarets);
    };
    const showCarets = (): void => {
      try {
        syncCursorPositions(binding, provider);
      } catch {
        // A caret that another window described wrongly is not shown.
      }
    };
    initLocalState(provider, "", "", false, {});
    const undo = createUndoManager(binding, root);
    // The library types events by what they are about; those of a section are about its texts.
    const observer = hear as Parameters<typeof root.observeDeep>[0];
    root.observeDeep(observer);
    awareness.on("update", showCarets);
    const stop = together.onChange(showCarets);
    const done = (work: () => unknown) => (): boolean => {
      work();
      return true;
    };
    const focus = (focusing: boolean) => (): boolean => {
      setLocalStateFocus(provider, "", "", focusing, {});
      return false;
    };
    const letGo = mergeRegister(
      editor.registerUpdateListener(({ prevEditorState, editorState, dirtyLeaves, dirtyElements, normalizedNodes, tags }) => {
        if (tags.has(SKIP_COLLAB_TAG)) return;
        syncLexicalUpdateToYjs(binding, provider, prevEditorState, editorState, dirtyElements, dirtyLeaves, normalizedNodes, tags);
      }),
      editor.registerCommand(
        UNDO_COMMAND,
        done(() => undo.undo()),
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        REDO_COMMAND,
        done(() => undo.redo()),
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(FOCUS_COMMAND, focus(true), COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(BLUR_COMMAND, focus(false), COMMAND_PRIORITY_EDITOR),
    );
    return () => {
      letGo();
      stop();
      awareness.off("update", showCarets);
      root.unobserveDeep(observer);
      undo.destroy();
      binding.root.destroy(binding);
    };
  }, [editor, together, section, carets]);
  return null;
}
