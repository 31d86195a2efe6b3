import type { LexicalEditor } from "lexical";
import type { TogetherSection } from "../../../shared/proposals/together.ts";
import type { Selection } from "../../comments/commenting.ts";
import { blocksHere, offsetOf, wordsOf } from "./blockText.ts";

/** What is selected in an editor, as a comment names it: the block, the words and where they begin; only a cursor is the whole block. */
export function selectedIn(editor: LexicalEditor, part: TogetherSection): Selection {
  const root = editor.getRootElement();
  const chosen = document.getSelection();
  if (!root || !chosen || chosen.rangeCount === 0) return "nothing";
  const range = chosen.getRangeAt(0);
  if (!root.contains(range.startContainer)) return "nothing";
  const blocks = blocksHere(editor);
  // The innermost: a point of a list within a list stands in both.
  const block = blocks.findLast(({ element }) => element.contains(range.startContainer));
  if (!block) return "nothing";
  if (block.id === "") return "notReady";
  const text = wordsOf(block.element);
  const start = offsetOf(block.element, range.startContainer, range.startOffset);
  const ends = blocks.findLast(({ element }) => element.contains(range.endContainer));
  // A whole line chosen with a triple click ends where the next block begins.
  const atNext = ends !== undefined && ends !== block && offsetOf(ends.element, range.endContainer, range.endOffset) === 0;
  if (ends !== block && !atNext) return "across";
  const end = ends === block ? offsetOf(block.element, range.endContainer, range.endOffset) : text.length;
  const chosenWords = text.slice(start, end);
  const words = chosenWords.trim();
  const from = words === "" ? 0 : start + chosenWords.length - chosenWords.trimStart().length;
  return { part, block: block.id, words, from, says: words || text.trim() };
}
