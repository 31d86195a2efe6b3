import type { LexicalEditor } from "lexical";
import type { ThreadShown } from "../../../shared/proposals/comments.ts";
import type { TogetherSection } from "../../../shared/proposals/together.ts";
import type { Selected } from "../../comments/commenting.ts";
import { type BlockHere, blocksHere, nearest, rangeOf, wordsOf } from "./blockText.ts";

/** A passage in the page, and the thread that is about it. */
export interface Marked {
  readonly thread: string;
  readonly block: BlockHere;
  readonly range: Range;
}

/** Where the passages of a section's open threads stand in the page. The server's word; typing since then is allowed for. */
export function markedIn(editor: LexicalEditor, section: TogetherSection, threads: readonly ThreadShown[]): readonly Marked[] {
  const blocks = blocksHere(editor);
  return threads.flatMap(({ id, quote, place, resolved }): readonly Marked[] => {
    if (place.gone || place.part !== section || resolved) return [];
    const block = blocks.find((one) => one.id === place.block);
    if (!block) return [];
    const words = place.now ?? quote;
    const at = nearest(wordsOf(block.element), words, place.from);
    const range = at === -1 ? rangeOf(block.element, place.from, place.to) : rangeOf(block.element, at, at + words.length);
    return range ? [{ thread: id, block, range }] : [];
  });
}

/** Where the words stand that a comment is being written about. */
function rangeOfSelected(editor: LexicalEditor, { block, words, from }: Selected): Range | null {
  const found = blocksHere(editor).find(({ id }) => id === block);
  if (!found) return null;
  const text = wordsOf(found.element);
  const at = words === "" ? 0 : nearest(text, words, from);
  return at === -1 ? null : rangeOf(found.element, at, words === "" ? text.length : at + words.length);
}

const canHighlight = (): boolean => typeof Highlight !== "undefined" && "highlights" in CSS;

function highlight(name: string, ranges: readonly Range[]): void {
  if (!canHighlight()) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/**
 * Shows which passages of a section have open threads: over the text, never in it (DRA-13), underlined and, in the margin of
 * their block, counted. Gives what takes the marks away.
 */
export function showMarks(
  editor: LexicalEditor,
  section: TogetherSection,
  threads: readonly ThreadShown[],
  { chosen, about }: { readonly chosen: string | null; readonly about: Selected | null },
): () => void {
  const marked = markedIn(editor, section, threads);
  const pointed = marked.filter(({ thread }) => thread === chosen).map(({ range }) => range);
  const writing = about?.part === section ? rangeOfSelected(editor, about) : null;
  highlight(
    `comments-${section}`,
    marked.map(({ range }) => range),
  );
  highlight(`comment-chosen-${section}`, writing ? [writing] : pointed);
  const counts = new Map<HTMLElement, number>();
  for (const { block } of marked) counts.set(block.element, (counts.get(block.element) ?? 0) + 1);
  for (const [element, count] of counts) element.dataset["comments"] = String(count);
  const root = editor.getRootElement();
  for (const element of root?.querySelectorAll<HTMLElement>("[data-comments]") ?? [])
    if (!counts.has(element)) delete element.dataset["comments"];
  return () => {
    highlight(`comments-${section}`, []);
    highlight(`comment-chosen-${section}`, []);
  };
}
