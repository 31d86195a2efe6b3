import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { RequestHandler } from "express";

const zip = promisify(gzip);
const squeeze = promisify(brotliCompress);

const types: { readonly [ending: string]: string } = { js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8" };
/** The names that the build gives: a hash is in them, so that what stands under a name never changes. */
const built = /^\/([\w-]+(?:\.[\w-]+)*)\.(js|css)$/;

/** Browsers ask for `/favicon.ico` of their own accord: they get the one icon there is. */
export function favicon(folder: string): RequestHandler {
  return (req, res, next) => {
    if (req.path !== "/favicon.ico" || (req.method !== "GET" && req.method !== "HEAD")) return next();
    res.setHeader("Content-Type", "image/svg+xml");
    res.setHeader("Cache-Control", "public, max-age=86400");
    res.sendFile(join(folder, "favicon.svg"), { root: process.cwd(), cacheControl: false }, (error?: Error) => error && next(error));
  };
}

interface Packed {
  readonly gzipped: Buffer;
  readonly brotli: Buffer;
}

const pack = async (file: string): Promise<Packed> => {
  const body = await readFile(file);
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return { gzipped: await zip(body, { level: 9 }), brotli: await squeeze(body, { params: size }) };
};

/**
 * Built scripts and styles, each packed once and kept (a few hundred kB): a hall that opens the chamber at the same
 * moment is answered from memory. Browsers keep them for good. What is not there, or asked for unpacked, goes on to the next handler.
 */
export function packedAssets(folder: string): RequestHandler {
  const kept = new Map<string, Promise<Packed | null>>();
  return (req, res, next) => {
    const [, , ending = ""] = built.exec(req.path) ?? [];
    const accepted = String(req.headers["accept-encoding"] ?? "");
    const encoding = accepted.includes("br") ? "br" : accepted.includes("gzip") ? "gzip" : null;
    if (ending === "" || encoding === null || (req.method !== "GET" && req.method !== "HEAD")) return next();
    const packed = kept.get(req.path) ?? pack(join(folder, req.path)).catch(() => null);
    kept.set(req.path, packed);
    void packed
      .then((found) => {
        if (!found) {
          kept.delete(req.path);
          return next();
        }
        const bytes = encoding === "br" ? found.brotli : found.gzipped;
        res.setHeader("Content-Type", types[ending] ?? "");
        res.setHeader("Content-Encoding", encoding);
        res.setHeader("Vary", "Accept-Encoding");
        res.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        res.setHeader("X-Content-Type-Options", "nosniff");
        res.setHeader("Content-Length", bytes.length);
        res.end(req.method === "HEAD" ? undefined : bytes);
      })
      .catch(next);
  };
}
