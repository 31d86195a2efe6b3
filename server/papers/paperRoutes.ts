import express, { type Request, type Response, type Router } from "express";
import { splitLang } from "../../app/locales/href.ts";
import { keptAnswers } from "../exports/keptAnswers.ts";
import type { Parts } from "../loadContext.ts";
import { amendmentListPaper } from "./amendmentListPaper.ts";
import { amendmentPaper } from "./amendmentPaper.ts";
import { comparisonPaper } from "./comparisonPaper.ts";
import { decisionsPaper } from "./decisionsPaper.ts";
import { htmlPolicy, paperToHtml } from "./html.ts";
import { paperToMarkdown } from "./markdown.ts";
import { minutesPaper } from "./minutesPaper.ts";
import { type PackAsked, packPaper } from "./packPaper.ts";
import { onlyChanged, type Paper } from "./paper.ts";
import { type Making, makingIn } from "./papersWords.ts";
import { etagOf, press } from "./press.ts";
import { PressBusy } from "./thread.ts";
import { versionPaper } from "./versionPaper.ts";

type Ending = "md" | "html" | "pdf" | "docx";
const endings: readonly Ending[] = ["md", "html", "pdf", "docx"];
const types: { readonly [ending in Ending]: string } = {
  md: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** How much of what papers are made of is kept, in characters. */
const mostKept = 8 * 1024 * 1024;

type Params = { readonly [name: string]: string };

/** A pack's way of being asked for; everything else about an address is its path. */
const packAsked = ({ since, size }: Request["query"]): PackAsked => ({
  since: typeof since === "string" && since !== "" ? since.slice(0, 10) : null,
  points: size === "18" ? 18 : null,
});

const numberIn = (text: string | undefined): number => (/^v[1-9]\d{0,5}$/.test(text ?? "") ? Number(text?.slice(1)) : 0);

/** The pages that can be taken away, as express writes their addresses, without the ending. `short`: only what changed, but for Word. */
const pages: readonly {
  readonly path: string;
  readonly paper: (making: Making, params: Params, asked: PackAsked) => Paper | null;
  readonly short?: true;
}[] = [
  { path: "/proposals/:proposal", paper: (making, { proposal = "" }) => versionPaper(making, proposal) },
  { path: "/proposals/:proposal/amendments", paper: (making, { proposal = "" }) => amendmentListPaper(making, proposal) },
  {
    path: "/proposals/:proposal/:version",
    paper: (making, { proposal = "", version }) => versionPaper(making, proposal, numberIn(version)),
  },
  {
    path: "/proposals/:proposal/:version/against/:other",
    paper: (making, { proposal = "", version, other }) => comparisonPaper(making, proposal, numberIn(version), numberIn(other)),
  },
  {
    path: "/proposals/:proposal/amendments/:amendment",
    paper: (making, { proposal = "", amendment = "" }) => amendmentPaper(making, proposal, amendment),
    short: true,
  },
  { path: "/minutes/:date/:version", paper: (making, { date = "", version = "" }) => minutesPaper(making, date, version) },
  { path: "/sittings/:sitting/pack", paper: (making, { sitting = "" }, asked) => packPaper(making, sitting, asked) },
  { path: "/sittings/:sitting/decisions", paper: (making, { sitting = "" }) => decisionsPaper(making, sitting) },
];

/**
 * `/proposals/7/v3.md`, `.html`, `.pdf` (`?lines=1`), `.docx`, and the like for comparisons, amendments and their list: the same
 * for everyone, without signing in (OUT-1).
 */
export function paperRoutes(parts: Parts): Router {
  const router = express.Router({ strict: true, caseSensitive: true });
  const answer = keptAnswers<Paper>(parts, mostKept);
  for (const { path, paper, short } of pages)
    for (const ending of endings)
      router.get([`${path}.${ending}`, `/cy${path}.${ending}`], (req: Request<Params>, res, next) => {
        const asked = packAsked(req.query);
        const key = [path, splitLang(req.path).lang, ...Object.entries(req.params).sort(), asked.since, asked.points];
        const made = answer(JSON.stringify(key), () => {
          const value = paper(makingIn(parts, splitLang(req.path).lang), req.params, asked);
          return value && { value, size: JSON.stringify(value).length };
        });
        if (!made) {
          res.status(404).type("text/plain").send("There is nothing at this address.");
          return;
        }
        send(short && ending !== "docx" ? onlyChanged(made) : made, ending, req, res).catch((error: unknown) => {
          if (!(error instanceof PressBusy)) return next(error);
          res.status(503).set("Retry-After", "5").type("text/plain").send("Too many files are being made. Try again in a moment.");
        });
      });
  return router;
}

async function send(paper: Paper, ending: Ending, req: Request<Params>, res: Response): Promise<void> {
  const as = ending === "pdf" && req.query.lines === "1" ? "pdf-lines" : ending;
  const etag = etagOf(paper, as);
  res.set("ETag", etag).set("Cache-Control", "public, max-age=0, must-revalidate").set("Access-Control-Allow-Origin", "*");
  res.set("X-Content-Type-Options", "nosniff").set("Content-Language", paper.lang);
  if (req.headers["if-none-match"] === etag) {
    res.status(304).end();
    return;
  }
  const bytes =
    as === "md"
      ? Buffer.from(paperToMarkdown(paper))
      : as === "html"
        ? Buffer.from(paperToHtml(paper))
        : (await press.make(paper, as)).bytes;
  // A name of letters, figures and hyphens: nothing in it needs quoting or encoding.
  const name = `${paper.file}${as === "pdf-lines" ? "-lines" : ""}${paper.lang === "cy" ? "-cy" : ""}.${ending}`;
  res.set("Content-Disposition", `${ending === "pdf" || ending === "html" ? "inline" : "attachment"}; filename="${name}"`);
  if (ending === "html") res.set("Content-Security-Policy", `${htmlPolicy}; frame-ancestors 'none'`);
  res.set("Content-Type", types[ending]).send(bytes);
}
