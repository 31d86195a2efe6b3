import { $isLinkNode } from "@lexical/link";
import { $isListItemNode, $isListNode, type ListNode } from "@lexical/list";
import { $isHeadingNode, $isQuoteNode } from "@lexical/rich-text";
import { $createParagraphNode, $getRoot, $isElementNode, $isTextNode, type ElementNode, type LexicalNode } from "lexical";
import {
  type Block,
  type BlockKind,
  makeRun,
  normaliseDocument,
  normaliseRuns,
  type Run,
  type TextDocument,
} from "../../shared/proposals/document.ts";
import { $blockIdOf, $nodesOf } from "./blockNodes.ts";
import { noteOf } from "./noteFormats.ts";

/** Shows a document: whatever the editor held before is gone. Call within an update. */
export function $showDocument(document: TextDocument): void {
  const nodes = $nodesOf(document.blocks);
  $getRoot()
    .clear()
    .append(...(nodes.length > 0 ? nodes : [$createParagraphNode()]));
}

/**
 * The document that the editor holds. Blocks keep their ids; new ones, and the second half of a divided one, get ids
 * beyond `given`, the count of the document that the editor began with. Call within a read or an update.
 */
export function $readDocument(given: number): TextDocument {
  const taken = new Set<string>();
  let last = given;
  const blocks = $blocksIn($getRoot()).map(({ id, kind, runs }): Block => {
    if (/^b[1-9]\d{0,5}$/.test(id) && !taken.has(id)) {
      taken.add(id);
      return { id, kind, runs };
    }
    last += 1;
    return { id: `b${last}`, kind, runs };
  });
  return normaliseDocument({ blocks, given: last });
}

interface FoundBlock {
  readonly id: string;
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
}

function $blocksIn(parent: ElementNode): readonly FoundBlock[] {
  return parent.getChildren().flatMap((node): readonly FoundBlock[] => {
    if ($isListNode(node)) return $blocksOfList(node);
    const runs = normaliseRuns($runsIn(node));
    return runs.length === 0 ? [] : [{ id: $blockIdOf(node), kind: kindOf(node), runs }];
  });
}

function kindOf(node: LexicalNode): BlockKind {
  if ($isHeadingNode(node)) return "heading";
  return $isQuoteNode(node) ? "quotation" : "paragraph";
}

/** Lists within lists become one list: a text has one level of clauses, which the record can cite by one number. */
function $blocksOfList(list: ListNode): readonly FoundBlock[] {
  const kind = list.getListType() === "number" ? "clause" : "list";
  return list.getChildren().flatMap((item): readonly FoundBlock[] => {
    if (!$isListItemNode(item)) return [];
    const inner = item.getChildren().filter($isListNode);
    const runs = normaliseRuns(item.getChildren().flatMap((node) => ($isListNode(node) ? [] : $runsIn(node))));
    const own = runs.length === 0 ? [] : [{ id: $blockIdOf(item), kind, runs } as const];
    return [...own, ...inner.flatMap($blocksOfList)];
  });
}

function $runsIn(node: LexicalNode, link: string | null = null): readonly Run[] {
  if ($isTextNode(node)) {
    return [
      makeRun(node.getTextContent(), { emphasis: node.hasFormat("italic"), strong: node.hasFormat("bold"), link, note: noteOf(node) }),
    ];
  }
  if ($isElementNode(node)) {
    const address = $isLinkNode(node) ? node.getURL() : link;
    return node.getChildren().flatMap((child) => $runsIn(child, address));
  }
  // A line break, or a thing the editor does not know.
  return [{ text: " " }];
}
