import { filledIn, paramsOf } from "../exports/addresses.ts";
import { writeCsv } from "../exports/csv.ts";
import { formats } from "../exports/formats.ts";
import { openApiOf } from "../exports/openapi/openApiOf.ts";
import type { Parts } from "../loadContext.ts";

/** A file beside the journal: what the assembly's pages gave as JSON or CSV when the archive was made. */
export interface PublicFile {
  /** `public/votes/2026/1.json`. */
  readonly path: string;
  readonly text: string;
}

/** Every table and every single thing with its twins, in the order of the formats: a function of record, origin and time (OPD-8). */
export function* publicFiles(parts: Parts): Generator<PublicFile> {
  for (const { path, json, csv } of formats)
    for (const params of paramsOf(parts, path) ?? []) {
      const address = `public${filledIn(path, params)}`;
      const read = json(parts, params);
      if (read !== null && read !== undefined) yield { path: `${address}.json`, text: JSON.stringify(read) };
      const table = csv?.(parts, params);
      if (table) yield { path: `${address}.csv`, text: writeCsv(table.header, table.rows) };
    }
  yield { path: "public/data/openapi.json", text: JSON.stringify(openApiOf(parts)) };
}
