import express, { type Request, type Response, type Router } from "express";
import { splitLang } from "../../app/locales/href.ts";
import { keptAnswers } from "../exports/keptAnswers.ts";
import type { Parts } from "../loadContext.ts";
import { calendarOf } from "./calendar.ts";
import { atomOf, jsonFeedOf } from "./feed.ts";
import { feedAt } from "./feeds.ts";

/** How much of what was worked out is kept, in characters. */
const mostKept = 8 * 1024 * 1024;

const types = {
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
} as const;

/** The calendar and the feeds, in both languages, without signing in, the same for everyone (PUB-1). */
export function feedRoutes(parts: Parts): Router {
  const router = express.Router({ strict: true, caseSensitive: true });
  const answer = keptAnswers<string>(parts, mostKept);
  const send = (req: Request, res: Response, type: keyof typeof types, work: () => string | null): void => {
    const body = answer(JSON.stringify([type, splitLang(req.path).lang, ...Object.entries(req.params).sort()]), () => {
      const value = work();
      return value === null ? null : { value, size: value.length };
    });
    if (body === null) return void res.status(404).json({ error: "There is nothing at this address." });
    res.set("Access-Control-Allow-Origin", "*").set("Cache-Control", "public, max-age=0, must-revalidate");
    res.type(types[type]).send(body);
  };
  router.get(["/calendar.ics", "/cy/calendar.ics"], (req, res) => {
    send(req, res, "ics", () => calendarOf(parts, splitLang(req.path).lang));
  });
  for (const [ending, written] of [
    ["atom", atomOf],
    ["json", jsonFeedOf],
  ] as const) {
    const feed = (req: Request, res: Response, kind: string, id: string | null): void =>
      send(req, res, ending, () => {
        const shown = feedAt(parts, splitLang(req.path).lang, kind, id);
        return shown && written(shown);
      });
    router.get([`/feeds/:kind.${ending}`, `/cy/feeds/:kind.${ending}`], (req: Request<{ kind: string }>, res) => {
      feed(req as Request, res, req.params.kind, null);
    });
    router.get([`/feeds/:kind/:id.${ending}`, `/cy/feeds/:kind/:id.${ending}`], (req: Request<{ kind: string; id: string }>, res) => {
      feed(req as Request, res, req.params.kind, req.params.id);
    });
  }
  return router;
}
