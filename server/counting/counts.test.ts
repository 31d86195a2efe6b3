import { afterEach, expect, test } from "vitest";
import { countKnown, countOptions } from "../../shared/ballots/papers/count.ts";
import { countedText } from "../../shared/ballots/papers/heavy.ts";
import { closedAmong } from "../../tests/support/heavyBallot.ts";
import { sha256 } from "../record.ts";
import type { countApart } from "./countApart.ts";
import { type Counts, openCounts } from "./counts.ts";

let counts: Counts | null = null;
afterEach(() => {
  counts?.close();
  counts = null;
});

const troubles: unknown[] = [];
const openFor = (ballot: ReturnType<typeof closedAmong>, apart?: typeof countApart): Counts => {
  counts = openCounts({
    ballot: (id) => (id === ballot.id ? ballot : undefined),
    ballots: () => [ballot.id],
    trouble: (error) => void troubles.push(error),
    againMs: 5,
    ...(apart ? { apart } : {}),
  });
  return counts;
};

test("BAL-48: a heavy ballot is counted in a thread of its own, exactly, while the server's turn stays free", async () => {
  const ballot = closedAmong(2_000, 40);
  const opened = openFor(ballot);
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 2);
  expect(opened.held(ballot.id)).toBeUndefined();
  expect(opened.stepsOf(ballot.id)).toBe(0);
  await opened.settled();
  clearInterval(turning);
  expect(turns).toBeGreaterThan(10);
  expect(opened.stepsOf(ballot.id)).toBeNull();
  const known = countKnown(ballot);
  expect(known).toEqual(countOptions({ ...ballot, choices: [...ballot.choices] }));
  expect(opened.held(ballot.id)).toEqual({
    of: sha256(countedText(ballot)),
    winners: known?.winners,
    outcome: known?.outcome,
    ties: known?.ties,
  });
}, 60_000);

test("BAL-48: a thread that dies is begun again, says how far it is, and the count is held once", async () => {
  const ballot = closedAmong(600, 40);
  const counted = countOptions(closedAmong(600, 40));
  let begun = 0;
  let finish: () => void = () => undefined;
  const opened = openFor(ballot, (_, onSteps) => {
    begun += 1;
    if (begun === 1) return { counted: Promise.reject(new Error("the thread died")), end: () => undefined };
    onSteps(7);
    return {
      counted: new Promise((done) => {
        finish = () => done(counted);
        setTimeout(() => onSteps(12), 0);
      }),
      end: () => undefined,
    };
  });
  opened.heard([{ entry: { stream: `ballot/${ballot.id}`, event: { type: "VotesRevealed" } } }]);
  await opened.settled();
  expect(troubles).toHaveLength(1);
  expect(opened.held(ballot.id)).toBeUndefined();
  await expect.poll(() => opened.stepsOf(ballot.id)).toBe(12);
  finish();
  await opened.settled();
  expect(opened.held(ballot.id)?.winners).toEqual(counted.winners);
  opened.begin();
  expect(begun).toBe(2);
});

/** Counts of several ballots, each answered by `apart`. */
const openAmong = (all: readonly ReturnType<typeof closedAmong>[], apart: typeof countApart): Counts => {
  counts = openCounts({
    ballot: (id) => all.find((one) => one.id === id),
    ballots: () => all.map(({ id }) => id),
    trouble: (error) => void troubles.push(error),
    ...{ againMs: 60_000, apart },
  });
  return counts;
};
const done = (of: ReturnType<typeof closedAmong>): ReturnType<typeof countApart> => ({
  counted: Promise.resolve(countOptions(of)),
  end: () => undefined,
});

