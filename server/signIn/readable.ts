import type { RequestHandler } from "express";
import { splitLang } from "../../app/locales/href.ts";
import { refuse } from "../../shared/journal.ts";
import { answerRefusal } from "./origin.ts";

/**
 * Every address has one spelling. What a browser or Remix would still read as another address (an encoded letter, `..`, a
 * backslash) would be judged under one name and answered under the other (PER-3).
 */
const readable = (path: string): boolean => /^(\/[\w.~!$&'()*+,;=:@-]*)+$/.test(path) && !/\/(\.{0,2}\/|\.{1,2}$)/.test(path);

/** Pages are read and forms are posted, nothing else; an address that is spelled otherwise than we do is one that does not exist. */
export function readableRequests(): RequestHandler {
  const refused = answerRefusal(405, refuse("methodNotTaken"));
  return (request, response, next) => {
    if (!/^(GET|HEAD|POST)$/.test(request.method)) return refused(request, response.set("Allow", "GET, HEAD, POST"), next);
    // `_data` is how an older Remix asked for data alone; nothing of ours does.
    if (!readable(request.path) || request.query["_data"] !== undefined) {
      request.url = splitLang(request.path).lang === "cy" ? "/cy/-" : "/-";
      request.originalUrl = request.url;
    }
    next();
  };
}
