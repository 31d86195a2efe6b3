import express, { type Request, type Router } from "express";
import { splitLang } from "../../app/locales/href.ts";
import { keptAnswers } from "../exports/keptAnswers.ts";
import type { Parts } from "../loadContext.ts";
import { minutesDebate } from "./minutesDebate.ts";

/** How much of what was worked out is kept, in characters. */
const mostKept = 8 * 1024 * 1024;

/**
 * AKN-6: `/minutes/2026-03-12/v2.akn.xml`, and `full` for the version that counts, in both languages: without signing in, the same for
 * everyone, kept until the record moves.
 */
export function aknRoutes(parts: Parts): Router {
  const router = express.Router({ strict: true, caseSensitive: true });
  const answer = keptAnswers<string>(parts, mostKept);
  const path = "/minutes/:date/:version.akn.xml";
  router.get([path, `/cy${path}`], (req: Request<{ date: string; version: string }>, res) => {
    const { lang } = splitLang(req.path);
    const { date, version } = req.params;
    const made = answer(`${lang} ${date} ${version}`, () => {
      const value = minutesDebate(parts, date, version, lang);
      return value === null ? null : { value, size: value.length };
    });
    if (made === null) {
      res.status(404).type("text/plain").send("There is nothing at this address.");
      return;
    }
    res.set("Access-Control-Allow-Origin", "*").set("Cache-Control", "public, max-age=0, must-revalidate").set("Content-Language", lang);
    res.set("X-Content-Type-Options", "nosniff").attachment(`minutes-${date}-${version}${lang === "cy" ? "-cy" : ""}.akn.xml`);
    res.set("Content-Type", "application/akn+xml; charset=utf-8").send(made);
  });
  return router;
}
