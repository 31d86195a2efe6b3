import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { delegateOf, inRound, openWith } from "../../tests/support/sittingWorld.ts";
import { firstTimeSpeakers, giniOf, seatVoices } from "./voice.ts";

describe("equality of voice", () => {
  test("VOI-1: time and words of every seat that was there, with its weight", () => {
    const world = inRound("open-floor", [1, 3, 5]);
    for (const [seat, ms] of [
      [1, 60_000],
      [3, 20_000],
    ] as const) {
      world.do({ type: "JoinList", seat: `s-${seat}` }, delegateOf(seat));
      world.do({ type: "GiveFloor" });
      world.later(ms).do({ type: "EndTurn" });
    }
    world.do({ type: "RecordWords", turn: "e1", text: "A hall for every village." }, delegateOf(1));
    expect(
      seatVoices([world.first], world.roll).map((one) => [one.seat, one.person, one.region, one.units, one.ms, one.words, one.turns]),
    ).toEqual([
      ["s-1", "p-1", "E12000001", 900, 60_000, 5, 1],
      ["s-3", "p-3", "E12000007", 1_200, 20_000, 0, 1],
      ["s-5", "p-5", "W92000004", 1_000, 0, 0, 0],
    ]);
  });

  test("VOI-2: written contributions count once they are revealed", () => {
    const world = openWith(["written"], [1]);
    world.do({ type: "OpenRound", round: "r2" });
    world.do({ type: "WriteContribution", seat: "s-1", text: "Keep the library." }, delegateOf(1));
    expect(seatVoices([world.first], world.roll)[0]?.words).toBe(0);
    world.do({ type: "CloseRound" });
    expect(seatVoices([world.first], world.roll)[0]?.words).toBe(3);
  });

  test("VOI-3: who spoke at an earlier sitting does not speak for the first time", () => {
    const world = inRound("open-floor", [1]);
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    world.do({ type: "GiveFloor" });
    world.later(1_000).do({ type: "EndTurn" });
    expect(firstTimeSpeakers([world.first], [])).toEqual(["p-1"]);
    expect(firstTimeSpeakers([world.first], [world.first])).toEqual([]);
  });
});

describe("the Gini coefficient", () => {
  test("is 0 where all spoke alike, (n − 1)/n where one spoke for all, and unsaid where nobody spoke", () => {
    expect(giniOf([5, 5, 5])).toEqual({ of: 0, in: 45 });
    expect(giniOf([0, 0, 0, 7])).toEqual({ of: 21, in: 28 });
    // 0, 20 000 and 60 000: (2·(2·20 000 + 3·60 000) − 4·80 000) / (3·80 000) = 1/2.
    expect(giniOf([60_000, 20_000, 0])).toEqual({ of: 120_000, in: 240_000 });
    expect(giniOf([0, 0])).toBeNull();
    expect(giniOf([])).toBeNull();
  });

  test("equals the mean difference between any two, halved, over the mean", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000_000), { minLength: 1, maxLength: 40 }), (values) => {
        const gini = giniOf(values);
        const total = values.reduce((sum, value) => sum + value, 0);
        if (gini === null) {
          expect(total).toBe(0);
          return;
        }
        const differences = values.flatMap((a) => values.map((b) => BigInt(Math.abs(a - b)))).reduce((sum, one) => sum + one, 0n);
        // Σ|xi − xj| / (2·n·Σx), compared by cross-multiplication.
        expect(differences * BigInt(gini.in)).toBe(BigInt(gini.of) * 2n * BigInt(values.length) * BigInt(total));
      }),
    );
  });
});
