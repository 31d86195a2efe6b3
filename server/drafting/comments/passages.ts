import { type Doc, Map as SharedMap, type Text, XmlText } from "yjs";
import type { CommentPart } from "../../../shared/proposals/comments.ts";
import type { BlockKind } from "../../../shared/proposals/document.ts";
import { lineNames } from "../../../shared/proposals/lines.ts";
import { togetherSections } from "../../../shared/proposals/together.ts";
import { printedBlocks } from "../../../shared/proposals/views.ts";
import { partsOf, readBlocks } from "../blocks.ts";

/** Words that stand together in one shared text: `length` characters from `index` there, which are those from `at` of the passage. */
export interface Stretch {
  readonly type: Text;
  readonly index: number;
  readonly at: number;
  readonly length: number;
}

/** A line of a text, or one block of a section: what comments are about a part of. */
export interface Passage {
  readonly part: CommentPart;
  /** Null for a line; empty for a block that has no id yet. */
  readonly block: string | null;
  readonly kind: BlockKind | null;
  readonly clause: number | null;
  readonly place: number | null;
  /** Where it stands in the whole, from 0. */
  readonly order: number;
  /** Its words, as they are shared: spaces are not tidied. */
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** Every passage of a text in the order in which it is printed. A section that does not fit (DRA-6) has none. */
export function passagesIn(doc: Doc): readonly Passage[] {
  const lines = lineNames.filter((line) => line !== "cost").map((line) => lineOf(doc, line));
  const sections = togetherSections.flatMap((section) => {
    const blocks = readBlocks(doc.get(section, XmlText)) ?? [];
    return printedBlocks(blocks).map(({ id, kind, number }, index): Omit<Passage, "order"> => {
      const element = blocks[index]?.element;
      const { text, stretches } = element ? wordsIn(element) : { text: "", stretches: [] };
      return { part: section, block: id, kind, clause: number, place: index + 1, text, stretches };
    });
  });
  return [...lines, ...sections, lineOf(doc, "cost")].map((passage, order) => ({ ...passage, order }));
}

function lineOf(doc: Doc, part: (typeof lineNames)[number]): Omit<Passage, "order"> {
  const type = doc.getText(part);
  const text = type.toString();
  return { part, block: null, kind: null, clause: null, place: null, text, stretches: [{ type, index: 0, at: 0, length: text.length }] };
}

/** The words of one block as `readBlocks` reads them, with where each stretch of them lies; a list within an item is not of it. */
function wordsIn(element: XmlText): Pick<Passage, "text" | "stretches"> {
  const stretches: Stretch[] = [];
  let text = "";
  const walk = (type: XmlText): void => {
    let index = 0;
    let marked = false;
    for (const part of partsOf(type)) {
      if (typeof part === "string") {
        if (marked) {
          stretches.push({ type, index, at: text.length, length: part.length });
          text += part;
        }
        index += part.length;
        continue;
      }
      index += 1;
      marked = false;
      if (part instanceof SharedMap) {
        if (part.get("__type") === "linebreak") text += " ";
        else marked = true;
      } else if (part instanceof XmlText && part.getAttribute("__type") === "link") walk(part);
    }
  };
  walk(element);
  return { text, stretches };
}
