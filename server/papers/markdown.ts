import type { Piece } from "../../shared/diff/pieces.ts";
import { type Block, type Run, safeLink } from "../../shared/proposals/document.ts";
import { contentsOf, type Fact, kindOf, type Paper, type Part, type Passage } from "./paper.ts";

/**
 * CommonMark, as our own reader (`importMarkdown`) and everybody else's read it. What a text says is never a sign: every
 * character that could be one is escaped.
 */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&~|]/g, "\\$&")
    .replace(/^(\s*)([#+-]|=+$)/, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])/, "$1\\$2");

const escapeInner = (text: string): string => text.replace(/[\\`*_[\]<>&~|]|!$/g, "\\$&");

/** A zero-width space: marks beside other signs, or beside one another, would not be read as marks without it. */
const seam = "\u200b";
const isOpen = (sign: string | undefined): boolean => sign === undefined || /\s/u.test(sign);
const isSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{P}\p{S}]/u.test(sign);

interface Written {
  readonly start: string;
  /** `**`, `*`, both, or none. */
  readonly mark: string;
  readonly inner: string;
  readonly end: string;
}

/** A stretch with its marks. White space at its ends stands outside them, where Markdown wants it. */
function written(run: Run): Written {
  const [, start = "", words = "", end = ""] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
  const link = run.link && words !== "" ? safeLink(run.link) : null;
  const address = link?.replace(/[&_*~`]/g, (sign) => (sign === "&" ? "&amp;" : `\\${sign}`));
  const inner = escapeInner(words);
  // CommonMark has no notes: a link that leads nowhere, with a title that says what it is, is one for our reader.
  const title = run.note && words !== "" ? ` "${run.note}"` : "";
  return {
    ...{ start, end },
    mark: words === "" ? "" : `${run.strong ? "**" : ""}${run.emphasis ? "*" : ""}`,
    inner: address || title ? `[${inner}](${address ?? "#"}${title})` : inner,
  };
}

/** Runs as one line of Markdown. */
export function runsToMarkdown(runs: readonly Run[]): string {
  const all = runs.map(written);
  let line = "";
  all.forEach(({ start, mark, inner, end }, i) => {
    line += start;
    if (mark === "") line += inner;
    else {
      const before = line.at(-1);
      const next = all[i + 1];
      const after = end !== "" ? end[0] : next ? next.start[0] || next.mark[0] || next.inner[0] : undefined;
      const opens = `${before === "*" ? seam : ""}${mark}${!isOpen(before) && isSign(inner[0]) ? seam : ""}`;
      line += `${opens}${inner}${!isOpen(after) && isSign(inner.at(-1)) ? seam : ""}${mark}${after === "*" ? seam : ""}`;
    }
    line += end;
  });
  // What would begin a list, a heading or a line is an ordinary sign at the beginning of a text.
  return line
    .trim()
    .replace(/^([#+-]|=+$)/, "\\$1")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

/** Headings of the text itself stand below those of its sections. */
const headingOfText = "####";

/** One block on a line of its own. */
export function blockToMarkdown(kind: Block["kind"], line: string, number: number | null): string {
  switch (kind) {
    case "heading":
      return `${headingOfText} ${line.replace(/#+$/, (signs) => signs.replaceAll("#", "\\#"))}`;
    case "list":
      return `- ${line}`;
    case "quotation":
      return `> ${line}`;
    case "clause":
      return `${number ?? 1}. ${line}`;
    default:
      return line;
  }
}

/** Blocks as Markdown; an empty line between them. */
export function blocksToMarkdown(blocks: readonly { readonly kind: Block["kind"]; readonly runs: readonly Run[] }[]): string {
  let clause = 0;
  const lines = blocks.map(({ kind, runs }) => {
    if (kind === "clause") clause += 1;
    return blockToMarkdown(kind, runsToMarkdown(runs), clause);
  });
  return lines.join("\n\n");
}

/** What was inserted is in `<ins>`, what was deleted in `<del>`: CommonMark has no signs for them. */
const piecesToMarkdown = (pieces: readonly Piece<Run>[]): string =>
  pieces
    .map((piece) => {
      const line = runsInside(piece.runs);
      return piece.is === "inserted" ? `<ins>${line}</ins>` : piece.is === "deleted" ? `<del>${line}</del>` : line;
    })
    .join("");

/** Runs of a piece, white space at the ends kept. */
function runsInside(runs: readonly Run[]): string {
  const text = runs.map((run) => run.text).join("");
  const [start] = /^\s*/u.exec(text) ?? [""];
  const [end] = /\s*$/u.exec(text) ?? [""];
  return text.trim() === "" ? text : `${start}${runsToMarkdown(runs)}${end}`;
}

function passageToMarkdown(passage: Passage): string {
  const changed = passage.told !== null;
  const line = changed ? piecesToMarkdown(passage.pieces) : runsToMarkdown(passage.pieces.flatMap(({ runs }) => runs));
  const told = changed ? `*[${escapeInner(passage.told ?? "")}]*` : null;
  if (line === "") return told ?? "";
  const block = blockToMarkdown(kindOf(passage), line.replace(/\s*\n\s*/g, " "), passage.number);
  return told ? `${told}\n\n${block}` : block;
}

const factsToMarkdown = (facts: readonly Fact[]): string =>
  facts.map(({ name, text, link }) => `- ${escapeInner(name)}: ${link ? `<${link}>` : escapeInner(text).replace(/\n+/g, " ")}`).join("\n");

function tableToMarkdown({ header, rows }: Extract<Part, { is: "table" }>): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => escapeInner(cell).replace(/\n+/g, " ")).join(" | ")} |`;
  return [row(header), row(header.map(() => "---")), ...rows.map(row)].join("\n");
}

function partToMarkdown(part: Part, paper: Paper): string {
  switch (part.is) {
    case "heading":
      return `${"#".repeat(part.level)} ${escaped(part.text)}`;
    case "contents":
      return contentsOf(paper)
        .map(({ text }) => `- ${escapeInner(text)}`)
        .join("\n");
    case "facts":
      return factsToMarkdown(part.facts);
    case "note":
      return `*${escapeInner(part.text)}*`;
    case "table":
      return tableToMarkdown(part);
    case "passage":
      return passageToMarkdown(part);
  }
}

/** A paper as Markdown. */
export const paperToMarkdown = (paper: Paper): string =>
  [`# ${escaped(paper.title)}`, `*${escapeInner(paper.kicker)}*`, ...paper.parts.map((part) => partToMarkdown(part, paper))]
    .filter((one) => one !== "")
    .join("\n\n")
    .concat("\n");
