import { expect, test } from "vitest";
import { delegateOf, openWith } from "../../tests/support/sittingWorld.ts";
import { answerSentences } from "./answerSentences.ts";

const taken = () => {
  const world = openWith(["consent", "marks", "exit-form"]);
  world.do({ type: "SetMarks", round: "r3", each: 1, points: "Benches\nShade\nA library" });
  return world;
};
const codesOf = (world: ReturnType<typeof taken>) => {
  const [item] = world.first.items;
  return item ? answerSentences(world.first, item) : [];
};

test("CON-3 the decision note says that nobody objected, or names who did and why", () => {
  const world = taken();
  world.do({ type: "OpenRound", round: "r2" });
  world.do({ type: "AnswerConsent", seat: "s-2", answer: "objection", reason: "Who pays?" }, delegateOf(2));
  world.do({ type: "AnswerConsent", seat: "s-1", answer: "concern", reason: "It is late." }, delegateOf(1));
  world.do({ type: "CloseRound" });
  expect(codesOf(world).map(({ code }) => code)).toEqual(["consentObjections", "consentObjection", "consentConcern"]);
  expect(codesOf(world)[0]?.values).toMatchObject({
    item: 1,
    seats: { kind: "seats", seats: ["s-2"] },
    consents: 0,
    concerns: 1,
    silent: 5,
  });
  world.do({ type: "AskConsentAgain", round: "r2" });
  world.do({ type: "OpenRound", round: "r5" });
  world.do({ type: "AnswerConsent", seat: "s-2", answer: "consent" }, delegateOf(2));
  world.do({ type: "CloseRound" });
  expect(codesOf(world).at(-1)).toMatchObject({ code: "consentReached", values: { consents: 1 } });
});

test("MRK-4 EXF-2 it names the order of marks with its ties, and how many forms came back", () => {
  const world = taken();
  world.do({ type: "OpenRound", round: "r2" });
  world.do({ type: "CloseRound" });
  world.do({ type: "OpenRound", round: "r3" });
  const on = ["c2", "c2", "c1", "c3"];
  for (const [i, c] of on.entries()) world.do({ type: "PlaceMarks", seat: `s-${i + 1}`, marks: { [c]: 1 } }, delegateOf(i + 1));
  world.do({ type: "CloseRound" });
  world.do({ type: "OpenRound", round: "r4" });
  world.do({ type: "ReturnForm", seat: "s-1", ratings: { heard: 1, balanced: 2 } }, delegateOf(1));
  world.do({ type: "CloseRound" });
  const said = codesOf(world);
  expect(said.map(({ code }) => code)).toEqual([
    "consentUnanswered",
    "marksPlaced",
    "markedPoint",
    "markedPoint",
    "markedPoint",
    "formsReturned",
  ]);
  expect(said.slice(2, 5).map(({ values }) => `${String(values["place"])} ${String(values["marks"])}`)).toEqual(["1 2", "2= 1", "2= 1"]);
  expect(said[5]?.values).toEqual({ item: 1, returned: 1 });
});
