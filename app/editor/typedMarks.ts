import { $createListItemNode, $createListNode, $isListNode, type ListType } from "@lexical/list";
import { $createHeadingNode, $createQuoteNode } from "@lexical/rich-text";
import { $getSelection, $isParagraphNode, $isRangeSelection, type LexicalEditor, type ParagraphNode, TextNode } from "lexical";

const mark = /^(?:(\d{1,3}[.)])|(-)|(#)|(>))\s/;

/**
 * What begins a block in the plain form does so in the editor too: `1.`, `-`, `#` or `>` and a space, typed at the beginning of
 * a paragraph. Gives the function that lets go again.
 */
export const understandTypedMarks = (editor: LexicalEditor): (() => void) => editor.registerNodeTransform(TextNode, $takeMark);

function $takeMark(node: TextNode): void {
  const paragraph = node.getParent();
  const found = mark.exec(node.getTextContent());
  if (!found || !$isParagraphNode(paragraph) || paragraph.getFirstChild() !== node) return;
  // Only under the hand of somebody who types: a stored paragraph may begin so.
  const selection = $getSelection();
  const typed = $isRangeSelection(selection) && selection.isCollapsed() && selection.anchor.key === node.getKey();
  if (!typed || selection.anchor.offset !== found[0].length) return;
  node.setTextContent(node.getTextContent().slice(found[0].length));
  if (found[1]) $makeListed(paragraph, "number");
  else if (found[2]) $makeListed(paragraph, "bullet");
  else {
    const block = found[3] ? $createHeadingNode("h3") : $createQuoteNode();
    block.append(...paragraph.getChildren());
    paragraph.replace(block);
  }
  node.select(0, 0);
}

function $makeListed(paragraph: ParagraphNode, type: ListType): void {
  const item = $createListItemNode().append(...paragraph.getChildren());
  const before = paragraph.getPreviousSibling();
  if ($isListNode(before) && before.getListType() === type) {
    before.append(item);
    paragraph.remove();
  } else paragraph.replace($createListNode(type).append(item));
}
