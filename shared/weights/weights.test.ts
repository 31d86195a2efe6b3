import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { regionVotes } from "./basePlusProportional.ts";
import { wholeSquareRoot } from "./claims.ts";
import { drawBelow, drawnOrder, seededNumbers } from "./draw.ts";
import { weightsPreview } from "./preview.ts";
import type { WeighedRoll, WeightOrders } from "./roll.ts";
import { sainteLague } from "./sainteLague.ts";
import { weightSchemes, weightsUnder } from "./weightsUnder.ts";

const national: WeightOrders = {
  weights: {
    scheme: "base-plus-proportional",
    unitsPerVote: 1_000,
    totalVotes: 150,
    basePerRegion: 5,
    peopleCap: 10_000,
    seatCapTimesAverage: 3,
  },
};
const ordersWith = (more: Partial<WeightOrders["weights"]>): WeightOrders => ({ weights: { ...national.weights, ...more } });

/** A roll from lines of region, people and seats; need in quarters. */
const rollOf = (lines: readonly { region: string; people: number; seats: number; need?: number }[]): WeighedRoll => {
  const codes = [...new Set(lines.map(({ region }) => region))];
  const seats = lines.flatMap(({ region, seats: count }, i) => Array.from({ length: count }, () => ({ region, group: `g-${i}` })));
  return {
    regions: codes.map((code, i) => ({ code, population: (i + 1) * 1_000_000 })),
    groups: Object.fromEntries(
      lines.map(({ people, need }, i) => [
        `g-${i}`,
        { kind: i % 2 ? "youth" : "housing", peopleRepresented: people, need: { of: need ?? 0, in: 4 } },
      ]),
    ),
    seats: seats.map((seat, i) => ({ ...seat, id: `s-${i + 1}`, number: i + 1, withdrawn: false })),
    weights: null,
  };
};
const sum = (units: { readonly [seat: string]: number }) => Object.values(units).reduce((all, one) => all + one, 0);

const lines = fc.array(
  fc.record({
    region: fc.constantFrom("north", "south", "east", "west"),
    people: fc.nat(50_000),
    seats: fc.integer({ min: 1, max: 4 }),
    need: fc.nat(4),
  }),
  { minLength: 1, maxLength: 40 },
);

describe("weight schemes", () => {
  it("give out all votes in units, none lost and none below zero (WGT-2)", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...weightSchemes), fc.constantFrom(null, 1, 3), fc.string(), (list, scheme, cap, seed) => {
        const roll = rollOf(list);
        const units = weightsUnder(scheme, roll, ordersWith({ seatCapTimesAverage: cap }), seed);
        expect(Object.keys(units)).toHaveLength(roll.seats.length);
        expect(sum(units)).toBe(scheme === "one-seat-one-vote" ? roll.seats.length * 1_000 : 150_000);
        expect(Object.values(units).every((one) => Number.isSafeInteger(one) && one >= 0)).toBe(true);
      }),
    );
  });

  it("give no seat more than three times the average (WGT-4)", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom("people-represented", "square-root", "base-plus-proportional"), (list, scheme) => {
        const roll = rollOf(list);
        const most = Math.max(...Object.values(weightsUnder(scheme, roll, national, "seed")));
        expect(most * roll.seats.length).toBeLessThanOrEqual(3 * 150_000);
      }),
    );
  });

  it("give the same weights whatever the order of the list, and others only for another seed's leftovers (WGT-3)", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...weightSchemes), (list, scheme) => {
        const roll = rollOf(list);
        const again = { ...roll, seats: roll.seats.toReversed() };
        expect(weightsUnder(scheme, again, national, "a")).toEqual(weightsUnder(scheme, roll, national, "a"));
      }),
    );
    const roll = rollOf([{ region: "north", people: 10, seats: 7 }]);
    const [a, b] = [
      weightsUnder("base-plus-proportional", roll, national, "spring"),
      weightsUnder("base-plus-proportional", roll, national, "autumn"),
    ];
    for (const seat of roll.seats) expect(Math.abs((a[seat.id] ?? 0) - (b[seat.id] ?? 0))).toBeLessThanOrEqual(1);
    expect(a).not.toEqual(b);
  });

  it("give nothing to withdrawn seats and something to vacant ones (WGT-1)", () => {
    const roll = rollOf([{ region: "north", people: 10, seats: 3 }]);
    const withdrawn = { ...roll, seats: roll.seats.map((seat) => ({ ...seat, withdrawn: seat.number === 2 })) };
    expect(Object.keys(weightsUnder("square-root", withdrawn, national, "seed"))).toEqual(["s-1", "s-3"]);
    expect(weightsUnder("square-root", { ...roll, seats: [] }, national, "seed")).toEqual({});
  });

  it("count people up to the cap, and by the square root without it", () => {
    const roll = rollOf([
      { region: "north", people: 100, seats: 1 },
      { region: "north", people: 400, seats: 1 },
      { region: "north", people: 90_000, seats: 1 },
    ]);
    const orders = ordersWith({ totalVotes: 9, seatCapTimesAverage: null, peopleCap: 400 });
    expect(weightsUnder("people-represented", roll, orders, "x")).toEqual({ "s-1": 1_000, "s-2": 4_000, "s-3": 4_000 });
    expect(weightsUnder("square-root", roll, ordersWith({ totalVotes: 33, seatCapTimesAverage: null }), "x")).toEqual({
      "s-1": 1_000,
      "s-2": 2_000,
      "s-3": 30_000,
    });
  });

  it("raise a group's claim by its need, within its region where regions' votes are set (WGT-5)", () => {
    const roll = rollOf([
      { region: "north", people: 100, seats: 1, need: 4 },
      { region: "north", people: 100, seats: 1 },
      { region: "south", people: 100, seats: 1 },
    ]);
    const orders = ordersWith({ totalVotes: 12, basePerRegion: 6, seatCapTimesAverage: null });
    expect(weightsUnder("base-plus-proportional", roll, orders, "x")).toEqual({ "s-1": 4_000, "s-2": 2_000, "s-3": 6_000 });
    expect(weightsUnder("people-represented", roll, orders, "x")).toEqual({ "s-1": 6_000, "s-2": 3_000, "s-3": 3_000 });
  });

  it("leave a region without seats without votes, and give its share to the others", () => {
    const roll = rollOf([{ region: "north", people: 5, seats: 2 }]);
    const units = weightsUnder(
      "base-plus-proportional",
      { ...roll, regions: [...roll.regions, { code: "empty", population: 9_000_000 }] },
      national,
      "x",
    );
    expect(units).toEqual({ "s-1": 75_000, "s-2": 75_000 });
  });
});

