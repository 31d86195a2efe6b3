import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const folders = ["app", "db", "server", "shared", "tests"];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => /\.(tsx?|mjs|sql)$/.test(path)),
);
const isTestFile = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path);
const textOf = (paths: readonly string[]): string => paths.map((path) => readFileSync(join(root, path), "utf8")).join("\n");

const rules = [...readFileSync(join(root, "shared/RULES.md"), "utf8").matchAll(/\*\*([A-Z]{3}-\d+)\*\*/g)].map(([, rule]) => rule ?? "");
/** Numbers quoted singly: a range ("QUO-1 to QUO-3") quotes its ends only. */
const quotedIn = (text: string): ReadonlySet<string> => new Set([...text.matchAll(/\b[A-Z]{3}-\d+\b/g)].map(([rule]) => rule));

/** No test file proves these yet: take a number off this list with the test that does. */
const unproved: readonly string[] = ["PUB-1"];

test("every rule is numbered once", () => {
  expect(rules.length).toBeGreaterThan(100);
  expect(rules.filter((rule, i) => rules.indexOf(rule) !== i)).toEqual([]);
});

test("every rule is quoted by the code that enforces it", () => {
  const quoted = quotedIn(textOf(files.filter((path) => !isTestFile(path) && !path.startsWith("tests/"))));
  expect(rules.filter((rule) => !quoted.has(rule))).toEqual([]);
});

test("every rule is quoted by a test that proves it", () => {
  const quoted = quotedIn(textOf(files.filter((path) => isTestFile(path) && path !== "tests/rules.test.ts")));
  expect(rules.filter((rule) => !quoted.has(rule))).toEqual(unproved);
});
