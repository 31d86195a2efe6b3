/** An element of an XML document. Attributes that are undefined are left out; words among the children are text, never markup. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string | undefined };
  readonly children: readonly (XmlElement | string)[];
}

/** An element: `xml("p", { eId: "p1" }, "The text")`. */
export const xml = (name: string, attributes: XmlElement["attributes"] = {}, ...children: XmlElement["children"]): XmlElement => ({
  ...{ name, attributes, children },
});

/** What XML 1.0 can hold (production 2 of the recommendation): no control characters but tab and line ends, no halves of characters. */
const isWritable = (code: number): boolean =>
  code === 0x9 || code === 0xa || code === 0xd || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;

const named: { readonly [character: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const reference = (character: string): string => named[character] ?? `&#${character.charCodeAt(0)};`;

const writable = (text: string): string =>
  Array.from(text, (character) => (isWritable(character.codePointAt(0) ?? 0) ? character : "\ufffd")).join("");
// A reader makes one line end of every kind, and of those in attributes a space: what is meant is written as a reference.
const ofText = (text: string): string => writable(text).replace(/[&<>\r]/g, reference);
const ofAttribute = (text: string): string => writable(text).replace(/[&<>"\t\n\r]/g, reference);

/** Elements between whose children white space counts. */
const mixed: readonly string[] = ["p", "from", "heading", "narrative", "scene", "summary"];

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${ofAttribute(value)}"`]));
  const opening = `${name}${given.join("")}`;
  if (children.length === 0) return `<${opening}/>`;
  // White space counts between words, so lines are broken only where there are elements alone.
  const isMixed = indent === "" || mixed.includes(name) || children.some((child) => typeof child === "string");
  const inside = children.map((child) => {
    if (typeof child === "string") return ofText(child);
    return isMixed ? written(child, "") : `${indent}  ${written(child, `${indent}  `)}`;
  });
  return `<${opening}>${inside.join("")}${isMixed ? "" : indent}</${name}>`;
}

/** AKN-5: a document as text. What people wrote stays words, whatever it holds; what XML cannot hold is written as U+FFFD. */
export const xmlDocument = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "\n")}\n`;
