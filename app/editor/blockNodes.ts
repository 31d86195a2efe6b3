import { $createLinkNode, $isLinkNode, LinkNode } from "@lexical/link";
import { $createListItemNode, $createListNode, $isListNode, ListItemNode, ListNode } from "@lexical/list";
import { $createHeadingNode, $createQuoteNode, HeadingNode, QuoteNode } from "@lexical/rich-text";
import { $createParagraphNode, $createTextNode, $getState, $setState, createState, type ElementNode, type LexicalNode } from "lexical";
import type { BlockKind, Run } from "../../shared/proposals/document.ts";
import { noteFormats } from "./noteFormats.ts";

/** The only nodes the editor knows: whatever else somebody pastes cannot be kept. */
export const editorNodes = [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode];

/** A block's stable id, carried by the node that shows it. Empty for blocks that are new. */
const blockId = createState("blockId", { parse: (value) => (typeof value === "string" ? value : "") });

/** The stable id of the block that this node shows; empty for a new one. */
export const $blockIdOf = (node: LexicalNode): string => $getState(node, blockId);

/** A block as it is shown; without an id it is new. */
export interface ShownBlock {
  readonly id?: string;
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
}

/** The editor's nodes for these blocks: clauses that follow one another make one numbered list, points of a list one list. */
export function $nodesOf(blocks: readonly ShownBlock[]): ElementNode[] {
  const nodes: ElementNode[] = [];
  for (const block of blocks) {
    const node = $emptyNode(block.kind);
    if (block.id !== undefined) $setState(node, blockId, block.id);
    node.append(...$inlineNodesOf(block.runs));
    if (block.kind !== "clause" && block.kind !== "list") {
      nodes.push(node);
      continue;
    }
    const type = block.kind === "clause" ? "number" : "bullet";
    const last = nodes.at(-1);
    if ($isListNode(last) && last.getListType() === type) last.append(node);
    else nodes.push($createListNode(type).append(node));
  }
  return nodes;
}

function $emptyNode(kind: BlockKind): ElementNode {
  switch (kind) {
    case "paragraph":
      return $createParagraphNode();
    case "heading":
      // The page's own headings stand above: a heading within a text is a third-level one.
      return $createHeadingNode("h3");
    case "quotation":
      return $createQuoteNode();
    case "clause":
    case "list":
      return $createListItemNode();
  }
}

/** The editor's nodes for the runs of one block. */
export function $inlineNodesOf(runs: readonly Run[]): LexicalNode[] {
  const nodes: LexicalNode[] = [];
  for (const run of runs) {
    const text = $createTextNode(run.text);
    if (run.emphasis) text.toggleFormat("italic");
    if (run.strong) text.toggleFormat("bold");
    if (run.note) text.toggleFormat(noteFormats[run.note]);
    const last = nodes.at(-1);
    if (run.link === undefined) nodes.push(text);
    else if ($isLinkNode(last) && last.getURL() === run.link) last.append(text);
    else nodes.push($createLinkNode(run.link).append(text));
  }
  return nodes;
}
