import { expect, test } from "vitest";
import { roundFormats } from "../../../shared/sittings/state.ts";
import { stepCodes } from "../../../shared/sittings/templates.ts";
import { formatLines, linesOfFormat, sayLines } from "./lines.ts";

test("there are words to say for every known step", () => {
  expect(Object.keys(sayLines).sort()).toEqual([...stepCodes].sort());
});

test("every format says what to do if it goes wrong, and what is recorded", () => {
  expect(roundFormats.filter((format) => !(format in formatLines))).toEqual([]);
  expect(linesOfFormat("nothing")).toEqual({ wrong: "runSheets.wrongAny", recorded: "runSheets.recordedAny" });
});
