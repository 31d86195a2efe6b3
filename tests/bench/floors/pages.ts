import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import express from "express";
import { createElement, type ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { z } from "zod";
import { answering } from "../answering.ts";

/** The floors of public pages: Express that returns a cached string, and a bare Remix page. */
const { html } = z.object({ html: z.string() }).parse(JSON.parse(process.env["BENCH_PAGE"] ?? "{}"));
const app = express();
app.get("/", (_req, res) => {
  res.type("html").send(html);
});

/** An element of the page as it left our server: name, attributes, and what stands in it. */
interface Part {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly within: (Part | string)[];
}
const empty = new Set(["meta", "link", "input", "br", "hr", "img"]);
const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|amp|lt|gt|quot);/gi, (whole, code: string | undefined) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : ({ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' }[whole] ?? whole),
  );

/** The elements of our own well-formed page. */
function partsOf(page: string): Part {
  const top: Part = { name: "", attributes: {}, within: [] };
  const open = [top];
  for (const [, closing, name, attributes, ended, text] of page.matchAll(
    /<!--.*?-->|<!DOCTYPE html>|<(\/?)([a-z][\w-]*)((?:\s[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gi,
  )) {
    if (text) open.at(-1)?.within.push(plain(text));
    if (!name) continue;
    if (closing) {
      open.pop();
      continue;
    }
    const pairs = [...(attributes ?? "").matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key ?? "", plain(value ?? "")]);
    const part: Part = { name, attributes: Object.fromEntries(pairs), within: [] };
    open.at(-1)?.within.push(part);
    if (!ended && !empty.has(name)) open.push(part);
  }
  const [html] = top.within;
  if (open.length !== 1 || typeof html !== "object") throw new Error("the page is not well formed");
  return html;
}

/** The same work at its barest: one component that writes the very same elements, knowing nothing of an assembly or its words. */
const page = partsOf(html || "<html></html>");
const written = ({ name, attributes, within }: Part): ReactElement =>
  createElement(name, attributes, ...within.map((one) => (typeof one === "string" ? one : written(one))));
const Bare = () => written(page);
const future = {
  v3_fetcherPersist: true,
  v3_relativeSplatPath: true,
  v3_throwAbortReason: true,
  v3_singleFetch: true,
  v3_lazyRouteDiscovery: true,
};
const root = { id: "root", path: "", module: { default: Bare, loader: () => ({ length: html.length }) } };
const build = {
  entry: {
    module: {
      default: (request: Request, status: number, headers: Headers, context: never) => {
        headers.set("Content-Type", "text/html");
        return new Response(`<!DOCTYPE html>${renderToString(createElement(RemixServer, { context, url: request.url }))}`, {
          status,
          headers,
        });
      },
    },
  },
  routes: { root },
  assets: {
    entry: { module: "/entry.js", imports: [] },
    routes: {
      root: {
        id: "root",
        path: "",
        hasAction: false,
        hasLoader: true,
        hasErrorBoundary: false,
        hasClientAction: false,
        hasClientLoader: false,
        module: "/root.js",
        imports: [],
      },
    },
    url: "/manifest.js",
    version: "1",
  },
  publicPath: "/",
  assetsBuildDirectory: "build/client",
  basename: "/",
  mode: "production",
  isSpaMode: false,
  future,
} as unknown as ServerBuild;
const remix = createRequestHandler(build, "production");

const server = app.listen(0, "127.0.0.1", () => {
  const address = server.address();
  answering(
    {
      /** Renders the bare page so many times; gives milliseconds for each. */
      render: async (asked) => {
        const { times } = z.object({ times: z.int() }).parse(asked);
        const began = process.hrtime.bigint();
        for (let n = 0; n < times; n += 1) {
          const answer = await remix(new Request("http://127.0.0.1/"));
          const bare = await answer.text();
          if (!answer.ok || bare.length < html.length * 0.98)
            throw new Error(`the bare page did not render: ${bare.length} of ${html.length}`);
        }
        return Number(process.hrtime.bigint() - began) / 1e6 / times;
      },
    },
    typeof address === "object" && address ? address.port : 0,
  );
});
