import { type BlockKind, makeRun, normaliseRuns, type Run } from "../../shared/proposals/document.ts";
import { plainToBlocks } from "../../shared/proposals/plainForm.ts";
import type { ShownBlock } from "./blockNodes.ts";

/**
 * Cleans what is pasted from a word processor or a web page: only our kinds of block and marks come through, as text.
 * Nothing of the HTML itself is ever put into the page.
 */

const skipped = new Set([
  "SCRIPT",
  "STYLE",
  "HEAD",
  "TITLE",
  "META",
  "LINK",
  "TEMPLATE",
  "NOSCRIPT",
  "IFRAME",
  "OBJECT",
  "EMBED",
  "SVG",
  "MATH",
  "IMG",
  "PICTURE",
  "VIDEO",
  "AUDIO",
  "CANVAS",
  "BUTTON",
  "INPUT",
  "SELECT",
  "TEXTAREA",
  "DEL",
  "S",
  "STRIKE",
  "O:P",
]);
const blockTags = new Set([
  "P",
  "DIV",
  "SECTION",
  "ARTICLE",
  "ASIDE",
  "HEADER",
  "FOOTER",
  "MAIN",
  "NAV",
  "ADDRESS",
  "BLOCKQUOTE",
  "PRE",
  "UL",
  "OL",
  "LI",
  "DL",
  "DT",
  "DD",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "TABLE",
  "THEAD",
  "TBODY",
  "TFOOT",
  "TR",
  "CAPTION",
  "FIGURE",
  "FIGCAPTION",
  "HR",
  "BODY",
  "HTML",
]);

interface Place {
  readonly kind: BlockKind;
  readonly listKind: "clause" | "list";
  /** The list item this is in: only its first paragraph is the item itself. */
  readonly item: { used: boolean } | null;
  readonly emphasis: boolean;
  readonly strong: boolean;
  readonly link: string | null;
}

/** Longer pasted HTML is not read; its plain text is taken instead. */
const longestHtml = 2_000_000;

/** The blocks in a piece of HTML. Needs a browser's parser, which runs no scripts and loads nothing. */
export function htmlToBlocks(html: string): readonly ShownBlock[] {
  if (html.length > longestHtml) return [];
  const body = new DOMParser().parseFromString(withoutPolicyBreaches(html), "text/html").body;
  const blocks: ShownBlock[] = [];
  let runs: Run[] = [];
  let afterBreak = false;

  const close = (place: Place) => {
    const clean = normaliseRuns(runs);
    runs = [];
    afterBreak = false;
    if (clean.length === 0) return;
    const isItem = place.item !== null;
    blocks.push({ kind: isItem && place.item?.used ? "paragraph" : place.kind, runs: clean });
    if (place.item) place.item.used = true;
  };

  const walk = (node: Node, place: Place) => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? "";
      if (text.trim() !== "") afterBreak = false;
      runs.push(makeRun(text, place));
      return;
    }
    if (!(node instanceof Element) || skipped.has(node.tagName.toUpperCase()) || isHidden(node)) return;
    const tag = node.tagName.toUpperCase();
    if (tag === "BR") {
      if (afterBreak) close(place);
      else {
        runs.push({ text: " " });
        afterBreak = true;
      }
      return;
    }
    const within = inside(node, tag, place);
    if (!blockTags.has(tag)) {
      for (const child of node.childNodes) walk(child, within);
      // Cells of a table stand beside each other in one paragraph.
      if (tag === "TD" || tag === "TH") runs.push({ text: " " });
      return;
    }
    close(place);
    for (const child of node.childNodes) walk(child, within);
    close(within);
  };

  const start: Place = { kind: "paragraph", listKind: "list", item: null, emphasis: false, strong: false, link: null };
  for (const child of body.childNodes) walk(child, start);
  close(start);
  return blocks;
}

/**
 * Style sheets gone, style and event attributes renamed, before the parser sees them: the page's content security
 * policy allows none, and a browser reports each, even in a document that is never shown.
 */
const withoutPolicyBreaches = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style\s*>/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'])(style|on[a-z]+)(\s*=)/gi, "$1data-$2$3"));

const styleOf = (element: Element): string => (element.getAttribute("data-style") ?? "").toLowerCase().replace(/\s+/g, "");

/** Not shown on the page it comes from, or a word processor's own bullet or number. */
const isHidden = (element: Element): boolean => /display:none|visibility:hidden|mso-hide:all|mso-list:ignore/.test(styleOf(element));

function inside(element: Element, tag: string, place: Place): Place {
  const style = styleOf(element);
  const marked = {
    ...place,
    emphasis:
      /font-style:(italic|oblique)/.test(style) ||
      ((place.emphasis || tag === "EM" || tag === "I" || tag === "CITE") && !/font-style:normal/.test(style)),
    strong:
      /font-weight:(bold|[6-9]00)/.test(style) ||
      ((place.strong || tag === "STRONG" || tag === "B") && !/font-weight:(normal|[1-4]00)/.test(style)),
    link: tag === "A" ? element.getAttribute("href") : place.link,
  };
  if (/^H[1-6]$/.test(tag) || /^Mso(Title|Heading)/.test(element.className))
    return { ...marked, kind: "heading", item: null, strong: false };
  if (tag === "BLOCKQUOTE" || /^Mso(Intense)?Quote/.test(element.className)) return { ...marked, kind: "quotation", item: null };
  if (tag === "OL") return { ...marked, listKind: "clause" };
  if (tag === "UL") return { ...marked, listKind: "list" };
  if (tag === "LI") return { ...marked, kind: place.listKind, item: { used: false } };
  if (/mso-list:(?!none)/.test(style)) return { ...marked, kind: wordListKind(element), item: { used: false } };
  return marked;
}

/** Word writes lists as paragraphs with the bullet or number in a span that says so. */
function wordListKind(element: Element): "clause" | "list" {
  const sign = [...element.querySelectorAll("span")].find((span) => styleOf(span).includes("mso-list:ignore"));
  return /^\s*\(?([0-9]+|[a-z]{1,4})[.)]/i.test(sign?.textContent ?? "") ? "clause" : "list";
}

/** What was pasted, as blocks: the HTML if it says anything, else the plain text in plain form. */
export function pastedBlocks(html: string, text: string): readonly ShownBlock[] {
  const blocks = html === "" ? [] : htmlToBlocks(html);
  return blocks.length > 0 ? blocks : plainToBlocks(text).blocks.map(({ kind, runs }) => ({ kind, runs }));
}
