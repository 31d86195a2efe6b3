import { join } from "node:path";
import { openDb } from "../../db/open.ts";
import { tagOf } from "../../db/projections/passages.ts";
import { searchPassages } from "../../db/queries/search.ts";
import { askedIn } from "../../shared/search/asked.ts";
import { passageKinds } from "../../shared/search/passage.ts";
import { type Found, findings } from "./gates.ts";
import { numbers } from "./numbers.ts";

const passages = 100_000;
const rounds = 5;

const vocabulary = Array.from({ length: 20_000 }, (_, n) => {
  let word = "";
  for (let rest = n + 7; rest > 0; rest = Math.floor(rest / 14)) word += `${"bcdfghlmnprstw"[rest % 14]}${"aeiou"[rest % 5]}`;
  return word;
});
const wordAt = (n: number): string => vocabulary[n] ?? "";

/** What people ask: rare words and common ones, several, beginnings, words that stand together, filters. */
const questions: readonly (readonly [what: string, asked: { readonly [name: string]: string }])[] = [
  ["a rare word", { q: wordAt(2_500) }],
  ["a word in one passage of ten", { q: wordAt(40) }],
  ["two words", { q: `${wordAt(6)} ${wordAt(11)}` }],
  ["four words", { q: `${wordAt(0)} ${wordAt(1)} ${wordAt(2)} ${wordAt(3)}` }],
  ["the first three letters", { q: wordAt(300).slice(0, 3) }],
  ["words that stand together", { q: `"${wordAt(0)} ${wordAt(1)}"` }],
  ["a word, of one kind and year", { q: wordAt(20), kind: "said", year: "2026" }],
  ["eight words that stand nearly everywhere", { q: Array.from({ length: 8 }, (_, n) => wordAt(n)).join(" ") }],
  ["three beginnings of three letters", { q: [10, 11, 12].map((n) => wordAt(n).slice(0, 3)).join(" ") }],
  ["the word that stands nearly everywhere", { q: wordAt(0) }],
];

/** Searching 100,000 passages of some 40 words, a quarter of them Welsh (SEA-5, SEA-6): count, order, and twenty with what was found marked. */
export function search(folder: string): Promise<Found> {
  const found = findings("search");
  const db = openDb(join(folder, "search.db"));
  const next = numbers(11);
  const often = (): string => wordAt(Math.floor(20_000 * (next(1_000_000) / 1_000_000) ** 4));
  const put = db.sqlite.prepare(
    "INSERT INTO passages (stream, part, kind, address, at, region, source, en, cy, tags) VALUES (?, ?, ?, ?, ?, '', ?, ?, ?, ?)",
  );
  let began = performance.now();
  db.sqlite.transaction(() => {
    for (let n = 0; n < passages; n += 1) {
      const text = Array.from({ length: 20 + next(40) }, often).join(" ");
      // Not in turn: the numbers above come round again, and some words would then stand in passages of some kinds only.
      const kind = passageKinds[(Math.imul(n, 2_654_435_761) >>> 16) % passageKinds.length] ?? "said";
      const tags = `${tagOf.kind(kind)} ${tagOf.year(String(2022 + (n % 5)))}`;
      const welsh = n % 4 === 0;
      put.run(`proposal/${n % 1_000}`, `p${n}`, kind, "/", n, `h${n}`, welsh ? null : text, welsh ? text : null, tags);
    }
  })();
  found.line("entering 100,000 passages, once", (performance.now() - began) / 1_000, "s");
  for (const [what, asked] of questions) {
    const read = askedIn(new URLSearchParams(asked));
    const times = Array.from({ length: rounds }, () => {
      began = performance.now();
      if (searchPassages(db, read, { offset: 0, limit: 20 }).total === 0) throw new Error(`nothing was found for ${what}`);
      return performance.now() - began;
    }).sort((a, b) => a - b);
    found.atMost(`${what}, in the middle of ${rounds}`, times[Math.floor(rounds / 2)] ?? 0, 50, "ms");
  }
  db.close();
  return Promise.resolve(found.all());
}
