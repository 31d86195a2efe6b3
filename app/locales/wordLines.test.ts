import { expect, test } from "vitest";
import { catalogues } from "./catalogues.server.ts";
import { linesOf, wordsOfLines } from "./wordLines.ts";

test("every word of both languages comes through the lines of a page as it was", () => {
  for (const catalogue of Object.values(catalogues)) expect(wordsOfLines(linesOf(catalogue))).toEqual(catalogue);
});

test("a page without words has none", () => {
  expect(wordsOfLines("")).toEqual({});
});
