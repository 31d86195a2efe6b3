import { expect, test } from "vitest";
import { commandRules } from "../../../shared/assembly/commands.ts";
import { commandFrom } from "./fields.ts";

const about = { addressee: "mhclg" };

test("each form about an item makes a command that the door can read", () => {
  const made = [
    commandFrom("NCSP-0001", "acknowledge", { ...about, day: "", note: "" }, "en"),
    commandFrom("NCSP-0001", "commit", { ...about, day: "2026-03-12", source: "Letter of 11 March" }, "en"),
    commandFrom(
      "NCSP-0001",
      "reply",
      { ...about, recommendation: "1", answer: "accepted", reason: "Yes.", owner: "The minister", day: "2026-12-31", sentTo: "" },
      "cy",
    ),
    // PLN-19
    commandFrom("NCSP-0001", "take-back", { ...about, sealed: "a".repeat(64), reason: "Recorded by mistake." }, "en"),
    commandFrom("NCSP-0001", "progress", { ...about, recommendation: "", status: "under-way", day: "", note: "Ten rooms are open." }, "en"),
  ];
  for (const command of made) expect(commandRules.read(command)).toMatchObject({ type: command.type, item: "NCSP-0001" });
});

test("what is missing is named: an answer that was not chosen, a source that was not written", () => {
  expect(commandRules.read(commandFrom("NCSP-0001", "reply", { ...about, recommendation: "1" }, "en"))).toMatchObject({ field: "answer" });
  expect(commandRules.read(commandFrom("NCSP-0001", "commit", about, "en"))).toMatchObject({ field: "source" });
});
