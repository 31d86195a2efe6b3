import autocannon from "autocannon";
import { z } from "zod";
import { makeSitting } from "./assembly.ts";
import { type Child, startChild } from "./child.ts";
import { type Found, findings, say } from "./gates.ts";
import { interleaved, median, pairedRatio } from "./rounds.ts";

interface Load {
  readonly perSecond: number;
  readonly cpu: number;
}

/** Requests per second that a server answers to ten connections in two seconds, and its CPU for each. */
async function load(server: Child, headers: { readonly [name: string]: string } = {}, expected = 200): Promise<Load> {
  const before = await server.cpu();
  const seen = await autocannon({ url: `http://127.0.0.1:${server.ready}/`, connections: 10, duration: 2, headers });
  const statuses = Object.keys(seen.statusCodeStats ?? {});
  if (seen.errors > 0 || statuses.some((status) => status !== String(expected)))
    throw new Error(`answered ${statuses.join(", ")} instead of ${expected}`);
  return { perSecond: seen.requests.average, cpu: ((await server.cpu()) - before) / seen.requests.total };
}

/** An anonymous public page: as cached bytes against Express returning a string, and rendered afresh against a bare Remix page. */
export async function pages(folder: string): Promise<Found> {
  const found = findings("pages");
  const made = await makeSitting(`${folder}/pages.db`, 150);
  const server = await startChild("servers-tessera", { BENCH_DATABASE: made.file });
  const first = await fetch(`http://127.0.0.1:${server.ready}/`);
  const html = await first.text();
  const etag = first.headers.get("etag");
  if (!etag) throw new Error("the first page has no ETag");
  const floor = await startChild("floors-pages", { BENCH_PAGE: JSON.stringify({ html }) });
  for (const side of [server, floor]) await load(side);
  const served = await interleaved(5, { page: () => load(server), cached: () => load(floor) }, (round) =>
    say(`pages: served, round ${round} of 5`),
  );
  found.atLeast(
    "a cached page against Express returning a string",
    pairedRatio(served.page, served.cached, (m) => m.perSecond),
    0.5,
  );
  found.atLeast("a cached page", median(served.page.map((m) => m.perSecond)), 1_500, "/s");
  found.line("CPU of a cached page", median(served.page.map((m) => m.cpu)) * 1_000, "µs");
  found.line("CPU of the string", median(served.cached.map((m) => m.cpu)) * 1_000, "µs");
  const unchanged = await load(server, { "if-none-match": etag }, 304);
  found.atLeast("conditional requests answered 304", unchanged.perSecond, 1_500, "/s");

  const render = (side: Child) => async () => side.ask("render", { times: 60, path: "/" }, z.number());
  for (const side of [server, floor]) for (let n = 0; n < 3; n += 1) await render(side)();
  const fresh = await interleaved(7, { page: render(server), bare: render(floor) }, (round) => say(`pages: rendered, round ${round} of 7`));
  found.atLeast(
    "rendered afresh against a bare Remix page",
    pairedRatio(fresh.bare, fresh.page, (m) => m),
    0.6,
  );
  found.line("rendered afresh", median(fresh.page), "ms");
  found.line("a bare Remix page", median(fresh.bare), "ms");
  await floor.stop();
  await server.stop();
  return found.all();
}
