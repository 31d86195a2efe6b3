import express, { type Router } from "express";
import { askedIn } from "../../shared/search/asked.ts";
import { hitsOnPage } from "../../shared/search/found.ts";
import type { Parts } from "../loadContext.ts";
import { searchRecord } from "../searching.ts";

/**
 * `/data/search.json?q=warm+rooms`: the page of a search for machines. The first twenty passages, or those after `offset` (at most a
 * thousand); `passage` is their text in pieces, every other one what was found.
 */
export function searchData({ record, origin }: Pick<Parts, "record" | "origin">): Router {
  const router = express.Router({ strict: true, caseSensitive: true });
  router.get(["/data/search.json", "/cy/data/search.json"], (req, res) => {
    const query = new URL(req.url, origin).searchParams;
    const asked = askedIn(query);
    const offset = Number(/^\d{1,3}$/.exec(query.get("offset") ?? "")?.[0] ?? 0);
    const { total, more, hits } = searchRecord(record, asked, { offset, limit: hitsOnPage });
    res.set("Access-Control-Allow-Origin", "*").set("Cache-Control", "public, max-age=0, must-revalidate");
    res.json({
      ...{
        words: asked.terms.map((term) => term.join(" ")),
        kind: asked.kind,
        year: asked.year,
        region: asked.region,
        total,
        more,
        offset,
      },
      results: hits.map(({ kind, stream, address, at, region, lang, pieces }) => ({
        ...{
          kind,
          of: stream,
          address,
          at: at > 0 ? new Date(at).toISOString() : null,
          region: region || null,
          language: lang,
          passage: pieces,
        },
      })),
    });
  });
  return router;
}
