import type { IncomingHttpHeaders } from "node:http";
import type { RequestHandler } from "express";
import { catalogues } from "../../app/locales/catalogues.server.ts";
import { splitLang } from "../../app/locales/href.ts";
import { refusalText } from "../../app/locales/refusal.ts";
import { tOf } from "../../app/locales/words.tsx";
import { type Refusal, refuse } from "../../shared/journal.ts";

const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);

/**
 * Whether a request comes from our own pages. Browsers say so in Sec-Fetch-Site, Origin or Referer, and no page can forge these.
 * On a real installation (https) only the configured origin is ours; on plain http (development, demonstration) also whatever
 * host the page was opened by. A caller that sends neither such a header nor a cookie is no browser and harms nobody.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders, origin: string): boolean {
  const ours = (from: string): boolean => from === origin || (origin.startsWith("http:") && from === `http://${headers.host ?? ""}`);
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (headers.origin !== undefined) return ours(headers.origin);
  if (headers.referer !== undefined) return ours(originOf(headers.referer) ?? "");
  return site !== undefined || headers.cookie === undefined;
}

/** Answers with one sentence in the reader's language, plain text. */
export const answerRefusal =
  (status: number, refusal: Refusal): RequestHandler =>
  (request, response) => {
    const { lang } = splitLang(request.path);
    response
      .status(status)
      .type("text/plain")
      .set("Cache-Control", "no-store")
      .send(`${refusalText(tOf(lang, catalogues[lang]), refusal)}\n`);
  };

/**
 * Refuses whatever would change something and was sent by another site's page (ASVS 3.5.1). Together with the cookie's
 * SameSite=Lax and the command ids that every form carries, this is the protection against forged requests: a foreign page can
 * neither bring the cookie along, nor pass this check, nor know a command id.
 */
export function refuseForeignPosts(origin: string): RequestHandler {
  const refused = answerRefusal(403, refuse("foreignPost"));
  return (request, response, next) => {
    if (/^(GET|HEAD)$/.test(request.method) || isOwnOrigin(request.headers, origin)) next();
    else refused(request, response, next);
  };
}