describe("base plus proportional for the twelve nations and regions", () => {
  it("gives the votes worked out beforehand from the mid-2024 populations", (context) => {
    const file = resolve(import.meta.dirname, "../../../shared/data/uk/regions/regions-12.csv");
    if (!existsSync(file)) return context.skip("not run: ../shared/data is missing");
    const row = z.object({
      gss: z.string(),
      population_mid2024: z.coerce.number(),
      seats150_base5_plus_proportional: z.coerce.number(),
      seats150_proportional_sainte_lague: z.coerce.number(),
    });
    const rows = z.array(row).parse(parse(readFileSync(file, "utf8"), { columns: true, bom: true }));
    expect(rows).toHaveLength(12);
    const regions = rows.map(({ gss, population_mid2024 }) => ({ code: gss, population: population_mid2024 }));
    expect(regionVotes(regions, national, "any")).toEqual(Object.fromEntries(rows.map((r) => [r.gss, r.seats150_base5_plus_proportional])));
    expect(regionVotes(regions, ordersWith({ basePerRegion: 0 }), "any")).toEqual(
      Object.fromEntries(rows.map((r) => [r.gss, r.seats150_proportional_sainte_lague])),
    );
  });

  it("follows Sainte-Laguë's own divisors: 1, 3, 5", () => {
    expect(sainteLague([53_000, 24_000, 23_000], 7, [0, 1, 2])).toEqual([3, 2, 2]);
    expect(sainteLague([100, 100], 1, [1, 0])).toEqual([0, 1]);
    expect(sainteLague([], 5, [])).toEqual([]);
  });
});

describe("the draw", () => {
  it("can be repeated from its published seed", () => {
    expect(drawnOrder(["a", "b", "c", "d", "e"], "spring-2026")).toEqual(drawnOrder(["a", "b", "c", "d", "e"], "spring-2026"));
    expect(drawnOrder([1, 2, 3], "x").toSorted()).toEqual([1, 2, 3]);
  });

  it("favours nobody: each of six is drawn first about as often over many seeds", () => {
    const first = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 6_000; i++) {
      const [drawn] = drawnOrder([0, 1, 2, 3, 4, 5], `seed-${i}`);
      if (drawn !== undefined) first[drawn] = (first[drawn] ?? 0) + 1;
    }
    for (const times of first) expect(Math.abs(times - 1_000)).toBeLessThan(150);
  });

  it("stays below what was asked", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1_000_000 }), (seed, below) => drawBelow(seededNumbers(seed), below) < below),
    );
  });
});

describe("whole square roots", () => {
  it("are the largest whole number whose square is not above", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (n) => {
        const root = wholeSquareRoot(n);
        expect(root * root <= n && (root + 1n) * (root + 1n) > n).toBe(true);
      }),
    );
  });
});

describe("the preview of weights", () => {
  it("shows every scheme, with gains and losses that even out", () => {
    const roll = rollOf([
      { region: "north", people: 100, seats: 2 },
      { region: "south", people: 9_000, seats: 2 },
    ]);
    const inForce = { ...roll, weights: { units: weightsUnder("one-seat-one-vote", roll, national, "x") } };
    const preview = weightsPreview(inForce, national, "x");
    expect(preview.schemes.map(({ scheme, totalUnits, ordered }) => [scheme, totalUnits, ordered])).toEqual([
      ["one-seat-one-vote", 4_000, false],
      ["people-represented", 150_000, false],
      ["square-root", 150_000, false],
      ["base-plus-proportional", 150_000, true],
    ]);
    const people = preview.schemes[1];
    expect(people?.byRegion.map(({ of, seats, overOneSeatOneVote, overCurrent }) => [of, seats, overOneSeatOneVote, overCurrent])).toEqual([
      ["north", 2, -489_014, -489_014],
      ["south", 2, 489_013, 489_013],
    ]);
    expect(people?.byKind.map(({ of }) => of)).toEqual(["housing", "youth"]);
    expect(weightsPreview(roll, national, "x").schemes[0]?.seats[0]).toMatchObject({
      of: "s-1",
      units: 1_000,
      share: 250_000,
      overCurrent: null,
    });
  });
});
