import { expect, test } from "vitest";
import { sentence } from "./sentence.ts";

const words = {
  votes: {
    plain: "Cast vote",
    named: "{{seat}} votes {{choice}}, {{seat}} again",
    seats_one: "{{count}} seat",
    seats_other: "{{count}} seats",
    waits_zero: "Nobody waits",
    waits_other: "Waiting: {{count}}",
    left: "Left: {{count}}",
  },
};

test("a sentence has its names filled in, each as often as it stands there, never twice over", () => {
  expect(sentence("en", words, "votes.plain")).toBe("Cast vote");
  expect(sentence("en", words, "votes.named", { seat: "{{choice}}", choice: "for" })).toBe("{{choice}} votes for, {{choice}} again");
  expect(sentence("en", words, "votes.named", { choice: "for" })).toBe(" votes for,  again");
});

test("a count chooses the plural form of the language; nothing has a form of its own where there is one", () => {
  expect([0, 1, 2].map((count) => sentence("en", words, "votes.seats", { count }))).toEqual(["0 seats", "1 seat", "2 seats"]);
  expect([0, 3].map((count) => sentence("en", words, "votes.waits", { count }))).toEqual(["Nobody waits", "Waiting: 3"]);
  expect(sentence("en", words, "votes.left", { count: 4 })).toBe("Left: 4");
  const welsh = { votes: { seats_zero: "0", seats_one: "1", seats_two: "2", seats_few: "3", seats_many: "6", seats_other: "…" } };
  expect([0, 1, 2, 3, 6, 4].map((count) => sentence("cy", welsh, "votes.seats", { count }))).toEqual(["0", "1", "2", "3", "6", "…"]);
});

test("a key without a sentence comes back bare", () => {
  expect(sentence("en", words, "votes.nothing")).toBe("nothing");
  expect(sentence("en", words, "votes.toString")).toBe("toString");
  expect(sentence("en", words, "elsewhere.nothing")).toBe("nothing");
});
