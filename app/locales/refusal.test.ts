import { expect, test } from "vitest";
import { refusalText } from "./refusal.ts";
import { tOf } from "./words.tsx";

const t = tOf("en", {
  refusals: { fieldEmpty: "Fill in “{{field}}”.", late: "Closed {{minutes}} minutes ago.", somethingBroke: "That did not work." },
});

test("a refusal is a sentence with its figures", () => {
  expect(refusalText(t, { refused: "late", values: { minutes: 3 } })).toBe("Closed 3 minutes ago.");
});

test("a field is called what the page calls it", () => {
  expect(refusalText(t, { refused: "fieldEmpty", values: { field: "email" } }, { email: "E-mail address" })).toBe(
    "Fill in “E-mail address”.",
  );
  expect(refusalText(t, { refused: "fieldEmpty", values: { field: "email" } })).toBe("Fill in “email”.");
});

test("a vote is called as its page writes it", () => {
  const open = tOf("en", { refusals: { open: "Vote {{ballot}} is open." } });
  expect(refusalText(open, { refused: "open", values: { ballot: "2026-1" } })).toBe("Vote 2026/1 is open.");
});

test("parts of a text are called by their names", () => {
  const differ = tOf("en", { refusals: { differ: "They differ: {{parts}}.", partTitle: "the title", partSummary: "the summary" } });
  expect(refusalText(differ, { refused: "differ", values: { parts: "title summary" } })).toBe("They differ: the title, the summary.");
});

test("a refusal without a sentence still says that it did not work", () => {
  expect(refusalText(t, { refused: "fromTheFuture" })).toBe("That did not work.");
  expect(refusalText(t, { refused: "late", values: { minutes: "<b>3</b>" } })).toBe("Closed <b>3</b> minutes ago.");
});
