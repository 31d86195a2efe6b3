import { describe, expect, it } from "vitest";
import { welsh } from "../app/locales/cy/index.ts";
import { english } from "../app/locales/en/index.ts";
import { figuresIn, formsOf, namespaceFiles, sentencesOf, sourceTexts } from "./support/catalogues.ts";

const en = sentencesOf(english);
const cy = sentencesOf(welsh);
const enForms = formsOf(en);
const cyForms = formsOf(cy);
const sources = sourceTexts(["app", "server", "shared", "db"]);
const code = sources.map(({ text }) => text).join("\n");

const allFigures = (forms: ReadonlyMap<string, string>): readonly string[] => figuresIn([...forms.values()].join(" "));
const missingFrom = (keys: Iterable<string>, other: { has(key: string): boolean }): string[] => [...keys].filter((key) => !other.has(key));

describe("the catalogues of words", () => {
  it("hold every file of their folder, the same ones in both languages", () => {
    expect(namespaceFiles("cy")).toEqual(namespaceFiles("en"));
    expect(Object.keys(english).sort()).toEqual(namespaceFiles("en"));
    expect(Object.keys(welsh).sort()).toEqual(namespaceFiles("cy"));
  });

  it("have the same keys in English and Welsh", () => {
    expect(missingFrom(enForms.keys(), cyForms), "English only").toEqual([]);
    expect(missingFrom(cyForms.keys(), enForms), "Welsh only").toEqual([]);
  });

  it("give a plural its two forms in English and all six in Welsh", () => {
    const wrong = (forms: typeof enForms, wanted: readonly string[]): string[] =>
      [...forms]
        .filter(([, texts]) => texts.has("other") || texts.size > 1)
        .filter(([, texts]) => [...texts.keys()].sort().join() !== [...wanted].sort().join())
        .map(([key, texts]) => `${key} has ${[...texts.keys()].join(", ")}`);
    expect(wrong(enForms, ["one", "other"]), "English").toEqual([]);
    expect(wrong(cyForms, ["zero", "one", "two", "few", "many", "other"]), "Welsh").toEqual([]);
  });

  it("name the same figures in both languages", () => {
    const different = [...enForms].flatMap(([key, texts]) => {
      const other = cyForms.get(key);
      const [ours, theirs] = [allFigures(texts).join(), other ? allFigures(other).join() : undefined];
      return theirs === undefined || ours === theirs ? [] : [`${key}: English {${ours}}, Welsh {${theirs}}`];
    });
    expect(different).toEqual([]);
  });

  it("hold no empty sentence and no stray space or brace", () => {
    const broken = [...en, ...cy].filter(([, text]) => text.trim() !== text || text === "" || /\{\{[^}]*$|(?<!\{)\{(?!\{)/.test(text));
    expect(broken).toEqual([]);
  });

  it("hold no key that the code never asks for", () => {
    const begun = [...code.matchAll(/`([a-z]\w*\.\w*)\$\{/g)].map((match) => match[1] ?? "");
    const asked = (key: string): boolean =>
      key.startsWith("refusals.")
        ? code.includes(`"${key.slice("refusals.".length)}"`)
        : code.includes(`"${key}"`) || code.includes(`\`${key}\``) || begun.some((start) => start !== "refusals." && key.startsWith(start));
    expect([...enForms.keys()].filter((key) => !asked(key))).toEqual([]);
  });

  it("hold every key that the code asks for, and a sentence for every refusal", () => {
    const refusals = (text: string): readonly string[] =>
      [...text.matchAll(/\brefuse\(\s*([^,()]*)/g)].flatMap(([, key]) =>
        [...(key ?? "").matchAll(/(?:^|[?:]\s*)"(\w+)"/g)].map(([, name]) => `refusals.${name}`),
      );
    const askedFor = sources.flatMap(({ path, text }) =>
      [...[...text.matchAll(/\bt\(\s*"([\w.-]+)"/g)].map(([, key]) => key ?? ""), ...refusals(text)].map((key) => ({ path, key })),
    );
    expect([...new Set(askedFor.filter(({ key }) => !enForms.has(key)).map(({ path, key }) => `${path}: ${key}`))]).toEqual([]);
  });
});
