import fc from "fast-check";
import { expect, test } from "vitest";
import { actor, facilitator } from "../../tests/support/given.ts";
import { delegateOf, openWith, type SittingWorld } from "../../tests/support/sittingWorld.ts";
import { evolveSitting } from "./evolve.ts";
import { orderedList } from "./floor.ts";
import { initialSitting } from "./state.ts";

const seatNumber = fc.integer({ min: 1, max: 8 });
const entry = fc.integer({ min: 1, max: 12 }).map((n) => `e${n}`);
const desk = (command: Record<string, unknown>) => ({ command, by: facilitator });

/** Anything anybody might press, sensible or not. */
const press = fc.oneof(
  fc
    .record({
      n: seatNumber,
      kind: fc.constantFrom("contribution", "question", "point-of-order", "point-of-information", "procedural-motion"),
    })
    .map(({ n, kind }) => ({ command: { type: "JoinList", seat: `s-${n}`, kind, rule: "FLR-1", motion: "adjourn" }, by: delegateOf(n) })),
  seatNumber.map((n) => ({ command: { type: "JoinList", seat: `s-${n}` }, by: delegateOf(n) })),
  seatNumber.map((n) => ({ command: { type: "CheckIn", seat: `s-${n}` }, by: delegateOf(n) })),
  seatNumber.map((n) => ({ command: { type: "Leave", seat: `s-${n}` }, by: delegateOf(n) })),
  seatNumber.map((n) => ({ command: { type: "PassTurn", seat: `s-${n}` }, by: delegateOf(n) })),
  seatNumber.map((n) => ({ command: { type: "EndTurn" }, by: delegateOf(n) })),
  seatNumber.map((n) => ({ command: { type: "DeclareInterest", seat: `s-${n}`, item: "i1" }, by: delegateOf(n) })),
  fc.constant({ command: { type: "CheckIn", seat: "s-1" }, by: actor("p-cover", ["alternate"], { alternateOf: ["s-1"] }) }),
  seatNumber.map((n) => desk({ type: "CallSpeaker", seat: `s-${n}` })),
  seatNumber.map((n) => ({ command: { type: "YieldTurn" }, by: delegateOf(n) })),
  seatNumber.map((n) => ({ command: { type: "InterpreterBehind" }, by: delegateOf(n) })),
  seatNumber.map((n) => ({ command: { type: "PrepareWords", seat: `s-${n}`, text: "A hall." }, by: delegateOf(n) })),
  fc
    .record({ n: seatNumber, type: fc.constantFrom("SecondMotion", "DemandRollCall"), motion: fc.constantFrom("m1", "m2") })
    .map(({ n, type, motion }) => ({ command: { type, seat: `s-${n}`, motion }, by: delegateOf(n) })),
  fc
    .record({ n: seatNumber, percent: fc.constantFrom(0, 50, 100) })
    .map(({ n, percent }) => desk({ type: "SetAdjustment", seat: `s-${n}`, percent })),
  fc.constantFrom("arrival", "least-heard-first", "alternate").map((order) => desk({ type: "SetOrder", order })),
  fc.constantFrom("m1", "m2").map((motion) => desk({ type: "DropMotion", motion })),
  fc
    .constantFrom(
      "GiveFloor",
      "EndTurn",
      "PauseTurn",
      "ResumeTurn",
      "PauseRound",
      "ResumeRound",
      "CloseRound",
      "CloseList",
      "ReopenList",
      "StartQuorumCount",
      "UndoFloorAct",
      "YieldTurn",
      "EndQuorumCount",
      "ResumeSitting",
    )
    .map((type) => desk({ type })),
  fc.constant(desk({ type: "AdjournSitting", reason: "A break" })),
  entry.map((id) => desk({ type: "GiveFloor", entry: id })),
  entry.map((id) => desk({ type: "RulePoint", turn: id, upheld: true })),
  fc
    .record({ id: entry, position: fc.integer({ min: 1, max: 5 }) })
    .map(({ id, position }) => desk({ type: "MoveEntry", entry: id, position, reason: "x" })),
  fc.constantFrom("r2", "r3", "r4").map((round) => desk({ type: "OpenRound", round })),
);

