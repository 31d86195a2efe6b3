import type { Binding } from "@lexical/yjs";
import { $getRoot, $isElementNode, $isTextNode, type LexicalNode } from "lexical";
import { Map as SharedMap, XmlText } from "yjs";

type SharedElement = Binding["root"];
type SharedChild = SharedElement["_children"][number];

/** What stands in an element, in order: words, maps and elements. */
const partsOf = (element: XmlText): readonly unknown[] =>
  (element.toDelta() as readonly { readonly insert?: unknown }[]).map(({ insert }) => insert);

const holdsWords = (part: unknown): boolean => part instanceof SharedMap && (part.get("__type") === "text" || part.get("__type") === "tab");

/**
 * Takes away words that belong to nothing: their map was removed by one while another wrote in them. Nobody reads them
 * (server/drafting/blocks.ts), but Lexical takes away others in their stead. Says whether there were any.
 */
export function takeLostWords(element: XmlText, origin: object): boolean {
  let found = false;
  let at = 0;
  let before: unknown;
  for (const part of partsOf(element)) {
    if (typeof part !== "string") {
      if (part instanceof XmlText && takeLostWords(part, origin)) found = true;
      at += 1;
    } else if (holdsWords(before)) at += part.length;
    else {
      const from = at;
      element.doc?.transact(() => element.delete(from, part.length), origin);
      found = true;
    }
    before = part;
  }
  return found;
}

/** Takes away marks without words, which no editor shows: one deleted the beginning and another the end. Says whether there were any. */
export function takeEmptyMarks(element: XmlText, origin: object): boolean {
  const parts = partsOf(element);
  let found = false;
  let at = element.length;
  for (const [index, part] of [...parts.entries()].reverse()) {
    at -= typeof part === "string" ? part.length : 1;
    if (part instanceof XmlText && takeEmptyMarks(part, origin)) found = true;
    if (!holdsWords(part) || typeof parts[index + 1] === "string") continue;
    const from = at;
    element.doc?.transact(() => element.delete(from, 1), origin);
    found = true;
  }
  return found;
}

/** Every element and map forgets which node of an editor showed it, so that it can be shown anew. */
export function forgetShown(element: XmlText): void {
  for (const part of partsOf(element)) {
    if (part instanceof XmlText) forgetShown(part);
    if (part instanceof XmlText || part instanceof SharedMap) Reflect.deleteProperty(part, "_collabNode");
  }
}

/** Whether the editor shows exactly what is shared, part by part. Call within a read. */
export const $showsShared = ({ root }: Binding): boolean => $agrees(root, $getRoot());

function $agrees(shared: SharedElement, shown: LexicalNode): boolean {
  if (!$isElementNode(shown)) return false;
  const nodes = shown.getChildren();
  const parts = partsOf(shared.getSharedType());
  let at = 0;
  for (const [index, child] of shared._children.entries()) {
    const node = nodes[index];
    if (!node || node.getKey() !== child.getKey() || parts[at] !== child.getSharedType() || !$agreesInside(child, node)) return false;
    at += 1;
    if ($isTextNode(node) && node.getTextContent() !== "") {
      if (parts[at] !== node.getTextContent()) return false;
      at += 1;
    }
  }
  return nodes.length === shared._children.length && parts.length === at;
}

function $agreesInside(child: SharedChild, node: LexicalNode): boolean {
  if ("_xmlText" in child) return child._xmlText.getAttribute("__type") === node.getType() && $agrees(child, node);
  if ("_text" in child)
    return $isTextNode(node) && child._text === node.getTextContent() && Number(child._map.get("__format") ?? 0) === node.getFormat();
  return true;
}
