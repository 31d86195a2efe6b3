import { describe, expect, test } from "vitest";
import { actor, expectRefusal, facilitator, factsAt, secretary } from "../../../tests/support/given.ts";
import { asked, delegateOf, openWith, scheduledWith } from "../../../tests/support/sittingWorld.ts";
import { type Actor, type HelpAsked, isRefusal } from "../../journal.ts";
import { decideSitting } from "../decide.ts";

/** A world in which what is asked of the desk is kept. */
function begin(world = openWith(["chair"], [])) {
  const rows: HelpAsked[] = [];
  const ask = (command: Record<string, unknown>, by: Actor) =>
    decideSitting(asked(command), world, {
      ...factsAt(world.now, by),
      helpAsked: () => rows,
      nameOf: (person) => `the name of ${person}`,
    });
  const act = (command: Record<string, unknown>, by: Actor): void => {
    const decision = ask(command, by);
    if (isRefusal(decision)) throw new Error(decision.refused);
    expect(decision.events).toEqual([]);
    for (const change of decision.keep ?? []) {
      if (change.kind !== "help-asked") continue;
      const { kind: _, ...row } = change;
      const at = rows.findIndex(({ id }) => id === row.id);
      if (at < 0) rows.push(row);
      else rows[at] = row;
    }
  };
  return { world, rows, ask, act };
}
const need = { type: "AskDesk", seat: "s-1", text: "I cannot hear." };

describe("AskDesk", () => {
  test("HLP-2: whoever acts for a seat asks, checked in or not, and no entry is made", () => {
    const { rows, act } = begin(scheduledWith(["chair"]));
    act(need, delegateOf(1));
    expect(rows).toMatchObject([{ person: "p-1", seat: "s-1", text: "I cannot hear.", takenBy: null, solvedAt: null }]);
  });

  test("HLP-2: not for another's seat, not a fourth time, not once the sitting is closed", () => {
    const { world, ask, act } = begin();
    expectRefusal(ask(need, delegateOf(2)), "notYourSeat");
    for (let i = 0; i < 3; i += 1) act(need, delegateOf(1));
    expectRefusal(ask(need, delegateOf(1)), "helpAskedOften");
    world.do({ type: "CloseSitting", unreached: "lapses" });
    expectRefusal(ask(need, delegateOf(1)), "sittingClosed");
  });
});

describe("AskDesk, again and again", () => {
  test("HLP-2: not a twenty-first time at one sitting, also where all is solved, so that nobody fills the rows that each request reads", () => {
    const { rows, ask, act } = begin();
    for (let i = 0; i < 20; i += 1) {
      act(need, delegateOf(1));
      act({ type: "SolveAsk", ask: rows.at(-1)?.id }, delegateOf(1));
    }
    expectRefusal(ask(need, delegateOf(1)), "helpAskedAll");
    act({ ...need, seat: "s-2" }, delegateOf(2));
  });
});

describe("TakeAsk and SolveAsk", () => {
  test("HLP-4: one of the desk takes it; whoever comes second is told who was quicker", () => {
    const { rows, ask, act } = begin();
    act(need, delegateOf(1));
    const id = rows[0]?.id;
    act({ type: "TakeAsk", ask: id }, facilitator);
    expect(rows[0]).toMatchObject({ takenBy: facilitator.id, solvedAt: null });
    expect(ask({ type: "TakeAsk", ask: id }, facilitator)).toEqual({ events: [] });
    expectRefusal(ask({ type: "TakeAsk", ask: id }, secretary), "doneAlreadyBy");
    act({ type: "SolveAsk", ask: id }, secretary);
    expect(rows[0]).toMatchObject({ takenBy: facilitator.id, solvedBy: secretary.id });
    expectRefusal(ask({ type: "SolveAsk", ask: id }, facilitator), "doneAlreadyBy");
    expect(ask({ type: "SolveAsk", ask: id }, secretary)).toEqual({ events: [] });
  });

  test("HLP-4: whoever asked says that it is over, and learns no names of the desk", () => {
    const { rows, ask, act } = begin();
    act(need, delegateOf(1));
    act(need, delegateOf(1));
    const [first, second] = rows.map(({ id }) => id);
    act({ type: "SolveAsk", ask: first }, delegateOf(1));
    expect(rows[0]?.solvedBy).toBe("p-1");
    act({ type: "SolveAsk", ask: second }, facilitator);
    expectRefusal(ask({ type: "SolveAsk", ask: second }, delegateOf(1)), "doneAlready");
  });

  test("HLP-3: for everybody else there is no such request", () => {
    const { rows, ask, act } = begin();
    act(need, delegateOf(1));
    const id = rows[0]?.id;
    expectRefusal(ask({ type: "SolveAsk", ask: id }, delegateOf(2)), "helpUnknown");
    expectRefusal(ask({ type: "SolveAsk", ask: "nothing" }, facilitator), "helpUnknown");
    expectRefusal(ask({ type: "TakeAsk", ask: id }, actor("p-1", ["delegate"], { delegateOf: ["s-1"] })), "helpUnknown");
  });
});
