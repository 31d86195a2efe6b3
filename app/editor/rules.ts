import {
  $insertNodes,
  COMMAND_PRIORITY_CRITICAL,
  DROP_COMMAND,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  type TextFormatType,
} from "lexical";
import { $inlineNodesOf, $nodesOf, type ShownBlock } from "./blockNodes.ts";
import { noteFormats } from "./noteFormats.ts";
import { pastedBlocks } from "./paste.ts";

const known: ReadonlySet<TextFormatType> = new Set(["bold", "italic", noteFormats.note, noteFormats.evidence]);

/**
 * Keeps the editor to what a proposal's text can hold (PRP-16): no other formats, no indented lists, no lines within
 * a paragraph; what is pasted or dropped is cleaned first. Gives the function that lets go again.
 */
export function keepToCanonicalText(editor: LexicalEditor): () => void {
  const take = (data: DataTransfer | null, event: Event): boolean => {
    if (!data) return false;
    event.preventDefault();
    $insertBlocks(pastedBlocks(data.getData("text/html"), data.getData("text/plain")));
    return true;
  };
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => ("clipboardData" in event ? take(event.clipboardData, event) : false),
      COMMAND_PRIORITY_CRITICAL,
    ),
    // Dropped things would come with formats of their own; cut and paste does the same with the keyboard too.
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(FORMAT_TEXT_COMMAND, (format) => !known.has(format), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(FORMAT_ELEMENT_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(INDENT_CONTENT_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      INSERT_LINE_BREAK_COMMAND,
      () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined),
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}

/** Puts blocks in at the caret; a single paragraph flows into the line. Call within an update. */
export function $insertBlocks(blocks: readonly ShownBlock[]): void {
  const [only] = blocks;
  if (!only) return;
  $insertNodes(blocks.length === 1 && only.kind === "paragraph" ? $inlineNodesOf(only.runs) : $nodesOf(blocks));
}
