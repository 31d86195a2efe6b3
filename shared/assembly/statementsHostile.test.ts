import { describe, expect, test } from "vitest";
import { isRefusal } from "../journal.ts";
import { commandRules } from "./commands.ts";

const base = { sitting: "1", seat: "s-1" };
const refused = (command: unknown): string => {
  const read = commandRules.read(command);
  return isRefusal(read) ? read.refused : `read as ${JSON.stringify(read)}`;
};

describe("OPN-12 what a hostile program sends in a round of statements", () => {
  test.each<readonly [what: string, text: unknown, refusal: string]>([
    ["nothing", "", "fieldEmpty"],
    ["blanks", " \n\t ", "fieldEmpty"],
    ["too much", "a".repeat(141), "fieldTooLong"],
    ["no text", 7, "fieldWrong"],
    ["a list", ["a"], "fieldWrong"],
    ["a null byte", "a\u0000b", "fieldWrong"],
    ["left out", undefined, "fieldMissing"],
  ])("a statement of %s is refused in words", (_, text, refusal) => {
    expect(refused({ type: "PutStatement", ...base, text })).toBe(refusal);
  });

  test("markup is text, and ends of lines cannot make a second statement", () => {
    expect(commandRules.read({ type: "PutStatement", ...base, text: "<script>x</script>\r\n{{count}}" })).toMatchObject({
      text: "<script>x</script> {{count}}",
    });
  });

  test.each<readonly [field: string, value: unknown]>([
    ["statement", "1; DROP TABLE positions_kept"],
    ["statement", -1],
    ["statement", 1.5],
    ["statement", 10_000],
    ["position", "AGREE"],
    ["position", null],
    ["seat", "s-1' OR 1=1"],
    ["sitting", "../1"],
  ])("OPN-14: a position with a strange %s (%s) is refused", (field, value) => {
    expect(refused({ type: "TakePosition", ...base, statement: 1, position: "agree", [field]: value })).toMatch(/^field/);
  });

  test("OPN-16: a map that is none, or names what it must not, is refused before anything is decided", () => {
    const map = {
      seed: `1:r2:${"0".repeat(32)}`,
      people: 0,
      groups: [],
      statements: [],
      agreed: [],
      rejected: [],
      dividing: [],
      shown: [0, 0],
    };
    const command = { type: "PublishOpinionMap", sitting: "1", round: "r2", map };
    expect(isRefusal(commandRules.read(command))).toBe(false);
    for (const wrong of [
      { seed: "mine" },
      { people: -1 },
      { persons: ["p-1"] },
      { shown: [0.5, 0] },
      { agreed: ["free text"] },
      { groups: [{ group: "everybody", size: 5, dots: [], represents: [] }] },
    ])
      expect(refused({ ...command, map: { ...map, ...wrong } })).toMatch(/^field/);
  });

  test("OPN-13: a reason that is none of the codes is refused, and words of one's own are bounded", () => {
    const command = { type: "RefuseStatement", sitting: "1", statement: "abcdefghijklmnop", reason: "unclear" };
    expect(refused({ ...command, reason: "I do not like it" })).toMatch(/^field/);
    expect(refused({ ...command, note: "a".repeat(501) })).toBe("fieldTooLong");
  });
});
