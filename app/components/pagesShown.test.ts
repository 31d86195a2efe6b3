import { expect, test } from "vitest";
import { pagesShown } from "./pagesShown.ts";

const numbers = (page: number, pages: number) => pagesShown(page, pages).map((s) => s.page);

test("a short list shows every page", () => {
  expect(numbers(2, 4)).toEqual([1, 2, 3, 4]);
});

test("a long list shows both ends and the neighbours, with a gap between", () => {
  expect(numbers(10, 20)).toEqual([1, null, 9, 10, 11, null, 20]);
});

test("a gap of one page is that page", () => {
  expect(numbers(4, 20)).toEqual([1, 2, 3, 4, 5, null, 20]);
});
