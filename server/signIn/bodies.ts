import type { RequestHandler } from "express";
import { splitLang } from "../../app/locales/href.ts";
import { refuse } from "../../shared/journal.ts";
import { answerRefusal } from "./origin.ts";

const kilobyte = 1024;
/** The largest body by page, in bytes; the first that fits decides. */
const limits: readonly (readonly [page: RegExp, most: number])[] = [
  [/^\/desk\/roll$/, 2048 * kilobyte],
  [/^\/drafts\/import$/, 2 * 1024 * kilobyte + 64 * kilobyte],
  [/^\/drafts(\/|$)/, 4096 * kilobyte],
  // Forms with the whole text of a proposal.
  [/^\/(chamber|desk)\/proposals\/\d+(\/|$)/, 512 * kilobyte],
  [/./, 64 * kilobyte],
];

/** The largest body that a page takes, in bytes. `path` may carry the language and Remix's `.data`. */
export const mostOfBody = (path: string): number => {
  const page = splitLang(path).path.replace(/\.data$/, "");
  return limits.find(([pattern]) => pattern.test(page))?.[1] ?? 64 * kilobyte;
};

/** Refuses what is too large before anything reads it, and what does not say how large it is (every browser does). */
export function limitBodies(): RequestHandler {
  return (request, response, next) => {
    const length = request.headers["content-length"];
    if (length === undefined) {
      if (request.headers["transfer-encoding"] === undefined) next();
      else answerRefusal(411, refuse("formBroken"))(request, response, next);
      return;
    }
    const most = mostOfBody(request.path);
    if (/^\d{1,15}$/.test(length) && Number(length) <= most) next();
    else answerRefusal(413, refuse("formTooLarge", { most: most / kilobyte }))(request, response, next);
  };
}
