import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantRunoff } from "../../shared/counting/instantRunoff.ts";
import type { CountResult } from "../../shared/counting/result.ts";
import { schulze } from "../../shared/counting/schulze.ts";
import { stvScotland } from "../../shared/counting/stvScotland.ts";
import { slowMatrix, slowRunoff, slowSchulze } from "../support/slowRankings.ts";
import { slowStv } from "../support/slowStv.ts";

const most = 5;
/** A ranking of some options: for each a place, or none; equals, gaps and empty papers come often. */
const ranking = (options: number) =>
  fc
    .array(fc.integer({ min: -1, max: options - 1 }), { minLength: options, maxLength: options })
    .map((places) =>
      Array.from({ length: Math.max(-1, ...places) + 1 }, (_, place) => places.flatMap((one, option) => (one === place ? [option] : []))),
    );
/** Each option once, in some order, perhaps not all: what most people write. */
const strict = (options: number) =>
  fc
    .tuple(fc.shuffledSubarray(Array.from({ length: options }, (_, option) => option)), fc.nat({ max: options }))
    .map(([order, length]) => order.slice(0, length).map((option) => [option]));

/** Small elections with small weights, so that ties come often. */
const election = fc.integer({ min: 1, max: most }).chain((options) =>
  fc.record({
    options: fc.constant(options),
    votes: fc.array(
      fc.record({ weight: fc.integer({ min: 1, max: 4 }), ranking: fc.oneof(ranking(options), { arbitrary: strict(options), weight: 2 }) }),
      { maxLength: 9 },
    ),
    order: fc.shuffledSubarray(
      Array.from({ length: options }, (_, option) => option),
      { minLength: options },
    ),
    seats: fc.integer({ min: 1, max: 4 }),
    skips: fc.constantFrom(null, 0, 1),
    doubled: fc.constantFrom("exhaust" as const, "skip" as const),
    exclusion: fc.constantFrom("one" as const, "batch" as const),
    until: fc.constantFrom("majority" as const, "two" as const),
    unranked: fc.constantFrom("no-opinion" as const, "last" as const),
  }),
);
type Election = typeof election extends fc.Arbitrary<infer T> ? T : never;

const methods = {
  "instant-runoff": (one) => instantRunoff(one.votes, one.options, { ...one, lot: one }),
  schulze: (one) => schulze(one.votes, one.options, { unranked: one.unranked, lot: one }),
  "stv-scotland": (one) => stvScotland(one.votes, one.options, { seats: one.seats, lot: one }),
} satisfies { readonly [method: string]: (one: Election) => CountResult };
const elections = { numRuns: 10_000 };
/** Ten thousand of them are a minute's work where other programs want the machine too. */
const patience = 120_000;
/** The same to the byte; a difference is shown in full. */
const agree = (found: unknown, expected: unknown): void => {
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found).toEqual(expected);
};
const fewer = { numRuns: 1_000 };
const shape = ({ rounds }: CountResult) =>
  rounds.map(({ totals, elected, excluded }) => ({ totals, elected, excluded: [...excluded].sort() }));
const sorted = <T extends { readonly excluded: readonly number[] }>(rounds: readonly T[]): readonly T[] =>
  rounds.map((round) => ({ ...round, excluded: [...round.excluded].sort() }));

describe("10,000 random elections agree with a slow second count", () => {
  test(
    "Schulze",
    () => {
      let tied = 0;
      fc.assert(
        fc.property(election, (one) => {
          const result = schulze(one.votes, one.options, { unranked: one.unranked, lot: one });
          const matrix = slowMatrix(one.votes, one.options, one.unranked);
          const ranked = slowSchulze(matrix);
          agree(result.matrix, matrix);
          agree(result.ranking, ranked);
          const first = [...(ranked[0] ?? [])].sort((a, b) => one.order.indexOf(a) - one.order.indexOf(b))[0];
          agree(result.winners, matrix.flat().some((weight) => weight > 0) ? [first] : []);
          tied += result.ties.length;
        }),
        elections,
      );
      expect(tied).toBeGreaterThan(500);
    },
    patience,
  );

  test(
    "instant-runoff",
    () => {
      let lots = 0;
      fc.assert(
        fc.property(election, (one) => {
          const result = instantRunoff(one.votes, one.options, { ...one, lot: one });
          const slow = slowRunoff(one.votes, one.options, { ...one, lot: one.order });
          agree(shape(result), sorted(slow.rounds));
          expect(result.ties.filter((tie) => tie.settledBy === "lot")).toHaveLength(slow.lots);
          lots += slow.lots;
        }),
        elections,
      );
      expect(lots).toBeGreaterThan(500);
    },
    patience,
  );

  test(
    "the Scottish single transferable vote",
    () => {
      let tied = 0;
      fc.assert(
        fc.property(election, (one) => {
          const result = stvScotland(one.votes, one.options, { seats: one.seats, lot: one });
          const slow = slowStv(one.votes, one.options, one.seats, one.order);
          agree(shape(result), sorted(slow.rounds));
          agree([result.winners, result.quota], [slow.winners, slow.quota]);
          tied += result.ties.length;
        }),
        elections,
      );
      expect(tied).toBeGreaterThan(500);
    },
    patience,
  );
});

