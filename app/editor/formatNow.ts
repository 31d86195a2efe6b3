import { $isLinkNode, TOGGLE_LINK_COMMAND } from "@lexical/link";
import { $isListNode, INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from "@lexical/list";
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from "@lexical/rich-text";
import { $setBlocksType } from "@lexical/selection";
import { $createParagraphNode, $findMatchingParent, $getSelection, $isRangeSelection, type LexicalEditor } from "lexical";
import { type BlockKind, type NoteKind, safeLink } from "../../shared/proposals/document.ts";
import { noteOf } from "./noteFormats.ts";

/** What holds at the caret: the kind of block and the marks. */
export interface FormatNow {
  readonly kind: BlockKind;
  readonly emphasis: boolean;
  readonly strong: boolean;
  readonly note: NoteKind | null;
  /** The address of the link that the caret is in; null if in none. */
  readonly link: string | null;
}

/** What holds where there is no caret. */
export const noFormat: FormatNow = { kind: "paragraph", emphasis: false, strong: false, note: null, link: null };

/** What holds at the caret. Call within a read. */
export function $formatNow(): FormatNow {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return noFormat;
  const at = selection.anchor.getNode();
  const link = $findMatchingParent(at, $isLinkNode);
  return {
    kind: $kindAt(at),
    emphasis: selection.hasFormat("italic"),
    strong: selection.hasFormat("bold"),
    note: noteOf(selection),
    link: link ? link.getURL() : null,
  };
}

function $kindAt(node: Parameters<typeof $findMatchingParent>[0]): BlockKind {
  const list = $findMatchingParent(node, $isListNode);
  if (list) return list.getListType() === "number" ? "clause" : "list";
  if ($findMatchingParent(node, $isHeadingNode)) return "heading";
  return $findMatchingParent(node, $isQuoteNode) ? "quotation" : "paragraph";
}

/** Makes the blocks that are selected blocks of this kind. */
export function makeKind(editor: LexicalEditor, kind: BlockKind): void {
  if (kind === "clause") editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
  else if (kind === "list") editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
  else {
    editor.update(() => {
      $setBlocksType($getSelection(), () => {
        if (kind === "heading") return $createHeadingNode("h3");
        return kind === "quotation" ? $createQuoteNode() : $createParagraphNode();
      });
    });
  }
}

/** Links the selected words; false if the address is not allowed (PRP-16). An empty address takes the link away. */
export function setLink(editor: LexicalEditor, address: string): boolean {
  const safe = address.trim() === "" ? null : safeLink(address);
  if (safe === null && address.trim() !== "") return false;
  editor.dispatchCommand(TOGGLE_LINK_COMMAND, safe);
  return true;
}
