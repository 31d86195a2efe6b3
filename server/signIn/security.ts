import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Request, RequestHandler } from "express";
import helmet from "helmet";
import { splitLang } from "../../app/locales/href.ts";
import { mayBeEnhanced, namespacesOf } from "../../app/scripted.ts";
import { tokenIn } from "./cookie.ts";
import type { From } from "./signIn.ts";

/** How this installation is reached. `development`: Vite serves its own inline scripts and styles. */
export interface Reached {
  readonly https: boolean;
  /** `https://assembly.example`. */
  readonly origin: string;
  readonly development?: boolean;
}

/** The policy for one answer: pages of the reading room run no script at all, ballot papers one file of ours, scripted ones only ours (ASVS 3.4.3). */
export function contentPolicy(path: string, nonce: string, { origin, development = false }: Reached): string {
  const { host, protocol } = new URL(origin);
  const socket = `${protocol === "https:" ? "wss" : "ws"}://${host}`;
  const page = splitLang(path).path;
  const scripted = namespacesOf(page) !== null;
  // 'self' beside the nonce: Remix announces our modules ahead (modulepreload) without one.
  const script = development ? "'self' 'unsafe-inline'" : scripted ? `'self' 'nonce-${nonce}'` : mayBeEnhanced(page) ? "'self'" : "'none'";
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${development ? "ws: wss:" : socket}`,
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}

/**
 * The headers of every answer, and a nonce in `response.locals.nonce`. The referrer goes to our own pages only: a policy of none
 * would blank the Origin of our own forms, which `refuseForeignPosts` reads. HSTS only where the site is reached over https.
 */
export function securityHeaders(reached: Reached): RequestHandler {
  const others = helmet({
    contentSecurityPolicy: false,
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: reached.https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: "deny" },
  });
  return (request, response, next) => {
    const nonce = randomBytes(16).toString("base64");
    response.locals.nonce = nonce;
    response.setHeader("Content-Security-Policy", contentPolicy(request.path, nonce, reached));
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    others(request, response, next);
  };
}

/** Answers to somebody signed in, and everything behind a sign-in, are kept by no cache. Mount after the public pages' cache. */
export function keepPrivate({ https }: Pick<Reached, "https">): RequestHandler {
  return (request, response, next) => {
    const behind = /^\/(chamber|ballots|steward|hand-count|drafts|desk|sign-in|sign-out)(\/|\.|$)/.test(splitLang(request.path).path);
    if (behind || tokenIn(request.headers.cookie, https)) response.setHeader("Cache-Control", "private, no-store");
    next();
  };
}

const ownMachine = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;
const ownName = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Whether a request was made on this very machine, through no proxy, by a name that is this machine's own. */
export const isLoopback = ({
  socket,
  headers,
}: {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: IncomingHttpHeaders;
}): boolean =>
  ownMachine.test(socket.remoteAddress ?? "") &&
  ownName.test(headers.host ?? "") &&
  headers["x-forwarded-for"] === undefined &&
  headers.forwarded === undefined &&
  headers["x-real-ip"] === undefined;

/** Where a request comes from, for `ask` and `spend`. `request.ip` follows Express' "trust proxy". */
export const fromOf = (request: Request): From => ({
  address: request.ip ?? request.socket.remoteAddress ?? "",
  loopback: isLoopback(request),
  cookie: request.headers.cookie,
});
