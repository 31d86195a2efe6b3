import type { Lang } from "./href.ts";

/** The part of a catalogue that one page needs, by namespace. */
export type Catalogue = { readonly [namespace: string]: { readonly [key: string]: string } };
/** Figures and names that go into a sentence; `count` chooses the plural. */
export type Values = { readonly [name: string]: string | number };

const plurals: { readonly [lang in Lang]: Intl.PluralRules } = { en: new Intl.PluralRules("en"), cy: new Intl.PluralRules("cy") };

/**
 * The sentence behind `namespace.key`, its `{{names}}` filled in from `values`; with a `count`, the plural form of the language
 * (`key_two`; `key_zero` for nothing), where the catalogue has one. A key without a sentence comes back bare, without its namespace.
 * Written out here because a library for it weighs more than everything else a chamber page says (look.md, budgets).
 */
export function sentence(lang: Lang, catalogue: Catalogue, name: string, values: Values = {}): string {
  const dot = name.indexOf(".");
  const key = name.slice(dot + 1);
  const words = catalogue[name.slice(0, dot)] ?? {};
  const { count } = values;
  const text = (typeof count === "number" ? counted(lang, words, key, count) : undefined) ?? own(words, key);
  if (text === undefined) return key;
  return text.includes("{{") ? text.replace(/\{\{(\w+)\}\}/g, (_, value: string) => String(values[value] ?? "")) : text;
}

const own = (words: Catalogue[string], key: string): string | undefined => (Object.hasOwn(words, key) ? words[key] : undefined);

const counted = (lang: Lang, words: Catalogue[string], key: string, count: number): string | undefined =>
  (count === 0 ? own(words, `${key}_zero`) : undefined) ?? own(words, `${key}_${plurals[lang].select(count)}`);
