import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { AppLoadContext } from "@remix-run/node";
import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { matchPath } from "@remix-run/react";
import type { Request as ExpressRequest, NextFunction, Response } from "express";
import { splitLang } from "../../app/locales/href.ts";
import { pageQuery } from "../../app/locales/pageQuery.ts";
import type { Kind } from "../../shared/assembly/streams.ts";
import { sha256 } from "../record.ts";

const zip = promisify(gzip);
const squeeze = promisify(brotliCompress);

/** The reading room: pages that are the same for everyone, and the kinds of entry each reads. `all`: any entry at all. */
const readingRoom: readonly (readonly [pattern: RegExp, topics: readonly Kind[] | "all"])[] = [
  [/^\/$/, ["assembly", "roll", "proposal", "sitting", "ballot", "note", "outcome", "plan"]],
  [/^\/(plan|outcomes)(\/[\w-]+)?$/, ["assembly", "roll", "proposal", "sitting", "ballot", "note", "outcome", "plan"]],
  [/^\/votes(\/\d{4}\/\d+)?$/, ["assembly", "roll", "proposal", "amendment", "sitting", "ballot", "election", "note", "outcome", "plan"]],
  [/^\/sittings\/\d+\/map\/r\d+$/, ["assembly", "sitting"]],
  [/^\/sittings(\/\d+(\/voice)?)?$/, ["assembly", "roll", "proposal", "amendment", "sitting", "ballot", "note", "outcome", "plan"]],
  [
    /^\/minutes(\/[\w-]+(\/(full|v\d+(\/against\/v\d+)?))?)?$/,
    ["assembly", "roll", "proposal", "amendment", "sitting", "ballot", "note", "minutes", "outcome", "plan"],
  ],
  [
    /^\/proposals(\/\d+(\/against|\/beside\/\d+|\/v\d+(\/against\/v\d+|\/languages)?|\/amendments(\/preview|\/e?\d+)?)?)?$/,
    ["assembly", "roll", "proposal", "amendment", "composite", "sitting", "ballot", "outcome", "plan"],
  ],
  [/^\/templates(\/[a-z][a-z0-9-]{0,39})?$/, ["assembly", "roll", "template"]],
  [/^\/precedents(\/\d+)?$/, ["assembly", "roll", "request"]],
  [/^\/civic-spaces(\/\d+)?$/, ["assembly", "roll", "areas", "space"]],
  [/^\/evidence(\/[a-z][a-z0-9-]{1,38})?$/, ["assembly", "roll", "areas", "measure", "plan"]],
  [/^\/places(\/[\w-]+)?$/, ["assembly", "roll", "proposal", "ballot", "outcome", "plan", "areas", "measure"]],
  [/^\/elections(\/\d+)?$/, ["assembly", "roll", "sitting", "ballot", "election"]],
  [/^\/roll$/, ["assembly", "roll", "ballot"]],
  [/^\/words$/, ["assembly"]],
  [/^\/data$/, "all"],
  [/^\/data\/journal$/, "all"],
];

/** The kinds a page reads, or null for a page that is not of the reading room. */
export const topicsOf = (path: string): readonly Kind[] | "all" | null => readingRoom.find(([pattern]) => pattern.test(path))?.[1] ?? null;

interface Kept {
  readonly key: string;
  readonly madeAt: number;
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: Buffer;
  readonly etag: string;
  gzipped: Buffer | null;
  brotli: Buffer | null;
}

/** What the pages' bytes are a function of. */
export interface PageState {
  /** A number that moves with every entry of these kinds. */
  readonly lastOf: (topics: readonly Kind[] | "all") => number;
  readonly peopleRevision: () => number;
  /** The day in the United Kingdom. */
  readonly day: () => string;
  readonly now: () => number;
  readonly context: () => AppLoadContext;
}

/**
 * The build with only the routes that can answer an address: Remix tries every route it knows, several times for each page.
 * What is left are the root, the page, and the answer where there is none.
 */
export function pageBuild(build: ServerBuild, path: string): ServerBuild {
  const answers = ([id, route]: [string, { readonly path?: string | undefined } | undefined]): boolean =>
    id === "root" || matchPath(`/${route?.path ?? ""}`, path) !== null;
  return {
    ...build,
    routes: Object.fromEntries(Object.entries(build.routes).filter(answers)),
    assets: { ...build.assets, routes: Object.fromEntries(Object.entries(build.assets.routes).filter(answers)) },
  };
}

const atMostEvery = 1_000;
const most = 2_000;

