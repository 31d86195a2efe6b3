import { createHash } from "node:crypto";
import type { Piece } from "../../shared/diff/pieces.ts";
import { type Run, safeLink } from "../../shared/proposals/document.ts";
import { contentsOf, type Fact, type FrameWords, hasChanges, kindOf, type Paper, type Part, type Passage } from "./paper.ts";

/** Text as HTML: nothing of it is ever markup. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const style = `
:root{color-scheme:light dark}
body{font:1.0625rem/1.55 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.9rem;line-height:1.2}h2{margin-top:2.2rem}
ol,ul{padding-inline-start:2rem}li{margin-block:.5rem}
blockquote{margin-inline:1rem;padding-inline-start:1rem;border-inline-start:3px solid}
dt{font-weight:600;margin-top:.5rem}dd{margin:0;overflow-wrap:anywhere}
ins{text-decoration:underline;text-decoration-thickness:2px}del{text-decoration:line-through}
.told{font-style:italic;margin-block:.75rem 0}.kicker{margin-bottom:0}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table{border-collapse:collapse}th,td{border:1px solid;padding:.3rem .6rem;text-align:start}
.n{font-size:.75em;margin-inline-end:.5rem}.large{font-size:17pt}
@media print{body{margin:0;max-width:none;font-size:11pt}.large body{font-size:18pt}h2[id]{break-before:page}@page{size:A4;margin:20mm}}
`;

/** What the file may do once it is opened, here or from anybody's disk: nothing but look like this. */
export const htmlPolicy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`;

function runToHtml(run: Run): string {
  const link = run.link ? safeLink(run.link) : null;
  let html = escapeHtml(run.text);
  if (run.emphasis) html = `<em>${html}</em>`;
  if (run.strong) html = `<strong>${html}</strong>`;
  if (link) html = `<a href="${escapeHtml(link)}" rel="noreferrer">${html}</a>`;
  return run.note ? `<small class="note">[${html}]</small>` : html;
}

function pieceToHtml(piece: Piece<Run>, words: FrameWords, lang: string): string {
  const html = piece.runs.map(runToHtml).join("").replaceAll("\n", "<br>");
  const said = (text: string): string => `<span class="hidden" lang="${lang}"> ${escapeHtml(text)} </span>`;
  if (piece.is === "inserted") return `<ins>${said(words.inserted)}${html}${said(words.insertedEnd)}</ins>`;
  if (piece.is === "deleted") return `<del>${said(words.deleted)}${html}${said(words.deletedEnd)}</del>`;
  return html;
}

function passageToHtml(passage: Passage, paper: Paper, line: number): string {
  const lang = passage.lang === paper.lang ? "" : ` lang="${passage.lang}"`;
  const told = passage.told === null ? "" : `<p class="told">${escapeHtml(passage.told)}</p>\n`;
  const words = passage.pieces.map((piece) => pieceToHtml(piece, paper.words, paper.lang)).join("");
  if (words === "") return told;
  const text = paper.numbered ? `<small class="n" id="p${line}">${line}</small>${words}` : words;
  switch (kindOf(passage)) {
    case "heading":
      return `${told}<h4${lang}>${text}</h4>`;
    case "quotation":
      return `${told}<blockquote${lang}><p>${text}</p></blockquote>`;
    case "list":
      return `${told}<ul><li${lang}>${text}</li></ul>`;
    case "clause":
      return `${told}<ol><li value="${passage.number ?? 1}"${lang}>${text}</li></ol>`;
    default:
      return `${told}<p${lang}>${text}</p>`;
  }
}

const factsToHtml = (facts: readonly Fact[]): string =>
  `<dl>\n${facts.map(({ name, text, link, lang }) => `<dt>${escapeHtml(name)}</dt><dd${lang ? ` lang="${lang}"` : ""}>${link ? `<a href="${escapeHtml(link)}">${escapeHtml(text)}</a>` : escapeHtml(text)}</dd>`).join("\n")}\n</dl>`;

function partToHtml(part: Part, paper: Paper, line: number): string {
  switch (part.is) {
    case "heading":
      return `<h${part.level}${part.anchor === undefined ? "" : ` id="${escapeHtml(part.anchor)}"`}>${escapeHtml(part.text)}</h${part.level}>`;
    case "contents":
      return `<ul>\n${contentsOf(paper)
        .map(({ text, anchor }) => `<li><a href="#${escapeHtml(anchor)}">${escapeHtml(text)}</a></li>`)
        .join("\n")}\n</ul>`;
    case "facts":
      return factsToHtml(part.facts);
    case "note":
      return `<p>${escapeHtml(part.text)}</p>`;
    case "table": {
      const row = (cells: readonly string[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
      return `<table><thead>${row(part.header, 'th scope="col"').replaceAll('</th scope="col">', "</th>")}</thead><tbody>${part.rows.map((cells) => row(cells, "td")).join("\n")}</tbody></table>`;
    }
    case "passage":
      return passageToHtml(part, paper, line);
  }
}

/** A paper as one HTML file that needs nothing else: no script, no picture, no address it would load from (OUT-1). */
export function paperToHtml(paper: Paper): string {
  const titleLang = paper.titleLang === paper.lang ? "" : ` lang="${paper.titleLang}"`;
  let line = 0;
  const body = paper.parts
    .map((part) => {
      if (part.is === "passage" && part.pieces.length > 0) line += 1;
      return partToHtml(part, paper, line);
    })
    .join("\n")
    // Neighbouring points are one list.
    .replaceAll("</ul>\n<ul>", "\n")
    .replaceAll("</ol>\n<ol>", "\n");
  return `<!DOCTYPE html>
<html lang="${paper.lang}"${paper.points ? ' class="large"' : ""}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(htmlPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${paper.title} – ${paper.kicker}`)}</title>
<link rel="canonical" href="${escapeHtml(paper.permalink)}">
<style>${style}</style>
</head>
<body>
<main>
<header>
<p class="kicker">${escapeHtml(paper.kicker)}</p>
<h1${titleLang}>${escapeHtml(paper.title)}</h1>
</header>
${hasChanges(paper) ? `<p>${escapeHtml(paper.words.legend)}</p>\n` : ""}${body}
</main>
<footer>
<p><a href="${escapeHtml(paper.permalink)}">${escapeHtml(paper.permalink)}</a><br><code>${escapeHtml(paper.hash)}</code></p>
</footer>
</body>
</html>
`;
}
