import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import express from "express";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { z } from "zod";
import { answering } from "../answering.ts";

/** The floors of public pages: Express that returns a cached string, and a Remix page with nothing but a heading and a list. */
const { html } = z.object({ html: z.string() }).parse(JSON.parse(process.env["BENCH_PAGE"] ?? "{}"));
const app = express();
app.get("/", (_req, res) => {
  res.type("html").send(html);
});

/** A page as small as Remix can make one that says as many words as the page it is held against. */
const words = html
  .replace(/<[^>]*>/g, "\n")
  .split(/\n+/)
  .filter((w) => w.trim() !== "");
const Bare = () =>
  createElement(
    "html",
    { lang: "en" },
    createElement("head", null, createElement("title", null, "Bare")),
    createElement("body", null, ...words.map((w, i) => createElement("p", { key: i }, w))),
  );
const future = {
  v3_fetcherPersist: true,
  v3_relativeSplatPath: true,
  v3_throwAbortReason: true,
  v3_singleFetch: true,
  v3_lazyRouteDiscovery: true,
};
const root = { id: "root", path: "", module: { default: Bare, loader: () => ({ words: words.length }) } };
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
          if (!answer.ok || !(await answer.text()).includes("</html>")) throw new Error("the bare page did not render");
        }
        return Number(process.hrtime.bigint() - began) / 1e6 / times;
      },
    },
    typeof address === "object" && address ? address.port : 0,
  );
});