/**
 * Public pages as bytes (PUB-1): a function of the last entry of what they read, the people revision, the day, the language
 * and the build; rendered at most once a second; the same for everyone, cookies ignored; answered with an ETag.
 */
export function cachedPages(build: ServerBuild, state: PageState) {
  const renderers = new Map<string, RequestHandler>();
  const renderer = (path: string): RequestHandler => {
    const narrow = pageBuild(build, path);
    const name = Object.keys(narrow.routes).join(" ");
    const kept = renderers.get(name) ?? createRequestHandler(narrow, "production");
    renderers.set(name, kept);
    return kept;
  };
  const pages = new Map<string, Kept>();
  const underWay = new Map<string, Promise<Kept>>();
  let forgotten = 0;
  const buildName = sha256(JSON.stringify(build.assets.version)).slice(0, 12);

  const make = async (path: string, origin: string, key: string): Promise<Kept> => {
    const before = forgotten;
    const address = new URL(path, origin);
    const answer = await renderer(address.pathname)(new Request(address), state.context());
    const body = Buffer.from(await answer.arrayBuffer());
    const headers: { [name: string]: string } = { "content-type": answer.headers.get("content-type") ?? "text/html; charset=utf-8" };
    const location = answer.headers.get("location");
    if (location) headers["location"] = location;
    const kept: Kept = {
      key,
      madeAt: state.now(),
      status: answer.status,
      headers,
      body,
      etag: `"${sha256(body.toString("utf8")).slice(0, 27)}"`,
      gzipped: null,
      brotli: null,
    };
    if (answer.status === 200 && before === forgotten) {
      if (pages.size >= most) pages.delete(pages.keys().next().value ?? "");
      pages.set(path, kept);
    }
    return kept;
  };

  const keyOf = (topics: readonly Kind[] | "all"): string =>
    `${state.lastOf(topics)} ${state.peopleRevision()} ${state.day()} ${buildName}`;

  /** The page's bytes as they stand now. */
  const page = (path: string, origin: string, topics: readonly Kind[] | "all"): Kept | Promise<Kept> => {
    const key = keyOf(topics);
    const kept = pages.get(path);
    if (kept && (kept.key === key || state.now() - kept.madeAt < atMostEvery)) return kept;
    const waiting = underWay.get(path);
    if (waiting) return waiting;
    const making = make(path, origin, key).finally(() => underWay.get(path) === making && underWay.delete(path));
    underWay.set(path, making);
    return making;
  };

  const send = async (kept: Kept, req: ExpressRequest, res: Response): Promise<void> => {
    res.setHeader("ETag", kept.etag);
    res.setHeader("Vary", "Accept-Encoding");
    res.setHeader("Cache-Control", kept.status === 200 ? "public, max-age=0, must-revalidate" : "no-store");
    for (const [name, value] of Object.entries(kept.headers)) res.setHeader(name, value);
    const { headers, method } = req;
    if (kept.status === 200 && headers["if-none-match"] === kept.etag) {
      res.statusCode = 304;
      res.end();
      return;
    }
    const accepted = String(headers["accept-encoding"] ?? "");
    let bytes = kept.body;
    if (accepted.includes("br")) {
      kept.brotli ??= await squeeze(kept.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
      bytes = kept.brotli;
      res.setHeader("Content-Encoding", "br");
    } else if (accepted.includes("gzip")) {
      kept.gzipped ??= await zip(kept.body);
      bytes = kept.gzipped;
      res.setHeader("Content-Encoding", "gzip");
    }
    res.statusCode = kept.status;
    res.setHeader("Content-Length", bytes.length);
    res.end(method === "HEAD" ? undefined : bytes);
  };

  const serving =
    (origin: string) =>
    (req: ExpressRequest, res: Response, next: NextFunction): void => {
      const { path } = splitLang(req.path);
      const topics = req.method === "GET" || req.method === "HEAD" ? topicsOf(path) : null;
      if (topics === null) {
        next();
        return;
      }
      // Only what the page reads goes into the address under which its bytes are kept.
      const at = req.url.indexOf("?");
      const query = at < 0 ? "" : pageQuery(path, new URLSearchParams(req.url.slice(at)));
      const kept = page(req.path + query, origin, topics);
      if (kept instanceof Promise) void kept.then((k) => send(k, req, res)).catch(next);
      else void send(kept, req, res).catch(next);
    };
  return {
    serving,
    /** No bytes made until now are shown again, not even for a second: words in them were withdrawn (JRN-5). */
    forget: (): void => {
      forgotten += 1;
      pages.clear();
      underWay.clear();
    },
  };
}
