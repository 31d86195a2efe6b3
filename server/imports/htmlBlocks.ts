import { type BlockKind, makeRun, normaliseRuns, type Run, safeLink } from "../../shared/proposals/document.ts";
import type { NotUnderstood, ReportLine } from "../../shared/proposals/imported.ts";
import { preBlocks } from "./preBlocks.ts";
import { type ReadBlock, sampleOf } from "./report.ts";

/**
 * Reads the simple HTML that other systems keep texts in: paragraphs, headings, lists, quotations, marks, links, and text laid
 * out by hand (`<pre>`). Words come through, and our own marks; everything else is told. Nothing of it is ever shown as HTML.
 */
export function htmlBlocks(html: string): { readonly blocks: readonly ReadBlock[]; readonly report: readonly ReportLine[] } {
  const reader = new HtmlReader();
  const text = html.replace(/<!--[\s\S]*?-->/g, "").replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, (whole) => {
    reader.tell("html", whole);
    return "";
  });
  for (const [, words, closing, name, attributes] of text.matchAll(/([^<]+)|<(\/?)([a-z][\w-]*)((?:\s[^<>]*)?)\/?>|</gi)) {
    if (words !== undefined) reader.words(words);
    else if (name === undefined) reader.words("<");
    else if (closing === "/") reader.close(name.toLowerCase());
    else reader.open(name.toLowerCase(), attributes ?? "");
  }
  reader.end();
  return { blocks: reader.blocks, report: reader.report };
}

const named: { readonly [name: string]: string } = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—", hellip: "…", copy: "©", sect: "§", euro: "€" },
  ...{ auml: "ä", ouml: "ö", uuml: "ü", Auml: "Ä", Ouml: "Ö", Uuml: "Ü", szlig: "ß", eacute: "é", egrave: "è", agrave: "à", acirc: "â" },
  ...{
    ecirc: "ê",
    icirc: "î",
    ocirc: "ô",
    ucirc: "û",
    ccedil: "ç",
    ntilde: "ñ",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    bull: "•",
  },
};

/** Text with its character references as characters; an unknown one stays as it is written. */
export const unescapeHtml = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const passing = new Set([
  "html",
  "body",
  "div",
  "section",
  "article",
  "span",
  "u",
  "font",
  "small",
  "table",
  "tbody",
  "thead",
  "tr",
  "td",
  "th",
]);
const paragraphTags = new Set(["p", "div", "section", "article", "tr", "address"]);

class HtmlReader {
  readonly blocks: ReadBlock[] = [];
  readonly report: ReportLine[] = [];
  #runs: Run[] = [];
  #kind: BlockKind = "paragraph";
  #level: number | undefined;
  readonly #lists: ("clause" | "list")[] = [];
  #emphasis = 0;
  #strong = 0;
  #quotation = 0;
  #link: string | null = null;
  /** Whether the point of a list has its first block already. */
  #used = false;
  #pre: string | null = null;

  tell(what: NotUnderstood, sample: string): void {
    this.report.push({ what, place: this.blocks.length + 1, sample: sampleOf(sample) });
  }

  words(text: string): void {
    if (this.#pre !== null) this.#pre += unescapeHtml(text);
    else this.#runs.push(makeRun(unescapeHtml(text), { emphasis: this.#emphasis > 0, strong: this.#strong > 0, link: this.#link }));
  }

  open(name: string, attributes: string): void {
    if (name === "pre") {
      this.#flush();
      this.#pre = "";
    } else if (name === "br") this.#runs.push({ text: " " });
    else if (name === "hr") {
      this.#flush();
      this.tell("rule", "");
    } else if (/^h[1-6]$/.test(name)) {
      this.#flush();
      this.#kind = "heading";
      this.#level = Number(name.slice(1));
    } else if (name === "ol" || name === "ul") {
      this.#flush();
      if (this.#lists.length > 0) this.tell("nestedPoint", "");
      this.#lists.push(name === "ol" ? "clause" : "list");
    } else if (name === "li") {
      this.#flush();
      this.#kind = this.#lists.at(-1) ?? "list";
      this.#used = false;
    } else if (name === "blockquote") {
      this.#flush();
      this.#quotation += 1;
      this.#kind = "quotation";
    } else if (paragraphTags.has(name)) {
      // The first paragraph of a point is the point itself.
      if (this.#lists.length === 0 || this.#hasWords()) this.#flush();
    } else if (name === "em" || name === "i") this.#emphasis += 1;
    else if (name === "strong" || name === "b") this.#strong += 1;
    else if (name === "a") this.#openLink(attributes);
    else if (name === "img") this.tell("picture", unescapeHtml(/\salt=["']([^"']*)/i.exec(attributes)?.[1] ?? ""));
    else if (!passing.has(name)) this.tell("html", `<${name}>`);
    if (name === "table") this.tell("table", "");
  }

  close(name: string): void {
    if (name === "pre" && this.#pre !== null) {
      this.blocks.push(...preBlocks(this.#pre, this.blocks.length + 1));
      this.#pre = null;
    } else if (name === "em" || name === "i") this.#emphasis = Math.max(0, this.#emphasis - 1);
    else if (name === "strong" || name === "b") this.#strong = Math.max(0, this.#strong - 1);
    else if (name === "a") this.#link = null;
    else if (name === "ol" || name === "ul") {
      this.#flush();
      this.#lists.pop();
      this.#kind = "paragraph";
    } else if (name === "blockquote") {
      this.#flush();
      this.#quotation = Math.max(0, this.#quotation - 1);
      this.#kind = "paragraph";
    } else if (name === "li" || paragraphTags.has(name) || /^h[1-6]$/.test(name)) this.#flush();
    else if (name === "td" || name === "th") this.#runs.push({ text: " " });
  }

  end(): void {
    if (this.#pre !== null) this.close("pre");
    this.#flush();
  }

  #openLink(attributes: string): void {
    const [, double, single] = /\shref=(?:"([^"]*)"|'([^']*)')/i.exec(attributes) ?? [];
    const address = unescapeHtml(double ?? single ?? "");
    this.#link = address;
    if (address !== "" && safeLink(address) === null) this.tell("unsafeLink", address);
  }

  #hasWords(): boolean {
    return this.#runs.some(({ text }) => text.trim() !== "");
  }

  #flush(): void {
    const runs = normaliseRuns(this.#runs);
    this.#runs = [];
    if (runs.length > 0) {
      const kind = this.#kind === "clause" || this.#kind === "list" ? (this.#used ? "paragraph" : this.#kind) : this.#kind;
      if (this.#kind === "clause" || this.#kind === "list") this.#used = true;
      const level = kind === "heading" && this.#level !== undefined ? { level: this.#level } : {};
      this.blocks.push({ kind, runs, place: this.blocks.length + 1, ...level });
    }
    if (this.#kind === "heading") this.#kind = this.#quotation > 0 ? "quotation" : "paragraph";
    this.#level = undefined;
  }
}
