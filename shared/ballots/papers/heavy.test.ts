import { expect, test } from "vitest";
import { expectDecision, factsAt } from "../../../tests/support/given.ts";
import { closedAmong } from "../../../tests/support/heavyBallot.ts";
import type { HeldCount } from "../../heldCount.ts";
import { type Facts, isRefusal } from "../../journal.ts";
import { initialRoll } from "../../roll/state.ts";
import { decideBallot } from "../decide.ts";
import type { BallotKnow } from "../know.ts";
import type { Ballot } from "../state.ts";
import { countOptions } from "./count.ts";
import { countedText, isHeavy } from "./heavy.ts";

const none = { sitting: () => null, proposal: () => null, amendment: () => undefined, amendmentsOf: () => [] };
const knowing = (ballot: Ballot): BallotKnow => ({
  ...{ founding: null, roll: initialRoll, ...none, isOfElection: () => false, ballotsOpen: () => [] },
  ballot: (id) => (id === ballot.id ? ballot : undefined),
});
const declare = (ballot: Ballot, counted: Facts["counted"]) =>
  decideBallot({ type: "DeclareResult", ballot: ballot.id }, knowing(ballot), { ...factsAt(), counted });

const heavy = closedAmong(600, 40);
const { winners, outcome, ties } = countOptions(heavy);
const held = (of: string): HeldCount => ({ of, winners, outcome, ties });

test("BAL-48: a heavy ballot is declared by the count that was held beside the turn", () => {
  const { sha256 } = factsAt();
  const asked: string[] = [];
  const decided = declare(heavy, (id) => {
    asked.push(id);
    return held(sha256(countedText(heavy)));
  });
  expect(isHeavy(heavy)).toBe(true);
  expect(asked).toEqual([heavy.id]);
  expect(expectDecision(decided).events).toMatchObject([{ event: { type: "WinnersDeclared", winners, outcome, ties } }]);
});

test("BAL-48: while it is counted, it stays closed and nothing is declared", () => {
  const decided = declare(heavy, () => undefined);
  expect(isRefusal(decided) && decided.refused).toBe("ballotStillCounting");
});

test("BAL-48: a count of other votes is a fault, never a result", () => {
  const { sha256 } = factsAt();
  const other = { ...heavy, choices: heavy.choices.with(0, heavy.choices[0] === "1" ? "2" : "1") };
  expect(() => declare(heavy, () => held(sha256(countedText(other))))).toThrow("not of the votes");
});

test("BAL-48: a small ballot is counted at once, whoever holds heavy counts", () => {
  const small = closedAmong(150, 12);
  const decided = declare(small, () => expect.unreachable("a small count was asked for"));
  expect(isHeavy(small)).toBe(false);
  expect(expectDecision(decided).events).toMatchObject([{ event: { type: "WinnersDeclared", winners: countOptions(small).winners } }]);
});
