import type { RequestHandler } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { searchPassages } from "../db/queries/search.ts";
import { refuse } from "../shared/journal.ts";
import type { Asked } from "../shared/search/asked.ts";
import type { Found } from "../shared/search/found.ts";
import { keptAnswers } from "./exports/keptAnswers.ts";
import type { AssemblyRecord } from "./record.ts";
import { countOne, networkOf } from "./signIn/limits.ts";
import { answerRefusal } from "./signIn/origin.ts";
import { fromOf } from "./signIn/security.ts";

/** Searches from one network address in a minute: a hall behind one address, not a machine that asks on and on. */
export const searchesAMinute = 240;
/** How much of what was found is kept, in characters. */
const mostKept = 4 * 1024 * 1024;

const keepers = new WeakMap<AssemblyRecord, (address: string, work: () => { value: Found; size: number }) => Found | null>();

/** Searches everything public; what was found is kept until the record moves, so whoever asks the same again costs nothing (SEA-12). */
export function searchRecord(record: AssemblyRecord, asked: Asked, page: { readonly offset: number; readonly limit: number }): Found {
  const keeper = keepers.get(record) ?? keptAnswers<Found>({ record, now: () => 0 }, mostKept);
  keepers.set(record, keeper);
  const work = () => {
    const value = searchPassages(record.db, asked, page);
    return { value, size: JSON.stringify(value).length };
  };
  return keeper(JSON.stringify([asked, page]), work) ?? work().value;
}

const searched = /^(?:\/cy)?\/(?:search(?:\.data)?|data\/search\.json)\/?$/i;

/** Whether a path is one that searches, in whatever spelling it is asked for. */
function isSearch(path: string): boolean {
  try {
    return searched.test(decodeURIComponent(path).replace(/\/+/g, "/"));
  } catch {
    return false;
  }
}

/** Limits the searches of each network (SEA-12): a search is worked out in the server's turn. */
export function limitSearches(): RequestHandler {
  const networks = new RateLimiterMemory({ points: searchesAMinute, duration: 60 });
  return (req, res, next) => {
    if (!isSearch(req.path)) return next();
    countOne(networks, networkOf(fromOf(req).address), () => refuse("tooManySearches")).then((refused) => {
      if (!refused) return next();
      res.set("Retry-After", "60");
      answerRefusal(429, refused)(req, res, next);
    }, next);
  };
}