test("BAL-48: a count that fails, also where its thread cannot even be started, keeps no other from being held", async () => {
  const heavy = closedAmong(600, 40);
  const [broken, strange, whole] = ["2026-7", "2026-8", "2026-9"].map((id) => ({ ...heavy, id, choices: [...heavy.choices] }));
  if (!broken || !strange || !whole) throw new Error("no ballots");
  const opened = openAmong([broken, strange, whole], (ballot) => {
    if (ballot.id === strange.id) throw new Error("no thread");
    return ballot.id === broken.id ? { counted: Promise.reject(new Error("the thread died")), end: () => undefined } : done(whole);
  });
  opened.begin();
  await expect.poll(() => opened.held(whole.id)?.winners).toEqual(countOptions(whole).winners);
  expect([opened.held(broken.id), opened.held(strange.id), opened.stepsOf(strange.id)]).toEqual([undefined, undefined, 0]);
});

test("BAL-48: what was counted of votes whose commit failed is not kept: the votes that were revealed instead are counted", async () => {
  const first = closedAmong(600, 40);
  const second = { ...first, choices: first.choices.map(() => "1") };
  let now = first;
  let begun = 0;
  counts = openCounts({
    ...{ ballot: () => now, ballots: () => [first.id], trouble: (error: unknown) => void troubles.push(error) },
    apart: (ballot) => {
      begun += 1;
      now = second;
      return done(ballot.choices === second.choices ? second : first);
    },
  });
  counts.begin();
  await counts.settled();
  expect([begun, counts.held(first.id)?.of, counts.held(first.id)?.winners]).toEqual([2, sha256(countedText(second)), [0]]);
  now = { ...second, choices: second.choices.map(() => "2") };
  counts.heard([{ entry: { stream: `ballot/${first.id}`, event: { type: "VotesRevealed" } } }]);
  expect(counts.held(first.id)).toBeUndefined();
  expect(countedText({ ...second, unitsPerVote: 1 })).not.toBe(countedText(second));
});

test("BAL-45: a recount is a count of its own, begun when it is asked for and forgotten once it stands on the record", async () => {
  const ballot = closedAmong(600, 40);
  let begun = 0;
  const opened = openAmong([ballot], () => {
    begun += 1;
    return done(ballot);
  });
  opened.begin();
  await opened.settled();
  expect([opened.held(ballot.id)?.outcome, opened.held(ballot.id, true), begun]).toEqual(["chosen", undefined, 2]);
  // What is declared stays declared while it is counted again.
  expect(opened.stepsOf(ballot.id)).toBeNull();
  await opened.settled();
  expect(opened.held(ballot.id, true)).toEqual(opened.held(ballot.id));
  opened.heard([{ entry: { stream: `ballot/${ballot.id}`, event: { type: "WinnersRecounted" } } }]);
  expect([opened.held(ballot.id, true), begun]).toEqual([undefined, 3]);
});

test("BAL-48: whoever waits for one ballot does not wait for the others, and it is counted next", async () => {
  const ballots = ["2026-1", "2026-2", "2026-3"].map((id) => ({ ...closedAmong(600, 40), id }));
  const counted = countOptions(closedAmong(600, 40));
  const begun: string[] = [];
  const finish: (() => void)[] = [];
  counts = openCounts({
    ballot: (id) => ballots.find((one) => one.id === id),
    ballots: () => ballots.map(({ id }) => id),
    trouble: (error) => void troubles.push(error),
    apart: ({ id }) => {
      begun.push(id);
      return { counted: new Promise((done) => finish.push(() => done(counted))), end: () => undefined };
    },
  });
  counts.begin();
  const third = counts.until("2026-3");
  finish[0]?.();
  await expect.poll(() => begun).toEqual(["2026-1", "2026-3"]);
  finish[1]?.();
  await third;
  expect(counts.stepsOf("2026-3")).toBeNull();
  expect(counts.stepsOf("2026-2")).toBe(0);
  await counts.until("2026-9");
});

test("BAL-48: a server that dies in the middle has written nothing down, and counts again when it starts", async () => {
  const ballot = closedAmong(600, 40);
  const before = openFor(ballot);
  before.begin();
  expect(before.stepsOf(ballot.id)).toBe(0);
  before.close();
  expect([before.held(ballot.id), countKnown(ballot)]).toEqual([undefined, undefined]);
  const after = openFor(ballot);
  after.begin();
  await after.settled();
  expect(after.held(ballot.id)?.winners).toEqual(countOptions(ballot).winners);
}, 60_000);
