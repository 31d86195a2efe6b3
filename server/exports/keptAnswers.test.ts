import { expect, test } from "vitest";
import { keptAnswers } from "./keptAnswers.ts";

const day = 24 * 3_600_000;

test("What is worked out for an address is worked out once for each state of the record, and once a day", () => {
  const memory = { hash: "a" };
  let at = day;
  const made: string[] = [];
  const answer = keptAnswers<string>({ record: { memory }, now: () => at }, 10);
  const ask = (address: string, size = 1): string | null =>
    answer(address, () => {
      made.push(address);
      return { value: `${address} of ${memory.hash}`, size };
    });
  expect([ask("/x"), ask("/x")]).toEqual(["/x of a", "/x of a"]);
  memory.hash = "b";
  expect(ask("/x")).toBe("/x of b");
  at += day;
  ask("/x");
  expect(made).toEqual(["/x", "/x", "/x"]);
  ask("/large", 10);
  expect([ask("/large", 10), ask("/x")]).toEqual(["/large of b", "/x of b"]);
  expect(made.slice(3)).toEqual(["/large", "/x"]);
  expect(answer("/none", () => null)).toBeNull();
});
