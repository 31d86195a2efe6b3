import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { delegateOf, inRound } from "../../tests/support/sittingWorld.ts";
import type { GroupKind } from "../roll/state.ts";
import { publishedVoice } from "./published.ts";
import { type Placed, rowsOf } from "./rows.ts";
import { type Put, questionsPut } from "./through.ts";
import { firstTold, toldOfTwo } from "./told.ts";
import type { SeatVoice } from "./voice.ts";

const seatsOf = (...parts: readonly (readonly [region: string, kind: GroupKind, seats: number])[]): readonly SeatVoice[] =>
  parts
    .flatMap(([region, kind, seats]) => Array.from({ length: seats }, () => ({ region, kind })))
    .map((place, i) => ({ ...place, seat: `s-${i + 1}`, person: `p-${i + 1}`, units: 1_000, ms: 1_000 * (i + 1), words: 0, turns: 1 }));

const voiceOf = (seats: readonly SeatVoice[], puts: readonly Put[] = []) =>
  publishedVoice({
    ...{ seats, puts, firstTime: 0, regions: ["N", "S", "W"] },
    placeOf: (seat) => seats.find((one) => one.seat === seat),
  });

describe("VOI-4 what may be told of voice", () => {
  test("rows of five people and more stand for themselves; smaller ones stand together", () => {
    const voice = voiceOf(seatsOf(["N", "faith", 10], ["S", "youth", 7], ["S", "arts", 4], ["W", "faith", 5], ["W", "sport", 6]));
    expect(voice?.byRegion.map(({ name, seats }) => [name, seats])).toEqual([
      ["N", 10],
      ["S", 11],
      ["W", 11],
    ]);
    // All youth is of S: taken away from S it would leave the four of the arts.
    expect(voice?.byKind.map(({ name, seats }) => [name, seats])).toEqual([
      ["faith", 15],
      [null, 17],
    ]);
  });

  test("what stands together is at least five people, or the next smallest joins it", () => {
    const voice = voiceOf(seatsOf(["N", "faith", 12], ["S", "faith", 6], ["W", "faith", 2]));
    expect(voice?.byRegion.map(({ name, seats }) => [name, seats])).toEqual([
      ["N", 12],
      [null, 8],
    ]);
  });

  test("where fewer than five people were there, or nobody was heard, nothing is told", () => {
    expect(voiceOf(seatsOf(["N", "faith", 4]))).toBeNull();
    expect(voiceOf(seatsOf(["N", "faith", 9]).map((seat) => ({ ...seat, ms: 0, turns: 0 })))).toBeNull();
    // Five seats of one person are one person.
    expect(voiceOf(seatsOf(["N", "faith", 5]).map((seat) => ({ ...seat, person: "p-1" })))).toBeNull();
  });

  test("no rows taken from one another leave fewer than five people, whoever was there", () => {
    const place = fc.record({
      person: fc.nat(30).map((n) => `p-${n}`),
      region: fc.constantFrom("N", "S", "W", "E"),
      kind: fc.constantFrom<GroupKind>("faith", "youth", "arts", "other"),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (seats) => {
        const rows = rowsOf(seats);
        if (!rows) return;
        const left = (regions: readonly string[], kinds: readonly string[]): readonly Placed[] =>
          seats.filter(({ region, kind }) => {
            const inRegion = regions.includes(rows.regions.has(region) ? region : "");
            const inKind = kinds.includes(rows.kinds.has(kind) ? kind : "");
            return inRegion && !inKind;
          });
        for (const regions of subsets([...rows.regions, ""]))
          for (const kinds of subsets([...rows.kinds, ""])) {
            const whole = left(["N", "S", "W", "E", ""], []).filter(({ kind }) => kinds.includes(rows.kinds.has(kind) ? kind : ""));
            const covered = whole.every(({ region }) => regions.includes(rows.regions.has(region) ? region : ""));
            // Only what lies in the regions whole can be taken away from them.
            const people = new Set(left(regions, kinds).map(({ person }) => person)).size;
            if (covered && people > 0) expect(people).toBeGreaterThanOrEqual(5);
          }
      }),
      { numRuns: 300 },
    );
  });

  test("no number of people under five can be told from another, nor that of those left", () => {
    const worlds = Array.from({ length: 36 }, (_, i) => i + 5).flatMap((people) =>
      Array.from({ length: people + 1 }, (_, spoke) => spoke).flatMap((spoke) =>
        Array.from({ length: spoke + 1 }, (_, first) => ({ people, spoke, first })),
      ),
    );
    const seen = new Map<string, { people: number; spoke: number; first: number }[]>();
    for (const world of worlds) {
      const told = JSON.stringify([world.people, toldOfTwo(world.spoke, world.people), firstTold(world.first, world.spoke, world.people)]);
      seen.set(told, [...(seen.get(told) ?? []), world]);
    }
    const counts = [
      ({ spoke }: { spoke: number }) => spoke,
      ({ people, spoke }: { people: number; spoke: number }) => people - spoke,
      ({ first }: { first: number }) => first,
      ({ spoke, first }: { spoke: number; first: number }) => spoke - first,
    ];
    const tooMuch = [...seen].filter(([, alike]) =>
      counts.some((of) => {
        const small = new Set(alike.map(of).filter((n) => n < 5)).size;
        return small > 0 && small < 5;
      }),
    );
    expect(tooMuch).toEqual([]);
  });
});

const subsets = (names: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 1 << names.length }, (_, set) => names.filter((__, i) => set & (1 << i)));

describe("VOI-5 whose got through", () => {
  test("is added up in the same rows; whoever sits in none of them is among all others", () => {
    const seats = seatsOf(["N", "faith", 10], ["S", "faith", 10], ["W", "faith", 5]);
    const voice = voiceOf(seats, [
      { what: "proposal", seat: "s-1", through: true },
      { what: "amendment", seat: "s-1", through: false },
      { what: "proposal", seat: "s-999", through: false },
    ]);
    expect(voice?.byRegion.map(({ name, put }) => [name, put.proposal, put.amendment])).toEqual([
      ["N", { put: 1, through: 1 }, { put: 1, through: 0 }],
      ["S", { put: 0, through: 0 }, { put: 0, through: 0 }],
      ["W", { put: 0, through: 0 }, { put: 0, through: 0 }],
      [null, { put: 1, through: 0 }, { put: 0, through: 0 }],
    ]);
    expect(voice?.put.proposal).toEqual({ put: 2, through: 1 });
  });

  test("a question got through where its answer is the next thing said", () => {
    const world = inRound("clarifying-questions", [1, 2, 3]);
    for (const seat of [1, 3]) world.do({ type: "JoinList", seat: `s-${seat}`, kind: "question" }, delegateOf(seat));
    world.do({ type: "GiveFloor" });
    world.later(1_000).do({ type: "EndTurn" });
    world.do({ type: "CallSpeaker", seat: "s-2", kind: "answer" });
    world.later(1_000).do({ type: "EndTurn" });
    world.do({ type: "GiveFloor" });
    world.later(1_000).do({ type: "EndTurn" });
    expect(questionsPut(world.first.turns)).toEqual([
      { what: "question", seat: "s-1", through: true },
      { what: "question", seat: "s-3", through: false },
    ]);
  });
});
