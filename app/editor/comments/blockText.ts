import { $isListItemNode, $isListNode } from "@lexical/list";
import { $getRoot, $isElementNode, type ElementNode, type LexicalEditor } from "lexical";
import { $blockIdOf } from "../blockNodes.ts";

/** A block of the text as it stands in the page. */
export interface BlockHere {
  /** Empty for one that has none yet. */
  readonly id: string;
  readonly element: HTMLElement;
}

/** Every block of an editor's text, in order; points of lists within lists too. */
export function blocksHere(editor: LexicalEditor): readonly BlockHere[] {
  const blocks: BlockHere[] = [];
  const $take = (node: ElementNode): void => {
    const element = editor.getElementByKey(node.getKey());
    if (element) blocks.push({ id: $blockIdOf(node), element });
  };
  const $walk = (node: ElementNode): void => {
    if ($isListNode(node)) {
      for (const item of node.getChildren()) if ($isListItemNode(item)) $walk(item);
    } else {
      $take(node);
      for (const inner of node.getChildren()) if ($isListNode(inner)) $walk(inner);
    }
  };
  editor.getEditorState().read(() => {
    for (const node of $getRoot().getChildren()) if ($isElementNode(node)) $walk(node);
  });
  return blocks;
}

interface Piece {
  readonly node: Node;
  /** Where it begins in the block's words. */
  readonly at: number;
  readonly length: number;
}

/** The words of a block in the page, piece by piece: as the server counts them, lists within it left out. */
function piecesOf(block: HTMLElement): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const take = (node: Node, length: number): void => {
    pieces.push({ node, at, length });
    at += length;
  };
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child instanceof Text) take(child, child.data.length);
      else if (child instanceof HTMLBRElement) take(child, 1);
      else if (!(child instanceof HTMLUListElement || child instanceof HTMLOListElement)) walk(child);
    }
  };
  walk(block);
  return pieces;
}

/** The words of a block. */
export const wordsOf = (block: HTMLElement): string =>
  piecesOf(block)
    .map(({ node }) => (node instanceof Text ? node.data : " "))
    .join("");

/** Where characters of a block lie in the page; null where there are none. */
export function rangeOf(block: HTMLElement, from: number, to: number): Range | null {
  const pieces = piecesOf(block).filter(({ node }) => node instanceof Text);
  const first = pieces.find(({ at, length }) => from >= at && from < at + length);
  const last = pieces.find(({ at, length }) => to > at && to <= at + length);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, from - first.at);
  range.setEnd(last.node, to - last.at);
  return range;
}

/** How many of a block's characters stand before a point in it. */
export function offsetOf(block: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(container, offset);
  let count = 0;
  for (const { node, length } of piecesOf(block)) {
    if (node === container) return count + offset;
    if (before.comparePoint(node, node instanceof Text ? node.data.length : 0) > 0) return count;
    count += length;
  }
  return count;
}

/** Where words begin in a text, nearest to where they were; -1 where they do not stand in it. */
export function nearest(text: string, words: string, from: number): number {
  let best = -1;
  if (words === "") return best;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (best === -1 || Math.abs(at - from) < Math.abs(best - from)) best = at;
  return best;
}