describe.each(Object.entries(methods))("%s", (method, count) => {
  test("the order of votes, and one vote or two of half the weight, change nothing", () => {
    const shuffled = election.chain((one) =>
      fc.shuffledSubarray([...one.votes], { minLength: one.votes.length }).map((votes) => ({ one, other: { ...one, votes } })),
    );
    fc.assert(
      fc.property(shuffled, ({ one, other }) => {
        const result = count(one);
        expect(count(other)).toEqual(result);
        const divided = other.votes.flatMap((vote) => [
          { ...vote, weight: 1 },
          { ...vote, weight: vote.weight - 1 },
        ]);
        expect(count({ ...one, votes: divided })).toEqual(result);
      }),
      fewer,
    );
  });

  test("every option has one place, winners first, and a weight that is no whole number is refused", () => {
    fc.assert(
      fc.property(election, (one) => {
        const { ranking: places, winners } = count(one);
        expect(places.flat().sort()).toEqual(Array.from({ length: one.options }, (_, option) => option));
        if (method !== "schulze") expect(places.slice(0, winners.length)).toEqual(winners.map((winner) => [winner]));
        else for (const winner of winners) expect(places[0]).toContain(winner);
        for (const weight of [0.5, -1, Number.NaN, 2 ** 53])
          expect(() => count({ ...one, votes: [...one.votes, { weight, ranking: [[0]] }] })).toThrow(RangeError);
        expect(() => count({ ...one, votes: [...one.votes, { weight: 1, ranking: [[one.options]] }] })).toThrow(RangeError);
      }),
      { numRuns: 200 },
    );
  });
});

test.each(["instant-runoff", "schulze"] as const)("%s: all weights a thousand times as much change nobody's place", (method) => {
  const count = methods[method];
  fc.assert(
    fc.property(election, (one) => {
      const [result, larger] = [count(one), count({ ...one, votes: one.votes.map((vote) => ({ ...vote, weight: vote.weight * 1_000 })) })];
      expect([larger.winners, larger.ranking, larger.ties]).toEqual([result.winners, result.ranking, result.ties]);
    }),
    fewer,
  );
});

test("Schulze: who wins every comparison wins, and ranking a winner higher keeps him winning", () => {
  const raised = election.chain((one) => fc.nat({ max: Math.max(0, one.votes.length - 1) }).map((at) => ({ one, at })));
  fc.assert(
    fc.property(raised, ({ one, at }) => {
      const rules = { unranked: "last" as const, lot: one };
      const { winners, condorcetWinner, matrix, ranking: places } = schulze(one.votes, one.options, rules);
      if (condorcetWinner !== null && matrix?.flat().some((weight) => weight > 0)) expect(places[0]).toEqual([condorcetWinner]);
      const [winner] = winners;
      if (winner === undefined) return;
      const votes = one.votes.map((vote, i) =>
        i === at ? { ...vote, ranking: [[winner], ...vote.ranking.map((place) => place.filter((option) => option !== winner))] } : vote,
      );
      expect(schulze(votes, one.options, rules).ranking[0]).toContain(winner);
    }),
    { numRuns: 3_000 },
  );
});

test("STV: at every stage what everybody holds and what is lost come to the papers, and nobody elected falls below the quota", () => {
  fc.assert(
    fc.property(election, (one) => {
      const { rounds, quota, abstained, rejected, winners } = stvScotland(one.votes, one.options, { seats: one.seats, lot: one });
      const valid = one.votes.reduce((sum, vote) => sum + vote.weight, 0) - abstained - rejected;
      expect(quota).toBe((Math.floor(valid / (one.seats + 1)) + 1) * 100_000);
      expect(winners).toHaveLength(valid === 0 ? 0 : Math.min(one.seats, one.options));
      for (const [at, { totals, exhausted, moved }] of rounds.entries()) {
        expect(totals.reduce<number>((sum, total) => sum + (total ?? 0), exhausted)).toBe(valid * 100_000);
        expect(exhausted).toBeGreaterThanOrEqual(rounds[at - 1]?.exhausted ?? 0);
        expect(moved === null).toBe(at === 0);
        for (const gained of moved?.gained ?? []) expect(gained).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 3_000 },
  );
});
