import { describe, expect, test } from "vitest";
import { adjustedRand, camp, takenBy } from "../../tests/support/opinions.ts";
import { consensusOf, divideOf, isShared } from "./consensus.ts";
import { dotsOf } from "./dots.ts";
import { groupsOf } from "./groups.ts";
import { opinionMap } from "./map.ts";
import { positionsOf, type Tally } from "./positions.ts";
import { projectionOf } from "./projection.ts";
import { aboveHalf, aboveOthers, shareOf } from "./proportions.ts";
import { representativesOf } from "./representative.ts";
import { silhouette } from "./silhouette.ts";

const tally = (agree: number, disagree: number, pass = 0): Tally => ({ agree, disagree, pass });
/** Two camps of one mind on 1 and 2, of two minds on 3 to 8. */
const camps = [...camp("n", 12, "aaaaaddd"), ...camp("s", 8, "aadddaaa")];

describe("OPN-1 positions", () => {
  test("the last of a person's positions counts, a pass too, and what a moderator took out is gone", () => {
    const taken = [...takenBy("ann", "ad"), ...takenBy("bea", ".a"), ...takenBy("ann", "dp"), ...takenBy("cai", "..a")];
    expect(positionsOf(taken)).toEqual({
      statements: ["1", "2", "3"],
      people: ["ann", "bea", "cai"],
      rows: [
        [-1, 0, null],
        [null, 1, null],
        [null, null, 1],
      ],
    });
    expect(positionsOf(taken, ["3"])).toMatchObject({ statements: ["1", "2"], people: ["ann", "bea"] });
  });
  test("ids are in the order of numbers", () => {
    expect(positionsOf(["10", "9", "a", "1"].map((statement) => ({ person: "x", statement, position: "agree" }))).statements).toEqual([
      "1",
      "9",
      "10",
      "a",
    ]);
  });
});

describe("OPN-2 and OPN-3 the projection", () => {
  test("OPN-2: no position stands as the mean of the others, so that only what somebody said moves them", () => {
    const positions = positionsOf([...camp("x", 6, "aa"), ...camp("y", 7, "dd"), ...takenBy("z", "a.")]);
    const { people, statements } = projectionOf(positions);
    expect(people[positions.people.indexOf("z")]).toEqual(statements[0]);
  });
  test("OPN-3: two equal camps on one statement stand at the same distance on both sides, and agreeing is right", () => {
    const { people, statements, shown } = projectionOf(positionsOf([...camp("x", 5, "a"), ...camp("y", 5, "d")]));
    expect(people.map(({ x, y }) => [x, y])).toEqual([...Array(5).fill([1, 0]), ...Array(5).fill([-1, 0])]);
    expect(statements).toEqual([{ x: 1, y: 0 }]);
    expect(shown).toEqual([1, 0]);
  });
  test("OPN-3: statements that are each other's contrary are found, though their sum is zero for everybody", () => {
    const { people, shown } = projectionOf(positionsOf([...camp("x", 5, "ad"), ...camp("y", 5, "da")]));
    expect(shown).toEqual([1, 0]);
    expect(Math.abs(people[0]?.x ?? 0)).toBeCloseTo(Math.SQRT2, 6);
  });
  test("OPN-3: whoever took fewer positions is pushed out by √(statements ÷ positions)", () => {
    const positions = positionsOf([...camp("x", 5, "aaaa"), ...camp("y", 5, "dddd"), ...takenBy("half", "aa..")]);
    const { people } = projectionOf(positions);
    const at = (person: string) => people[positions.people.indexOf(person)] ?? { x: 0, y: 0 };
    expect(at("half").x).toBeGreaterThan(0.6 * at("x1").x);
    expect(at("half").x / at("x1").x).toBeCloseTo(Math.SQRT2 / 2, 1);
  });
});

