import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { catalogues } from "./locales/catalogues.server.ts";
import { saidOn, unsaidAtDesk } from "./unsaid.server.ts";

const root = resolve(import.meta.dirname, "..");

/** Every file whose sentences a page can say: what it imports, at once or once it is shown; but not what only its loader asks. */
const filesOf = (starts: readonly string[]): readonly string[] => {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file) || file.includes("/app/locales/") || /\.server\.ts$|\/load\.ts$/.test(file) || !existsSync(file)) return;
    found.add(file);
    for (const [, to = ""] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) follow(resolve(dirname(file), to));
  };
  for (const start of starts) follow(join(root, start));
  return [...found];
};

test("what is not sent to the control room, no part of it says", () => {
  const files = filesOf(["app/routes/desk-sitting/route.tsx", "app/root.tsx", "app/entry.client.tsx"]);
  expect(files.length).toBeGreaterThan(200);
  const text = files.map((file) => readFileSync(file, "utf8")).join("\n");
  const said = Object.entries(unsaidAtDesk).flatMap(([namespace, keys]) =>
    keys
      .trim()
      .split(/\s+/)
      .filter((key) => text.includes(`"${namespace}.${key}"`) || text.includes(`\`${namespace}.${key}\``)),
  );
  expect(said).toEqual([]);
});

test("every other page is sent all words of its namespaces", () => {
  expect(saidOn("/chamber/1", catalogues.en)).toBe(catalogues.en);
  const desk = saidOn("/desk/sittings/1", catalogues.cy);
  expect(Object.keys(desk)).toEqual(Object.keys(catalogues.cy));
  expect(Object.keys(desk.desk ?? {}).length).toBeLessThan(Object.keys(catalogues.cy.desk ?? {}).length);
});
