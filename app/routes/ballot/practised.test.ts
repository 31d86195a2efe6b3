import { expect, test } from "vitest";
import { BallotWorld } from "../../../tests/support/ballotWorld.ts";
import { choiceOfOne, ranking } from "../../../tests/support/optionBallots.ts";
import { methodIn, nextMethod, practiceCountedBy, practiceIdOf, practiceOptions, practised } from "./practised.ts";
import { stepOf } from "./stepOf.ts";

const nextIn = (...commands: readonly (typeof choiceOfOne)[]) => {
  const world = new BallotWorld();
  for (const command of commands) world.perform(command);
  return nextMethod({ ids: () => commands.map((_, i) => `2026-${i + 1}`), ballot: (id) => world.ballot(id) });
};

test("REH-9: what is practised is the method of the next prepared vote; nothing prepared, nothing next", () => {
  expect(nextIn()).toBeNull();
  expect(nextIn(ranking, choiceOfOne)).toBe("instant-runoff");
  expect(nextIn({ ...choiceOfOne, method: undefined })).toBe("for-against-abstain");
});

test("REH-9: a practice paper says it is counted by what the next vote of its method is counted by, and otherwise as usual", () => {
  const counted = (command: typeof choiceOfOne | null, method: (typeof practised)[number]) => {
    const world = new BallotWorld();
    if (command) world.perform(command);
    return practiceCountedBy({ ids: () => (command ? ["2026-1"] : []), ballot: (id) => world.ballot(id) }, method);
  };
  expect(practised.map((method) => [method, counted(null, method)]).filter(([, by]) => by === "heads")).toEqual([
    ["stv-scotland", "heads"],
  ]);
  expect(counted({ ...ranking, countedBy: "heads" }, "instant-runoff")).toBe("heads");
  expect(counted({ ...ranking, countedBy: "heads" }, "approval")).toBe("weight");
});

test("REH-9: each method has an address of its own", () => {
  for (const method of practised) expect(methodIn(practiceIdOf(method))).toBe(method);
  expect([methodIn("practice"), methodIn("practice-hands"), methodIn("2026-1")]).toEqual(["next", null, null]);
});

test("REH-9: a practised budget refuses what a real one would", () => {
  const options = practiceOptions("equal-shares", (key) => key, "en", "weight");
  const paper = { options, seats: [{ seat: "s-1", number: 1, group: null, worth: null, cannot: null, vote: null }] };
  const marks = (...numbers: readonly number[]) => Object.fromEntries(numbers.map((number) => [`mark.s-1.${number}`, "yes"]));
  expect(stepOf(paper, marks(1, 4))).toMatchObject({ step: "check", chosen: { "s-1": "1 4" } });
  expect(stepOf(paper, marks(1, 2, 4))).toMatchObject({ step: "choose", refusal: { refused: "ballotOverBudget", values: { over: 30 } } });
});
