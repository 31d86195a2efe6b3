import type { RequestHandler } from "express";
import { splitLang } from "../../app/locales/href.ts";
import { refuse } from "../../shared/journal.ts";
import { answerRefusal } from "./origin.ts";

const readable = (path: string): boolean => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

/** Pages are read and forms are posted, nothing else; an address that cannot be read is one that does not exist. */
export function readableRequests(): RequestHandler {
  const refused = answerRefusal(405, refuse("methodNotTaken"));
  return (request, response, next) => {
    if (!/^(GET|HEAD|POST)$/.test(request.method)) return refused(request, response.set("Allow", "GET, HEAD, POST"), next);
    if (!readable(request.path)) {
      request.url = splitLang(request.path).lang === "cy" ? "/cy/-" : "/-";
      request.originalUrl = request.url;
    }
    next();
  };
}
