import type { Content, ListItem, PhrasingContent, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { documentLimits, makeRun, type NoteKind, normaliseRuns, noteKinds, type Run, safeLink } from "../../shared/proposals/document.ts";
import type { NotUnderstood, ReportLine } from "../../shared/proposals/imported.ts";
import { type ReadBlock, type ReadText, sampleOf } from "./report.ts";

interface Marks {
  readonly emphasis?: boolean;
  readonly strong?: boolean;
  readonly link?: string | null;
  readonly note?: NoteKind | null;
}

/** Longer Markdown is not read: its marks may double what a proposal takes. */
export const longestMarkdown = documentLimits.whole * 2;

/**
 * Reads CommonMark. Only words and our own marks come through; what a proposal cannot hold is in the report with its line, and
 * where it had words they are kept (OUT-3). Nothing is ever put into a page as HTML.
 */
export function readMarkdown(text: string): ReadText {
  const reader = new MarkdownReader(fromMarkdown(text.replace(/^\ufeff/, "").replaceAll("\0", "")));
  return { blocks: reader.blocks, report: reader.report, from: "markdown" };
}

class MarkdownReader {
  readonly blocks: ReadBlock[] = [];
  readonly report: ReportLine[] = [];
  readonly #addresses = new Map<string, string>();

  constructor(root: Root) {
    for (const node of root.children) if (node.type === "definition") this.#addresses.set(node.identifier.toLowerCase(), node.url);
    for (const node of root.children) this.#block(node, 0);
  }

  #tell(what: NotUnderstood, node: { readonly position?: Content["position"] }, sample: string): void {
    this.report.push({ what, place: node.position?.start.line ?? null, sample: sampleOf(sample) });
  }

  #push(kind: ReadBlock["kind"], runs: readonly Run[], node: { readonly position?: Content["position"] }, level?: number): void {
    const clean = normaliseRuns(runs);
    const place = node.position?.start.line ?? 1;
    if (clean.length > 0) this.blocks.push({ kind, runs: clean, place, ...(level === undefined ? {} : { level }) });
  }

  #block(node: Content, depth: number): void {
    switch (node.type) {
      case "paragraph":
        this.#paragraph(node.children, node, "paragraph");
        break;
      case "heading":
        if (node.depth > 4) this.#tell("deepHeading", node, wordsIn(node));
        this.#push("heading", this.#inline(node.children, {}), node, node.depth);
        break;
      case "blockquote":
        for (const child of node.children) this.#quoted(child);
        break;
      case "list":
        if (node.ordered && node.start === 0) this.#tell("startsElsewhere", node, wordsIn(node));
        for (const item of node.children) this.#item(item, node.ordered ? "clause" : "list", depth);
        break;
      case "code":
        this.#tell("code", node, node.value);
        for (const line of node.value.split(/\n{2,}/)) this.#push("paragraph", [{ text: line }], node);
        break;
      case "html":
        this.#tell("html", node, node.value);
        break;
      case "thematicBreak":
        this.#tell("rule", node, "");
        break;
      case "definition":
        break;
      default:
        if ("children" in node || "value" in node) {
          this.#tell("unknown", node, wordsIn(node));
          this.#push("paragraph", [{ text: wordsIn(node) }], node);
        }
    }
  }

  /** A paragraph; where it is a table or a footnote of dialects we do not read, that is told and its words are kept. */
  #paragraph(children: readonly PhrasingContent[], node: Content, kind: ReadBlock["kind"]): void {
    const words = children.map(wordsIn).join("");
    if (words.includes("\n") && /^\s*\|?[\s:|-]*-{3,}[\s:|-]*\|[\s:|-]*$/m.test(words)) {
      this.#tell("table", node, words);
      for (const line of words.split("\n"))
        if (!/^[\s:|-]*$/.test(line)) this.#push(kind, [{ text: line.replace(/^\s*\||\|\s*$/g, "") }], node);
      return;
    }
    if (/\[\^[^\]\s]+\]/.test(words)) this.#tell("footnote", node, words);
    if (/~~[^~]+~~/.test(words)) this.#tell("struckOut", node, words);
    this.#push(kind, this.#inline(children, {}), node);
  }

  #quoted(node: Content): void {
    if (node.type === "paragraph") this.#paragraph(node.children, node, "quotation");
    else if (node.type === "blockquote") for (const child of node.children) this.#quoted(child);
    else this.#block(node, 0);
  }

  #item(item: ListItem, kind: "clause" | "list", depth: number): void {
    if (depth > 0) this.#tell("nestedPoint", item, wordsIn(item));
    item.children.forEach((child, i) => {
      if (child.type === "paragraph") this.#paragraph(child.children, child, i === 0 ? kind : "paragraph");
      else this.#block(child, child.type === "list" ? depth + 1 : depth);
    });
  }

  #inline(children: readonly PhrasingContent[], marks: Marks): readonly Run[] {
    return children.flatMap((node): readonly Run[] => {
      switch (node.type) {
        case "text":
          return [makeRun(node.value, marks)];
        case "emphasis":
          return this.#inline(node.children, { ...marks, emphasis: true });
        case "strong":
          return this.#inline(node.children, { ...marks, strong: true });
        case "link":
          return this.#link(node.url, node.title ?? "", node.children, marks, node);
        case "linkReference": {
          const address = this.#addresses.get(node.identifier.toLowerCase());
          return address === undefined ? this.#inline(node.children, marks) : this.#link(address, "", node.children, marks, node);
        }
        case "inlineCode":
          this.#tell("code", node, node.value);
          return [makeRun(node.value, marks)];
        case "break":
          return [{ text: " " }];
        case "image":
        case "imageReference":
          this.#tell("picture", node, node.alt ?? "");
          return node.alt ? [makeRun(node.alt, marks)] : [];
        case "html":
          this.#tell("html", node, node.value);
          return [];
        default:
          this.#tell("unknown", node, wordsIn(node));
          return [makeRun(wordsIn(node), marks)];
      }
    });
  }

  #link(url: string, title: string, children: readonly PhrasingContent[], marks: Marks, node: Content): readonly Run[] {
    const note = noteKinds.find((kind) => kind === title) ?? null;
    const isNowhere = note !== null && url === "#";
    if (!isNowhere && safeLink(url) === null) this.#tell("unsafeLink", node, `${children.map(wordsIn).join("")} (${url})`);
    return this.#inline(children, { ...marks, note, link: isNowhere ? null : url });
  }
}

/** The words of a node without its marks. */
function wordsIn(node: Content): string {
  if ("value" in node) return node.value;
  if ("children" in node) return node.children.map(wordsIn).join(node.type === "list" || node.type === "listItem" ? " " : "");
  return "alt" in node ? (node.alt ?? "") : "";
}
