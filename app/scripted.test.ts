import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { catalogues } from "./locales/catalogues.server.ts";
import { wordsOf } from "./locales/words.tsx";
import { namespacesOf } from "./scripted.ts";

const root = resolve(import.meta.dirname, "..");
const sources = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), "utf8"));

test("a draft's page is sent every refusal that writing, commenting and joining can give, in both languages", () => {
  const texts = [
    ...["shared/proposals", "shared/composites", "server/drafting"].flatMap(sources),
    readFileSync(join(root, "app/forms.ts"), "utf8"),
  ];
  const given = new Set(texts.flatMap((text) => [...text.matchAll(/\brefuse\("(\w+)"/g)].map(([, key = ""]) => key)));
  expect(given.size).toBeGreaterThan(50);
  for (const lang of ["en", "cy"] as const) {
    const { refusals = {} } = wordsOf(catalogues[lang], namespacesOf("/drafts/d-1") ?? []);
    // Links to versions made by hand are set at the desk only.
    const missing = [...given].filter((key) => !(key in refusals) && !(`${key}_other` in refusals) && !key.startsWith("byHand"));
    expect(missing).toEqual([]);
    expect(Object.keys(refusals).length).toBeLessThan(Object.keys(catalogues[lang].refusals ?? {}).length / 2);
  }
});

test("what a page was sent it takes for the whole, in the same order", () => {
  const names = namespacesOf("/drafts/d-1") ?? [];
  const sent = wordsOf(catalogues.cy, names);
  expect(JSON.stringify(wordsOf(sent, names))).toBe(JSON.stringify(sent));
});

/** The files of a page whose sentences its scripts say: its parts, and whatever parts of other pages they show. */
const partsOf = (folder: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file) || file.startsWith(join(root, "app/locales"))) return;
    found.add(file);
    for (const [, to = ""] of readFileSync(file, "utf8").matchAll(/from "(\.[^"]+\.tsx)"/g)) follow(resolve(dirname(file), to));
  };
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }))
    if (/(?<!\.test)\.tsx$/.test(name)) follow(join(root, folder, name));
  return found;
};

test("the chamber, the desk, the live page and the display are sent the words of all their parts, also of those that belong to another page", () => {
  for (const [folder, page] of [
    ["app/routes/chamber-sitting", "/chamber/1"],
    ["app/routes/desk-sitting", "/desk/sittings/1"],
    ["app/routes/live", "/sittings/1/live"],
    ["app/routes/display", "/sittings/1/display"],
  ] as const) {
    const sent = new Set(namespacesOf(page));
    // A form of the chamber's own stands beside parts that the desk shows; the desk sends its forms itself.
    const parts = [...partsOf(folder)].filter(
      (file) => folder.endsWith("chamber-sitting") || !file.endsWith("chamber-sitting/ActionForm.tsx"),
    );
    const unsent = parts.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\bt\(\s*"(\w+)\.\w+"/g)]
        .filter(([, name = ""]) => !sent.has(name))
        .map(([said]) => `${relative(root, file)}: ${said}`),
    );
    expect(unsent, page).toEqual([]);
  }
});
