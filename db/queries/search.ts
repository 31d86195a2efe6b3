import type { Asked, Term } from "../../shared/search/asked.ts";
import { type Found, type Hit, mostCounted } from "../../shared/search/found.ts";
import { otherForms } from "../../shared/search/mutations.ts";
import type { Db } from "../open.ts";
import { tagOf } from "../projections/passages.ts";

/** Of more passages than this, those that came last are put in order; otherwise a word that stands everywhere would take long. */
const mostRanked = 2_000;
/** How many words of a passage are shown. */
const wordsShown = 40;
const [begins, ends] = ["\u0002", "\u0003"];

/** Any text as a string of the index's own language: nothing in it is an instruction (SEA-4). */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** From so many letters on, the beginning of a word is enough (SEA-11). */
const wordsBegin = 3;
const begun = (word: string): string => (word.length >= wordsBegin ? `${quoted(word)} *` : quoted(word));

/** From so many letters on, the beginning of a mutated form is enough; of shorter ones too many words begin alike. */
const formsBegin = 5;

/** One term: words that stand together as they are, or a word in any of its Welsh forms where the text is Welsh (SEA-5, SEA-6). */
function termText([first, ...rest]: Term): string {
  if (rest.length > 0) return `{en cy} : ${quoted([first, ...rest].join(" "))}`;
  const forms = otherForms(first);
  const here = `{en cy} : ${begun(first)}`;
  return forms.length === 0 ? here : `(${here} OR cy : (${forms.map(first.length < formsBegin ? quoted : begun).join(" OR ")}))`;
}

/** The question in the language of the index: every term, and every filter. */
export function matchText({ terms, kind, year, region }: Asked): string {
  const filters = [...(kind ? [tagOf.kind(kind)] : []), ...(year ? [tagOf.year(year)] : []), ...(region ? [tagOf.region(region)] : [])];
  return [...terms.map(termText), ...filters.map((tag) => `tags : ${quoted(tag)}`)].join(" AND ");
}

/** Searches everything public. Without a word nothing is found. */
export function searchPassages({ sqlite }: Db, asked: Asked, page: { readonly offset: number; readonly limit: number }): Found {
  if (asked.terms.length === 0) return { total: 0, more: false, hits: [] };
  const match = matchText(asked);
  const counted = Number(
    sqlite
      .prepare("SELECT count(*) FROM (SELECT 1 FROM passages_found WHERE passages_found MATCH ? LIMIT CAST(? AS INTEGER))")
      .pluck()
      .get(match, mostCounted + 1),
  );
  const [total, more] = [Math.min(counted, mostCounted), counted > mostCounted];
  if (total === 0) return { total, more, hits: [] };
  const after =
    total <= mostRanked
      ? 0
      : sqlite
          .prepare("SELECT rowid FROM passages_found WHERE passages_found MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?")
          .pluck()
          .get(match, mostRanked);
  // Numbers come as floating point, by which the index would limit nothing: hence the casts.
  // First which, then what they say: a stretch of text is made of those on this page only.
  const rows = sqlite
    .prepare<[string, unknown, number, number], number>(
      `SELECT rowid FROM passages_found WHERE passages_found MATCH ? AND rowid > CAST(? AS INTEGER)
      ORDER BY bm25(passages_found, 1.0, 1.0, 0.0), rowid DESC LIMIT ? OFFSET ?`,
    )
    .pluck()
    .all(match, after, page.limit, page.offset);
  const one = sqlite.prepare<[string, number], Omit<Hit, "pieces"> & { text: string }>(
    `SELECT p.stream, p.part, p.kind, p.address, p.at, p.region, iif(p.en IS NULL, 'cy', 'en') AS lang,
    coalesce(snippet(passages_found, 0, '${begins}', '${ends}', '…', ${wordsShown}), snippet(passages_found, 1, '${begins}', '${ends}', '…', ${wordsShown})) AS text
    FROM passages_found JOIN passages p ON p.id = passages_found.rowid WHERE passages_found MATCH ? AND passages_found.rowid = CAST(? AS INTEGER)`,
  );
  return {
    total,
    more,
    hits: rows.flatMap((row): readonly Hit[] => {
      const hit = one.get(match, row);
      if (!hit) return [];
      const { text, ...rest } = hit;
      return [{ ...rest, pieces: text.split(new RegExp(`[${begins}${ends}]`, "u")) }];
    }),
  };
}
