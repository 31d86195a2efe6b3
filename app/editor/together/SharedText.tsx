import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { createUndoManager, initLocalState, setLocalStateFocus, syncCursorPositions } from "@lexical/yjs";
import { BLUR_COMMAND, COMMAND_PRIORITY_EDITOR, FOCUS_COMMAND, mergeRegister, REDO_COMMAND, UNDO_COMMAND } from "lexical";
import { type RefObject, useEffect } from "react";
import type { TogetherSection } from "../../../shared/proposals/together.ts";
import { bindText } from "./bindText.ts";
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
    const showCarets = (): void => {
      try {
        syncCursorPositions(binding, provider);
      } catch {
        // A caret that another window described wrongly is not shown.
      }
    };
    const { binding, letGo: unbind } = bindText(editor, doc, section, provider, showCarets);
    binding.cursorsContainer = carets.current;
    initLocalState(provider, "", "", false, {});
    const undo = createUndoManager(binding, binding.root.getSharedType());
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
      undo.destroy();
      unbind();
    };
  }, [editor, together, section, carets]);
  return null;
}
