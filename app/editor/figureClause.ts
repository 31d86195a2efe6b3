import { $createListItemNode, $createListNode, $isListItemNode, $isListNode, type ListItemNode } from "@lexical/list";
import {
  $createTextNode,
  $findMatchingParent,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
} from "lexical";
import { cleanLine } from "../../shared/proposals/document.ts";
import { type Figure, readFigure } from "../../shared/proposals/figure.ts";
import type { Language } from "../../shared/proposals/state.ts";
import { noteOf } from "./noteFormats.ts";

/** What a clause with a figure is written for: the place in the text, and the figure that stands there already. */
export interface FigurePlace {
  /** The block at the caret; null: the end of the text. */
  readonly key: string | null;
  readonly read: { readonly figure: Figure; readonly lang: Language } | null;
}

const $isClause = (node: LexicalNode | null): node is ListItemNode => {
  const list = $isListItemNode(node) ? node.getParent() : null;
  return $isListNode(list) && list.getListType() === "number";
};

const $isNote = (node: LexicalNode): boolean =>
  $isTextNode(node) ? noteOf(node) !== null : $isElementNode(node) && node.getChildren().length > 0 && node.getChildren().every($isNote);

/** What a clause says without its notes and sources. */
const $saidBy = (clause: ListItemNode): string =>
  cleanLine(
    clause
      .getAllTextNodes()
      .filter((node) => noteOf(node) === null)
      .map((node) => node.getTextContent())
      .join(""),
  );

/** Where the caret is, and the figure of the clause it is in (PRP-19). Call within a read. */
export function $figurePlace(): FigurePlace {
  const selection = $getSelection();
  const at = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  const clause: LexicalNode | null = at && $findMatchingParent(at, $isListItemNode);
  if ($isClause(clause)) return { key: clause.getKey(), read: readFigure($saidBy(clause)) };
  return { key: clause?.getKey() ?? at?.getTopLevelElement()?.getKey() ?? null, read: null };
}

/**
 * Writes the sentence of a figure: into the clause at the place where it states a figure or says nothing (its notes and sources stay),
 * else as a clause of its own behind it. Call within an update.
 */
export function $writeFigure(sentence: string, { key, read }: FigurePlace): void {
  const at = key === null ? null : $getNodeByKey(key);
  const words = $createTextNode(sentence);
  if ($isClause(at) && (read !== null || $saidBy(at) === "")) {
    for (const child of at.getChildren()) if (!$isNote(child) && !$isListNode(child)) child.remove();
    const first = at.getFirstChild();
    if (first) first.insertBefore(words);
    else at.append(words);
  } else {
    const clause = $createListItemNode().append(words);
    if ($isClause(at)) at.insertAfter(clause);
    else $placeBehind(at, clause);
  }
  words.selectEnd();
}

/** A clause behind a block that is none: in the list of clauses that follows, else in a list of its own. */
function $placeBehind(at: LexicalNode | null, clause: ListItemNode): void {
  const top = at?.getTopLevelElement() ?? $getRoot().getLastChild();
  const next = top?.getNextSibling();
  if ($isListNode(next) && next.getListType() === "number") next.splice(0, 0, [clause]);
  else if ($isListNode(top) && top.getListType() === "number") top.append(clause);
  else {
    const list = $createListNode("number").append(clause);
    if (top) top.insertAfter(list);
    else $getRoot().append(list);
  }
  if ($isElementNode(top) && !$isListNode(top) && top.getTextContent().trim() === "") top.remove();
}
