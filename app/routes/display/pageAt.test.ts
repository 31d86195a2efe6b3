import { expect, test } from "vitest";
import { pageAt } from "./pageAt.ts";

test("GRP-1 the tables that fit on the hall's wall stay there", () => {
  for (const now of [0, 10_000, 60_000]) expect(pageAt(now, 9, 9)).toBe(0);
  expect(pageAt(60_000, 0, 9)).toBe(0);
});

test("GRP-1 seventy-one tables take turns, each page as long as the others, and then from the beginning", () => {
  const begins = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((turn) => pageAt(turn * 10_000 + 9_999, 71, 9));
  expect(begins).toEqual([0, 9, 18, 27, 36, 45, 54, 63, 0]);
});
