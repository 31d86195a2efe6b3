import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** One language's sentences: `ballots.castVote` → text, plural endings included. */
export type Sentences = ReadonlyMap<string, string>;

/** All sentences of a catalogue under `namespace.key`. */
export const sentencesOf = (catalogue: { readonly [namespace: string]: { readonly [key: string]: string } }): Sentences =>
  new Map(
    Object.entries(catalogue).flatMap(([namespace, keys]) => Object.entries(keys).map(([key, text]) => [`${namespace}.${key}`, text])),
  );

const ending = /_(zero|one|two|few|many|other)$/;

/** The key as code asks for it: without the plural ending, where the key is a plural (it has an `_other`). */
export const askedAs = (key: string, all: Sentences): string => {
  const bare = key.replace(ending, "");
  return all.has(`${bare}_other`) ? bare : key;
};

/** Sentences by the key that code asks for; a plural has several forms. */
export const formsOf = (all: Sentences): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const forms = new Map<string, Map<string, string>>();
  for (const [key, text] of all) {
    const asked = askedAs(key, all);
    const known = forms.get(asked) ?? new Map<string, string>();
    forms.set(asked, known.set(key.slice(asked.length + 1), text));
  }
  return forms;
};

/** The names of the figures in a sentence: `{{count}}` and the like, sorted. */
export const figuresIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((m) => m[1] ?? ""))].sort();

const root = resolve(import.meta.dirname, "../..");

/** The text of every source file of these folders, tests and catalogues apart. */
export const sourceTexts = (folders: readonly string[]): readonly { readonly path: string; readonly text: string }[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((name) => join(folder, name))
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !/^app\/locales\/(en|cy)\//.test(path))
      .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") })),
  );

/** Names of the files of one language's folder, without the index: each is a namespace. (A folder beside them holds the parts of one.) */
export const namespaceFiles = (lang: "en" | "cy"): readonly string[] =>
  readdirSync(join(root, "app/locales", lang))
    .filter((name) => name.endsWith(".ts") && name !== "index.ts")
    .map((name) => name.replace(/\.ts$/, ""))
    .sort();