/** The invariants of the floor, each with its rule. */
function holds(world: SittingWorld): void {
  const { floor, attendance, rounds, round, turns, phase } = world.first;
  const here = (seat: string) => attendance[seat]?.here === true;
  // RND-1: at most one round in hand, and it is the one the sitting names.
  const inHand = rounds.filter((one) => one.phase.name === "open" || one.phase.name === "paused");
  expect(inHand.map((one) => one.id)).toEqual(round === null ? [] : [round]);
  // The floor belongs to the round in hand and to an open sitting.
  if (round === null) expect([floor.waiting.length, floor.speaking, floor.held]).toEqual([0, null, null]);
  if (phase.name !== "open") expect([floor.speaking, floor.held]).toEqual([null, null]);
  // ATT-4: nobody on the floor or on the list who is not here.
  for (const one of [...floor.waiting, ...(floor.speaking ? [floor.speaking] : []), ...(floor.held ? [floor.held] : [])]) {
    expect(here(one.seat)).toBe(true);
  }
  // FLR-9: a held speaker's clock stands still, and only behind a point.
  if (floor.held) expect([floor.held.pausedAt !== null, floor.speaking?.kind.startsWith("point-of")]).toEqual([true, true]);
  // FLR-3: one waiting entry each, plus one point of order.
  const marks = floor.waiting.map((one) => `${one.seat} ${one.kind === "point-of-order"}`);
  expect(new Set(marks).size).toBe(marks.length);
  // The order leaves nobody out and adds nobody.
  const list = orderedList(world.first).map((one) => one.id);
  expect([...list].sort()).toEqual(floor.waiting.map((one) => one.id).sort());
  // Ids of turns and entries are never used twice, and nobody speaks for less than nothing.
  const ids = [...turns, ...floor.waiting, ...(floor.speaking ? [floor.speaking] : []), ...(floor.held ? [floor.held] : [])].map(
    (one) => one.id,
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const turn of turns) expect(turn.spokenMs).toBeGreaterThanOrEqual(0);
  // MOT-1: at most one motion is before the sitting, and it belongs to a turn that was not undone.
  const { motions = [], lastAct } = world.first;
  expect(motions.filter(({ stage }) => stage === "moved" || stage === "seconded").length).toBeLessThanOrEqual(1);
  for (const motion of motions) expect(ids).toContain(motion.turn);
  // MOT-2: nobody seconds their own.
  for (const { seat, seconder } of motions) expect(seconder?.seat).not.toBe(seat);
  // DSK-4: what undoing would bring back is a floor that could stand: nobody waits twice, nobody who is not here.
  if (lastAct) {
    const back = [...lastAct.floor.waiting, ...(lastAct.floor.speaking ? [lastAct.floor.speaking] : [])];
    for (const one of back) expect(here(one.seat)).toBe(true);
    const twice = lastAct.floor.waiting.map((one) => `${one.seat} ${one.kind === "point-of-order"}`);
    expect(new Set(twice).size).toBe(twice.length);
  }
  // What was heard by seat, by region and in the turns is the same time.
  const sum = (all: Iterable<number>) => [...all].reduce((total, ms) => total + ms, 0);
  const spoken = sum(turns.map((turn) => turn.spokenMs));
  expect([sum(Object.values(world.first.heard.bySeat)), sum(Object.values(world.first.heard.byRegion))]).toEqual([spoken, spoken]);
}

test("any interleaving of commands keeps the floor's invariants, and folding the journal again gives the same sitting", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(press, fc.integer({ min: 0, max: 40_000 })), { maxLength: 60 }), (presses) => {
      const world = openWith(["go-round", "open-floor", "clarifying-questions"], [1, 2, 3, 5]);
      world.do({ type: "OpenRound", round: "r3" });
      for (const [{ command, by }, ms] of presses) {
        world.later(ms).attempt(command, by);
        holds(world);
      }
      expect(world.entries.reduce(evolveSitting, initialSitting)).toEqual(world.first);
    }),
    { numRuns: process.env.TESSERA_LONG === "1" ? 5_000 : 150 },
  );
});
