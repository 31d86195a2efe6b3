import { expect, test } from "vitest";
import type { Paper } from "../ballot/load.ts";
import { isAllOver, packageLate } from "./late.ts";
import { packageStep } from "./stepOf.ts";

const viewer = { actor: { id: "p", roles: ["delegate"], delegateOf: ["s-1"], alternateOf: [] }, name: "", language: "en" } as const;
const seat = { seat: "s-1", number: 1, group: null, worth: null, cannot: null, vote: null };
const question = (number: number, phase: Paper["phase"], cannot = false) => {
  const id = `2026-${number}`;
  const paper: Paper = {
    ...{ id, page: `/ballots/${id}`, practice: false, phase, byHands: false, question: null, sitting: null, opensAt: null, closesAt: null },
    ...{ at: 0, extensions: [], text: null, amendment: null, options: null, seats: [], allSeats: 3, reason: null, command: "c" },
  };
  return {
    ...{ id, number, question: null, standing: "open" as const, fallsWith: [], fell: null, paper },
    seat: phase === "open" && !cannot ? seat : null,
  };
};
const paperOf = (...phases: readonly Paper["phase"][]) => ({
  ...{ id: "2026-1", page: "/ballots/2026-1/package", seat, seats: [], singly: [], sitting: null, closesAt: null, at: 0 },
  ...{ reader: "", command: "c", questions: phases.map((phase, i) => question(i + 1, phase)) },
});
const fields = { "choice.2026-1": "for", "choice.2026-2": "against", intent: "cast" };

test("BAL-50: what came on a common paper when voting was over is given back question by question, and none of it is kept", () => {
  const late = packageLate({ assembly: { ballot: () => undefined }, viewer }, paperOf("closed", "closed", "closed"), fields, null);
  expect(late).toMatchObject({ step: "late", chosen: { "2026-1": "for", "2026-2": "against" }, marked: {}, stands: [] });
});

test("BAL-50: a common paper is over once every question on it is, not where one was made void", () => {
  expect([paperOf("closed", "voided"), paperOf("open", "voided"), paperOf("prepared", "prepared")].map(isAllOver)).toEqual([
    ...[true, false, false],
  ]);
});

test("PKG-6: an answer to a question that was made void meanwhile goes back to the paper, and says which question it was", () => {
  expect(packageStep(paperOf("open", "voided"), fields)).toMatchObject({
    ...{ step: "choose", marked: { "choice.2026-1": "for" } },
    refusal: { refused: "packageQuestionGone", values: { number: 2 }, field: "question-2" },
  });
  expect(packageStep(paperOf("open", "voided"), { "choice.2026-1": "for", intent: "cast" })).toMatchObject({
    ...{ step: "cast", chosen: { "2026-1": "for" } },
  });
});
