import { expect, test } from "vitest";
import { chosenIn } from "./steps.ts";

test("each seat's choice is read for itself, and only for seats on the paper", () => {
  const sent = { "choice.s-1": "for", "choice.s-2": "abstain", "choice.s-9": "against" };
  expect(chosenIn(sent, ["s-1", "s-2"])).toEqual({ "s-1": "for", "s-2": "abstain" });
});

test("what is no choice counts as none", () => {
  expect(chosenIn({ "choice.s-1": "yes", "choice.s-2": "" }, ["s-1", "s-2", "s-3"])).toEqual({});
});
