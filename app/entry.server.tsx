import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactNode } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { everyPart } from "./live/onDemand.tsx";
import { catalogues } from "./locales/catalogues.server.ts";
import { splitLang } from "./locales/href.ts";
import { WordsProvider } from "./locales/words.tsx";
import { NonceContext } from "./nonce.tsx";
import { namespacesOf } from "./scripted.ts";
import { saidOn } from "./unsaid.server.ts";

/**
 * Pages name themselves where they are written, in the body; the title belongs into the head. Only for pages without scripts:
 * in the others React would miss it where it was.
 */
function titleInHead(html: string): string {
  const [head, begin] = [html.indexOf("</head>"), html.indexOf("<title>")];
  if (begin < head) return html;
  const end = html.indexOf("</title>", begin) + "</title>".length;
  return html.slice(0, head) + html.slice(begin, end) + html.slice(head, begin) + html.slice(end);
}

/** Renders a page whole (no half pages on a slow line), with its words and its nonce. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { lang, path } = splitLang(new URL(request.url).pathname);
  const page = (
    <NonceContext.Provider value={context.nonce}>
      <WordsProvider lang={lang} catalogue={saidOn(path, catalogues[lang])}>
        <RemixServer context={remix} url={request.url} nonce={context.nonce} />
      </WordsProvider>
    </NonceContext.Provider>
  );
  await everyPart();
  headers.set("Content-Type", "text/html; charset=utf-8");
  // Without scripts a page waits for nothing while it is rendered; with them Remix hands its data on through a stream.
  if (namespacesOf(path) === null) return new Response(`<!DOCTYPE html>${titleInHead(renderToString(page))}`, { headers, status });
  const { html, failed } = await streamed(page, context.nonce, (error) => context.trouble(error, `rendering ${path}`));
  return new Response(html, { headers, status: failed ? 500 : status });
}

const streamed = (page: ReactNode, nonce: string, trouble: (error: unknown) => void): Promise<{ html: string; failed: boolean }> =>
  new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        const bytes = new PassThrough();
        pipe(bytes);
        text(bytes).then((html) => resolve({ html, failed }), reject);
      },
      onShellError: reject,
      onError(error) {
        failed = true;
        trouble(error);
      },
    });
    setTimeout(abort, 10_000).unref();
  });

/** Errors in loaders and actions: told to the log, never to the reader. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  // What is answered with a 4xx is the asker's business: a wrong address, a wrong method.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  if (!request.signal.aborted) context.trouble(error, `${request.method} ${new URL(request.url).pathname}`);
}