describe("OPN-4 groups", () => {
  test("two camps are two groups, the larger first", () => {
    const map = opinionMap(camps);
    expect(map.groups.map(({ size }) => size)).toEqual([12, 8]);
    const groups = map.people.map(({ group }) => group ?? -1);
    expect(
      adjustedRand(
        groups,
        map.people.map(({ person }) => (person.startsWith("n") ? 0 : 1)),
      ),
    ).toBe(1);
  });
  test("no group of fewer than five is formed: four who differ are not set apart", () => {
    const map = opinionMap([...camp("n", 20, "aaaaaaaa"), ...camp("s", 4, "dddddddd")]);
    expect(map.groups.map(({ size }) => size)).toEqual([24]);
    expect(map.trials).toEqual([{ groups: 2, silhouette: 1, smallest: 4 }]);
  });
  test("whoever took too few positions is on the map and in no group", () => {
    const map = opinionMap([...camps, ...takenBy("late", "aa")]);
    expect(map.people.find(({ person }) => person === "late")).toMatchObject({ group: null, positions: 2 });
    expect(map.groups.map(({ size }) => size)).toEqual([12, 8]);
  });
  test("the silhouette is Rousseeuw's: two tight pairs at a distance", () => {
    const points = [0, 1, 10, 11].map((x) => ({ x, y: 0 }));
    expect(silhouette(points, [0, 0, 1, 1])).toBeCloseTo((9.5 / 10.5 + 8.5 / 9.5) / 2, 12);
    expect(silhouette(points, [0, 0, 0, 0])).toBe(0);
    expect(groupsOf(points, "seed", 2)).toMatchObject({ groups: 2, of: [0, 0, 1, 1] });
  });
  test("other seeds find the same camps", () => {
    for (const seed of ["a", "b", "2026-spring"]) expect(opinionMap(camps, { seed }).groups.map(({ size }) => size)).toEqual([12, 8]);
  });
});

describe("OPN-5 what a group is known by", () => {
  test("the shares and tests are Polis' own: figures worked out by hand", () => {
    expect(shareOf(13, 14)).toBe(0.875);
    expect(aboveHalf(13, 14)).toBeCloseTo(2 * Math.sqrt(15) * (14 / 15 - 0.5), 12);
    expect(aboveOthers(9, 9, 4, 19)).toBeCloseTo((1 - 5 / 20) / Math.sqrt((15 / 30) * (15 / 30) * (1 / 10 + 1 / 20)), 12);
    expect(aboveOthers(3, 3, 3, 3)).toBe(0);
  });
  test("a group is known by what it thinks surely and others do not, agreement first", () => {
    const { groups } = opinionMap(camps);
    expect(groups[0]?.represents.map(({ statement, position }) => `${position} ${statement}`)).toEqual([
      "agree 3",
      "agree 4",
      "agree 5",
      "disagree 6",
      "disagree 7",
    ]);
    expect(groups[0]?.represents[0]).toMatchObject({ count: 12, seen: 12, share: rounded6(13 / 14) });
  });
  test("a single group stands out from nobody, and nobody seen represents nothing", () => {
    expect(representativesOf(["1"], [[tally(9, 0)]], 0)).toEqual([]);
    expect(representativesOf(["1"], [[tally(0, 0), tally(0, 0)]], 0)).toEqual([]);
  });
});

const rounded6 = (figure: number): number => Math.round(figure * 1e6) / 1e6;

describe("OPN-6 what all agree on", () => {
  test("the product over the groups of (agree + 1) ÷ (seen + 2)", () => {
    expect(consensusOf([tally(12, 0), tally(8, 0)])).toBeCloseTo((13 / 14) * (9 / 10), 9);
    expect(consensusOf([tally(90, 0, 10), tally(0, 9)])).toBeCloseTo((91 / 102) * (1 / 11), 9);
    expect(consensusOf([tally(0, 3, 1)], "disagree")).toBeCloseTo(4 / 6, 9);
  });
  test("one small group that does not agree keeps a statement from being shared", () => {
    expect(isShared([tally(90, 5), tally(9, 1)], "agree")).toBe(true);
    expect(isShared([tally(90, 5), tally(5, 5)], "agree")).toBe(false);
    expect(isShared([], "agree")).toBe(false);
    expect(opinionMap(camps).agreed).toEqual(["1", "2"]);
  });
});

describe("OPN-7 what divides", () => {
  test("one group agrees, another disagrees, and surely so", () => {
    expect(divideOf([tally(12, 0), tally(0, 8)])).toEqual({ agreeing: 0, disagreeing: 1, gap: rounded6(13 / 14 - 1 / 10) });
    expect(divideOf([tally(12, 0), tally(6, 2)])).toBeNull();
    expect(divideOf([tally(1, 0), tally(0, 1)])).toBeNull();
    expect(opinionMap(camps).dividing).toEqual(["3", "4", "5", "6", "7", "8"]);
  });
});

describe("OPN-10 the dots", () => {
  test("each is five to nine people of a group; all are in one; fewer than five make none", () => {
    const points = Array.from({ length: 43 }, (_, i) => ({ x: (i * 7) % 11, y: (i * 5) % 13 }));
    const dots = dotsOf(points);
    expect(dots.every(({ people }) => people >= 5 && people <= 9)).toBe(true);
    expect(dots.reduce((sum, { people }) => sum + people, 0)).toBe(43);
    expect(dotsOf(points.slice(0, 4))).toEqual([]);
  });
});
