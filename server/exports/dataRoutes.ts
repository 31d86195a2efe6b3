import { pipeline, Readable } from "node:stream";
import express, { type Request, type Response, type Router } from "express";
import type { Parts } from "../loadContext.ts";
import { writeCsv } from "./csv.ts";
import { formats } from "./formats.ts";
import { journalEnd, journalLines } from "./journalFile.ts";
import { keptAnswers } from "./keptAnswers.ts";
import { openApiOf } from "./openapi/openApiOf.ts";
import { searchData } from "./searchData.ts";
import { robots, sitemap } from "./sitemap.ts";

/** Entries in a block: a block that is full never changes. */
export const blockLength = 1_000;

/** A table for a `.csv` twin of a page. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The machine-readable twins of one page. `path` as express writes it, without the ending; null: there is no such thing. */
export interface Format {
  readonly path: string;
  readonly json: (parts: Parts, params: { readonly [name: string]: string }) => unknown;
  readonly csv?: (parts: Parts, params: { readonly [name: string]: string }) => CsvTable | null;
  /** What it says changes with the time of day, so it is worked out for everybody who asks. */
  readonly timed?: true;
  /** What an address may ask for behind `?`, as far as it is understood; it joins `params`. */
  readonly asks?: (parts: Parts, query: URLSearchParams) => { readonly [name: string]: string };
}

/** How much of what was worked out is kept, in characters. */
const mostKept = 16 * 1024 * 1024;

const send = (res: Response, type: string, body: string | null): void => {
  if (body === null) {
    res.status(404).json({ error: "There is nothing at this address." });
    return;
  }
  res.set("Access-Control-Allow-Origin", "*").set("Cache-Control", "public, max-age=0, must-revalidate");
  res.type(type).send(body);
};
const sendJson = (res: Response, body: unknown): void =>
  send(res, "application/json; charset=utf-8", body === null || body === undefined ? null : JSON.stringify(body));

/** An address under which an answer is kept: as it is written in the one spelling, however it was asked for. */
const addressOf = (format: string, params: { readonly [name: string]: string }): string => `${format} ${JSON.stringify(params)}`;

/** `/x/42.json`, `/x/42.csv`, the journal's blocks: for machines, without signing in, the same for everyone. */
export function dataRoutes(parts: Parts): Router {
  const router = express.Router({ strict: true, caseSensitive: true });
  const { record } = parts;
  const answer = keptAnswers<string>(parts, mostKept);
  const text = (value: string) => ({ value, size: value.length });

  // BAL-48: what a declared vote was counted to be is not worked out here once more, but waited for. Nothing else waits.
  router.use(["/votes", "/cy/votes"], (req, _res, next) => {
    const [, year, number] = /^\/(\d{4})\/(\d{1,6})[./]/.exec(req.path) ?? [];
    const id = `${year}-${number}`;
    if (parts.counts && record.memory.ballot(id)?.phase === "declared") void parts.counts.until(id).then(() => next(), next);
    else next();
  });
  router.use(["/data/popolo", "/cy/data/popolo"], (_req, _res, next) => {
    const declared = record.memory.ids("ballot").filter((id) => record.memory.ballot(id)?.phase === "declared");
    void Promise.all(declared.map((id) => parts.counts?.until(id))).then(() => next(), next);
  });
  router.use(searchData(parts));
  router.get("/data/journal.json", (_req, res) => {
    const { seq, hash, at } = record.memory;
    const blocks = Array.from({ length: Math.ceil(seq / blockLength) }, (_, i) => `/data/journal/blocks/${i}.jsonl`);
    sendJson(res, { head: hash, length: seq, at: new Date(at).toISOString(), file: "/data/journal.jsonl", blocks });
  });
  router.get("/data/openapi.json", (_req, res) =>
    send(
      res,
      "application/json; charset=utf-8",
      answer("openapi", () => text(JSON.stringify(openApiOf(parts)))),
    ),
  );
  router.get("/sitemap.xml", (_req, res) =>
    send(
      res,
      "application/xml; charset=utf-8",
      answer("sitemap", () => text(sitemap(parts))),
    ),
  );
  router.get("/robots.txt", (_req, res) => send(res, "text/plain; charset=utf-8", robots(parts)));
  router.get("/data/journal.jsonl", (_req, res) => {
    const until = record.memory.seq;
    const end = journalEnd(record);
    const lines = function* (): Generator<string> {
      for (const line of journalLines(record, 0, until)) yield `${line}\n`;
      yield `${end}\n`;
    };
    // In this order: a name sets a type of its own.
    res.attachment("journal.jsonl").type("application/jsonl");
    pipeline(Readable.from(lines()), res, (error) => {
      // Whoever goes away in the middle is no trouble; a journal that cannot be read is, and the file ends short of its last line.
      if (error && error.code !== "ERR_STREAM_PREMATURE_CLOSE") parts.trouble(error, "the journal could not be sent");
    });
  });
  router.get("/data/journal/blocks/:block.jsonl", (req: Request<{ block: string }>, res) => {
    const block = Number(req.params.block);
    const from = block * blockLength;
    if (!/^\d{1,7}$/.test(req.params.block) || from >= record.memory.seq) return sendJson(res, null);
    const until = Math.min(from + blockLength, record.memory.seq);
    // Bare entries: words may be revealed or withdrawn later, the hashed text never changes.
    const lines = record.journal.since(from, blockLength).map(({ text, hash }) => JSON.stringify({ hash, text }));
    res.set("Cache-Control", until - from === blockLength ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate");
    res.type("application/jsonl").send(`${lines.join("\n")}\n`);
  });
  for (const { path, json, csv, timed, asks } of formats) {
    const paramsOf = ({ url, params }: Request): { [name: string]: string } => ({
      ...asks?.(parts, new URL(url, parts.origin).searchParams),
      ...params,
    });
    const given: typeof answer = timed ? (_address, work) => work()?.value ?? null : answer;
    router.get([`${path}.json`, `/cy${path}.json`], (req, res) => {
      const params = paramsOf(req);
      const work = () => {
        const body = json(parts, params);
        return body === null || body === undefined ? null : text(JSON.stringify(body));
      };
      send(res, "application/json; charset=utf-8", given(addressOf(`${path}.json`, params), work));
    });
    if (csv)
      router.get([`${path}.csv`, `/cy${path}.csv`], (req, res) => {
        const params = paramsOf(req);
        const work = () => {
          const table = csv(parts, params);
          return table && text(writeCsv(table.header, table.rows));
        };
        send(res, "text/csv; charset=utf-8", given(addressOf(`${path}.csv`, params), work));
      });
  }
  return router;
}
