import { expect, test } from "vitest";
import { commandRules } from "../shared/assembly/commands.ts";
import { isRefusal } from "../shared/journal.ts";
import { problemsIn } from "./problem.ts";

const refusalOf = (command: unknown) => {
  const read = commandRules.read(command);
  if (!isRefusal(read)) throw new Error("it was taken");
  return read;
};

test("a check sent with six empty answers names all six", () => {
  const refusal = refusalOf({ type: "AnswerCheck", proposal: "1", version: 1, answers: ["", "", "", " ", "", ""], lang: "en" });
  const labels = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n, i) => [`answers.${i}`, `Question ${n}`]));
  const problems = problemsIn(refusal, labels, ({ field }) => labels[field ?? ""] ?? "");
  expect(problems.map(({ field }) => field)).toEqual(Object.keys(labels));
  expect(problems.map(({ text }) => text)).toEqual(Object.values(labels));
});

test("of what else is wrong only fields are named that the form has; each once", () => {
  const refusal = refusalOf({ type: "GrantRole", role: "emperor", email: "no", name: "" });
  expect(problemsIn(refusal, { role: "Role", name: "Name" }, ({ field }) => field ?? "")).toEqual([
    { text: "email" },
    { field: "name", text: "name" },
    { field: "role", text: "role" },
  ]);
  expect(refusalOf({ type: "GrantRole", role: "facilitator", email: "a@b.org", name: "" })).not.toHaveProperty("also");
});
