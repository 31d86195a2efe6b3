import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../app");
const pages = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".tsx"))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

test("a field's longest text is the limit of its schema: no form writes a figure of its own", () => {
  const own = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/maxLength=(?!\{textLimits\.\w+\})[^\s>]*/g)].map(([found]) => `${path}: ${found}`),
  );
  expect(own).toEqual([]);
});

test("every field of several lines says how much may be written in it, but for what is only read and what becomes a whole text", () => {
  const free = ["routes/components/Forms.tsx", "routes/drafts-import/Choose.tsx"];
  const without = pages
    .filter(({ path }) => !free.includes(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/<TextArea\b[\s\S]*?\/>/g)]
        .filter(([field]) => !/maxLength|readOnly/.test(field))
        .map(([field]) => `${path}: ${field}`),
    );
  expect(without).toEqual([]);
});
