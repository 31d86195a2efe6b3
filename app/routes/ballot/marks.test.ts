import { expect, test } from "vitest";
import { markedIn, marksFrom, marksOf, moved } from "./marks.ts";
import { leftOf } from "./Remainder.tsx";

const ranked = { method: "instant-runoff", names: ["Hall", "Bus", "Bench"] } as const;
const several = { ...ranked, method: "approval" } as const;

test("each seat's marks are read for themselves, and only for seats on the paper", () => {
  const sent = { "choice.s-1": "for", "choice.s-2": "abstain", "choice.s-9": "against", intent: "check" };
  const marked = markedIn(sent, ["s-1", "s-2"]);
  expect(marked).toEqual({ "choice.s-1": "for", "choice.s-2": "abstain" });
  expect([marksOf(null, "s-1", marked).choice, marksOf(null, "s-2", marked).choice]).toEqual(["for", "abstain"]);
});

test("what is no choice counts as none", () => {
  expect(marksOf(null, "s-1", { "choice.s-1": "yes" }).choice).toBeNull();
  expect(marksOf(ranked, "s-1", {}).choice).toBeNull();
});

test("PAP-1: numbers with a gap are the same order closed up, and the check is told", () => {
  expect(marksOf(ranked, "s-1", { "place.s-1.3": "1", "place.s-1.1": "4" })).toEqual({ choice: "3>1", wrong: null, closedUp: true });
});

test("PAP-1: two options in one place are refused by their names, but where they may stand equal", () => {
  const marked = { "place.s-1.1": "2", "place.s-1.2": "2", "place.s-1.3": "1" };
  expect(marksOf(ranked, "s-1", marked).wrong).toMatchObject({
    refused: "ballotSamePlace",
    values: { option: "“Hall”", and: "“Bus”" },
    field: "place.s-1.2",
  });
  expect(marksOf({ ...ranked, method: "schulze" }, "s-1", marked).choice).toBe("3>1=2");
});

test("PAP-1: an abstention is said, and not together with marks", () => {
  expect(marksOf(several, "s-1", { "mark.s-1.abstain": "yes" }).choice).toBe("abstain");
  expect(marksOf(several, "s-1", { "mark.s-1.abstain": "yes", "mark.s-1.2": "yes" }).wrong).toMatchObject({
    refused: "ballotAbstainOrMark",
  });
});

test("a paper opened again holds what was cast", () => {
  for (const [paper, choice] of [
    [ranked, "3>1"],
    [several, "1 3"],
    [several, "abstain"],
    [{ ...ranked, method: "choose-one" }, "2"],
    [null, "against"],
  ] as const)
    expect(marksOf(paper, "s-1", marksFrom(paper, "s-1", choice)).choice).toBe(choice);
});

test("a button moves an option up or down, and gives one without a number the next", () => {
  const first = moved("s-1", 3, "up", 3, {});
  expect(first).toEqual({ "place.s-1.3": "1" });
  const second = moved("s-1", 1, "down", 3, first);
  expect(second).toEqual({ "place.s-1.3": "1", "place.s-1.1": "2" });
  expect(marksOf(ranked, "s-1", moved("s-1", 1, "up", 3, second)).choice).toBe("1>3");
  expect(marksOf(ranked, "s-1", moved("s-1", 3, "up", 3, second)).choice).toBe("3>1");
});

test("PAP-7: a move keeps everybody else's equal places, and takes whoever shares a place out of it", () => {
  const equal = { ...ranked, method: "schulze", names: ["Hall", "Bus", "Bench", "Book"] } as const;
  const after = (choice: string, option: number, by: "up" | "down") =>
    marksOf(equal, "s-1", moved("s-1", option, by, 4, marksFrom(equal, "s-1", choice))).choice;
  expect(after("1>2=3>4", 1, "down")).toBe("2=3>1>4");
  expect(after("1>2=3>4", 4, "up")).toBe("1>4>2=3");
  expect(after("1>2=3>4", 3, "up")).toBe("1>3>2>4");
  expect(after("1=2=3>4", 2, "down")).toBe("1=3>2>4");
  expect(after("1=2>3", 4, "up")).toBe("1=2>3>4");
  expect([after("1=2>3", 3, "down"), after("1>2=3", 1, "up")]).toEqual(["1=2>3", "1>2=3"]);
});

test("PAP-2: what is left of a budget is worked out from what is marked so far, also where it is too much", () => {
  const options = [60, 50, 40].map((cost) => ({ name: null, cost }));
  const left = (marked: { readonly [field: string]: string }): number => leftOf({ options }, 100, "s-1", marked);
  expect([left({}), left({ "mark.s-1.1": "yes" }), left({ "mark.s-1.1": "yes", "mark.s-1.2": "yes" })]).toEqual([100, 40, -10]);
  expect(left({ "mark.s-2.1": "yes", "mark.s-1.abstain": "yes" })).toBe(100);
});
