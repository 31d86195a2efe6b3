import fc from "fast-check";
import { expect, test } from "vitest";
import { opinionMap } from "../../shared/opinion/map.ts";
import type { Position, Taken } from "../../shared/opinion/positions.ts";
import { publishableOf } from "../../shared/opinion/publish.ts";
import { sentencesOf } from "../../shared/opinion/sentences.ts";
import { adjustedRand } from "../support/opinions.ts";

const position = fc.constantFrom<Position>("agree", "disagree", "pass");
/** One position a person and statement, so that their order means nothing. */
const rounds = fc.uniqueArray(fc.record({ person: fc.nat({ max: 40 }), statement: fc.nat({ max: 12 }), position }), {
  maxLength: 300,
  selector: ({ person, statement }) => `${person}:${statement}`,
});
const takenIn = (round: readonly { person: number; statement: number; position: Position }[]): readonly Taken[] =>
  round.map((one) => ({ person: `p${one.person}`, statement: String(one.statement), position: one.position }));
const shuffled = (taken: readonly Taken[]) =>
  fc.shuffledSubarray([...taken], { minLength: taken.length, maxLength: taken.length }).map((other) => ({ taken, other }));
const bytes = (taken: readonly Taken[]): string => JSON.stringify(opinionMap(taken));

/** Two to four camps with minds of their own, from whom everybody strays now and then: what a real round looks like. */
const campRounds = fc
  .record({
    minds: fc.array(fc.array(position, { minLength: 12, maxLength: 12 }), { minLength: 2, maxLength: 4 }),
    stray: fc.array(fc.record({ at: fc.nat({ max: 11 }), to: position }), { minLength: 30, maxLength: 60 }),
  })
  .map(({ minds, stray }) =>
    stray.flatMap(({ at, to }, person) =>
      (minds[person % minds.length] ?? []).map(
        (mind, i): Taken => ({ person: `p${person}`, statement: `s${i}`, position: i === at ? to : mind }),
      ),
    ),
  );

test("OPN-8: in whatever order the positions come, the map is the same to the byte", () => {
  fc.assert(
    fc.property(
      rounds.chain((round) => shuffled(takenIn(round))),
      ({ taken, other }) => {
        expect(bytes(other)).toBe(bytes(taken));
      },
    ),
    { numRuns: 60 },
  );
});

test("OPN-8: what people are called changes nothing but their names", () => {
  const renamed = (person: string): string => `q${(Number(person.slice(1)) * 17) % 41}`;
  fc.assert(
    fc.property(rounds.map(takenIn), (taken) => {
      const map = opinionMap(taken);
      const other = opinionMap(taken.map((one) => ({ ...one, person: renamed(one.person) })));
      expect({ ...other, people: [] }).toEqual({ ...map, people: [] });
      const places = new Map(other.people.map(({ person, ...place }) => [person, place]));
      for (const { person, ...place } of map.people) expect(places.get(renamed(person))).toEqual(place);
    }),
    { numRuns: 60 },
  );
});

test("OPN-8: in another order of statements the same people are together, and the same is agreed on", () => {
  fc.assert(
    fc.property(campRounds, (taken) => {
      const renamed = (statement: string): string => `t${(Number(statement.slice(1)) * 5) % 12}`;
      const map = opinionMap(taken);
      const other = opinionMap(taken.map((one) => ({ ...one, statement: renamed(one.statement) })));
      expect(other.trials.map(({ groups }) => groups)).toEqual(map.trials.map(({ groups }) => groups));
      expect([...other.agreed].sort()).toEqual(map.agreed.map(renamed).sort());
      const of = (one: typeof map) => one.people.map(({ group }) => group ?? -1);
      expect(adjustedRand(of(map), of(other))).toBe(1);
    }),
    { numRuns: 40, seed: 4 },
  );
});

test("OPN-1: positions taken and taken back before change nothing", () => {
  fc.assert(
    fc.property(rounds.map(takenIn), fc.array(position, { minLength: 1, maxLength: 3 }), (taken, before) => {
      const earlier = taken.slice(0, 20).flatMap((one) => before.map((earlierOne) => ({ ...one, position: earlierOne })));
      expect(bytes([...earlier, ...taken])).toBe(bytes(taken));
      expect(bytes([...taken, ...taken])).toBe(bytes(taken));
    }),
    { numRuns: 40 },
  );
});

test("OPN-9: whatever people think, nothing published counts fewer than five, and the figures stay within the groups", () => {
  fc.assert(
    fc.property(fc.oneof(rounds.map(takenIn), campRounds), (taken) => {
      const map = opinionMap(taken);
      const published = publishableOf(map);
      const text = JSON.stringify({ published, sentences: sentencesOf(published) });
      for (const { person } of map.people) expect(text).not.toContain(`"${person}"`);
      for (const { size, dots } of published.groups) {
        expect(size).toBeGreaterThanOrEqual(5);
        expect(dots.every(({ people }) => people >= 5)).toBe(true);
        expect(dots.reduce((sum, { people }) => sum + people, 0)).toBe(size);
      }
      for (const { groups } of published.statements)
        for (const [g, row] of groups.entries())
          for (const { from, to } of [row.agree, row.disagree, row.rest]) {
            const size = published.groups[g]?.size ?? 0;
            expect(from >= 0 && to <= size && from <= to).toBe(true);
            if (from === to) expect(from >= 5 && size - from >= 5).toBe(true);
          }
    }),
    { numRuns: 100 },
  );
});

test("OPN-4: nobody, one statement, fewer than five people, and people who pass on everything make a map that is whole", () => {
  const of = (people: number, statements: number, one: (person: number, statement: number) => Position): readonly Taken[] =>
    Array.from({ length: people }, (_, p) =>
      Array.from({ length: statements }, (__, s) => ({ person: `p${p}`, statement: String(s), position: one(p, s) })),
    ).flat();
  const nobody = opinionMap([]);
  expect([nobody.people, nobody.groups, nobody.statements]).toEqual([[], [], []]);
  expect(sentencesOf(publishableOf(nobody))).toEqual([{ says: "tooFewPeople" }]);

  const four = opinionMap(of(4, 6, (p, s) => ((p + s) % 2 === 0 ? "agree" : "disagree")));
  expect(four.groups.map(({ size }) => size)).toEqual([4]);
  expect(publishableOf(four)).toMatchObject({ people: 0, groups: [], statements: [], agreed: [], dividing: [] });

  const passing = opinionMap(of(20, 8, () => "pass"));
  expect(passing.shown).toEqual([0, 0]);
  expect(passing.people.every(({ x, y, group }) => x === 0 && y === 0 && group === 0)).toBe(true);
  expect(publishableOf(passing)).toMatchObject({ people: 20, agreed: [], rejected: [], dividing: [] });

  const one = opinionMap(of(20, 1, (p) => (p < 8 ? "agree" : "disagree")));
  expect(one.groups.map(({ size }) => size)).toEqual([12, 8]);
  expect(one.people.every(({ y }) => y === 0)).toBe(true);
  expect(one.dividing).toEqual(["0"]);
  expect(/NaN|null|Infinity/.test(JSON.stringify([passing, one, four].map(({ people }) => people)))).toBe(false);
});
