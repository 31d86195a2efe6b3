import { expect, test } from "vitest";
import { initialSitting, type Round, type Sitting } from "../../../shared/sittings/state.ts";
import { ballot } from "../../../tests/support/noteWorld.ts";
import { voteSubject } from "./voteSubject.ts";

const item = (number: number, proposal: string | null) => ({
  ...{ id: `i${number}`, number, kind: proposal === null ? ("opening" as const) : ("proposal" as const), titleEn: null, titleCy: null },
  ...{ minutes: 10, proposal, lateReason: null },
});
const round = (number: number, phase: Round["phase"]): Round => ({
  ...{ id: `r${number}`, item: `i${number}`, format: "open-floor", title: null, step: null, prompt: null, minutes: 10 },
  ...{ secondsEach: null, phase },
});
const waiting = { name: "waiting" } as const;
const over = { name: "closed", openedAt: 1, closedAt: 2 } as const;
const open = { name: "open", openedAt: 1, pausedAt: null, pausedMs: 0, lengthMs: 1 } as const;
/** Opening, then two proposals; `phases` of the round on each. */
const sitting = (...phases: readonly Round["phase"][]): Sitting => ({
  ...initialSitting,
  items: [item(1, null), item(2, "7"), item(3, "8")],
  rounds: phases.map((phase, i) => round(i + 1, phase)),
  round: phases.includes(open) ? `r${phases.indexOf(open) + 1}` : null,
});
const subject = (...args: Parameters<typeof voteSubject>) => {
  const found = voteSubject(...args);
  return found && [found.item?.id ?? null, found.why];
};

test("between two rounds a roll call is about the next item with a proposal that was not voted on", () => {
  expect(subject(sitting(over, waiting, waiting), [], null)).toEqual(["i2", "next"]);
  expect(subject(sitting(over, over, waiting), [], null)).toEqual(["i3", "next"]);
  expect(subject(sitting(over, waiting, waiting), [ballot(1, { proposal: "7" })], null)).toEqual(["i3", "next"]);
  expect(subject(sitting(open, waiting, waiting), [], null)).toEqual(["i2", "next"]);
});

test("the item in hand comes first where it has a proposal, and what is asked for before all", () => {
  expect(subject(sitting(over, waiting, open), [], null)).toEqual(["i3", "in-hand"]);
  expect(subject(sitting(over, waiting, open), [], "i2")).toEqual(["i2", "asked"]);
  expect(subject(sitting(over, waiting, open), [], "i9")).toEqual(["i3", "in-hand"]);
});

test("a question of its own is chosen by its name only, or where nothing else could be voted on", () => {
  expect(subject(sitting(over, waiting, open), [], "none")).toEqual([null, "own"]);
  expect(subject(sitting(open, waiting, waiting), [], "none")).toEqual(["i1", "own"]);
  expect(subject({ ...sitting(over), items: [item(1, null)] }, [], null)).toEqual([null, "own"]);
});

test("where every proposal was taken the page has to ask", () => {
  expect(subject(sitting(over, over, over), [], null)).toBeNull();
});
