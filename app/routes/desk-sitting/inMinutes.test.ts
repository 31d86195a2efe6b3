import { expect, test } from "vitest";
import { commandRules } from "../../../shared/assembly/commands.ts";
import { isRefusal } from "../../../shared/journal.ts";
import { commandFrom } from "./commands.ts";
import { refusedInMinutes } from "./inMinutes.ts";

const refusalFor = (lengthMinutes: string) => {
  const fields = { intent: "prepareBallot", visibility: "roll-call", questionEn: "Adopt?", questionCy: "Mabwysiadu?", lengthMinutes };
  const read = commandRules.read(commandFrom("12", fields)?.command);
  return isRefusal(read) ? refusedInMinutes(read) : null;
};

test("the length of a vote is refused in minutes, with figures that would be taken", () => {
  expect(refusalFor("0")).toMatchObject({ refused: "fieldTooSmall", field: "lengthMinutes", values: { least: 1, field: "lengthMinutes" } });
  expect(refusalFor("99999")).toMatchObject({ refused: "fieldTooLarge", field: "lengthMinutes", values: { most: 43_200 } });
  expect(refusalFor("soon")).toMatchObject({ refused: "fieldWrong", field: "lengthMinutes" });
  for (const taken of ["1", "43200", ""]) expect(refusalFor(taken)).toBeNull();
});
