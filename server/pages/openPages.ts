import type { Server } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { ViteDevServer } from "vite";

/** Where the built pages lie. */
const builtPages = resolve("build/server/index.js");

/** The built pages, or Vite that builds them while they are developed. */
export interface Pages {
  readonly build: ServerBuild;
  readonly vite: ViteDevServer | null;
}

/** Opens the pages as they were built; in development Vite builds them while they are asked for, beside this server. */
export async function openPages(http: Server, development: boolean): Promise<Pages> {
  if (!development) return { build: (await import(pathToFileURL(builtPages).href)) as ServerBuild, vite: null };
  const { createServer } = await import("vite");
  const vite = await createServer({ configFile: "remix.config.js", server: { middlewareMode: true, hmr: { server: http } } });
  return { build: (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild, vite };
}
