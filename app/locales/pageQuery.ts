/** What stands in addresses: a word, a number, a code, or nothing. */
const word = /^[\w-]{0,40}$/;

/**
 * What the address of each page may ask for beside its path: names, each with what it may hold. Nothing else goes into the link to
 * the page in the other language, or into the address under which a public page's bytes are kept.
 */
const queries: readonly (readonly [page: RegExp, names: { readonly [name: string]: RegExp }])[] = [
  [/^\/plan$/, { chapter: word, department: word, region: word, nation: word, standing: word, figure: word }],
  [/^\/proposals$/, { standing: word, page: word }],
  [/^\/(outcomes|votes|sittings|minutes|roll|civic-spaces|sittings\/\d+|data\/journal)$/, { page: word }],
  [/^\/votes\/\d+\/\d+$/, { receipt: word }],
  [/^\/proposals\/\d+\/against$/, { version: word, other: word }],
  [/^\/proposals\/\d+\/(v\d+\/against\/v\d+|amendments\/e?\d+)$/, { view: word, show: word }],
  [/^\/proposals\/\d+\/amendments\/preview$/, { with: /^[1-9]\d{0,3}$/, view: word, show: word }],
  // Words that the register of precedents is searched for.
  [/^\/precedents$/, { place: word, result: word, page: word, rule: /^[\p{L}\p{M}\p{N} .,'’&()/-]{0,60}$/u }],
  [/^\/search$/, { q: /^[^\p{Cc}]{1,100}$/u, kind: word, year: word, region: word, page: word }],
  [/^\/places$/, { q: /^[^\p{Cc}]{1,60}$/u }],
  [/^\/sign-in$/, { to: /^(\/[A-Za-z0-9][A-Za-z0-9_-]*){1,20}$/ }],
  [/^\/ballots\/[\w-]+$/, { cast: word, seat: word, replaced: word }],
  [/^\/steward\/[\w-]+$/, { seat: word, of: word, cast: word, receipt: word }],
  [/^\/chamber\/\d+$/, { seat: word }],
  [/^\/chamber\/proposals\/\d+\/amend$/, { mend: word }],
  [/^\/chamber\/proposals\/\d+(\/amendments\/e?\d+)?$/, { step: word }],
  [/^\/drafts\/[\w-]+$/, { step: word, comment: word, threads: word }],
  [
    /^\/desk\/sittings\/\d+$/,
    { do: word, kind: word, item: word, amendment: word, without: word, away: word, find: /^[^\p{Cc}]{1,100}$/u },
  ],
  [/^\/desk\/templates$/, { people: word }],
  [/^\/desk\/ballots\/[\w-]+$/, { do: word }],
  [/^\/desk\/minutes\/\d+$/, { change: word, after: word, answer: word }],
  [/^\/desk\/plan\/[\w-]+$/, { do: word, body: word, recommendation: word }],
  [/^\/desk\/weights$/, { seed: word, adopt: word }],
  [/^\/desk\/evidence$/, { imported: word }],
  [/^\/desk\/people$/, { withdraw: word, role: word }],
];

/** Of what may stand several times, at most so many. */
const mostOfOne = 100;

/**
 * The page's own part of what an address asks for, in one order, beginning with `?`; empty where there is none (PUB-1). `path` is without
 * the language. Of amendments to preview any set may be asked for, each once; of everything else the last.
 */
export function pageQuery(path: string, asked: URLSearchParams): string {
  const names = queries.find(([page]) => page.test(path))?.[1] ?? {};
  const kept = new URLSearchParams();
  for (const [name, holds] of Object.entries(names)) {
    const values = asked.getAll(name).filter((value) => holds.test(value));
    const own = name === "with" ? [...new Set(values)].sort((a, b) => Number(a) - Number(b)) : values.slice(-1);
    for (const value of own.slice(0, mostOfOne)) kept.append(name, value);
  }
  const text = kept.toString();
  return text === "" ? "" : `?${text}`;
}
