import { expect, test } from "vitest";
import { keptAnswers } from "./keptAnswers.ts";

const day = 24 * 3_600_000;

test("What is worked out for an address is worked out once for each state of the record, and once a day", () => {
  const memory = { hash: "a" };
  let at = day;
  const made: string[] = [];
  let moves = 0;
  const answer = keptAnswers<string>({ record: { memory, moves: () => moves }, now: () => at }, 10);
  const ask = (address: string, size = 1): string | null =>
    answer(address, () => {
      made.push(address);
      return { value: `${address} of ${memory.hash}`, size };
    });
  expect([ask("/x"), ask("/x")]).toEqual(["/x of a", "/x of a"]);
  memory.hash = "b";
  moves += 1;
  expect(ask("/x")).toBe("/x of b");
  at += day;
  ask("/x");
  expect(made).toEqual(["/x", "/x", "/x"]);
  ask("/large", 10);
  expect([ask("/large", 10), ask("/x")]).toEqual(["/large of b", "/x of b"]);
  expect(made.slice(3)).toEqual(["/large", "/x"]);
  expect(answer("/none", () => null)).toBeNull();
});

test("OPD-13 while votes come in it is worked out once a second, and at once when anything else happens", () => {
  const memory = { hash: "a" };
  let [at, moves, made] = [day, 0, 0];
  const answer = keptAnswers<string>({ record: { memory, moves: () => moves }, now: () => at }, 10);
  const ask = () =>
    answer("/x", () => {
      made += 1;
      return { value: memory.hash, size: 6 };
    });
  for (const hash of ["a", "b", "c", "d"]) {
    memory.hash = hash;
    expect(ask()).toBe("a");
  }
  at += 1_000;
  expect([ask(), ask(), made]).toEqual(["d", "d", 2]);
  memory.hash = "e";
  moves += 1;
  expect([ask(), made]).toEqual(["e", 3]);
});
