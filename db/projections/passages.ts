import type { Memory } from "../../shared/assembly/assembly.ts";
import { type Kind, partsOf } from "../../shared/assembly/streams.ts";
import { ukDay } from "../../shared/calendar/days.ts";
import type { Stream } from "../../shared/journal.ts";
import type { Passage, PublicWords } from "../../shared/search/passage.ts";
import { passagesOf, sourcesOf } from "../../shared/search/passagesOf.ts";
import type { Db } from "../open.ts";
import type { Projection } from "./project.ts";

/** What a passage is filtered by (SEA-8), each as one word of the index that nobody can type by chance. */
export const tagOf = {
  kind: (kind: string): string => `xkind${kind}`,
  year: (year: string): string => `xyear${year}`,
  region: (region: string): string => `xregion${region.replace(/[^A-Za-z0-9]/g, "")}`,
} as const;

const tagsOf = ({ kind, at, region }: Passage): string =>
  [tagOf.kind(kind), ...(at > 0 ? [tagOf.year(ukDay(at).slice(0, 4))] : []), ...(region ? [tagOf.region(region)] : [])].join(" ");

type Row = readonly [
  part: string,
  kind: string,
  address: string,
  at: number,
  region: string,
  source: string,
  en: string | null,
  cy: string | null,
  tags: string,
];

const rowOf = (one: Passage): Row => {
  const { part, kind, address, at, region, source, lang, text } = one;
  return [part, kind, address, at, region, source, lang === "en" ? text : null, lang === "cy" ? text : null, tagsOf(one)];
};

const columns = "part, kind, address, at, region, source, en, cy, tags";

/**
 * The words that everybody may read, ready to be searched (SEA-3). Kept with every entry, in its transaction; words that are withdrawn
 * leave by a trigger (SEA-2), and the streams they stood in are read again before anything else.
 */
export function passagesProjection(db: Db, assembly: Memory): Projection {
  const { sqlite } = db;
  const words = sqlite.prepare<[string], { text: string; lang: "en" | "cy" }>(
    "SELECT text, lang FROM words WHERE hash = ? AND show = 'now' AND text IS NOT NULL",
  );
  const stand = sqlite.prepare<[string], readonly [id: number, ...row: Row]>(`SELECT id, ${columns} FROM passages WHERE stream = ?`).raw();
  const put = sqlite.prepare(`INSERT INTO passages (stream, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const take = sqlite.prepare("DELETE FROM passages WHERE id = ?");
  const stale = sqlite.prepare<[], Stream>("SELECT stream FROM passages_stale").pluck();
  const fresh = sqlite.prepare("DELETE FROM passages_stale");
  const read: PublicWords = (hash) => words.get(hash) ?? null;

  /** What each stream's passages were last made of; forgotten where something was taken back since. */
  const made = new Map<string, readonly unknown[]>();
  let undone = assembly.undone;

  const bring = (kind: Kind, id: string): void => {
    const stream = id === "" ? kind : `${kind}/${id}`;
    const wanted = new Map(passagesOf(assembly, kind, id, read).map((one) => [one.part, rowOf(one)]));
    for (const [row, ...stored] of stand.all(stream)) {
      const want = wanted.get(stored[0]);
      if (want?.every((value, i) => value === stored[i])) wanted.delete(stored[0]);
      else take.run(row);
    }
    for (const row of wanted.values()) put.run(stream, ...row);
  };

  return {
    name: "passages",
    version: 2,
    clear: () => {
      made.clear();
      sqlite.exec("DELETE FROM passages; DELETE FROM passages_stale;");
    },
    project: (kind, id) => {
      if (assembly.undone !== undone) made.clear();
      undone = assembly.undone;
      const again = stale.all();
      if (again.length > 0) fresh.run();
      for (const stream of again) bring(...partsOf(stream));
      const sources = sourcesOf(assembly, kind, id);
      const stream = `${kind}/${id}`;
      const before = made.get(stream);
      if (before && before.length === sources.length && before.every((one, i) => one === sources[i])) return;
      bring(kind, id);
      made.set(stream, sources);
    },
    rows: () => [
      ...sqlite.prepare(`SELECT stream, ${columns} FROM passages ORDER BY stream, part`).all(),
      ...(isWhole(db) ? [] : ["the index of words is not that of the passages"]),
    ],
  };
}

/** Whether the index of words holds exactly what the passages say. */
function isWhole({ sqlite }: Db): boolean {
  try {
    sqlite.exec("INSERT INTO passages_found (passages_found, rank) VALUES ('integrity-check', 1)");
    return true;
  } catch {
    return false;
  }
}
