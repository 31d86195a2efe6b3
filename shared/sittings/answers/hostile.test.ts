import fc from "fast-check";
import { expect, test } from "vitest";
import { commandRules } from "../../assembly/commands.ts";
import { isRefusal } from "../../journal.ts";

const read = (command: object) => commandRules.read({ sitting: "1", seat: "s-1", round: "r1", ...command });
const refusedAt = (command: object): string | undefined => {
  const answer = read(command);
  return isRefusal(answer) ? (answer.field ?? answer.refused) : undefined;
};

test("CON-1, MRK-1, EXF-1 what no form of ours sends is refused, with the field that is wrong", () => {
  expect(refusedAt({ type: "AnswerConsent", answer: "abstain" })).toBe("answer");
  expect(refusedAt({ type: "AnswerConsent", answer: "objection", reason: "x".repeat(501) })).toBe("reason");
  expect(refusedAt({ type: "AnswerConsent", answer: "concern", reason: "a\u0000b" })).toBe("reason");
  for (const marks of [{ c1: -1 }, { c1: 1.5 }, { c1: "2e9" }, { c1: 11 }, { x: 1 }, { "c1 ": 1 }, [1], "c1", 7])
    expect(refusedAt({ type: "PlaceMarks", marks })?.split(".")[0]).toBe("marks");
  const polluting = read({ type: "PlaceMarks", marks: JSON.parse('{"__proto__":{"c1":1},"c2":1}') });
  expect(JSON.stringify(polluting)).toMatch(/"marks":{"c2":1}/);
  expect(Object.getPrototypeOf("marks" in polluting ? polluting.marks : {})).toBe(Object.prototype);
  for (const ratings of [{ heard: 0 }, { heard: 6 }, { heard: "five" }, { loud: 3 }])
    expect(refusedAt({ type: "ReturnForm", ratings })?.split(".")[0]).toBe("ratings");
  expect(refusedAt({ type: "SetMarks", each: 0, points: "" })).toBe("each");
  expect(refusedAt({ type: "SetMarks", each: 3, points: "x".repeat(201) })).toBe("points.0");
  expect(refusedAt({ type: "SetMarks", each: 3, points: Array.from({ length: 31 }, (_, i) => `Point ${i}`) })).toBe("points");
  expect(refusedAt({ type: "SetRoundEnds", ends: "never" })).toBe("ends");
  expect(refusedAt({ type: "PublishComment", comment: "../../etc" })).toBe("comment");
  expect(refusedAt({ type: "SayReady", seat: "s-1' OR 1=1" })).toBe("seat");
});

test("whatever stands in their fields, these commands are read or refused and never stumble", () => {
  const types = ["SetRoundEnds", "SayReady", "AnswerConsent", "AskConsentAgain", "SetMarks", "PlaceMarks", "ReturnForm", "PublishComment"];
  fc.assert(
    fc.property(
      fc.constantFrom(...types),
      fc.dictionary(fc.constantFrom("answer", "marks", "ratings", "each", "points", "ends"), fc.anything()),
      (type, fields) => {
        const answer = read({ type, ...fields });
        expect(isRefusal(answer) || answer.type === type).toBe(true);
      },
    ),
  );
});
